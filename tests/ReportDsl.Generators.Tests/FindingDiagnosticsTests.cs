using Microsoft.CodeAnalysis;
using ReportDsl.Language.Findings;

namespace ReportDsl.Generators.Tests;

/// <summary>Findings as the compiler shows them.</summary>
public sealed class FindingDiagnosticsTests
{
    [Fact]
    public void AFinding_IsShownAtItsFileLineAndColumnWithIdAndHelpLink()
    {
        GeneratorRun run = new(new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "38,000 persons", "38,000 person5"));

        Diagnostic diagnostic = Assert.Single(run.Findings);
        Assert.Equal("example/2022/livelihood.yaml(5,29): error RDSL202: There is no unit 'person5'; did you mean 'persons'?", diagnostic.ToString());
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.EndsWith("docs/diagnostics/RDSL202.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal("person5".Length, diagnostic.Location.SourceSpan.Length);
    }

    [Fact]
    public void SeveralFindings_AreShownOnceEach()
    {
        GeneratorRun run = new(new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "persons", "persns"));

        Assert.Equal(["(5,29)", "(9,20)"], run.Findings.Select(finding => $"({finding.Location.GetLineSpan().StartLinePosition.Line + 1},{finding.Location.GetLineSpan().StartLinePosition.Character + 1})"));
    }

    [Fact]
    public void AFailureOfOurs_IsAFindingAtTheFile()
    {
        Language.DefinitionFile file = Language.DefinitionCompiler.FailedRead(new("example/2022/a.yaml", ""), new InvalidOperationException("defect"));

        Assert.Equal(
            "example/2022/a.yaml(1,1): error RDSL900: ReportDsl failed on this file (InvalidOperationException: defect). That is a defect of ReportDsl, not of your definitions: please report it with the file.",
            FindingDiagnostics.Of(Assert.Single(file.Findings)).ToString());
    }

    [Fact]
    public void EveryRule_IsTrackedByItsRelease()
    {
        string[] tracked =
        [
            .. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
                .SelectMany(file => Repository.Read("generators", "ReportDsl.Generators", file).Split('\n'))
                .Where(line => line.StartsWith("RDSL", StringComparison.Ordinal))
                .Select(line => string.Join(" | ", line.Split('|').Select(cell => cell.Trim()))),
        ];

        Assert.Equal(Rules.All.Select(rule => $"{rule.Id} | ReportDsl | {(rule.Severity == Severity.Information ? "Info" : rule.Severity.ToString())} | [{rule.Title}]({rule.HelpLink})"), tracked);
    }
}
