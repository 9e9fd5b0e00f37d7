using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportDsl.Language;
using ReportDsl.Language.Findings;

namespace ReportDsl.Generators;

/// <summary>The severities that an .editorconfig sets for one definition file.</summary>
/// <remarks>
/// <code>
/// [definitions/**.yaml]
/// reportdsl.RDSL214.severity = warning      # none, suggestion, warning or error
/// </code>
/// The compiler keeps its own keys (dotnet_diagnostic.…) of sections to itself and applies them to C# files only.
/// </remarks>
/// <param name="Path">The file.</param>
/// <param name="Severities">The rules' ids, each with the severity that is set; ordered by id.</param>
internal sealed record FileSeverities(string Path, EquatableArray<KeyValuePair<string, string>> Severities)
{
    /// <summary>What is set for a file, or nothing.</summary>
    public static FileSeverities[] Of(AdditionalText text, AnalyzerConfigOptions options)
    {
        EquatableArray<KeyValuePair<string, string>> severities = Rules.All
            .Select(rule => new KeyValuePair<string, string>(rule.Id, options.TryGetValue($"reportdsl.{rule.Id}.severity", out string? severity) ? severity.Trim() : ""))
            .Where(setting => setting.Value.Length > 0)
            .ToEquatableArray();
        return severities.Count > 0 ? [new(text.Path, severities)] : [];
    }

    /// <summary>The severity that is set for a rule; null for the rule's own, or where the word is none.</summary>
    public ReportDiagnostic? Of(Rule rule) => Severities.FirstOrDefault(setting => setting.Key == rule.Id).Value switch
    {
        "none" or "silent" => ReportDiagnostic.Suppress,
        "suggestion" => ReportDiagnostic.Info,
        "warning" => ReportDiagnostic.Warn,
        "error" => ReportDiagnostic.Error,
        _ => null,
    };
}
