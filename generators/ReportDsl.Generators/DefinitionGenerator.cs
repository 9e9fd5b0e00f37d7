using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Evolution;
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
        // A step that fails through a defect of ours is reported for itself; without that, the compiler would only warn.
        StepFailures failures = new(context);

        // Read: each file for itself.
        IncrementalValuesProvider<DefinitionFile> files = DefinitionFiles.Of(context)
            .Select(static (text, cancellation) => Guarded.Read(text, cancellation))
            .WithTrackingName(Steps.Read);

        // Check: each file against what all of them declare.
        IncrementalValueProvider<Catalogue> catalogue = files
            .Select(static (file, _) => file.Declarations)
            .WithTrackingName(Steps.Declare)
            .Collect()
            .Guard(static (declarations, cancellation) => DefinitionCompiler.Gather(declarations, cancellation), Steps.Gather, DefinitionCompiler.Gather([]), failures)
            .WithTrackingName(Steps.Gather);
        IncrementalValuesProvider<CheckedFile> checkedFiles = files.Combine(catalogue)
            .Select(static (pair, cancellation) => Guarded.Check(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Check);

        // Link: targets to the results they start from, indicators to their records, files to their report. What all files say
        // together is gathered of just what each says of it, so that an edit reaches no further than what it changes.
        IncrementalValuesProvider<CheckedFile> reportFiles = checkedFiles.Where(static file => file.Report is not null);
        IncrementalValueProvider<ImmutableArray<FileOutline>> outlines = Of(checkedFiles, FileOutline.Of, Steps.Outline).Collect();
        IncrementalValuesProvider<FileIndicators> indicators = Of(checkedFiles, FileIndicators.Of, Steps.Indicators).Where(static file => file.Indicators.Count > 0);
        IncrementalValueProvider<ResultIndex> results = Of(reportFiles, FileResults.Of, Steps.Results).Collect()
            .Guard(static (all, cancellation) => DefinitionCompiler.IndexResults(all, cancellation), Steps.IndexResults, DefinitionCompiler.IndexResults([]), failures)
            .WithTrackingName(Steps.IndexResults);
        IncrementalValuesProvider<ReportPart> parts = reportFiles.Combine(results)
            .Guard(static (pair, cancellation) => DefinitionCompiler.Link(pair.Left, pair.Right, cancellation), static pair => pair.Left.Place.Identity, failures)
            .WithTrackingName(Steps.Link)
            .Where(static part => part is not null)!;
        IncrementalValueProvider<RecordIndex> index = Of(reportFiles, FileStatements.Of, Steps.Statements).Collect()
            .Guard(static (all, cancellation) => DefinitionCompiler.IndexRecords(all, cancellation), Steps.IndexRecords, DefinitionCompiler.IndexRecords([]), failures)
            .WithTrackingName(Steps.IndexRecords);
        IncrementalValuesProvider<FileRecords> records = indicators.Combine(index)
            .Guard(static (pair, cancellation) => DefinitionCompiler.Record(pair.Left, pair.Right, cancellation), static pair => pair.Left.Place.Identity, failures)
            .WithTrackingName(Steps.Record)
            .Where(static file => file is not null)!;
        IncrementalValuesProvider<ReportOverview> reports = catalogue.Combine(outlines)
            .GuardMany(static (pair, cancellation) => DefinitionCompiler.OverviewReports(pair.Left, pair.Right, cancellation), Steps.OverviewReports, failures)
            .WithTrackingName(Steps.OverviewReports);
        IncrementalValuesProvider<CatalogueOverview> catalogues = outlines
            .GuardMany(static (all, cancellation) => DefinitionCompiler.OverviewCatalogues(all, cancellation), Steps.OverviewCatalogues, failures)
            .WithTrackingName(Steps.OverviewCatalogues);
        IncrementalValuesProvider<FormerMembers> former = catalogue.Combine(outlines)
            .GuardMany(static (pair, cancellation) => DefinitionCompiler.FindFormerMembers(pair.Left, pair.Right, cancellation), Steps.FindFormerMembers, failures)
            .WithTrackingName(Steps.FindFormerMembers);

        // Relate: figures to each other, by the rules of one indicator over the years and by rules over several.
        IncrementalValueProvider<FigureIndex> figures = Of(reportFiles, FileFigures.Of, Steps.Figures).Collect()
            .Guard(static (all, cancellation) => DefinitionCompiler.IndexFigures(all, cancellation), Steps.IndexFigures, DefinitionCompiler.IndexFigures([]), failures)
            .WithTrackingName(Steps.IndexFigures);
        IncrementalValuesProvider<EquatableArray<Finding>> relations = files.Combine(catalogue)
            .Where(static pair => Guarded.HasRelations(pair.Left, pair.Right))
            .Combine(figures)
            .Select(static (pair, cancellation) => Guarded.Relate(pair.Left.Left, pair.Left.Right, pair.Right, cancellation))
            .WithTrackingName(Steps.Relate);
        IncrementalValuesProvider<ReportRules> rules = outlines
            .GuardMany(static (all, cancellation) => DefinitionCompiler.GatherRules(all, cancellation), Steps.GatherRules, failures)
            .WithTrackingName(Steps.GatherRules)
            .Combine(figures)
            .Guard(static (pair, cancellation) => DefinitionCompiler.LinkRules(pair.Left, pair.Right, cancellation), static pair => $"the rules of {pair.Left.Jurisdiction.Id}/{pair.Left.Report.Year}", failures)
            .WithTrackingName(Steps.LinkRules)
            .Where(static linked => linked is not null)!;

        // Emit: two outputs for each catalogue file, one for each file of a report, each report, its rules and each catalogue. The
        // compiler compares the name of each output with all others at every run, so that one for each definition would be slow to type beside.
        IncrementalValueProvider<ProjectSettings> settings = ProjectSettings.Of(context);
        IncrementalValueProvider<EmissionOptions> options = settings.Select(static (project, _) => project.Emission);
        AddSources(indicators.Combine(options).Guard(static (pair, cancellation) => DefinitionCompiler.Emit(pair.Left, pair.Right, cancellation), static pair => pair.Left.Place.Identity, failures), Steps.EmitIndicators);
        AddSources(records.Combine(options).Guard(static (pair, cancellation) => DefinitionCompiler.Emit(pair.Left, pair.Right, cancellation), static pair => pair.Left.Place.Identity, failures), Steps.EmitHistories);
        AddSources(parts.Combine(options).Guard(static (pair, cancellation) => DefinitionCompiler.Emit(pair.Left, pair.Right, cancellation), static pair => pair.Left.Place.Identity, failures), Steps.EmitPart);
        AddSources(rules.Combine(options).Guard(static (pair, cancellation) => DefinitionCompiler.Emit(pair.Left, pair.Right, cancellation), static pair => $"the rules of {pair.Left.Jurisdiction.Id}/{pair.Left.Report.Year}", failures), Steps.EmitRules);
        AddSources(former.Combine(options).Guard(static (pair, cancellation) => DefinitionCompiler.Emit(pair.Left, pair.Right, cancellation), static pair => $"what {pair.Left.Jurisdiction.Id}/{pair.Left.Year} no longer has", failures), Steps.EmitFormerMembers);
        AddSources(reports.Combine(options).Guard(static (pair, cancellation) => DefinitionCompiler.Emit(pair.Left, pair.Right, cancellation), static pair => $"the report {pair.Left.Jurisdiction.Id}/{pair.Left.Report.Year}", failures), Steps.EmitReport);
        AddSources(catalogues.Combine(options).Guard(static (pair, cancellation) => DefinitionCompiler.Emit(pair.Left, pair.Right, cancellation), static pair => $"the catalogue of {pair.Left.Jurisdiction.Id}", failures), Steps.EmitCatalogue);

        // Report: an output of its own, so that a finding that moves re-emits no C#. What a file suppresses may be found in any step.
        IncrementalValueProvider<EquatableArray<Finding>> findings = files.Select(static (file, _) => file.Suppressions).Collect()
            .Combine(checkedFiles.Select(static (file, _) => file.Findings).Collect())
            .Combine(relations.Collect())
            .Guard(static (all, cancellation) => DefinitionCompiler.Filter(all.Left.Left, all.Left.Right.Concat(all.Right).SelectMany(static found => found), cancellation).Findings, Steps.Findings, default, failures)
            .WithTrackingName(Steps.Findings);
        IncrementalValueProvider<ImmutableArray<FileSeverities>> severities = DefinitionFiles.SeveritiesOf(context).Collect();
        context.RegisterSourceOutput(findings.Combine(severities), static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(settings, static (output, project) => Report(output, project.Findings, ImmutableArray<FileSeverities>.Empty));

        void AddSources(IncrementalValuesProvider<GeneratedSource?> sources, string step) => context.RegisterSourceOutput(
            sources.WithTrackingName(step).Where(static source => source is not null),
            static (output, source) => output.AddSource(source!.Name, source.Text));
    }

    private static IncrementalValuesProvider<T> Of<T>(IncrementalValuesProvider<CheckedFile> files, Func<CheckedFile, T> ofFile, string step) =>
        files.Select((file, _) => ofFile(file)).WithTrackingName(step);

    private static void Report(SourceProductionContext output, EquatableArray<Finding> findings, ImmutableArray<FileSeverities> severities)
    {
        foreach (Finding finding in findings)
        {
            ReportDiagnostic? severity = severities.FirstOrDefault(file => file.Path == finding.Path)?.Of(finding.Rule);
            if (severity != ReportDiagnostic.Suppress)
            {
                output.ReportDiagnostic(FindingDiagnostics.Of(finding, severity));
            }
        }
    }
}
