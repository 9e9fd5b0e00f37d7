namespace ReportDsl.Language.Tests.Checking;

/// <summary>What is worth knowing of targets although nothing is wrong with them.</summary>
public sealed class InsightFinderTests
{
    [Theory]
    [InlineData("schools", 5, 4, "RDSL320 more.yaml(5,13) \"4 schools\": The target 'schools' promises 4 schools after 5 schools in 2021.")]
    [InlineData("schools", 5, 5, "RDSL321 more.yaml(5,13) \"5 schools\": The target 'schools' promises 5 schools, which was reached in 2021.")]
    [InlineData("schools", 5, 6, "")]
    [InlineData("unemployment", 5, 6, "RDSL320 more.yaml(5,13) \"6 %\": The target 'unemployment' promises 6% after 5% in 2021.")]
    [InlineData("unemployment", 5, 5, "RDSL321 more.yaml(5,13) \"5 %\": The target 'unemployment' promises 5%, which was reached in 2021.")]
    [InlineData("unemployment", 5, 4, "")]
    [InlineData("prices", 103, 102, "")]
    [InlineData("prices", 103, 104, "")]
    [InlineData("prices", 103, 103, "RDSL321 more.yaml(5,13) \"103 index\": The target 'prices' promises 103 (previous year = 100), which was reached in 2021.")]
    public void ATarget_IsHeldAgainstTheResultBeforeItInTheDirectionOfItsIndicator(string indicator, int before, int promised, string message)
    {
        (string printed, string unit) = indicator switch { "schools" => ("所", "schools"), "prices" => ("", "index"), _ => ("%", "%") };
        SmallDefinitions definitions = Entries.Target(indicator, $"指标{promised}{printed}", $"{promised} {unit}")
            .Append(Entries.MoreFile, $"results:\n  {indicator}:\n    phrase: 指标{before}{printed}\n    result: {before} {unit}");

        Assert.Equal(message.Length > 0 ? [message] : [], Insights(definitions));
    }

    [Fact]
    public void TheWordsOfBoth_AreGiven()
    {
        SmallDefinitions definitions = Entries.Target("schools", "力争新建学校3—4所", "strive for between 3 and 4 schools")
            .Append(Entries.MoreFile, "  firm:\n    indicator: schools\n    phrase: 学校90所\n    target: 90 schools\n  other:\n    indicator: schools\n    phrase: 学校91所\n    target: 91 schools")
            .Append(Entries.MoreFile, "results:\n  schools:\n    phrase: 预计新建学校5所\n    result: expected 5 schools");

        Assert.Equal(
            [
                "RDSL320 more.yaml(5,13) \"strive for between 3 and 4 schools\": The target 'schools' promises between 3 schools and 4 schools, strived for after expected 5 schools in 2021.",
                "RDSL322 more.yaml(5,13) \"strive for between 3 and 4 schools\": The target 'schools' is worded '力争', while 2 of the 3 targets of its section are firmer.",
            ],
            Insights(definitions));
    }

    [Theory]
    [InlineData("schools", "所", "schools", "period: 2022-2026", "", false)]
    [InlineData("schools", "所", "schools", "period: 2022-2026", "period: 2017-2021", true)]
    [InlineData("urban-new-employment", "人", "persons", "period: 2022-2026", "", false)]
    [InlineData("urban-new-employment", "人", "persons", "", "", true)]
    [InlineData("coverage", "%", "%", "period: 2022-2026", "", true)]
    [InlineData("growth", "%", "%", "", "period: 2017-2021", true)]
    public void WhatIsCountedWithinSeveralYears_IsNotHeldAgainstOne(string indicator, string printed, string unit, string period, string before, bool isCompared)
    {
        SmallDefinitions definitions = Entries.Target(indicator, $"指标4{printed}", $"4 {unit}", period)
            .Append(Entries.MoreFile, $"results:\n  {indicator}:\n    phrase: 指标5{printed}\n    result: 5 {unit}\n    {before}");

        Assert.Equal(isCompared ? 1 : 0, Insights(definitions).Length);
    }

    [Theory]
    [InlineData("about", 1, 2, true)]
    [InlineData("about", 1, 1, false)]
    [InlineData("about", 2, 4, true)]
    [InlineData("about", 2, 3, false)]
    [InlineData("strive for", 1, 2, true)]
    [InlineData("strive for", 1, 1, false)]
    [InlineData("strive for", 2, 4, true)]
    [InlineData("strive for", 2, 3, false)]
    [InlineData("ensure", 1, 4, false)]
    [InlineData("at least", 1, 4, false)]
    public void ATarget_StandsOutAsSoftWhereAtMostAThirdOfItsSectionIs(string words, int soft, int firm, bool isFound)
    {
        (string before, string behind) = words switch { "about" => ("", "左右"), "strive for" => ("力争", ""), "ensure" => ("确保", ""), _ => ("", "以上") };
        SmallDefinitions definitions = Entries.Without().With(Entries.MoreFile, "section: livelihood\ntargets:\n"
            + string.Join('\n', Enumerable.Range(1, soft).Select(number => $"  soft{number}:\n    indicator: schools\n    phrase: {before}学校{number}所{behind}\n    target: {words} {number} schools")) + "\n"
            + string.Join('\n', Enumerable.Range(11, firm).Select(number => $"  firm{number}:\n    indicator: schools\n    phrase: 学校{number}所\n    target: {number} schools")));

        string word = words == "about" ? "左右" : "力争";
        Assert.Equal(
            Enumerable.Range(1, isFound ? soft : 0).Select(number => $"The target 'soft{number}' is worded '{word}', while {firm} of the {soft + firm} targets of its section are firmer."),
            Insights(definitions).Select(message => message[(message.IndexOf("\": ", StringComparison.Ordinal) + 3)..]));
    }

    [Fact]
    public void NeighboursAreThoseOfTheSectionInTheReport_InWhicheverFile()
    {
        SmallDefinitions definitions = new SmallDefinitions().WithNextYear()
            .Append(SmallDefinitions.ReportFile, "  economy: { title: { zh: 经济, en: Economy } }")
            .With("example/2022/a.yaml", Target("soft", "约3人", "about 3 persons") + "\n" + "    section: livelihood")
            .With("example/2022/b.yaml", Target("firm", "4人", "4 persons") + "\n" + "    section: livelihood")
            .With("example/2022/c.yaml", Target("alone", "约5人", "about 5 persons") + "\n" + "    section: economy");

        string[] softer = [.. Insights(definitions).Where(message => message.StartsWith("RDSL322", StringComparison.Ordinal))];

        Assert.Equal("RDSL322 a.yaml(5,13) \"about 3 persons\": The target 'soft' is worded '左右', while 2 of the 3 targets of its section are firmer.", Assert.Single(softer));
    }

    [Fact]
    public void ATargetWithoutAResultBeforeIt_IsHeldAgainstNone() => Assert.Empty(Insights(Entries.Target("schools", "学校5所", "5 schools")));

    private static string Target(string id, string figure, string reading) =>
        $"targets:\n  {id}:\n    indicator: urban-new-employment\n    phrase: 就业{figure}\n    target: {reading}";

    private static string[] Insights(SmallDefinitions definitions)
    {
        CompiledDefinitions compiled = definitions.Compile();
        Assert.Empty(compiled.Findings);
        return Describe.Messages(definitions, compiled.Insights);
    }
}
