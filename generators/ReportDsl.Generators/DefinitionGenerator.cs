using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Findings;

namespace ReportDsl.Generators;

/// <summary>
/// The pipeline from definition files to C#. It reads nothing but the project's additional files, so that typing C# repeats
/// no step; an edit of one file repeats that file's steps and those of what it changes.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DefinitionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Read: each file for itself.
        IncrementalValuesProvider<DefinitionFile> files = DefinitionFiles.Of(context)
            .Select(static (text, cancellation) => Guarded.Read(text, cancellation))
            .WithTrackingName(Steps.Read);

        // Check: each file against what all of them declare.
        IncrementalValueProvider<Catalogue> catalogue = files
            .Select(static (file, _) => file.Declarations)
            .WithTrackingName(Steps.Declare)
            .Collect()
            .Select(static (declarations, _) => DefinitionCompiler.Gather(declarations))
            .WithTrackingName(Steps.Gather);
        IncrementalValuesProvider<CheckedFile> checkedFiles = files.Combine(catalogue)
            .Select(static (pair, _) => Guarded.Check(pair.Left, pair.Right))
            .WithTrackingName(Steps.Check);

        // Link: targets to the results they start from, files to their report.
        IncrementalValueProvider<ImmutableArray<CheckedFile>> allFiles = checkedFiles
            .Select(static (file, _) => file with { Findings = default })
            .Collect();
        IncrementalValueProvider<ResultIndex> results = allFiles
            .Select(static (all, _) => DefinitionCompiler.IndexResults(all))
            .WithTrackingName(Steps.IndexResults);
        IncrementalValuesProvider<ReportPart> parts = checkedFiles.Combine(results)
            .Select(static (pair, _) => DefinitionCompiler.Link(pair.Left, pair.Right))
            .WithTrackingName(Steps.Link)
            .Where(static part => part is not null)!;
        IncrementalValuesProvider<ReportOverview> reports = catalogue.Combine(allFiles)
            .SelectMany(static (pair, _) => DefinitionCompiler.OverviewReports(pair.Left, pair.Right))
            .WithTrackingName(Steps.OverviewReports);
        IncrementalValuesProvider<CatalogueOverview> catalogues = allFiles
            .SelectMany(static (all, _) => DefinitionCompiler.OverviewCatalogues(all))
            .WithTrackingName(Steps.OverviewCatalogues);

        // Emit: one output for each indicator, file, report and catalogue.
        AddSources(checkedFiles.SelectMany(static (file, _) => file.Indicators).Select(static (model, _) => DefinitionCompiler.Emit(model)), Steps.EmitIndicator);
        AddSources(parts.Select(static (model, _) => DefinitionCompiler.Emit(model)), Steps.EmitPart);
        AddSources(reports.Select(static (model, _) => DefinitionCompiler.Emit(model)), Steps.EmitReport);
        AddSources(catalogues.Select(static (model, _) => DefinitionCompiler.Emit(model)), Steps.EmitCatalogue);

        // Report: an output of its own, so that a finding that moves re-emits no C#.
        context.RegisterSourceOutput(
            checkedFiles.Select(static (file, _) => file.Findings).WithTrackingName(Steps.Findings),
            static (output, findings) => Report(output, findings));

        void AddSources(IncrementalValuesProvider<GeneratedSource> sources, string step) => context.RegisterSourceOutput(
            sources.WithTrackingName(step),
            static (output, source) => output.AddSource(source.Name, source.Text));
    }

    private static void Report(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            output.ReportDiagnostic(FindingDiagnostics.Of(finding));
        }
    }
}
