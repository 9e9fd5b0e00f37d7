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
    JurisdictionModel Jurisdiction, ReportModel Report, EquatableArray<LinkedRule> Rules, EquatableArray<IndicatorModel> Indicators);

/// <summary>The rules that may hold for one report, before it is known which figures it states.</summary>
/// <param name="Jurisdiction">Whose report it is.</param>
/// <param name="Report">The report.</param>
/// <param name="Rules">Its own rules and those of the catalogue, by id.</param>
/// <param name="Indicators">The indicators of its targets, by id.</param>
internal sealed record ApplicableRules(
    JurisdictionModel Jurisdiction, ReportModel Report, EquatableArray<RuleModel> Rules, EquatableArray<IndicatorModel> Indicators)
{
    /// <summary>The rules of every report.</summary>
    public static EquatableArray<ApplicableRules> Of(IEnumerable<FileOutline> files, CancellationToken cancellation)
    {
        FileOutline[] all = [.. files.OrderBy(file => file.Place.Identity, StringComparer.Ordinal)];
        return all
            .Where(file => file.Report is not null)
            .GroupBy(file => (Jurisdiction: file.Jurisdiction.Id, file.Report!.Year))
            .OrderBy(report => report.Key.Jurisdiction, StringComparer.Ordinal)
            .ThenBy(report => report.Key.Year)
            .Select(report => new ApplicableRules(
                report.First().Jurisdiction,
                report.First().Report!,
                all.Where(file => file.Jurisdiction.Id == report.Key.Jurisdiction && (file.Place.IsCatalogue || file.Place.Year == report.Key.Year))
                    .SelectMany(file => file.Rules)
                    .Until(cancellation)
                    .OrderBy(rule => rule.Id, StringComparer.Ordinal)
                    .ToEquatableArray(),
                report.SelectMany(file => file.Targets)
                    .Until(cancellation)
                    .Select(target => target.Indicator)
                    .Distinct()
                    .OrderBy(indicator => indicator.Id, StringComparer.Ordinal)
                    .ToEquatableArray()))
            .ToEquatableArray();
    }

    /// <summary>The rules whose figures the reports state, each with where they stand.</summary>
    public ReportRules Link(FigureIndex index, CancellationToken cancellation) => new(
        Jurisdiction,
        Report,
        Rules.Until(cancellation).Select(rule => Link(rule, Jurisdiction.Id, Report.Year, index)).OfType<LinkedRule>().ToEquatableArray(),
        Indicators);

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
