using System.Text.RegularExpressions;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests.Docs;

/// <summary>Every rule for definitions has its page, and the page's examples are true; those for programs (4xx) have tests of their own.</summary>
public sealed partial class DiagnosticPageTests
{
    // No short text can show these: bytes that are no UTF-8, characters that nobody sees, a file of megabytes, a project file, a failure of ours.
    private static readonly string[] WithoutExamples = ["RDSL004", "RDSL005", "RDSL006", "RDSL008", "RDSL900"];

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    public static TheoryData<string> IdsWithExamples => [.. Rules.All.Select(rule => rule.Id).Except(WithoutExamples)];

    [Fact]
    public void EveryPage_IsOfARuleAndListedInTheIndex()
    {
        string[] pages = [.. Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "RDSL*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(id => !id.StartsWith("RDSL4", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

        Assert.Equal(Rules.All.Select(rule => rule.Id), pages);
        string index = Repository.Read("docs", "diagnostics", "README.md");
        Assert.All(Rules.All, rule => Assert.Contains($"[{rule.Id}]({rule.Id}.md)", index, StringComparison.Ordinal));
        Assert.All(Rules.All, rule => Assert.Contains(rule.Title, index, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void APage_HasTheRulesTitleSeverityAndParts(string id)
    {
        Rule rule = Rules.All.Single(candidate => candidate.Id == id);
        string page = Page(id);

        Assert.StartsWith($"# {rule.Id}: {rule.Title}\n\nSeverity: {rule.Severity.ToString().ToLowerInvariant()}\n", page, StringComparison.Ordinal);
        Assert.Equal(rule.IsSuppressible, page.Contains("\nIt can be [suppressed](../language.md#a-suppression) with a reason.\n", StringComparison.Ordinal));
        Assert.All(["Cause", "How to fix", "Wrong", "Right"], part => Assert.Contains($"\n## {part}\n", page, StringComparison.Ordinal));
        Assert.EndsWith($"docs/diagnostics/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void TheWrongExample_GivesJustThisFindingAndTheRightOneNone(string id)
    {
        Finding finding = Assert.Single(Findings(id, "Wrong"));
        Assert.Equal(id, finding.Rule.Id);
        Assert.Contains(finding.ToString(), Page(id), StringComparison.Ordinal);
        Assert.Empty(Findings(id, "Right"));
    }

    // Information about a report stands apart from what is wrong with it, and an example can have several pieces of it.
    private static IEnumerable<Finding> Findings(string id, string part)
    {
        CompiledDefinitions definitions = Example(id, part).Compile();
        return definitions.Findings.Concat(definitions.Insights.Where(insight => insight.Rule.Id == id));
    }

    private static string Page(string id) => Repository.Read("docs", "diagnostics", id + ".md");

    private static SmallDefinitions Example(string id, string part)
    {
        string page = Page(id);
        string section = page[page.IndexOf($"\n## {part}\n", StringComparison.Ordinal)..];
        int end = section.IndexOf("\n## ", 1, StringComparison.Ordinal);
        section = end < 0 ? section : section[..end];
        SmallDefinitions definitions = new();
        foreach (Match block in YamlBlock().Matches(section))
        {
            definitions.With(block.Groups["file"].Value, block.Value["```yaml\n".Length..^"```".Length]);
        }

        Assert.NotEmpty(YamlBlock().Matches(section));
        return definitions;
    }

    [GeneratedRegex("""(?<=\n)```yaml\n# (?<file>example/\S+\.yaml)\n(.*\n)*?```""")]
    private static partial Regex YamlBlock();
}
