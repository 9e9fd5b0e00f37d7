using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language;

/// <summary>The compiler of definitions: texts in, C# and findings out.</summary>
/// <remarks>
/// <see cref="Compile"/> is the whole way at once. The generator takes the same steps one by one, so that each is repeated
/// only when what goes into it has changed.
/// </remarks>
internal static class DefinitionCompiler
{
    /// <summary>Reads, binds, checks, links and emits a set of definition files.</summary>
    /// <param name="texts">The files, in any order.</param>
    /// <param name="options">What the project decides about its types; public ones at the root without it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static CompiledDefinitions Compile(IEnumerable<DefinitionText> texts, EmissionOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= EmissionOptions.Default;
        DefinitionFile[] files = [.. texts.Select(text => Read(text, cancellation)).OrderBy(file => file.Path, StringComparer.Ordinal)];
        Catalogue catalogue = Gather(files.Select(file => file.Declarations));
        CheckedFile[] checkedFiles = [.. files.Select(file => Check(file, catalogue))];
        ResultIndex results = IndexResults(checkedFiles);
        FigureIndex figures = IndexFigures(checkedFiles);
        ReportPart[] parts = [.. checkedFiles.Select(file => Link(file, results)).OfType<ReportPart>()];
        EquatableArray<ReportOverview> reports = OverviewReports(catalogue, checkedFiles);
        EquatableArray<CatalogueOverview> catalogues = OverviewCatalogues(checkedFiles);

        EquatableArray<ReportRules> rules = LinkRules(checkedFiles, figures);
        EquatableArray<FormerMembers> former = FindFormerMembers(catalogue, checkedFiles);
        RecordIndex records = IndexRecords(checkedFiles);

        IEnumerable<GeneratedSource> sources = checkedFiles.SelectMany(file => RecordIndicators(file, records)).Select(indicator => Emit(indicator, options))
            .Concat(catalogues.Select(catalogueOverview => Emit(catalogueOverview, options)))
            .Concat(reports.Select(report => Emit(report, options)))
            .Concat(parts.Select(part => Emit(part, options)))
            .Concat(rules.Select(reportRules => Emit(reportRules, options)))
            .Concat(former.Select(members => Emit(members, options)));

        FileSuppressions[] suppressions = [.. files.Select(file => file.Suppressions)];
        FilteredFindings findings = Filter(suppressions, checkedFiles.SelectMany(file => file.Findings).Concat(files.SelectMany(file => Relate(file, catalogue, figures))));
        FilteredFindings insights = FilteredFindings.Of(suppressions, files.SelectMany(file => InsightFinder.Find(file, parts)), InsightFinder.Finds, findings.HasErrors);
        return new CompiledDefinitions(
            checkedFiles.ToEquatableArray(),
            parts.ToEquatableArray(),
            reports,
            sources.OrderBy(source => source.Name, StringComparer.Ordinal).ToEquatableArray(),
            findings.Findings,
            insights.Findings,
            findings.Suppressed.Concat(insights.Suppressed).ToEquatableArray());
    }

    /// <summary>Reads and binds one file; nothing of other files is known yet.</summary>
    /// <param name="text">The file.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static DefinitionFile Read(DefinitionText text, CancellationToken cancellation)
    {
        FindingList findings = new(text.Path);
        YamlText yaml = YamlReader.Read(text.Content, findings, cancellation);
        Document document = Binder.Bind(yaml, DefinitionPlace.Of(text.Path), findings);
        return new DefinitionFile(text.Path, document, findings.ToEquatableArray());
    }

    /// <summary>A file on which reading failed through a defect of ours: nothing of it but a finding that says so.</summary>
    /// <param name="text">The file.</param>
    /// <param name="exception">The failure.</param>
    public static DefinitionFile FailedRead(DefinitionText text, Exception exception)
    {
        FindingList findings = new(text.Path);
        findings.AddFailure(exception);
        return new DefinitionFile(text.Path, Binder.Nothing(DefinitionPlace.Of(text.Path)), findings.ToEquatableArray());
    }

    /// <summary>A file on which checking failed through a defect of ours: nothing of it but its findings and one that says so.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="exception">The failure.</param>
    public static CheckedFile FailedCheck(DefinitionFile file, Catalogue catalogue, Exception exception)
    {
        FindingList findings = new(file.Path);
        findings.AddRange(file.Findings);
        findings.AddFailure(exception);
        return FileChecker.Nothing(file.Document, catalogue, findings);
    }

    /// <summary>Gathers what the files declare for each other.</summary>
    /// <param name="declarations">Every file's declarations.</param>
    public static Catalogue Gather(IEnumerable<FileDeclarations> declarations) => CatalogueBuilder.Build(declarations.Select(file => file.Declarations));

    /// <summary>Checks one file against what all declare.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalogue">What all files declare.</param>
    public static CheckedFile Check(DefinitionFile file, Catalogue catalogue)
    {
        FindingList findings = new(file.Path);
        findings.AddRange(file.Findings);
        return FileChecker.Check(file.Document, catalogue, findings);
    }

    /// <summary>Gathers every result, for targets to start from.</summary>
    /// <param name="files">The checked files.</param>
    public static ResultIndex IndexResults(IEnumerable<CheckedFile> files) => new(files);

    /// <summary>Gathers every figure, for rules that look at more than one.</summary>
    /// <param name="files">The checked files.</param>
    public static FigureIndex IndexFigures(IEnumerable<CheckedFile> files) => new(files);

    /// <summary>What is found at one file's rules and figures, once all figures are known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="figures">Every figure.</param>
    public static EquatableArray<Finding> Relate(DefinitionFile file, Catalogue catalogue, FigureIndex figures) => RelationChecker.Check(file, catalogue, figures);

    /// <summary>What every step of a build found, apart from what the definitions suppress.</summary>
    /// <param name="suppressions">The suppressions of every file.</param>
    /// <param name="findings">The findings of every step.</param>
    public static FilteredFindings Filter(IEnumerable<FileSuppressions> suppressions, IEnumerable<Finding> findings) =>
        FilteredFindings.Of(suppressions, findings, isFoundHere: rule => !InsightFinder.Finds(rule));

    /// <summary>The rules that hold for each report.</summary>
    /// <param name="files">The checked files.</param>
    /// <param name="figures">Every figure.</param>
    public static EquatableArray<ReportRules> LinkRules(IEnumerable<CheckedFile> files, FigureIndex figures) => ReportRules.Of(files, figures);

    /// <summary>Links one file's targets to their baselines; null for a file with nothing of a report.</summary>
    /// <param name="file">The checked file.</param>
    /// <param name="results">Every result.</param>
    public static ReportPart? Link(CheckedFile file, ResultIndex results) => Linking.Part(file, results);

    /// <summary>Gathers what all reports promise and state, by indicator.</summary>
    /// <param name="files">The checked files.</param>
    public static RecordIndex IndexRecords(IEnumerable<CheckedFile> files) => new(files);

    /// <summary>One file's indicators, each with what every report promises and states of it.</summary>
    /// <param name="file">The checked file.</param>
    /// <param name="records">What all reports promise and state.</param>
    public static EquatableArray<IndicatorRecord> RecordIndicators(CheckedFile file, RecordIndex records) => file.Indicators.Select(records.Of).ToEquatableArray();

    /// <summary>What each report holds, in its order.</summary>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="files">The checked files.</param>
    public static EquatableArray<ReportOverview> OverviewReports(Catalogue catalogue, IEnumerable<CheckedFile> files) => Linking.Reports(catalogue, files);

    /// <summary>What each jurisdiction's catalogue holds.</summary>
    /// <param name="files">The checked files.</param>
    public static EquatableArray<CatalogueOverview> OverviewCatalogues(IEnumerable<CheckedFile> files) => Linking.Catalogues(files);

    /// <summary>What each report no longer has of the one before it.</summary>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="files">The checked files.</param>
    public static EquatableArray<FormerMembers> FindFormerMembers(Catalogue catalogue, IEnumerable<CheckedFile> files) => FormerMemberFinder.Find(catalogue, files);

    /// <summary>The C# of one indicator.</summary>
    /// <param name="indicator">The indicator, with its targets and results.</param>
    /// <param name="options">What the project decides about its types.</param>
    public static GeneratedSource Emit(IndicatorRecord indicator, EmissionOptions options) => IndicatorEmitter.Emit(indicator, options);

    /// <summary>The C# of one jurisdiction's list of indicators and its own units.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">What the project decides about its types.</param>
    public static GeneratedSource Emit(CatalogueOverview catalogue, EmissionOptions options) => CatalogueEmitter.Emit(catalogue, options);

    /// <summary>The C# of one report's frame.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What the project decides about its types.</param>
    public static GeneratedSource Emit(ReportOverview report, EmissionOptions options) => ReportEmitter.Emit(report, options);

    /// <summary>The C# of the rules that hold for one report.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">What the project decides about its types.</param>
    public static GeneratedSource Emit(ReportRules rules, EmissionOptions options) => RulesEmitter.Emit(rules, options);

    /// <summary>The C# of what one report no longer has.</summary>
    /// <param name="former">The former members.</param>
    /// <param name="options">What the project decides about its types.</param>
    public static GeneratedSource Emit(FormerMembers former, EmissionOptions options) => FormerEmitter.Emit(former, options);

    /// <summary>The C# of one file's targets, pledges and results.</summary>
    /// <param name="part">The file's part of its report.</param>
    /// <param name="options">What the project decides about its types.</param>
    public static GeneratedSource Emit(ReportPart part, EmissionOptions options) => PartEmitter.Emit(part, options);
}
