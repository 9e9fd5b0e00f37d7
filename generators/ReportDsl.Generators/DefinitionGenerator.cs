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
        // Read: each file for itself.
        (IncrementalValuesProvider<AdditionalText> texts, IncrementalValuesProvider<FileSeverities> severities) = DefinitionFiles.Of(context);
        IncrementalValuesProvider<DefinitionFile> files = texts
            .Select(static (text, cancellation) => Guarded.Read(text, cancellation))
            .WithTrackingName(Steps.Read);

        // Check: each file against what all of them declare.
        IncrementalValueProvider<Attempt<Catalogue>> catalogue = files
            .Select(static (file, _) => file.Declarations)
            .WithTrackingName(Steps.Declare)
            .Collect()
            .Select(static (all, cancellation) => Attempt.Over(Steps.Gather, () => DefinitionCompiler.Gather(all, cancellation)))
            .WithTrackingName(Steps.Gather);
        IncrementalValuesProvider<(DefinitionFile File, Attempt<Catalogue> Catalogue)> declared = files.Combine(catalogue);
        IncrementalValuesProvider<CheckedFile> checkedFiles = declared
            .SelectMany(static (pair, cancellation) => pair.Catalogue.Made is Catalogue made ? ImmutableArray.Create(Guarded.Check(pair.File, made, cancellation)) : ImmutableArray<CheckedFile>.Empty)
            .WithTrackingName(Steps.Check);

        // Link: targets to the results they start from, indicators to their records, files to their report. What all files say
        // together is gathered of just what each says of it, so that an edit reaches no further than what it changes.
        IncrementalValuesProvider<CheckedFile> reportFiles = checkedFiles.Where(static file => file.IsPartOfReport);
        IncrementalValueProvider<ImmutableArray<FileOutline>> outlines = Of(checkedFiles, FileOutline.Of, Steps.Outline).Collect();
        IncrementalValuesProvider<Attempt<FileIndicators>> indicators = checkedFiles
            .SelectMany(static (file, _) => file.Indicators.Count > 0 ? [new(FileIndicators.Of(file), file.Place.Identity)] : Array.Empty<Attempt<FileIndicators>>())
            .WithTrackingName(Steps.Indicators);
        IncrementalValueProvider<Attempt<ResultIndex>> results = Of(reportFiles, FileResults.Of, Steps.Results).Collect()
            .Select(static (all, cancellation) => Attempt.Over(Steps.IndexResults, () => DefinitionCompiler.IndexResults(all, cancellation)))
            .WithTrackingName(Steps.IndexResults);
        IncrementalValuesProvider<Attempt<ReportPart>> parts = reportFiles.Combine(results)
            .Select(static (pair, cancellation) => Attempt.At(pair.Left.Place.Identity, () => pair.Right.Made is ResultIndex made ? DefinitionCompiler.Link(pair.Left, made, cancellation) : null))
            .WithTrackingName(Steps.Link);
        IncrementalValueProvider<Attempt<RecordIndex>> index = Of(reportFiles, FileStatements.Of, Steps.Statements).Collect()
            .Select(static (all, cancellation) => Attempt.Over(Steps.IndexRecords, () => DefinitionCompiler.IndexRecords(all, cancellation)))
            .WithTrackingName(Steps.IndexRecords);
        IncrementalValuesProvider<Attempt<FileRecords>> records = indicators.Combine(index)
            .Select(static (pair, cancellation) => pair.Left.Then(file => pair.Right.Made is RecordIndex made ? DefinitionCompiler.Record(file, made, cancellation) : null))
            .WithTrackingName(Steps.Record);
        IncrementalValueProvider<(Attempt<Catalogue> Catalogue, ImmutableArray<FileOutline> Outlines)> contents = catalogue.Combine(outlines);
        IncrementalValuesProvider<Attempt<ReportOverview>> reports = contents
            .SelectMany(static (pair, cancellation) => Attempt.AtEach(
                Steps.OverviewReports,
                () => pair.Catalogue.Made is Catalogue made ? DefinitionCompiler.OverviewReports(made, pair.Outlines, cancellation) : default,
                static report => $"the report {report.Jurisdiction.Id}/{report.Report.Year}"))
            .WithTrackingName(Steps.OverviewReports);
        IncrementalValuesProvider<Attempt<CatalogueOverview>> catalogues = outlines
            .SelectMany(static (all, cancellation) => Attempt.AtEach(
                Steps.OverviewCatalogues,
                () => DefinitionCompiler.OverviewCatalogues(all, cancellation),
                static overview => $"the catalogue of {overview.Jurisdiction.Id}"))
            .WithTrackingName(Steps.OverviewCatalogues);
        IncrementalValuesProvider<Attempt<FormerMembers>> former = contents
            .SelectMany(static (pair, cancellation) => Attempt.AtEach(
                Steps.FindFormerMembers,
                () => pair.Catalogue.Made is Catalogue made ? DefinitionCompiler.FindFormerMembers(made, pair.Outlines, cancellation) : default,
                static members => $"what {members.Jurisdiction.Id}/{members.Year} no longer has"))
            .WithTrackingName(Steps.FindFormerMembers);

        // Relate: figures to each other, by the rules of one indicator over the years and by rules over several.
        IncrementalValueProvider<Attempt<FigureIndex>> figures = Of(reportFiles, FileFigures.Of, Steps.Figures).Collect()
            .Select(static (all, cancellation) => Attempt.Over(Steps.IndexFigures, () => DefinitionCompiler.IndexFigures(all, cancellation)))
            .WithTrackingName(Steps.IndexFigures);
        IncrementalValuesProvider<EquatableArray<Finding>> relations = declared
            .Where(static pair => pair.Catalogue.Made is Catalogue made && Guarded.HasRelations(pair.File, made))
            .Combine(figures)
            .Select(static (pair, cancellation) => pair.Right.Made is FigureIndex made ? Guarded.Relate(pair.Left.File, pair.Left.Catalogue.Made!, made, cancellation) : default)
            .WithTrackingName(Steps.Relate);
        IncrementalValuesProvider<Attempt<ReportRules>> rules = outlines
            .SelectMany(static (all, cancellation) => Attempt.AtEach(
                Steps.GatherRules,
                () => DefinitionCompiler.GatherRules(all, cancellation),
                static report => $"the rules of {report.Jurisdiction.Id}/{report.Report.Year}"))
            .WithTrackingName(Steps.GatherRules)
            .Combine(figures)
            .Select(static (pair, cancellation) => pair.Left.Then(report => pair.Right.Made is FigureIndex made ? DefinitionCompiler.LinkRules(report, made, cancellation) : null))
            .WithTrackingName(Steps.LinkRules);

        // Emit: two outputs for each catalogue file, one for each file of a report, each report, its rules and each catalogue. The
        // compiler compares the name of each output with all others at every run, so that one for each definition would be slow to type beside.
        IncrementalValueProvider<ProjectSettings> settings = ProjectSettings.Of(context);
        IncrementalValueProvider<EmissionOptions> options = settings.Select(static (project, _) => project.Emission);
        AddSources(indicators, DefinitionCompiler.Emit, Steps.EmitIndicators);
        AddSources(records, DefinitionCompiler.Emit, Steps.EmitHistories);
        AddSources(parts, DefinitionCompiler.Emit, Steps.EmitPart);
        AddSources(rules, DefinitionCompiler.Emit, Steps.EmitRules);
        AddSources(former, DefinitionCompiler.Emit, Steps.EmitFormerMembers);
        AddSources(reports, DefinitionCompiler.Emit, Steps.EmitReport);
        AddSources(catalogues, DefinitionCompiler.Emit, Steps.EmitCatalogue);

        // Report: an output of its own, so that a finding that moves re-emits no C#. What a file suppresses may be found in any step.
        IncrementalValueProvider<EquatableArray<Finding>> findings = checkedFiles.Select(static (file, _) => FileFindings.Of(file)).Collect()
            .Combine(relations.Collect())
            .Select(static (all, cancellation) => Guarded.Filter(all.Left, all.Right.SelectMany(static found => found), cancellation))
            .WithTrackingName(Steps.Findings);
        context.RegisterSourceOutput(findings.Combine(severities.Collect()), static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(settings, static (output, project) => Report(output, project.Findings, ImmutableArray<FileSeverities>.Empty));
        ReportFailureOf(catalogue);
        ReportFailureOf(results);
        ReportFailureOf(index);
        ReportFailureOf(figures);

        void AddSources<T>(IncrementalValuesProvider<Attempt<T>> models, Func<T, EmissionOptions, CancellationToken, GeneratedSource> emit, string step)
            where T : class =>
            context.RegisterSourceOutput(
                models.Combine(options)
                    .Select((pair, cancellation) => pair.Left.Then(model => emit(model, pair.Right, cancellation)))
                    .WithTrackingName(step),
                static (output, attempt) => Add(output, attempt));

        void ReportFailureOf<T>(IncrementalValueProvider<Attempt<T>> step)
            where T : class =>
            context.RegisterSourceOutput(step, static (output, attempt) => ReportFailure(output, attempt.Failure));
    }

    /// <summary>Adds the source, or reports why there is none.</summary>
    internal static void Add(SourceProductionContext output, Attempt<GeneratedSource> attempt)
    {
        if (attempt.Made is GeneratedSource source)
        {
            output.AddSource(source.Name, source.Text);
        }

        ReportFailure(output, attempt.Failure);
    }

    /// <summary>Reports that a step failed, if it did.</summary>
    internal static void ReportFailure(SourceProductionContext output, EquatableArray<Finding> failure) =>
        Report(output, failure, ImmutableArray<FileSeverities>.Empty);

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
