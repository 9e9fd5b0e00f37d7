using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests.Evolution;

public sealed class LineageTests
{
    /// <summary>What an indicator says of its history, the mistaken word in it, and what is said of it.</summary>
    public static TheoryData<string, string, string> ImpossibleHistories => new()
    {
        { "added: 2022\nrenamed-from: { [2021]: old-jobs }", "RDSL330", "it was added in 2022, after this." },
        { "retired: { in: 2024, because: No longer counted. }\nrenamed-from: { [2025]: old-jobs }", "RDSL330", "it was retired in 2024, before this." },
        { "renamed-from: { 2023: [jobs] }", "RDSL330", "that is its id now" },
        { "renamed-from: { 2023: [Old Jobs] }", "RDSL330", "'Old Jobs' was never an id" },
        { "renamed-from: { 2023: [urban-new-employment] }", "RDSL330", "'urban-new-employment' is still defined" },
        { "renamed-from: { 2023: [earlier-name] }", "RDSL330", "'other-jobs' was renamed from 'earlier-name' too" },
        { "renamed-from: { 2023: [target] }", "RDSL330", "'target' makes the C# name Target" },
        { "basis-changed: { 2023: { what: [unit] } }", "RDSL330", "another unit makes another type" },
        { "basis-changed: { 2023: { what: [measure], from: urban-new-employment } }", "RDSL330", "'urban-new-employment' has the same measure" },
        { "basis-changed: { 2023: { what: scope, from: [follower] } }", "RDSL330", "'follower' follows it in turn" },
        { "basis-changed: { 2023: { what: scope, from: [urban-new-employmnt] } }", "RDSL201", "Did you mean 'urban-new-employment'?" },
        { "merged-from: { 2023: [[urban-new-employment]] }", "RDSL330", "one indicator alone can't be merged" },
        { "split-from: { 2023: [jobs] }", "RDSL330", "it can't follow itself" },
        { "added: 2022\nretired: { in: [2022], because: No longer counted. }", "RDSL330", "no report before its end has it" },
        { "retired: { in: 2023, because: No longer counted., replaced-by: [jobs] }", "RDSL330", "it can't replace itself" },
        { "retired: { in: 2023, because: No longer counted., replaced-by: [ended] }", "RDSL330", "'ended' was retired in 2023 itself" },
        { "retired: { in: 2023, because: No longer counted., replaced-by: [late] }", "RDSL330", "'late' was added in 2024 only, after this" },
        { "basis-changed: { 2023: { what: scope, from: [late] } }", "RDSL330", "'late' was added in 2024, no report before 2023 has it" },
        { "split-from: { 2024: [late] }", "RDSL330", "'late' was added in 2024, no report before 2024 has it" },
        { "added: [next year]", "RDSL107", "isn't a year" },
        { "renamed-from: { [last-year]: old-jobs }", "RDSL107", "isn't a year" },
        { "basis-changed: { 2023: { what: [sope] } }", "RDSL104", "did you mean 'scope'?" },
        { "renamed-from: [old-jobs]", "RDSL103", "has to be a mapping of years" },
        { "merged-from: { 2023: [urban-new-employment] }", "RDSL103", "has to be a list of texts" },
    };

    [Theory]
    [MemberData(nameof(ImpossibleHistories))]
    public void AnImpossibleHistory_IsFoundAtTheMistakenWord(string history, string rule, string words)
    {
        string text = Catalogue(history, out int line, out int column);

        // Of two that contradict each other, either may be the wrong one, so both are told.
        Finding finding = Assert.Single(
            new SmallDefinitions().With("example/indicators/jobs.yaml", text).Compile().Findings, candidate => !candidate.Message.StartsWith("The history of 'follower'", StringComparison.Ordinal) && !candidate.Message.StartsWith("The history of 'other-jobs'", StringComparison.Ordinal));

        Assert.Equal(rule, finding.Rule.Id);
        Assert.Contains(words, finding.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((line, column), (finding.Range.Line, finding.Range.Column));
    }

    [Fact]
    public void AnIndicatorWithAnImpossibleHistory_IsStillCompiled()
    {
        CompiledDefinitions compiled = new SmallDefinitions()
            .With("example/indicators/jobs.yaml", Catalogue("renamed-from: { 2023: [urban-new-employment] }", out _, out _))
            .Compile();

        Assert.Contains(compiled.Sources, source => source.Text.Contains("partial struct Jobs ", StringComparison.Ordinal));
    }

    [Fact]
    public void ATargetOfARetiredIndicator_IsFoundButNotTheLastYearsResult()
    {
        SmallDefinitions definitions = new SmallDefinitions().WithNextYear().Replace(
            SmallDefinitions.CatalogueFile, "    better: higher", "    better: higher\n    retired: { in: 2023, because: No longer counted. }");

        Finding finding = Assert.Single(definitions.Compile().Findings);

        Assert.Equal("RDSL331", finding.Rule.Id);
        Assert.Equal("example/2023/livelihood.yaml", finding.Path);
        Assert.Equal(3, finding.Range.Line);
    }

    // The mistaken word stands in brackets; the last pair counts, since lists have brackets of their own.
    private static string Catalogue(string history, out int line, out int column)
    {
        bool isList = history.Contains("[[", StringComparison.Ordinal);
        string marked = isList ? history.Replace("[[", "[\u0001", StringComparison.Ordinal).Replace("]]", "\u0002]", StringComparison.Ordinal)
            : history.Replace('[', '\u0001').Replace(']', '\u0002');
        string text = $"""
            indicators:
              follower:
                name: {"{ zh: 后续, en: Follower }"}
                measure: increment
                unit: persons
                area: livelihood
                better: higher
                basis-changed: {"{ 2022: { what: scope, from: jobs } }"}
              ended:
                name: {"{ zh: 终止, en: Ended }"}
                measure: increment
                unit: persons
                area: livelihood
                better: higher
                retired: {"{ in: 2023, because: No longer counted. }"}
              late:
                name: {"{ zh: 后来, en: Late }"}
                measure: increment
                unit: persons
                area: livelihood
                better: higher
                added: 2024
              other-jobs:
                name: {"{ zh: 其他就业, en: Other jobs }"}
                measure: increment
                unit: persons
                area: livelihood
                better: higher
                renamed-from: {"{ 2022: earlier-name }"}
              jobs:
                name: {"{ zh: 就业, en: Jobs }"}
                measure: increment
                unit: persons
                area: livelihood
                better: higher
                {marked.Replace("\n", "\n    ", StringComparison.Ordinal)}
            """;
        int start = text.IndexOf('\u0001', StringComparison.Ordinal);
        line = text[..start].Count(character => character == '\n') + 1;
        column = start - text[..start].LastIndexOf('\n');
        return text.Replace("\u0001", "", StringComparison.Ordinal).Replace("\u0002", "", StringComparison.Ordinal);
    }
}
