namespace ReportDsl.Language.Tests.Checking;

/// <summary>What figures say together: those of two years by their indicator's rules, those of one report by rules over several.</summary>
public sealed class RelationCheckerTests
{
    private const string RulesFile = "example/2022/rules.yaml";
    private const string CatalogueRulesFile = "example/indicators/rules.yaml";

    /// <summary>A rule on the figures below, where it is marked, and what is said of it.</summary>
    public static TheoryData<string, string, string> BrokenRules => new()
    {
        { "target(schools) > 5 schools", "target(schools) > 5 schools", "target(schools) has to be > 5 schools, where target(schools) is 5 schools (target 'schools', 2022)" },
        { "target(schools) >= 6 schools", "target(schools) >= 6 schools", "target(schools) has to be >= 6 schools, where target(schools) is 5 schools (target 'schools', 2022)" },
        { "result(schools) = 5 schools", "result(schools) = 5 schools", "result(schools) has to be = 5 schools, where result(schools) is 4 schools (result 'schools', 2021)" },
        { "result(schools) != 4 schools", "result(schools) != 4 schools", "result(schools) has to be != 4 schools, where result(schools) is 4 schools (result 'schools', 2021)" },
        { "target(schools) < result(schools)", "target(schools) < result(schools)", "target(schools) has to be < result(schools), where target(schools) is 5 schools (target 'schools', 2022), result(schools) is 4 schools (result 'schools', 2021)" },
        { "target(schools) * 2 <= 9 schools", "target(schools) * 2 <= 9 schools", "target(schools) * 2 = 10 schools has to be <= 9 schools, where target(schools) is 5 schools (target 'schools', 2022)" },
        { "target(schools) > 1 schools and result(schools) > 4 schools", "result(schools) > 4 schools", "result(schools) has to be > 4 schools, where result(schools) is 4 schools (result 'schools', 2021)" },
        { "target(schools) > 5 schools or result(schools) > 4 schools", "target(schools) > 5 schools", "target(schools) has to be > 5 schools; result(schools) has to be > 4 schools, where target(schools) is 5 schools (target 'schools', 2022), result(schools) is 4 schools (result 'schools', 2021)" },
        { "not target(schools) > 1 schools", "not target(schools) > 1 schools", "not target(schools) > 1 schools doesn't hold, where target(schools) is 5 schools (target 'schools', 2022)" },
        { "2 > 3 or target(schools) > 5 schools", "2 > 3", "2 has to be > 3; target(schools) has to be > 5 schools, where target(schools) is 5 schools (target 'schools', 2022)" },
        { "2 > 3", "2 > 3", "2 has to be > 3" },
    };

    [Theory]
    [MemberData(nameof(BrokenRules))]
    public void ABrokenRule_IsMarkedWithBothSidesAndTheirFigures(string rule, string marked, string words) => Assert.Equal(
        [$"RDSL314 rules.yaml(4,{13 + rule.IndexOf(marked, StringComparison.Ordinal)}) \"{marked}\": The figures of example/2022 contradict the rule 'the-rule': {words}. Correct the figure that is wrong, or the rule."],
        Describe.Messages(Schools().With(RulesFile, Rule(rule))));

    [Theory]
    [InlineData("", "RDSL314", "where target(schools) is 5 schools (target 'schools', 2022). Correct")]
    [InlineData("because: There were more.", "RDSL314", "where target(schools) is 5 schools (target 'schools', 2022) (There were more.). Correct")]
    [InlineData("severity: warning", "RDSL315", "where target(schools) is 5 schools (target 'schools', 2022). Check")]
    [InlineData("severity: error", "RDSL314", "where target(schools) is 5 schools (target 'schools', 2022). Correct")]
    public void ABrokenRule_WeighsAsItsSeverityAndSaysItsReason(string more, string id, string words)
    {
        string message = Assert.Single(Describe.Messages(Schools().With(RulesFile, Rule("target(schools) > 5 schools", more))));

        Assert.StartsWith(id + " ", message, StringComparison.Ordinal);
        Assert.Contains(words, message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenRuleWithoutFigures_SaysItsReasonToo() => Assert.Contains(
        "'the-rule': 2 has to be > 3 (It is so.). Correct",
        Assert.Single(Describe.Messages(Schools().With(RulesFile, Rule("2 > 3", "because: It is so.")))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("target(schools) = 5 schools")]
    [InlineData("result(schools) = 4 schools")]
    [InlineData("value(schools) >= 4 schools")]
    [InlineData("target(schools) > 5 schools or result(schools) = 4 schools")]
    [InlineData("previous(schools) < 2 schools or value(schools) > 1 schools")]
    public void ARuleThatIsKept_IsNoFinding(string rule)
    {
        Assert.Empty(Describe.Messages(Schools().With(RulesFile, Rule(rule))));
        Assert.Empty(Describe.Messages(Schools().With(CatalogueRulesFile, Rule(rule))));
    }

    [Theory]
    [InlineData("value(schools) > 4 schools", "example/2022", "value(schools) is 4 schools (result 'schools', 2021)")]
    [InlineData("value(schools) < 5 schools", "example/2022", "value(schools) is 5 schools (target 'schools', 2022)")]
    [InlineData("value(schools) > previous(schools) * 2", "example/2022", "value(schools) is 5 schools (target 'schools', 2022), previous(schools) is 4 schools (result 'schools', 2021)")]
    public void ARuleThatExaminesFigures_IsCheckedOnTargetsAndResultsApart(string rule, string report, string figures)
    {
        string message = Assert.Single(Describe.Messages(Schools().With(CatalogueRulesFile, Rule(rule))));

        Assert.StartsWith("RDSL314 rules.yaml(4,13) ", message, StringComparison.Ordinal);
        Assert.Contains($"The figures of {report} contradict", message, StringComparison.Ordinal);
        Assert.Contains($"where {figures}. Correct", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleOfTheCatalogue_IsCheckedOnEveryReportInTheOrderOfYears()
    {
        SmallDefinitions definitions = new SmallDefinitions().WithNextYear().With(CatalogueRulesFile, Rule("target(urban-new-employment) > 1 million persons"));

        string[] messages = Describe.Messages(definitions);

        Assert.Equal(2, messages.Length);
        Assert.Contains("The figures of example/2022 ", messages[0], StringComparison.Ordinal);
        Assert.Contains("The figures of example/2023 ", messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleOfOneReport_IsCheckedOnThatReportAlone()
    {
        SmallDefinitions definitions = new SmallDefinitions().WithNextYear().With("example/2023/rules.yaml", Rule("target(urban-new-employment) > 1 million persons"));

        Assert.Contains("The figures of example/2023 ", Assert.Single(Describe.Messages(definitions)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("target(gdp) > 1 yuan", "target(gdp)", "example/2022 states no target of 'gdp'; choose another figure, or write value(gdp) to examine it wherever it is stated.")]
    [InlineData("1 yuan < result(gdp)", "result(gdp)", "example/2022 states no result of 'gdp'; choose another figure, or write value(gdp) to examine it wherever it is stated.")]
    public void AReportsRuleOfAFigureThatItDoesntState_IsMarkedAtTheFigure(string rule, string marked, string message)
    {
        Assert.Equal(
            [$"RDSL313 rules.yaml(4,{13 + rule.IndexOf(marked, StringComparison.Ordinal)}) \"{marked}\": {message}"],
            Describe.Messages(Schools().With(RulesFile, Rule(rule))));
        Assert.Empty(Describe.Messages(Schools().With(CatalogueRulesFile, Rule(rule))));
    }

    [Theory]
    [InlineData("value(gdp) > 1 yuan")]
    [InlineData("previous(gdp) > 1 yuan")]
    public void AFigureUnderExamination_NeedNotBeStated(string rule) => Assert.Empty(Describe.Messages(Schools().With(RulesFile, Rule(rule))));

    [Fact]
    public void ARuleOverAnIndicatorWithAMistake_IsNotFoundAgain()
    {
        SmallDefinitions definitions = Entries.Indicator("extra", "measure: level\nunit: yaun\narea: livelihood").With(RulesFile, Rule("target(extra) > 1 yuan"));

        Assert.Equal(["RDSL202"], definitions.Compile().Findings.Select(finding => finding.Rule.Id));
    }

    /// <summary>A rule, where it is marked, and what is said of its periods.</summary>
    public static TheoryData<string, string, string> MixedPeriods => new()
    {
        { "target(schools) + target(lasting) > 1 schools", "target(lasting)", "The rule mixes periods in target(schools) + target(lasting): target(lasting) is for 2022-2026, and target(schools) for 2022." },
        { "target(schools) > target(lasting)", "target(lasting)", "The rule mixes periods in target(schools) > target(lasting): target(lasting) is for 2022-2026, and target(schools) for 2022." },
        { "1 > 2 or target(lasting) > target(schools) * 2", "target(schools)", "The rule mixes periods in target(lasting) > target(schools) * 2: target(schools) is for 2022, and target(lasting) for 2022-2026." },
        { "abs(target(schools) - target(lasting)) > 1 schools", "target(lasting)", "The rule mixes periods in target(schools) - target(lasting): target(lasting) is for 2022-2026, and target(schools) for 2022." },
        { "implied_growth(result(schools), target(schools), 2 years) > 1 %", "implied_growth(result(schools), target(schools), 2 years)", "The rule mixes periods in implied_growth(result(schools), target(schools), 2 years): from the end of 2021 to the end of 2022 are 1 years." },
        { "implied_growth(result(schools), target(lasting), 4 years) > 1 %", "implied_growth(result(schools), target(lasting), 4 years)", "The rule mixes periods in implied_growth(result(schools), target(lasting), 4 years): from the end of 2021 to the end of 2026 are 5 years." },
        { "implied_growth(target(schools) + target(lasting), target(schools), 1 years) > 1 %", "target(lasting)", "The rule mixes periods in target(schools) + target(lasting): target(lasting) is for 2022-2026, and target(schools) for 2022." },
        { "implied_growth(result(schools), target(schools) + target(lasting), 1 years) > 1 %", "target(lasting)", "The rule mixes periods in target(schools) + target(lasting): target(lasting) is for 2022-2026, and target(schools) for 2022." },
    };

    [Theory]
    [MemberData(nameof(MixedPeriods))]
    public void ARuleThatMixesPeriods_IsMarkedWithBoth(string rule, string marked, string message) => Assert.Equal(
        [$"RDSL312 rules.yaml(4,{13 + rule.IndexOf(marked, StringComparison.Ordinal)}) \"{marked}\": {message}"],
        Describe.Messages(LongAndShort().With(RulesFile, Rule(rule))));

    [Theory]
    [InlineData("implied_growth(result(schools), target(schools), 1 years) > 1 %")]
    [InlineData("implied_growth(result(schools), target(lasting), 5 years) > 1 %")]
    [InlineData("implied_growth(1 schools, target(schools), 7 years) > 1 %")]
    [InlineData("implied_growth(result(schools), 8 schools, 7 years) > 1 %")]
    [InlineData("target(schools) > result(schools)")]
    [InlineData("target(schools) > 1 schools and target(lasting) > 1 schools")]
    [InlineData("not (target(schools) < 1 schools or target(lasting) < 1 schools)")]
    [InlineData("target(schools) + result(schools) > 1 schools")]
    public void FiguresOfTargetsAndOfResults_MayBeOfTwoPeriods(string rule) => Assert.Empty(Describe.Messages(LongAndShort().With(RulesFile, Rule(rule))));

    [Theory]
    [InlineData("implied_growth(result(schools), target(schools), 1 years) > 900 %", "RDSL314")]
    [InlineData("implied_growth(result(schools), target(lasting), 5 years) > 900 %", "RDSL314")]
    [InlineData("implied_growth(1 schools, target(schools), 7 years) > 900 %", "RDSL314")]
    [InlineData("implied_growth(result(schools), 8 schools, 7 years) > 900 %", "RDSL314")]
    [InlineData("implied_growth(result(schools), target(schools), 2 years) > 900 %", "RDSL312")]
    [InlineData("target(schools) + target(lasting) > 900 schools", "RDSL312")]
    [InlineData("target(schools) + result(schools) > 900 schools", "RDSL314")]
    public void ARule_IsCalculatedWhereItsPeriodsFit(string rule, string id) =>
        Assert.Equal([id], LongAndShort().With(RulesFile, Rule(rule)).Compile().Findings.Select(finding => finding.Rule.Id));

    [Fact]
    public void ARuleThatMixesPeriodsOnSeveralSets_IsFoundOnce() => Assert.Single(
        Describe.Messages(LongAndShort().With(RulesFile, Rule("value(schools) > 1 schools and target(schools) > target(lasting)"))));

    [Theory]
    [InlineData("monotone: rising", 5, 4, "RDSL317 livelihood.yaml(9,13) \"4 schools\": The figure of 'extra' can't follow the one before: 4 schools is below the year before's 5 schools, but values only rise. Correct the one that is wrong, or remove 'monotone' under 'valid'.")]
    [InlineData("monotone: falling", 5, 6, "RDSL317 livelihood.yaml(9,13) \"6 schools\": The figure of 'extra' can't follow the one before: 6 schools is above the year before's 5 schools, but values only fall. Correct the one that is wrong, or remove 'monotone' under 'valid'.")]
    [InlineData("change: -1 .. 2 schools", 5, 8, "RDSL316 livelihood.yaml(9,13) \"8 schools\": The figure of 'extra' is doubtful: 8 schools differs from the year before's 5 schools by more than is plausible, -1 schools to 2 schools. Check its digits and its unit, or widen 'change' under 'valid'.")]
    [InlineData("monotone: rising", 5, 6, "")]
    [InlineData("monotone: falling", 5, 4, "")]
    [InlineData("change: -1 .. 2 schools", 5, 7, "")]
    public void AResult_HasToFollowTheYearBefores(string valid, int before, int after, string message) =>
        Assert.Equal(message.Length > 0 ? [message] : [], Describe.Messages(TwoYears(valid, $"{before} schools", $"{after} schools")));

    [Fact]
    public void ATargetBelowTheResult_IsNotAgainstTheTrendButCanBeDoubtful()
    {
        Assert.Empty(Describe.Messages(TwoYears("monotone: rising", "5 schools", "9 schools", nextTarget: 4)));
        Assert.Equal(
            ["RDSL316 livelihood.yaml(5,13) \"4 schools\": The figure of 'extra' is doubtful: 4 schools differs from the year before's 9 schools by more than is plausible, at least -4 schools. Check its digits and its unit, or widen 'change' under 'valid'."],
            Describe.Messages(TwoYears("change: -4 .. schools", "9 schools", "9 schools", nextTarget: 4)));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("period: 2019", "", false)]
    [InlineData("period: 2018-2021", "", false)]
    [InlineData("", "period: 2022-2023", false)]
    public void AChange_IsMeasuredFromOneYearToTheNextOnly(string before, string after, bool isFound) =>
        Assert.Equal(isFound ? ["RDSL316"] : [], TwoYears("change: -1 .. 2 schools", "5 schools", "50 schools", before: before, after: after).Compile().Findings.Select(finding => finding.Rule.Id));

    private static SmallDefinitions Schools() => Entries.Without().With(Entries.MoreFile,
        "section: livelihood\ntargets:\n  schools:\n    phrase: 新建学校5所\n    target: 5 schools\nresults:\n  schools:\n    phrase: 新建学校4所\n    result: 4 schools");

    private static SmallDefinitions LongAndShort() => Schools()
        .With("example/indicators/lasting.yaml", "indicators:\n  lasting: { name: { zh: 学校, en: Schools }, measure: count, unit: schools, area: livelihood, better: higher }")
        .With("example/2022/lasting.yaml", "section: livelihood\ntargets:\n  lasting:\n    phrase: 学校90所\n    target: 90 schools\n    period: 2022-2026");

    private static SmallDefinitions TwoYears(string valid, string first, string second, int nextTarget = 0, string before = "", string after = "") => new SmallDefinitions()
        .WithNextYear()
        .With("example/indicators/extra.yaml", $"indicators:\n  extra: {{ name: {{ zh: 学校, en: Schools }}, measure: count, unit: schools, area: livelihood, better: higher, valid: {{ {valid} }} }}")
        .With(SmallDefinitions.LivelihoodFile, $"section: livelihood\nresults:\n  extra:\n    phrase: 学校{first.Split(' ')[0]}所\n    result: {first}\n    {before}")
        .With(SmallDefinitions.NextYearFile, nextTarget > 0
            ? $"section: livelihood\ntargets:\n  extra:\n    phrase: 学校{nextTarget}所\n    target: {nextTarget} schools\nresults:\n  extra:\n    phrase: 学校{second.Split(' ')[0]}所\n    result: {second}\n    {after}"
            : $"section: livelihood\n\n\n\n\nresults:\n  extra:\n    phrase: 学校{second.Split(' ')[0]}所\n    result: {second}\n    {after}");

    private static string Rule(string expect, string more = "") => $"rules:\n  the-rule:\n    name: {{ zh: 规则, en: The rule }}\n    expect: {expect}\n    {more}";
}
