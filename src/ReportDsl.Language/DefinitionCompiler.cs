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
        Catalogue catalogue = Gather(files.Select(file => file.Declarations), cancellation);
        CheckedFile[] checkedFiles = [.. files.Select(file => Check(file, catalogue, cancellation))];
        FileOutline[] outlines = [.. checkedFiles.Select(FileOutline.Of)];
        FileIndicators[] indicators = [.. checkedFiles.Select(FileIndicators.Of).Where(file => file.Indicators.Count > 0)];

        ResultIndex results = IndexResults(checkedFiles.Select(FileResults.Of), cancellation);
        RecordIndex records = IndexRecords(checkedFiles.Select(FileStatements.Of), cancellation);
        FigureIndex figures = IndexFigures(checkedFiles.Select(FileFigures.Of), cancellation);
        ReportPart[] parts = [.. checkedFiles.Select(file => Link(file, results, cancellation)).OfType<ReportPart>()];
        EquatableArray<ReportOverview> reports = OverviewReports(catalogue, outlines, cancellation);
        EquatableArray<CatalogueOverview> catalogues = OverviewCatalogues(outlines, cancellation);
        EquatableArray<FormerMembers> former = FindFormerMembers(catalogue, outlines, cancellation);
        IEnumerable<ReportRules> rules = GatherRules(outlines, cancellation).Select(report => LinkRules(report, figures, cancellation));

        IEnumerable<GeneratedSource> sources = indicators.Select(file => Emit(file, options, cancellation))
            .Concat(indicators.Select(file => Emit(Record(file, records, cancellation), options, cancellation)))
            .Concat(catalogues.Select(catalogueOverview => Emit(catalogueOverview, options, cancellation)))
            .Concat(reports.Select(report => Emit(report, options, cancellation)))
            .Concat(parts.Select(part => Emit(part, options, cancellation)))
            .Concat(rules.Select(reportRules => Emit(reportRules, options, cancellation)))
            .Concat(former.Select(members => Emit(members, options, cancellation)));

        IEnumerable<Finding> relations = files.Where(file => HasRelations(file, catalogue)).SelectMany(file => Relate(file, catalogue, figures, cancellation));
        FilteredFindings findings = Filter([.. checkedFiles.Select(FileFindings.Of)], relations, cancellation);
        FilteredFindings insights = FilteredFindings.Of(checkedFiles.Select(file => file.Suppressions), files.SelectMany(file => InsightFinder.Find(file, parts, cancellation)).Until(cancellation), InsightFinder.Finds, findings.HasErrors);
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
        Document document = Binder.Bind(yaml, DefinitionPlace.Of(text.Path), findings, cancellation);
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
    /// <param name="cancellation">Ends the work early.</param>
    public static Catalogue Gather(IEnumerable<FileDeclarations> declarations, CancellationToken cancellation = default) =>
        CatalogueBuilder.Build(declarations.Select(file => file.Declarations), cancellation);

    /// <summary>Checks one file against what all declare.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static CheckedFile Check(DefinitionFile file, Catalogue catalogue, CancellationToken cancellation = default)
    {
        FindingList findings = new(file.Path);
        findings.AddRange(file.Findings);
        return FileChecker.Check(file.Document, catalogue, findings, cancellation);
    }

    /// <summary>Gathers every result, for targets to start from.</summary>
    /// <param name="files">The results of each file.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ResultIndex IndexResults(IEnumerable<FileResults> files, CancellationToken cancellation = default) => new(files, cancellation);

    /// <summary>Gathers every figure, for rules that look at more than one.</summary>
    /// <param name="files">The figures of each file.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static FigureIndex IndexFigures(IEnumerable<FileFigures> files, CancellationToken cancellation = default) => new(files, cancellation);

    /// <summary>Whether something in the file is checked against other figures at all.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalogue">What all files declare.</param>
    public static bool HasRelations(DefinitionFile file, Catalogue catalogue) => RelationChecker.HasRelations(file, catalogue);

    /// <summary>What is found at one file's rules and figures, once all figures are known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="figures">Every figure.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<Finding> Relate(DefinitionFile file, Catalogue catalogue, FigureIndex figures, CancellationToken cancellation = default) =>
        RelationChecker.Check(file, catalogue, figures, cancellation);

    /// <summary>What every step of a build found, apart from what the definitions suppress.</summary>
    /// <param name="files">What was found in each file, and what may stand there.</param>
    /// <param name="relations">What was found once all figures were known.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static FilteredFindings Filter(IReadOnlyList<FileFindings> files, IEnumerable<Finding> relations, CancellationToken cancellation = default) => FilteredFindings.Of(
        files.Select(file => file.Suppressions),
        files.SelectMany(file => file.Findings).Concat(relations).Until(cancellation),
        isFoundHere: rule => !InsightFinder.Finds(rule));

    /// <summary>The rules that may hold for each report.</summary>
    /// <param name="files">What each file states.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<ApplicableRules> GatherRules(IEnumerable<FileOutline> files, CancellationToken cancellation = default) =>
        ApplicableRules.Of(files, cancellation);

    /// <summary>The rules that hold for one report, each with the figures that it speaks of.</summary>
    /// <param name="report">The rules that may hold for it.</param>
    /// <param name="figures">Every figure.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ReportRules LinkRules(ApplicableRules report, FigureIndex figures, CancellationToken cancellation = default) =>
        report.Link(figures, cancellation);

    /// <summary>Links one file's targets to their baselines; null for a file with nothing of a report.</summary>
    /// <param name="file">The checked file.</param>
    /// <param name="results">Every result.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ReportPart? Link(CheckedFile file, ResultIndex results, CancellationToken cancellation = default) => Linking.Part(file, results, cancellation);

    /// <summary>Gathers what all reports promise and state, by indicator.</summary>
    /// <param name="files">What each file promises and states.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static RecordIndex IndexRecords(IEnumerable<FileStatements> files, CancellationToken cancellation = default) => new(files, cancellation);

    /// <summary>One file's indicators, each with what every report promises and states of it.</summary>
    /// <param name="file">The file's indicators.</param>
    /// <param name="records">What all reports promise and state.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static FileRecords Record(FileIndicators file, RecordIndex records, CancellationToken cancellation = default) => records.Of(file, cancellation);

    /// <summary>What each report holds, in its order.</summary>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="files">What each file states.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<ReportOverview> OverviewReports(Catalogue catalogue, IEnumerable<FileOutline> files, CancellationToken cancellation = default) =>
        Linking.Reports(catalogue, files, cancellation);

    /// <summary>What each jurisdiction's catalogue holds.</summary>
    /// <param name="files">What each file states.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<CatalogueOverview> OverviewCatalogues(IEnumerable<FileOutline> files, CancellationToken cancellation = default) => Linking.Catalogues(files, cancellation);

    /// <summary>What each report no longer has of the one before it.</summary>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="files">What each file states.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<FormerMembers> FindFormerMembers(Catalogue catalogue, IEnumerable<FileOutline> files, CancellationToken cancellation = default) =>
        FormerMemberFinder.Find(catalogue, files, cancellation);

    /// <summary>The C# of one catalogue file's indicators.</summary>
    /// <param name="file">The file's indicators.</param>
    /// <param name="options">What the project decides about its types.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static GeneratedSource Emit(FileIndicators file, EmissionOptions options, CancellationToken cancellation = default) =>
        IndicatorEmitter.Emit(file, options, cancellation);

    /// <summary>The C# of what reports promise and state of one catalogue file's indicators.</summary>
    /// <param name="file">The file's indicators with their records.</param>
    /// <param name="options">What the project decides about its types.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static GeneratedSource Emit(FileRecords file, EmissionOptions options, CancellationToken cancellation = default) =>
        HistoryEmitter.Emit(file, options, cancellation);

    /// <summary>The C# of one jurisdiction's list of indicators and its own units.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">What the project decides about its types.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static GeneratedSource Emit(CatalogueOverview catalogue, EmissionOptions options, CancellationToken cancellation = default) =>
        CatalogueEmitter.Emit(catalogue, options, cancellation);

    /// <summary>The C# of one report's frame.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What the project decides about its types.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static GeneratedSource Emit(ReportOverview report, EmissionOptions options, CancellationToken cancellation = default) =>
        ReportEmitter.Emit(report, options, cancellation);

    /// <summary>The C# of the rules that hold for one report.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">What the project decides about its types.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static GeneratedSource Emit(ReportRules rules, EmissionOptions options, CancellationToken cancellation = default) =>
        RulesEmitter.Emit(rules, options, cancellation);

    /// <summary>The C# of what one report no longer has.</summary>
    /// <param name="former">The former members.</param>
    /// <param name="options">What the project decides about its types.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static GeneratedSource Emit(FormerMembers former, EmissionOptions options, CancellationToken cancellation = default) =>
        FormerEmitter.Emit(former, options, cancellation);

    /// <summary>The C# of one file's targets, pledges and results.</summary>
    /// <param name="part">The file's part of its report.</param>
    /// <param name="options">What the project decides about its types.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static GeneratedSource Emit(ReportPart part, EmissionOptions options, CancellationToken cancellation = default) =>
        PartEmitter.Emit(part, options, cancellation);
}
