using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Tests.Evolution;

/// <summary>What a person finds who reads the reports of 2022 and 2023 side by side.</summary>
public sealed class ZhangzhouComparisonTests
{
    [Theory]
    [InlineData("gdp-growth", "lowered, hardened", "-1 percentage points")]
    [InlineData("general-public-budget-total-revenue-growth", "raised, hardened", "1.5 percentage points")]
    [InlineData("local-general-public-budget-revenue-growth", "hardened", "0 percentage points")]
    [InlineData("fixed-asset-investment-growth", "hardened", "0 percentage points")]
    [InlineData("export-growth", "hardened", "0 percentage points")]
    [InlineData("retail-sales-growth", "raised, hardened", "1 percentage point")]
    [InlineData("urban-new-employment", "raised", "2,000 persons")]
    [InlineData("new-industrial-enterprises-above-designated-size", "lowered", "-20 enterprises")]
    [InlineData("digital-economy-size", "raised", "30 billion yuan")]
    [InlineData("commercial-housing-sales-area", "raised", "200,000 square metres")]
    [InlineData("key-urban-areas-developed", "kept", "0 items")]
    public void ATargetOfBothYears_IsComparedInFigureAndWords(string id, string kinds, string moved)
    {
        TargetChange change = Compared.Zhangzhou.Target(id);

        Assert.Equal(kinds, InWords(change.Kinds));
        Assert.Equal(moved, change.Comparison!.Moved?.ToString(DisplayLanguage.En));
    }

    [Fact]
    public void OnePhraseForTwoIncomes_IsTwoTargets()
    {
        TargetChange urban = Compared.Zhangzhou.Target("urban-disposable-income-growth");
        TargetChange rural = Compared.Zhangzhou.Target("rural-disposable-income-growth");

        Assert.Equal(("lowered, hardened", "7%"), (InWords(urban.Kinds), urban.After!.Figure.Amount.ToString()));
        Assert.Equal(("hardened", "8%"), (InWords(rural.Kinds), rural.After!.Figure.Amount.ToString()));
    }

    [Fact]
    public void ConsumerPrices_GoFromAnIndexToAGrowthAndAreLoweredOnOneBasis()
    {
        TargetChange change = Compared.Zhangzhou.Target("consumer-price-growth");

        Assert.Equal("consumer-price-index", change.Before!.Indicator.Id);
        Assert.Equal("lowered, rebased", InWords(change.Kinds));
        Assert.Equal(("3.5%", "-0.5 percentage points"), (change.Comparison!.Before?.ToString(), change.Comparison.Moved?.ToString(DisplayLanguage.En)));
        Assert.Null(change.Comparison.IsMoreAmbitious);
        Assert.Equal([ChangeClass.Policy, ChangeClass.Basis], change.Classes);
    }

    [Theory]
    [InlineData("foreign-capital-utilised")]
    [InlineData("registered-urban-unemployment-rate")]
    public void WhatLeavesTheHeadlines_IsDropped(string id)
    {
        TargetChange change = Compared.Zhangzhou.Target(id);

        Assert.Equal(("dropped", "headline", null), (InWords(change.Kinds), change.Before!.Entry.Section.Id, change.After));
    }

    [Fact]
    public void IndustrialValueAdded_IsNewAmongTheHeadlines()
    {
        TargetChange change = Compared.Zhangzhou.Target("industrial-value-added-growth");

        Assert.Equal(("added", "headline", null), (InWords(change.Kinds), change.After!.Entry.Section.Id, change.Before));
    }

    [Fact]
    public void About_IsGoneFromEveryHeadlineThatStaysButPrices() => Assert.Equal(
        ["consumer-price-growth"],
        Compared.Zhangzhou.Targets
            .Where(change => change is { Before.Bound: Bound.About, After: not null } && !change.Kinds.Contains(ChangeKind.Hardened))
            .Select(change => change.After!.Entry.Id));

    [Fact]
    public void KeyProjectInvestment_TurnsFromAGrowthIntoAnAmountThatCannotBeCompared()
    {
        TargetChange change = Compared.Zhangzhou.Target("key-project-investment");

        Assert.Equal("key-project-investment-growth", change.Before!.Indicator.Id);
        Assert.Equal("softened, rebased", InWords(change.Kinds));
        Assert.Equal((BasisDifference.GrowthAndLevel, (ChangeKind?)null), (change.Comparison!.Difference, change.Comparison.Figure));
    }

    [Fact]
    public void GrainOutput_IsRaisedAndBoundFirmerButPromisedLessFirmly()
    {
        PromiseComparison comparison = Compared.Zhangzhou.Target("grain-output").Comparison!;

        Assert.Equal((ChangeKind.Raised, ChangeKind.Hardened, ChangeKind.Softened), (comparison.Figure, comparison.Bound, comparison.Commitment));
    }

    [Fact]
    public void FourKindsOfNetworks_AreSplitIntoThreeOfWhichNoneIsTheWhole() => Assert.All(
        Compared.Zhangzhou.Targets.Where(change => change.Before?.Entry.Id == "utility-networks-built-or-renewed"),
        change => Assert.Equal(("split", BasisDifference.Part), (InWords(change.Kinds), change.Comparison!.Difference)));

    [Fact]
    public void AFiveYearGoal_IsNotDropped() => Assert.All(
        Compared.Zhangzhou.Targets.Where(change => change.Before?.Entry.Period.Years > 1),
        change => Assert.Equal(("pending", 0), (InWords(change.Kinds), change.Classes.Count)));

    [Fact]
    public void APledgeThatIsGivenAFigure_IsNeitherDroppedNorAdded()
    {
        TargetChange change = Compared.Zhangzhou.Target("safe-use-of-key-construction-land");

        Assert.Equal(("quantified", "safe-use-of-key-construction-land"), (InWords(change.Kinds), change.Pledge?.Entry.Id));
        Assert.DoesNotContain(Compared.Zhangzhou.Pledges, pledge => pledge.Before?.Entry.Id == change.Pledge!.Entry.Id);
    }

    [Theory]
    [InlineData("energy-saving-and-emission-reduction", "kept")]
    [InlineData("top-counties-of-the-province", "softened")]
    [InlineData("air-quality-rank", "dropped")]
    [InlineData("entrepreneurs-day", "added")]
    [InlineData("no-major-accidents", "pending")]
    public void APledge_IsComparedByItsId(string id, string kinds) => Assert.Equal(kinds, InWords(Compared.Zhangzhou.Pledge(id).Kinds));

    internal static string InWords(EquatableArray<ChangeKind> kinds) => string.Join(", ", kinds.Select(kind => ChangeTerms.Kinds.Of(kind).Id));
}
