using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Generators;

/// <summary>Findings as the compiler shows them: at their file, line and column, with id and help link.</summary>
internal static class FindingDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = Rules.All.ToDictionary(rule => rule.Id, Descriptor, StringComparer.Ordinal);

    public static Diagnostic Of(Finding finding) => Diagnostic.Create(Descriptors[finding.Rule.Id], LocationOf(finding), [.. finding.Arguments]);

    // The ids come from the language's list of rules, which a test holds against AnalyzerReleases.
    private static DiagnosticDescriptor Descriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        "ReportDsl",
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);

    private static Location LocationOf(Finding finding)
    {
        TextRange range = finding.Range;
        return Location.Create(
            finding.Path,
            new TextSpan(range.Start, range.Length),
            new LinePositionSpan(
                new LinePosition(range.Line - 1, range.Column - 1),
                new LinePosition(range.EndLine - 1, range.EndColumn - 1)));
    }
}
