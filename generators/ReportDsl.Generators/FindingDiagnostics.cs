using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Generators;

/// <summary>Findings as the compiler shows them: at their file, line and column, with id and help link.</summary>
internal static class FindingDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = Rules.All.ToDictionary(rule => rule.Id, Descriptor, StringComparer.Ordinal);

    /// <summary>The finding, with the severity that is set for its file or, for null, its rule's own.</summary>
    public static Diagnostic Of(Finding finding, ReportDiagnostic? severity = null) => Diagnostic.Create(
        Descriptors[finding.Rule.Id],
        LocationOf(finding),
        severity switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            _ => Descriptors[finding.Rule.Id].DefaultSeverity,
        },
        additionalLocations: null,
        properties: null,
        [.. finding.Arguments]);

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
        // A finding of the project itself has no file.
        if (finding.Path.Length == 0)
        {
            return Location.None;
        }

        TextRange range = finding.Range;
        return Location.Create(
            finding.Path,
            new TextSpan(range.Start, range.Length),
            new LinePositionSpan(
                new LinePosition(range.Line - 1, range.Column - 1),
                new LinePosition(range.EndLine - 1, range.EndColumn - 1)));
    }
}
