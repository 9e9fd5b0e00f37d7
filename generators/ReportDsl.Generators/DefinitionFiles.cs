using Microsoft.CodeAnalysis;

namespace ReportDsl.Generators;

/// <summary>Tells the project's definition files from its other additional files.</summary>
internal static class DefinitionFiles
{
    // Set on each item by the package's props; a YAML file of another tool doesn't have it.
    private const string Marker = "build_metadata.AdditionalFiles.ReportDslDefinition";

    public static IncrementalValuesProvider<AdditionalText> Of(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair =>
                pair.Right.GetOptions(pair.Left).TryGetValue(Marker, out string? value)
                && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            .Select(static (pair, _) => pair.Left);
}
