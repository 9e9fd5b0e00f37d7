using System.Reflection;
using ReportDsl.Dimensions;

namespace ReportDsl.Tests;

/// <summary>What applications can ask of each value, beside what they calculate with it.</summary>
public sealed class PublicMemberTests
{
    [Fact]
    public void Percentages_AreComparedByWhatTheyMean() =>
        AssertCompared(new Percent(new Amount(50, Units.Permille)), 5m.Percent(), 6m.Percent(), (a, b) => a == b, (a, b) => a != b, (a, b) => a < b, (a, b) => a > b, (a, b) => a <= b, (a, b) => a >= b);

    [Fact]
    public void IndexLevels_AreComparedByWhatTheyMean() =>
        AssertCompared(103m.Index(), 103.0m.Index(), 104m.Index(), (a, b) => a == b, (a, b) => a != b, (a, b) => a < b, (a, b) => a > b, (a, b) => a <= b, (a, b) => a >= b);

    [Fact]
    public void Ranks_AreComparedByTheirNumber() =>
        AssertCompared(28.Rank(), 28.Rank(), 29.Rank(), (a, b) => a == b, (a, b) => a != b, (a, b) => a < b, (a, b) => a > b, (a, b) => a <= b, (a, b) => a >= b);

    [Fact]
    public void Quantities_AreComparedByWhatTheyMean() =>
        AssertCompared(3.8m.TenThousandPersons(), 38_000.Persons(), 38_001.Persons(), (a, b) => a == b, (a, b) => a != b, (a, b) => a < b, (a, b) => a > b, (a, b) => a <= b, (a, b) => a >= b);

    [Theory]
    [InlineData(null, "7.5%", "103.5", "28名")]
    [InlineData("zh", "7.5%", "103.5", "28名")]
    [InlineData("en", "7.5%", "103.5 (previous year = 100)", "rank 28")]
    public void QuantitiesOfAKind_AreWrittenInTheLanguageOfTheFormat(string? format, string percent, string index, string rank)
    {
        Assert.Equal(percent, 7.5m.Percent().ToString(format));
        Assert.Equal(index, 103.5m.Index().ToString(format));
        Assert.Equal(rank, 28.Rank().ToString(format));
        Assert.Equal((7.5m.Percent().ToString("zh"), 103.5m.Index().ToString("zh"), 28.Rank().ToString("zh")), (7.5m.Percent().ToString(), 103.5m.Index().ToString(), 28.Rank().ToString()));
    }

    [Fact]
    public void AQuantitysDimension_IsThatOfItsUnits() => Assert.Equal(Units.Persons.Dimension, Quantity<Persons>.Dimension);

    [Fact]
    public void WhatHasChineseNames_IsShownByThem()
    {
        Assert.Equal("growth zh", Growth.Indicator.ToString());
        Assert.Equal("报告", SampleIndicators.Report.ToString());
        Assert.Equal("章节", SampleIndicators.Section.ToString());
        Assert.Equal("中", new LocalizedText("中", "en").ToString());
        Assert.Equal("growth zh：8%", SampleTargets.Reported(8m).ToString());
        Assert.Equal("规则", Rule().ToString());
        Entry target = SampleTargets.Growth(Bound.AtLeast);
        Assert.Equal(target.ToString(DisplayLanguage.Zh), target.ToString());
        Assert.StartsWith("growth zh：7.5%", target.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AUnit_IsShownByItsId() => Assert.Equal("persons", Units.Persons.ToString());

    [Fact]
    public void Amounts_DifferWhereTheyMeanAnother()
    {
        Assert.True(new Amount(1, Units.Persons) != new Amount(2, Units.Persons));
        Assert.False(new Amount(10, Units.Permille) != new Amount(1, Units.Percent));
    }

    [Fact]
    public void ABrokenRule_SaysWhatWasGivenToWhichIndicatorAndEveryViolation()
    {
        Amount amount = new(-5, Units.Persons);
        InvalidIndicatorValueException exception = Assert.Throws<InvalidIndicatorValueException>(() => Jobs.Indicator.RequireValid(amount));

        Assert.Equal((Jobs.Indicator, amount), (exception.Indicator, exception.Amount));
        Assert.Equal(ValidityRule.Minimum, Assert.Single(exception.Violations).Rule);
        Assert.Contains(exception.Violations[0].ToString(), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AVerdict_KeepsWhatItIsAbout()
    {
        About<Growth> target = (About<Growth>)SampleTargets.Growth(Bound.About);

        Verdict verdict = target.Assess(new Growth(7.2m.Percent()), within: 0.5m.PercentagePoints());

        Assert.Same(target, verdict.Target);
        Assert.Equal(7.2m.Percent().Amount, verdict.Reported);
        Assert.Equal(0.5m.PercentagePoints().Amount, verdict.Tolerance);
        Assert.Null(SampleTargets.Growth(Bound.AtLeast).Assess(SampleTargets.Reported(8m), SampleTargets.Policy).Tolerance);
    }

    [Fact]
    public void WhatTheCompilerRefuses_ThrowsWhereItIsCalledAllTheSame()
    {
        MethodInfo assess = typeof(About<Growth>).GetMethod("Assess", [typeof(Growth)])!;
        MethodInfo within = typeof(ToleranceExtensions).GetMethods().Single(method => method.IsDefined(typeof(ObsoleteAttribute))).MakeGenericMethod(typeof(Growth), typeof(Percent));
        object target = SampleTargets.Growth(Bound.About);

        Assert.True(assess.GetCustomAttribute<ObsoleteAttribute>()!.IsError);
        Assert.IsType<NotSupportedException>(Assert.Throws<TargetInvocationException>(() => assess.Invoke(target, [default(Growth)])).InnerException);
        Assert.True(within.GetCustomAttribute<ObsoleteAttribute>()!.IsError);
        Assert.IsType<NotSupportedException>(Assert.Throws<TargetInvocationException>(() => within.Invoke(null, [target, default(Growth), default(Percent)])).InnerException);
    }

    [Fact]
    public void AScorecard_KeepsItsPolicyAndComparesCounts()
    {
        Target[] targets = [SampleTargets.Growth(Bound.AtLeast)];
        Scorecard card = Scorecard.Of(targets, [SampleTargets.Reported(8m)], SampleTargets.Policy);
        Scorecard same = Scorecard.Of(targets, [SampleTargets.Reported(9m)], SampleTargets.Policy);
        Scorecard other = Scorecard.Of(targets, [SampleTargets.Reported(7m)], SampleTargets.Policy);

        Assert.Same(SampleTargets.Policy, card.Policy);
        Assert.Equal(card.Counts, same.Counts);
        Assert.Equal(card.Counts.GetHashCode(), same.Counts.GetHashCode());
        Assert.NotEqual(card.Counts, other.Counts);
        Assert.Equal("growth en: met, 0.5 percentage points above", card.Entries[0].ToString());
    }

    [Fact]
    public void ACeiling_KeepsTheReason() => Assert.Equal("because", ((About<Growth>)SampleTargets.Growth(Bound.About)).AsCeiling("because").Because);

    [Fact]
    public void AnIndicator_SaysWhichAreaItBelongsTo() =>
        Assert.Equal(("area", new LocalizedText("领域", "Area")), (Growth.Indicator.AreaId, Growth.Indicator.AreaName));

    [Fact]
    public void ATargetOrResult_IsNamedByItsIndicatorAndByNothingElse()
    {
        Target target = SampleTargets.Growth(Bound.AtLeast);
        Result result = new Result<Growth>(new(7m.Percent()))
        {
            Report = target.Report,
            Id = "growth",
            Phrase = "",
            Period = target.Period,
            Section = target.Section,
            Indicator = Growth.Indicator,
            Qualifier = Qualifier.None,
        };

        Assert.Equal((target.Indicator.Name, Growth.Indicator.Name), (target.Name, result.Name));
        Assert.All(new Entry[] { target, result }, entry => Assert.IsType<NotSupportedException>(
            Assert.Throws<TargetInvocationException>(() => entry.GetType().GetProperty("Name")!.SetValue(entry, new LocalizedText("别", "other"))).InnerException));
    }

    [Fact]
    public void FiguresOfLastYear_AreThoseReportedElseThoseStated()
    {
        Amount stated = new(5, Units.Percent);
        ReportedFigures figures = new();

        Assert.False(figures.HasPrevious(Growth.Indicator));
        Assert.Equal(stated, figures.Previous<Growth>(stated));
        Assert.Throws<KeyNotFoundException>(() => figures.Previous<Growth>());

        figures.AddPrevious(new Growth(6m.Percent()));

        Assert.True(figures.HasPrevious(Growth.Indicator));
        Assert.Equal(6m.Percent().Amount, figures.Previous<Growth>());
        Assert.Equal(6m.Percent().Amount, figures.Previous<Growth>(stated));
        Assert.Throws<ArgumentException>(() => figures.AddPrevious(default(Growth)));
    }

    [Fact]
    public void ARulesOutcome_IsShownInEnglish() => Assert.Equal("Kept: rule", Rule().Check(new ReportedFigures()).ToString());

    [Fact]
    public void ARange_IsShownInEnglish()
    {
        AmountRange range = Assert.IsType<AmountRange>(SampleTargets.Growth(Bound.AtLeast).Assess(SampleTargets.Reported(8m), SampleTargets.Policy).Accepted);

        Assert.Equal(range.ToString(DisplayLanguage.En), range.ToString());
        Assert.NotEqual(range.ToString(DisplayLanguage.Zh), range.ToString());
    }

    [Fact]
    public void Attributes_KeepWhatAnalyzersReadOfThem()
    {
        IndicatorAttribute indicator = new("gdp", "yuan") { Minimum = "0", Maximum = "9", MaximumDecimals = 2, ReplacedBy = "other" };
        TargetAttribute target = new("gdp", "5", "yuan", Commitment.Ensure);
        FormerAttribute former = new("gdp") { ReplacedBy = "other", StaysIn = typeof(Report), KeepsMeaning = true };

        Assert.Equal(("gdp", "yuan", "0", "9", 2, "other"), (indicator.Id, indicator.Unit, indicator.Minimum, indicator.Maximum, indicator.MaximumDecimals, indicator.ReplacedBy));
        Assert.Equal(("gdp", "5", "yuan", Commitment.Ensure), (target.Id, target.Figure, target.Unit, target.Commitment));
        Assert.Equal(("gdp", "other", typeof(Report), true), (former.Id, former.ReplacedBy, former.StaysIn, former.KeepsMeaning));
        Assert.Equal("gdp", new EntryAttribute("gdp").Id);
        Assert.Equal(typeof(Report), new TracksAttribute(typeof(Report)).Report);
        Assert.Equal(("gdp", "not ours"), (new NotTrackedAttribute("gdp", "not ours").Id, new NotTrackedAttribute("gdp", "not ours").Reason));
    }

    private static ReportRule Rule() => new()
    {
        Id = "rule",
        Name = new("规则", "rule"),
        Expectation = "1 > 0",
        Values = [],
        PreviousValues = [],
        Condition = _ => Truth.Yes,
    };

    private static void AssertCompared<T>(
        T value, T same, T more, Func<T, T, bool> equal, Func<T, T, bool> unequal, Func<T, T, bool> less, Func<T, T, bool> greater, Func<T, T, bool> atMost, Func<T, T, bool> atLeast)
        where T : struct, IQuantity<T>
    {
        Assert.True(value.Equals((object)same) && value.Equals(same) && equal(value, same) && !unequal(value, same));
        Assert.False(value.Equals((object)more) || value.Equals(more) || equal(value, more) || value.Equals("another kind"));
        Assert.True(unequal(value, more));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.True(less(value, more) && !less(value, same) && !less(more, value));
        Assert.True(greater(more, value) && !greater(value, same) && !greater(value, more));
        Assert.True(atMost(value, more) && atMost(value, same) && !atMost(more, value));
        Assert.True(atLeast(more, value) && atLeast(value, same) && !atLeast(value, more));
    }
}
