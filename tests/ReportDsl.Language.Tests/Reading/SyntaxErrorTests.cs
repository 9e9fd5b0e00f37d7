namespace ReportDsl.Language.Tests.Reading;

/// <summary>A syntax error costs the entry that it is in and nothing else.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("    phrase: \"城镇新增就业1万人", "an unclosed quote")]
    [InlineData("    phrase: [城镇新增就业1万人", "an unclosed list")]
    [InlineData("    phrase: { 城镇新增就业1万人", "an unclosed mapping")]
    [InlineData("    phrase 城镇新增就业1万人\n    target: 10,000 persons", "a missing colon")]
    [InlineData("\tphrase: 城镇新增就业1万人", "a tab")]
    [InlineData("    phrase: a: b", "a colon in a plain text")]
    [InlineData("    phrase: !<>", "a tag that the parser itself fails on")]
    [InlineData("    phrase: @x", "a reserved character")]
    public void ABrokenEntry_IsFoundInItsLinesAndTheOthersStay(string broken, string what)
    {
        SmallDefinitions definitions = new SmallDefinitions().With(
            SmallDefinitions.LivelihoodFile,
            $"""
            section: livelihood
            targets:
              urban-new-employment:
                phrase: 城镇新增就业3.8万人以上
                target: at least 38,000 persons
              broken:
            {broken}
              later:
                indicator: urban-new-employment
                phrase: 城镇新增就业3万人
                target: 30,000 persons
            """);

        CompiledDefinitions compiled = definitions.Compile();

        Assert.Contains(compiled.Findings, finding => finding.Rule.Id is "RDSL001" or "RDSL002" && finding.Range.Line is >= 6 and <= 8);
        Assert.True(compiled.Reports[0].Targets.Count(target => target.Id is "urban-new-employment" or "later") == 2, what);
    }

    [Fact]
    public void ABrokenTopLevelKey_CostsItsBlockOnly()
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "targets:", "targets");

        CompiledDefinitions compiled = definitions.Compile();

        Assert.Contains(compiled.Findings, finding => finding.Rule.Id == "RDSL001");
        Assert.Equal(["urban-new-employment"], compiled.Reports[0].ResultIds);
    }

    [Fact]
    public void ManyBrokenEntries_AreAllFound()
    {
        string entries = string.Concat(Enumerable.Range(0, 10).Select(index => $"  broken-{index}:\n    phrase: \"open\n"));
        SmallDefinitions definitions = new SmallDefinitions().With(SmallDefinitions.LivelihoodFile, "section: livelihood\ntargets:\n" + entries);

        Assert.NotEmpty(definitions.Compile().Findings);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("a: &a [*a]\n", 1)]
    [InlineData("'", 1)]
    [InlineData("? ", 50_000)]
    [InlineData("!<>", 1)]
    [InlineData("%YAML 9.9\n---\n", 1)]
    [InlineData("\r", 1000)]
    public void HostileText_IsAFindingAndNeverAnException(string part, int times)
    {
        SmallDefinitions definitions = new SmallDefinitions().With("example/2022/hostile.yaml", string.Concat(Enumerable.Repeat(part, times)));

        CompiledDefinitions compiled = definitions.Compile();

        Assert.Contains(compiled.Findings, finding => finding.Path.EndsWith("hostile.yaml", StringComparison.Ordinal));
        Assert.Single(compiled.Parts);
    }

    [Fact]
    public void AFileBeyondTheLimits_IsAFinding()
    {
        Assert.Equal(
            ["RDSL006 large.yaml(1,1) \"\""],
            Describe.Findings(new SmallDefinitions().With("example/2022/large.yaml", new string('#', 4 * 1024 * 1024 + 1))));
        Assert.StartsWith(
            "RDSL006 report.yaml(4,11)",
            Assert.Single(Describe.Findings(new SmallDefinitions().Replace(SmallDefinitions.ReportFile, "示例市人民政府网站", new string('网', 10_001)))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void CarriageReturns_MoveNoPosition()
    {
        SmallDefinitions definitions = new();
        string text = definitions.Texts[SmallDefinitions.LivelihoodFile].Replace("persons", "persns", StringComparison.Ordinal);

        string[] withLineFeeds = Describe.Findings(new SmallDefinitions().With(SmallDefinitions.LivelihoodFile, text));
        string[] withBoth = Describe.Findings(new SmallDefinitions().With(SmallDefinitions.LivelihoodFile, text.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal(2, withLineFeeds.Length);
        Assert.Equal(withLineFeeds, withBoth);
    }
}
