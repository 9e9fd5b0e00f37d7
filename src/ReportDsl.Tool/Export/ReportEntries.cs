using ReportDsl.Language;
using ReportDsl.Language.Checking;

namespace ReportDsl.Tool.Export;

/// <summary>One report with all it states, in its order.</summary>
internal sealed record ReportEntries(
    JurisdictionModel Jurisdiction,
    ReportModel Report,
    IReadOnlyList<LinkedTarget> Targets,
    IReadOnlyList<PledgeModel> Pledges,
    IReadOnlyList<ResultModel> Results)
{
    public static IReadOnlyList<ReportEntries> Of(CompiledDefinitions definitions) => [.. definitions.Reports.Select(overview => Of(overview, definitions))];

    private static ReportEntries Of(ReportOverview overview, CompiledDefinitions definitions)
    {
        ReportPart[] parts =
        [
            .. definitions.Parts.Where(part => part.Jurisdiction.Id == overview.Jurisdiction.Id && part.Report.Year == overview.Report.Year),
        ];
        return new(
            overview.Jurisdiction,
            overview.Report,
            InOrder(overview.Targets.Select(target => target.Id), parts.SelectMany(part => part.Targets), target => target.Target.Entry.Id),
            InOrder(overview.PledgeIds, parts.SelectMany(part => part.Pledges), pledge => pledge.Entry.Id),
            InOrder(overview.ResultIds, parts.SelectMany(part => part.Results), result => result.Entry.Id));
    }

    private static IReadOnlyList<T> InOrder<T>(IEnumerable<string> ids, IEnumerable<T> entries, Func<T, string> idOf)
    {
        Dictionary<string, T> byId = entries.ToDictionary(idOf, StringComparer.Ordinal);
        return [.. ids.Select(id => byId[id])];
    }
}
