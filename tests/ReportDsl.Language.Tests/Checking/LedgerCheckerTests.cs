namespace ReportDsl.Language.Tests.Checking;

/// <summary>What a ledger says of each figure can be, and each figure of a definition is there.</summary>
public sealed class LedgerCheckerTests
{
    private const string Figures = "example/2022/figures.yaml";
    private const string Around = "around: 新建学校";

    /// <summary>What the ledger says of a figure, the marked words, and what is said of them.</summary>
    public static TheoryData<string, string, string> WrongFigures => new()
    {
        { $"{{ numeral: 5, {Around} }}", "RDSL301 figures.yaml(5,5) \"f2\"", "Nobody dealt with the figure 5 of the report ('新建学校'). Say what it became with 'became', or why it became nothing with 'set-aside'." },
        { $"{{ numeral: 五, read: 5, {Around} }}", "RDSL301 figures.yaml(5,5) \"f2\"", "Nobody dealt with the figure 5 of the report ('新建学校'). Say what it became with 'became', or why it became nothing with 'set-aside'." },
        { $"{{ became: target schools, numeral: 7, {Around}, set-aside: a name }}", "RDSL302 figures.yaml(5,19) \"target schools\"", "The ledger's figure 7 can't stand so: it is set aside and became 'target schools'; keep one of the two." },
        { $"{{ became: target scools, numeral: 7, {Around} }}", "RDSL302 figures.yaml(5,19) \"target scools\"", "The ledger's figure 7 can't stand so: there is no 'target scools'; did you mean 'target schools'?" },
        { $"{{ became: result schools, numeral: 7, {Around} }}", "RDSL302 figures.yaml(5,19) \"result schools\"", "The ledger's figure 7 can't stand so: there is no 'result schools'; it can be 'target schools', 'pledge fibre'; or name what it became, such as 'target gdp', or set it aside with a reason." },
        { $"{{ became: schools, numeral: 7, {Around} }}", "RDSL302 figures.yaml(5,19) \"schools\"", "The ledger's figure 7 can't stand so: there is no 'schools'; it can be 'target schools', 'pledge fibre'; or name what it became, such as 'target gdp', or set it aside with a reason." },
        { $"{{ became: \"target schools, target scools\", numeral: 7, {Around} }}", "RDSL302 figures.yaml(5,20) \"target schools, target scools\"", "The ledger's figure 7 can't stand so: there is no 'target scools'; did you mean 'target schools'?" },
    };

    [Theory]
    [MemberData(nameof(WrongFigures))]
    public void AFigureThatCannotStandSo_IsMarkedAndExplained(string figure, string place, string words)
    {
        SmallDefinitions definitions = Schools("新建学校5所", "5 schools").With(Figures, Ledger("{ numeral: 5, around: 学校5所, became: target schools }", figure));

        string message = Assert.Single(Describe.Messages(definitions));
        Assert.Equal($"{place}: {words}", message);
    }

    [Theory]
    [InlineData("{ numeral: 7, around: 学校, set-aside: a name }")]
    [InlineData("{ numeral: 7, around: 学校, became: pledge fibre }")]
    [InlineData("{ numeral: 7, around: 学校, became: \"target schools, pledge fibre\" }")]
    public void AFigureThatIsAccountedFor_IsNoFinding(string figure) => Assert.Empty(Describe.Messages(
        Schools("新建学校5所", "5 schools").With(Figures, Ledger("{ numeral: 5, around: 学校5所, became: target schools }", figure))));

    [Fact]
    public void AFigureThatWaitsForADecision_IsFoundOnce() => Assert.Equal(["RDSL340"], Schools("新建学校5所", "5 schools")
        .With(Figures, Ledger("{ numeral: 5, around: 学校5所, became: target schools }", "{ numeral: 7, around: 学校, decide: What is it? }"))
        .Compile().Findings.Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("新建学校5所", "5 schools", "5", "")]
    [InlineData("新建学校5所", "5 schools", "6", "5")]
    [InlineData("新建学校5—7所", "between 5 and 7 schools", "5", "7")]
    [InlineData("新建学校5—7所", "between 5 and 7 schools", "7", "5")]
    [InlineData("新建学校5—7所", "between 5 and 7 schools", "6", "5 7")]
    public void EachFigureOfADefinition_HasToBeItsOwnInTheLedger(string phrase, string reading, string numeral, string missing)
    {
        SmallDefinitions definitions = Schools(phrase, reading).With(Figures, Ledger($"{{ numeral: {numeral}, around: 学校, became: target schools }}"));

        Assert.Equal(
            missing.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(figure =>
                $"RDSL303 more.yaml(4,13) \"{phrase}\": The ledger of the report has no figure {figure} that became 'target schools'. Correct the figure, or bring the ledger up to date with 'reportdsl ledger'."),
            Describe.Messages(definitions));
        Assert.Single(definitions.Compile().Parts[0].Targets);
    }

    [Fact]
    public void AResultsFigure_HasToBeInTheLedgerAsAResult()
    {
        SmallDefinitions definitions = Entries.Result("schools", "新建学校5所", "5 schools").With(Figures, Ledger("{ numeral: 5, around: 学校, set-aside: a name }"));

        Assert.Contains("no figure 5 that became 'result schools'", Assert.Single(Describe.Messages(definitions)), StringComparison.Ordinal);
    }

    [Fact]
    public void TheFigureOfAnException_NeedNotBeInTheLedger() => Assert.Empty(Describe.Messages(
        Entries.Target("schools", "新建学校5所", "5 schools", "reading: { because: It stands in a table. }").With(Figures, Ledger("{ numeral: 5, around: 学校, set-aside: a name }"))));

    [Fact]
    public void AReportWithoutALedger_NeedsNone() => Assert.Empty(Describe.Messages(Schools("新建学校5所", "5 schools")));

    [Fact]
    public void TheLedgerOfAnotherReport_SaysNothingOfThisOne()
    {
        SmallDefinitions definitions = new SmallDefinitions().WithNextYear().With("example/2023/figures.yaml", Ledger(
            "{ numeral: 4, around: 就业, became: target urban-new-employment }", "{ numeral: 4.2, around: 就业, became: result urban-new-employment }"));

        Assert.Empty(Describe.Messages(definitions));
    }

    [Fact]
    public void WhatBecameOfAnEntryWithAMistake_IsNotFoundAgain()
    {
        SmallDefinitions definitions = Entries.Target("schools", "新建学校5所", "5 schols").With(Figures, Ledger("{ numeral: 5, around: 学校, became: target schools }"));

        Assert.Equal(["RDSL202"], definitions.Compile().Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void WhatBecameOfAnEntryThatCannotBeRead_IsNotFoundAgain()
    {
        SmallDefinitions definitions = Schools("新建学校5所", "5 schools")
            .Append(Entries.MoreFile, "results:\n  bridges:\n    phrase: 新建大桥4座")
            .With(Figures, Ledger("{ numeral: 5, around: 学校, became: target schools }", "{ numeral: 4, around: 大桥, became: result bridges }"));

        Assert.Equal(["RDSL102"], definitions.Compile().Findings.Select(finding => finding.Rule.Id));
    }

    private static SmallDefinitions Schools(string phrase, string reading) =>
        Entries.Target("schools", phrase, reading).Append(Entries.MoreFile, "pledges:\n  fibre:\n    name: { zh: 光纤, en: Fibre }\n    phrase: 推动学校通光纤");

    private static string Ledger(params string[] figures) =>
        "ledger:\n  text: \"sha256:0\"\n  figures:\n" + string.Join('\n', figures.Select((figure, index) => $"    f{index + 1}: {figure}"));
}
