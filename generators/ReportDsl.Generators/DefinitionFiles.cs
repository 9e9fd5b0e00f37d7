using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportDsl.Generators;

/// <summary>Tells the project's definition files from its other additional files.</summary>
internal static class DefinitionFiles
{
    // Set on each item by the package's props; a YAML file of another tool doesn't have it.
    private const string Marker = "build_metadata.AdditionalFiles.ReportDslDefinition";

    /// <summary>The files, and the severities of those for which some are set.</summary>
    public static (IncrementalValuesProvider<AdditionalText> Texts, IncrementalValuesProvider<FileSeverities> Severities) Of(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText Text, AnalyzerConfigOptionsProvider Options)> marked = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => IsMarked(pair.Right.GetOptions(pair.Left)));
        return (
            marked.Select(static (pair, _) => pair.Text),
            marked.SelectMany(static (pair, _) => FileSeverities.Of(pair.Text, pair.Options.GetOptions(pair.Text))).WithTrackingName(Steps.Severities));
    }

    private static bool IsMarked(AnalyzerConfigOptions options) =>
        options.TryGetValue(Marker, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
