using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>One of two reports that are compared.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Targets">Its targets, in its order.</param>
/// <param name="Pledges">Its pledges, in its order.</param>
/// <param name="Indicators">Every indicator of its jurisdiction.</param>
/// <param name="Units">Every unit of its jurisdiction, by id.</param>
/// <param name="Published">What was published of its jurisdiction.</param>
internal sealed record ComparedReport(
    int Year,
    EquatableArray<TargetModel> Targets,
    EquatableArray<PledgeModel> Pledges,
    EquatableArray<IndicatorModel> Indicators,
    IReadOnlyDictionary<string, Unit> Units,
    EquatableArray<PublishedIdDefinition> Published)
{
    /// <summary>A report of a compiled jurisdiction.</summary>
    /// <param name="definitions">The definitions of one jurisdiction.</param>
    /// <param name="overview">The report.</param>
    /// <param name="published">What was published of the jurisdiction.</param>
    public static ComparedReport Of(CompiledDefinitions definitions, ReportOverview overview, EquatableArray<PublishedIdDefinition> published)
    {
        CheckedFile[] files = [.. definitions.Files.Where(file => file.Jurisdiction.Id == overview.Jurisdiction.Id)];
        CheckedFile[] ofReport = [.. files.Where(file => file.Report?.Year == overview.Report.Year)];
        Dictionary<string, TargetModel> targets = ofReport.SelectMany(file => file.Targets).ToDictionary(target => target.Entry.Id, StringComparer.Ordinal);
        Dictionary<string, PledgeModel> pledges = ofReport.SelectMany(file => file.Pledges).ToDictionary(pledge => pledge.Entry.Id, StringComparer.Ordinal);
        return new(
            overview.Report.Year,
            overview.Targets.Select(target => targets[target.Id]).ToEquatableArray(),
            overview.PledgeIds.Select(id => pledges[id]).ToEquatableArray(),
            files.SelectMany(file => file.Indicators).ToEquatableArray(),
            ReportDsl.Units.All.Concat(files.SelectMany(file => file.Units)).ToDictionary(unit => unit.Id, StringComparer.Ordinal),
            published);
    }

    /// <summary>A target's published meaning, where it was corrected after that; else null.</summary>
    /// <param name="target">One of the report's targets.</param>
    public (string Meaning, string Because)? PublishedBeforeCorrection(TargetModel target)
    {
        PublishedIdDefinition? published = Published.FirstOrDefault(
            id => id.Kind == PublishedKind.Target && id.Year == Year && id.Id.Value == target.Entry.Id);

        // A correction stands beside the old meaning until it is published itself; then the old one is kept as what it was.
        return published?.Corrected is string because && (published.Was ?? published.Meaning) is string was && was != Meanings.Of(target)
            ? (was, because)
            : null;
    }
}
