using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Tests.Evolution;

public sealed class FormerMemberTests
{
    private const string Economy = """
        indicators:
          gdp-growth:
            name: { zh: 地区生产总值增长, en: GDP growth }
            measure: growth-rate
            unit: percent
            area: livelihood
            better: higher
          gdp-growth-at-constant-prices:
            name: { zh: 地区生产总值不变价增长, en: GDP growth at constant prices }
            measure: growth-rate
            unit: percent
            area: livelihood
            better: higher
        """;

    private static SmallDefinitions TwoYears => new SmallDefinitions()
        .WithNextYear()
        .With("example/indicators/economy.yaml", Economy)
        .With("example/2022/economy.yaml", """
            section: livelihood
            targets:
              gdp-growth:
                phrase: 地区生产总值增长7.5%左右
                target: about 7.5 %
            pledges:
              steady-growth:
                name: { zh: 稳增长, en: Steady growth }
                phrase: 稳增长
            """);

    [Fact]
    public void ATargetThatIsNotSetAgain_SaysWhereTheOneOfTheYearBeforeIs() =>
        Assert.Equal("The report of 2023 sets no target for 地区生产总值增长 (GDP growth). That of 2022 is Report2022.Targets.GdpGrowth.", Of("gdp-growth", TwoYears).Message);

    [Fact]
    public void ATargetOfSeveralYears_IsSaidToRunOn() =>
        Assert.EndsWith("That of 2022 runs until 2026: Report2022.Targets.GdpGrowth.", Of("gdp-growth", TwoYears.Replace("example/2022/economy.yaml", "targets:", "period: 2022-2026\ntargets:")).Message, StringComparison.Ordinal);

    [Fact]
    public void ATargetWhoseResultIsStated_NamesTheResult() => Assert.Contains(
        "What was achieved of it is Report2023.Results.GrowthOf2022.",
        Of("gdp-growth", TwoYears.Append(SmallDefinitions.NextYearFile, """
              growth-of-2022:
                indicator: gdp-growth
                phrase: 地区生产总值增长6.9%
                result: 6.9 %
            """)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ATargetUnderAnotherId_IsReplacedByOneThatMeansTheSame()
    {
        FormerMember member = Of("gdp-growth", WithTarget("growth", "gdp-growth"));

        Assert.Equal(("growth", true), (member.ReplacedBy, member.KeepsMeaning));
    }

    [Fact]
    public void ATargetOnAnotherBasis_IsReplacedByOneThatMeansSomethingElse()
    {
        FormerMember member = Of("gdp-growth", WithTarget("gdp-growth-at-constant-prices", "gdp-growth-at-constant-prices")
            .Append("example/indicators/economy.yaml", "    basis-changed: { 2023: { what: price-basis, from: gdp-growth } }"));

        Assert.Equal(("gdp-growth-at-constant-prices", false), (member.ReplacedBy, member.KeepsMeaning));
        Assert.Contains("on another basis", member.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATargetOfARetiredIndicator_SaysWhyAndWhatReplacesIt()
    {
        FormerMember member = Of("gdp-growth", WithTarget("gdp-growth-at-constant-prices", "gdp-growth-at-constant-prices").Replace(
            "example/indicators/economy.yaml",
            "name: { zh: 地区生产总值增长, en: GDP growth }",
            "name: { zh: 地区生产总值增长, en: GDP growth }\n    retired: { in: 2023, because: Prices are kept constant., replaced-by: gdp-growth-at-constant-prices }"));

        Assert.Equal("地区生产总值增长 (GDP growth) was retired in 2023: Prices are kept constant. Use GdpGrowthAtConstantPrices, which is another indicator.", member.Message);
    }

    [Fact]
    public void APledgeThatIsNotRepeated_IsFormerToo() =>
        Assert.Equal("The report of 2023 doesn't repeat the pledge 稳增长 (Steady growth). That of 2022 is Report2022.Pledges.SteadyGrowth.", Of("steady-growth", TwoYears).Message);

    [Fact]
    public void WhatIsStillThere_IsNotFormer() =>
        Assert.DoesNotContain(Members(TwoYears), member => member.Id == "urban-new-employment");

    [Fact]
    public void TheFirstReport_HasNoFormerMembers() =>
        Assert.DoesNotContain(TwoYears.Compile().Sources, source => source.Name == "example.former.2022.g.cs");

    private static SmallDefinitions WithTarget(string id, string indicator) => TwoYears.With("example/2023/economy.yaml", $"""
        section: livelihood
        targets:
          {id}:
            indicator: {indicator}
            phrase: 地区生产总值增长6.5%
            target: exactly 6.5 %
        """);

    private static FormerMember Of(string id, SmallDefinitions definitions) => Members(definitions).Single(member => member.Id == id);

    private static EquatableArray<FormerMember> Members(SmallDefinitions definitions)
    {
        DefinitionFile[] files = [.. definitions.ToTexts().Select(text => DefinitionCompiler.Read(text, default))];
        var catalogue = DefinitionCompiler.Gather(files.Select(file => file.Declarations));
        Assert.Empty(definitions.Compile().Findings);
        return Assert.Single(DefinitionCompiler.FindFormerMembers(catalogue, files.Select(file => FileOutline.Of(DefinitionCompiler.Check(file, catalogue))))).Members;
    }
}
