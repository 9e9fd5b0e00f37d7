using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ReportDsl.Analyzers.Tests;

/// <summary>Every rule for programs has its page, and the page's examples are true.</summary>
public sealed partial class DiagnosticPageTests
{
    public static TheoryData<string> Ids => [.. Descriptors.All.Select(descriptor => descriptor.Id).Distinct()];

    [Fact]
    public void EveryPage_IsOfARuleAndListedInTheIndexAndTheReleases()
    {
        Assert.Equal(
            Descriptors.All.Select(descriptor => descriptor.Id).Distinct(),
            Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "RDSL4*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
        string index = Repository.Read("docs", "diagnostics", "README.md");
        string releases = Repository.Read("generators", "ReportDsl.Analyzers", "AnalyzerReleases.Unshipped.md");
        Assert.All(Descriptors.All, descriptor =>
        {
            Assert.Contains($"| [{descriptor.Id}]({descriptor.Id}.md) | {SeverityOf(descriptor)} | {descriptor.Title} |", index, StringComparison.Ordinal);
            Assert.Contains($"{descriptor.Id} | ReportDsl | {descriptor.DefaultSeverity} | [{descriptor.Title}]({descriptor.HelpLinkUri})", releases, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void APage_HasTheRulesTitleSeverityAndParts(string id)
    {
        string page = Page(id);

        Assert.All(Descriptors.All.Where(descriptor => descriptor.Id == id), descriptor =>
        {
            Assert.StartsWith($"# {id}: {descriptor.Title}\n\nSeverity: {SeverityOf(descriptor)}\n", page, StringComparison.Ordinal);
            Assert.EndsWith($"docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
        Assert.All(["Cause", "How to fix", "Wrong", "Right"], part => Assert.Contains($"\n## {part}\n", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheWrongExample_GivesJustThisDiagnosticAndTheRightOneNone(string id)
    {
        Match example = Examples().Match(Page(id));
        Assert.True(example.Success);
        DiagnosticResult expected = new DiagnosticResult(id, Enum.Parse<DiagnosticSeverity>(example.Groups["severity"].Value, ignoreCase: true))
            .WithLocation("Program.cs", int.Parse(example.Groups["line"].Value, CultureInfo.InvariantCulture), int.Parse(example.Groups["column"].Value, CultureInfo.InvariantCulture))
            .WithMessage(example.Groups["message"].Value)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
        ProgramTest wrong = new(example.Groups["wrong"].Value, assembly: AssemblyOf(id)) { ExpectedDiagnostics = { expected }, WithoutFixes = true };
        // What can be moved is refused by the compiler too, at the same place.
        wrong.CompilerDiagnostics = expected.Severity == DiagnosticSeverity.Info ? CompilerDiagnostics.None : CompilerDiagnostics.Warnings;

        wrong.FixedState.ExpectedDiagnostics.Add(expected);

        await wrong.RunAsync();
        await new ProgramTest(example.Groups["right"].Value, assembly: AssemblyOf(id)).RunAsync();
    }

    // What changed from one year to the next is shown by two years.
    private static MetadataReference AssemblyOf(string id) => id is "RDSL408" or "RDSL409" or "RDSL410" ? ExampleReport.AssemblyOfTwoYears : ExampleReport.Assembly;

    private static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant();

    private static string Page(string id) => Repository.Read("docs", "diagnostics", id + ".md");

    [GeneratedRegex("""
        \n\#\#\ Wrong\n[\s\S]*?```csharp\n(?<wrong>[\s\S]*?)```\n\n
        ```text\nProgram\.cs\((?<line>\d+),(?<column>\d+)\):\ (?<severity>\w+)\ (?<id>\w+):\ (?<message>.+)\n```\n
        [\s\S]*\n\#\#\ Right\n[\s\S]*?```csharp\n(?<right>[\s\S]*?)```
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Examples();
}
