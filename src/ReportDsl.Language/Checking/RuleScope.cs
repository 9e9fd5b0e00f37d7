using ReportDsl.Language.Expressions;

namespace ReportDsl.Language.Checking;

/// <summary>What the figures of a rule mean in one report: the report's targets or its results of one period.</summary>
internal sealed class RuleScope
{
    private readonly IReadOnlyDictionary<FigureExpression, StatedFigure> figures;

    private RuleScope(IReadOnlyDictionary<FigureExpression, StatedFigure> figures) => this.figures = figures;

    public StatedFigure this[FigureExpression figure] => figures[figure];

    /// <summary>Each figure that the rule speaks of, once, in its order.</summary>
    public IEnumerable<KeyValuePair<FigureExpression, StatedFigure>> Figures => figures;

    /// <summary>
    /// Every set of the report's figures that the rule can be checked on. A rule that examines figures (<c>value</c>) is checked
    /// on the targets of each period and on the results of each; one that names targets and results, once.
    /// </summary>
    public static IEnumerable<RuleScope> Of(Expression rule, string jurisdiction, int year, FigureIndex index)
    {
        StatedFigure[] stated = [.. index.Of(jurisdiction, year)];
        FigureExpression[] asked = [.. rule.Figures.Distinct()];
        IEnumerable<(int FirstYear, StatedFigure[] Figures)> examined = asked.Any(figure => figure.Source == FigureSource.Value)
            ? stated.GroupBy(figure => (figure.IsTarget, figure.Entry.Period)).Select(group => (group.Key.Period.From, group.ToArray()))
            : [(year, [])];
        foreach ((int firstYear, StatedFigure[] values) in examined)
        {
            Dictionary<FigureExpression, StatedFigure> found = [];
            foreach (FigureExpression figure in asked)
            {
                if (Find(figure, stated, values, firstYear, index) is StatedFigure statedFigure)
                {
                    found.Add(figure, statedFigure);
                }
            }

            if (found.Count == asked.Length)
            {
                yield return new RuleScope(found);
            }
        }
    }

    /// <summary>The target or result that a report states of an indicator: of several, the one that has its id, else the last.</summary>
    public static StatedFigure? Stated(FigureExpression figure, IEnumerable<StatedFigure> stated) => stated
        .Where(candidate => candidate.Indicator.Id == figure.Indicator.Id && candidate.IsTarget == (figure.Source == FigureSource.Target))
        .OrderBy(candidate => candidate.Entry.Id == figure.Indicator.Id)
        .LastOrDefault();

    private static StatedFigure? Find(FigureExpression figure, StatedFigure[] stated, StatedFigure[] values, int firstYear, FigureIndex index) => figure.Source switch
    {
        FigureSource.Value => values.LastOrDefault(value => value.Indicator.Id == figure.Indicator.Id),
        FigureSource.Previous => index.ResultBefore(firstYear, figure.Indicator),
        _ => Stated(figure, stated),
    };
}
