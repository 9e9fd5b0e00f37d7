using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportDsl.Generators;

/// <summary>Tells the project's definition files from its other additional files.</summary>
internal static class DefinitionFiles
{
    // Set on each item by the package's props; a YAML file of another tool doesn't have it.
    private const string Marker = "build_metadata.AdditionalFiles.ReportDslDefinition";

    public static IncrementalValuesProvider<AdditionalText> Of(IncrementalGeneratorInitializationContext context) =>
        Marked(context).Select(static (pair, _) => pair.Text);

    /// <summary>The severities of those files for which some are set.</summary>
    public static IncrementalValuesProvider<FileSeverities> SeveritiesOf(IncrementalGeneratorInitializationContext context) =>
        Marked(context)
            .Select(static (pair, _) => FileSeverities.Of(pair.Text, pair.Options))
            .Where(static file => file.Severities.Count > 0)
            .WithTrackingName(Steps.Severities);

    private static IncrementalValuesProvider<(AdditionalText Text, AnalyzerConfigOptions Options)> Marked(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (Text: pair.Left, Options: pair.Right.GetOptions(pair.Left)))
            .Where(static pair =>
                pair.Options.TryGetValue(Marker, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));
}
