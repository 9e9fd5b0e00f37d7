using ReportDsl.Language.Binding;

namespace ReportDsl.Language.Checking;

/// <summary>A target and the result it starts from.</summary>
/// <param name="Target">The target.</param>
/// <param name="Baseline">The latest result of its indicator before the target's period, or null when no report states one.</param>
internal sealed record LinkedTarget(TargetModel Target, ResultModel? Baseline);

/// <summary>What one definition file contributes to a report.</summary>
/// <param name="Place">The file.</param>
/// <param name="Jurisdiction">Whose report it is.</param>
/// <param name="Report">The report.</param>
/// <param name="Targets">The file's targets.</param>
/// <param name="Pledges">The file's pledges.</param>
/// <param name="Results">The file's results.</param>
internal sealed record ReportPart(
    DefinitionPlace Place,
    JurisdictionModel Jurisdiction,
    ReportModel Report,
    EquatableArray<LinkedTarget> Targets,
    EquatableArray<PledgeModel> Pledges,
    EquatableArray<ResultModel> Results);

/// <summary>What the whole report needs to know of one target.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IndicatorId">The id of its indicator.</param>
internal sealed record TargetOverview(string Id, string IndicatorId);

/// <summary>A report as a whole: what is in it, in the report's order.</summary>
/// <param name="Jurisdiction">Whose report it is.</param>
/// <param name="Report">The report.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Targets">Its targets.</param>
/// <param name="PledgeIds">The ids of its pledges.</param>
/// <param name="ResultIds">The ids of its results.</param>
internal sealed record ReportOverview(
    JurisdictionModel Jurisdiction,
    ReportModel Report,
    EquatableArray<SectionModel> Sections,
    EquatableArray<TargetOverview> Targets,
    EquatableArray<string> PledgeIds,
    EquatableArray<string> ResultIds);

/// <summary>A jurisdiction's catalogue as a whole.</summary>
/// <param name="Jurisdiction">Whose catalogue it is.</param>
/// <param name="IndicatorIds">The ids of its indicators, in ordinal order.</param>
/// <param name="Units">The counting units it declares.</param>
internal sealed record CatalogueOverview(JurisdictionModel Jurisdiction, EquatableArray<string> IndicatorIds, EquatableArray<Unit> Units);

/// <summary>Ties what the files state together: targets to their baselines, files to their report.</summary>
internal static class Linking
{
    /// <summary>The file's part of its report, or null when it has none.</summary>
    public static ReportPart? Part(CheckedFile file, ResultIndex results, CancellationToken cancellation) => file.IsPartOfReport
        ? new(
            file.Place,
            file.Jurisdiction,
            file.Report!,
            file.Targets.Until(cancellation).Select(target => new LinkedTarget(target, results.Baseline(target))).ToEquatableArray(),
            file.Pledges,
            file.Results)
        : null;

    public static EquatableArray<ReportOverview> Reports(Catalogue catalogue, IEnumerable<FileOutline> files, CancellationToken cancellation) => files
        .Where(file => file.Report is not null)
        .OrderBy(file => file.Place.Identity, StringComparer.Ordinal)
        .GroupBy(file => (file.Jurisdiction.Id, file.Report!.Year))
        .OrderBy(report => report.Key.Id, StringComparer.Ordinal)
        .ThenBy(report => report.Key.Year)
        .Select(report => new ReportOverview(
            report.First().Jurisdiction,
            report.First().Report!,
            catalogue.Of(report.First().Place).Report(report.Key.Year)!.Contents.Sections,
            InOrder(report.SelectMany(file => file.Targets).Until(cancellation), target => target.Entry)
                .Select(target => new TargetOverview(target.Entry.Id, target.Indicator.Id)).ToEquatableArray(),
            InOrder(report.SelectMany(file => file.Pledges).Until(cancellation), pledge => pledge.Entry).Select(pledge => pledge.Entry.Id).ToEquatableArray(),
            InOrder(report.SelectMany(file => file.Results).Until(cancellation), result => result.Entry).Select(result => result.Entry.Id).ToEquatableArray()))
        .ToEquatableArray();

    public static EquatableArray<CatalogueOverview> Catalogues(IEnumerable<FileOutline> files, CancellationToken cancellation) => files
        .Where(file => Ids.IsKebabCase(file.Jurisdiction.Id))
        .GroupBy(file => file.Jurisdiction.Id, StringComparer.Ordinal)
        .OrderBy(jurisdiction => jurisdiction.Key, StringComparer.Ordinal)
        .Select(jurisdiction => new CatalogueOverview(
            jurisdiction.First().Jurisdiction,
            jurisdiction.SelectMany(file => file.IndicatorIds).Until(cancellation).OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray(),
            jurisdiction.SelectMany(file => file.Units).OrderBy(unit => unit.Id, StringComparer.Ordinal).ToEquatableArray()))
        .ToEquatableArray();

    // The order of the report's sections; within one, that of the files and their entries.
    private static IEnumerable<T> InOrder<T>(IEnumerable<T> models, Func<T, EntryOutline> entryOf) => models.OrderBy(model => entryOf(model).SectionOrder);
}
