using ReportDsl.Language.Expressions;

namespace ReportDsl.Language.Checking;

/// <summary>A rule and where its figures stand in the definitions.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Figures">The target, result or last year's result that each of its figures means.</param>
internal sealed record LinkedRule(RuleModel Rule, EquatableArray<LinkedFigure> Figures)
{
    /// <summary>Where a figure stands; null for one that only an application reports.</summary>
    public LinkedFigure? Of(FigureExpression figure) => Figures.FirstOrDefault(linked => linked.Source == figure.Source && linked.IndicatorId == figure.Indicator.Id);
}

/// <summary>Where a figure of a rule stands.</summary>
internal sealed record LinkedFigure(FigureSource Source, string IndicatorId, int Year, bool IsTarget, string EntryId);

/// <summary>The rules that hold for one report, and the indicators that it sets targets for.</summary>
/// <param name="Jurisdiction">Whose report it is.</param>
/// <param name="Report">The report.</param>
/// <param name="Rules">Its own rules and those of the catalogue, by id.</param>
/// <param name="Indicators">The indicators of its targets, by id.</param>
internal sealed record ReportRules(
    JurisdictionModel Jurisdiction, ReportModel Report, EquatableArray<LinkedRule> Rules, EquatableArray<IndicatorModel> Indicators)
{
    public static EquatableArray<ReportRules> Of(IEnumerable<CheckedFile> files, FigureIndex index, CancellationToken cancellation)
    {
        CheckedFile[] all = [.. files.OrderBy(file => file.Place.Identity, StringComparer.Ordinal)];
        return all
            .Where(file => file.Report is not null)
            .GroupBy(file => (Jurisdiction: file.Jurisdiction.Id, file.Report!.Year))
            .OrderBy(report => report.Key.Jurisdiction, StringComparer.Ordinal)
            .ThenBy(report => report.Key.Year)
            .Select(report => new ReportRules(
                report.First().Jurisdiction,
                report.First().Report!,
                all.Where(file => file.Jurisdiction.Id == report.Key.Jurisdiction && (file.Place.IsCatalogue || file.Place.Year == report.Key.Year))
                    .SelectMany(file => file.Rules)
                    .Until(cancellation)
                    .Select(rule => Link(rule, report.Key.Jurisdiction, report.Key.Year, index))
                    .OfType<LinkedRule>()
                    .OrderBy(linked => linked.Rule.Id, StringComparer.Ordinal)
                    .ToEquatableArray(),
                report.SelectMany(file => file.Targets)
                    .Until(cancellation)
                    .Select(target => target.Indicator)
                    .Distinct()
                    .OrderBy(indicator => indicator.Id, StringComparer.Ordinal)
                    .ToEquatableArray()))
            .ToEquatableArray();
    }

    // A rule that names a target or a result says nothing of a report that doesn't state it.
    private static LinkedRule? Link(RuleModel rule, string jurisdiction, int year, FigureIndex index)
    {
        StatedFigure[] stated = [.. index.Of(jurisdiction, year)];
        List<LinkedFigure> linked = [];
        foreach (FigureExpression figure in rule.Condition.Figures.Distinct().Where(figure => figure.Source != FigureSource.Value))
        {
            StatedFigure? found = figure.Source == FigureSource.Previous ? index.ResultBefore(year, figure.Indicator) : RuleScope.Stated(figure, stated);
            if (found is not null)
            {
                linked.Add(new(figure.Source, figure.Indicator.Id, found.Year, found.IsTarget, found.Entry.Id));
            }
            else if (figure.Source != FigureSource.Previous)
            {
                return null;
            }
        }

        return new(rule, linked.ToEquatableArray());
    }
}
