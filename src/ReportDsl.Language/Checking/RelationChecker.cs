using System.Globalization;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>Checks what figures say together: those of two years by their indicator's rules, those of one report by rules over several.</summary>
internal sealed class RelationChecker
{
    private readonly Document document;
    private readonly JurisdictionCatalogue catalogue;
    private readonly FigureIndex index;
    private readonly FindingList findings;
    private readonly string jurisdiction;
    private readonly CancellationToken cancellation;

    private RelationChecker(DefinitionFile file, Catalogue catalogue, FigureIndex index, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        document = file.Document;
        this.catalogue = catalogue.Of(document.Place);
        this.index = index;
        findings = new FindingList(file.Path);
        jurisdiction = document.Place.Jurisdiction;
    }

    /// <summary>Whether something in the file is checked against other figures at all, so that most files aren't looked at when a figure changes.</summary>
    public static bool HasRelations(DefinitionFile file, Catalogue catalogue)
    {
        JurisdictionCatalogue declared = catalogue.Of(file.Document.Place);
        return file.Document.Rules.Count > 0
            || file.Document.Targets.Any(target => IsHeldAgainstBefore(target.Indicator))
            || file.Document.Results.Any(result => IsHeldAgainstBefore(result.Indicator));

        bool IsHeldAgainstBefore(Located<string> id) =>
            declared.Indicator(id.Value) is { Rules: { Trend: not Trend.Any } or { Change: not null } };
    }

    /// <summary>What is found at one file's rules and figures, once all figures are known.</summary>
    public static EquatableArray<Finding> Check(DefinitionFile file, Catalogue catalogue, FigureIndex index, CancellationToken cancellation) =>
        new RelationChecker(file, catalogue, index, cancellation).Check();

    private EquatableArray<Finding> Check()
    {
        if (document.Place.Year is int year)
        {
            foreach (ResultDefinition result in document.Results.Until(cancellation))
            {
                CheckChange(index.Find(jurisdiction, year, isTarget: false, result.Entry.Id.Value), result.Reading.Range);
            }

            foreach (TargetDefinition target in document.Targets.Until(cancellation))
            {
                CheckChange(index.Find(jurisdiction, year, isTarget: true, target.Entry.Id.Value), target.Reading.Range);
            }
        }

        foreach (RuleDefinition rule in document.Rules.Until(cancellation).TakeWhile(_ => !findings.IsFull))
        {
            CheckRule(rule);
        }

        return findings.ToEquatableArray();
    }

    // A target may well be below what was reached, so only results have to follow the trend.
    private void CheckChange(StatedFigure? figure, TextRange range)
    {
        if (figure is null || index.ResultBefore(figure.Entry.Period.From, figure.Indicator) is not StatedFigure before)
        {
            return;
        }

        bool isNextYear = figure.Entry.Period.Years == 1 && before.Entry.Period.Years == 1 && before.Entry.Period.To == figure.Entry.Period.From - 1;
        foreach (Violation violation in figure.Indicator.Rules.ViolationsOfChange(before.Amount, figure.Amount))
        {
            if (violation.Rule == ValidityRule.Trend && !figure.IsTarget)
            {
                findings.Add(Rules.AgainstTrend, range, figure.Indicator.Id, violation.ToString());
            }
            else if (violation.Rule == ValidityRule.Change && isNextYear)
            {
                findings.Add(Rules.ImplausibleChange, range, figure.Indicator.Id, violation.ToString());
            }
        }
    }

    private void CheckRule(RuleDefinition rule)
    {
        // What is wrong with the rule itself was reported when its file was checked.
        FindingList known = new(findings.Path);
        if (RuleParser.Parse(rule.Expect, catalogue.RuleNames, known) is not Expression condition || !TypeChecker.IsCondition(condition, rule.Expect, known))
        {
            return;
        }

        int[] years = document.Place.Year is int own ? [own] : [.. index.Years(jurisdiction)];
        foreach (int year in years.Until(cancellation))
        {
            if (document.Place.Year is not null)
            {
                ReportMissingFigures(rule, condition, year);
            }

            foreach (RuleScope scope in RuleScope.Of(condition, jurisdiction, year, index).Until(cancellation))
            {
                if (KeepsPeriods(rule, condition, scope))
                {
                    ReportIfBroken(rule, condition, scope, year);
                }
            }
        }
    }

    private void ReportMissingFigures(RuleDefinition rule, Expression condition, int year)
    {
        StatedFigure[] stated = [.. index.Of(jurisdiction, year)];
        foreach (FigureExpression figure in condition.Figures.Where(figure => figure.Source is FigureSource.Target or FigureSource.Result))
        {
            if (RuleScope.Stated(figure, stated) is null && !catalogue.IsRejected(figure.Indicator.Id))
            {
                findings.Add(
                    Rules.RuleFigureMissing,
                    RangeOf(rule, figure),
                    Report(year),
                    ExpressionFormat.Name(figure.Source),
                    figure.Indicator.Id,
                    $"choose another figure, or write value({figure.Indicator.Id}) to examine it wherever it is stated.");
            }
        }
    }

    private bool KeepsPeriods(RuleDefinition rule, Expression expression, RuleScope scope)
    {
        if (expression is ImpliedGrowthExpression growth)
        {
            return KeepsPeriods(rule, growth.From, scope) && KeepsPeriods(rule, growth.To, scope) && LastsAsLong(rule, growth, scope);
        }

        if (!expression.Operands.All(operand => KeepsPeriods(rule, operand, scope)))
        {
            return false;
        }

        if (expression is LogicalExpression or NotExpression or FigureExpression or NumberExpression)
        {
            return true;
        }

        foreach (IGrouping<FigureSource, FigureExpression> source in FiguresOfOnePeriod(expression).GroupBy(figure => figure.Source))
        {
            FigureExpression first = source.First();
            if (source.FirstOrDefault(figure => scope[figure].Entry.Period != scope[first].Entry.Period) is FigureExpression other)
            {
                ReportMixedPeriods(
                    rule,
                    other,
                    expression,
                    $"{ExpressionFormat.Of(other)} is for {scope[other].Entry.Period}, and {ExpressionFormat.Of(first)} for {scope[first].Entry.Period}.");
                return false;
            }
        }

        return true;
    }

    // Implied growth is what ties two periods together, so what stands in it may be of others.
    private static IEnumerable<FigureExpression> FiguresOfOnePeriod(Expression expression) => expression switch
    {
        FigureExpression { Source: not FigureSource.Previous } figure => [figure],
        ImpliedGrowthExpression => [],
        _ => expression.Operands.SelectMany(FiguresOfOnePeriod),
    };

    private bool LastsAsLong(RuleDefinition rule, ImpliedGrowthExpression growth, RuleScope scope)
    {
        if (!growth.From.Figures.Any() || !growth.To.Figures.Any())
        {
            return true;
        }

        int from = scope[growth.From.Figures.First()].Entry.Period.To;
        int to = scope[growth.To.Figures.First()].Entry.Period.To;
        if (to - from == growth.Years)
        {
            return true;
        }

        ReportMixedPeriods(
            rule,
            growth,
            growth,
            string.Format(CultureInfo.InvariantCulture, "from the end of {0} to the end of {1} are {2} years.", from, to, to - from));
        return false;
    }

    // Once for each place, however many sets of figures the rule is checked on.
    private void ReportMixedPeriods(RuleDefinition rule, Expression place, Expression whole, string advice)
    {
        if (!findings.Has(Rules.RuleMixesPeriods, RangeOf(rule, place)))
        {
            findings.Add(Rules.RuleMixesPeriods, RangeOf(rule, place), ExpressionFormat.Of(whole), advice);
        }
    }

    private void ReportIfBroken(RuleDefinition rule, Expression condition, RuleScope scope, int year)
    {
        Evaluator evaluator = new(figure => scope[figure].Amount);
        if (evaluator.Holds(condition) != Truth.No)
        {
            return;
        }

        ComparisonExpression[] broken = [.. evaluator.Broken(condition)];
        Expression place = broken.FirstOrDefault() ?? condition;
        string what = broken.Length == 0
            ? ExpressionFormat.Of(condition) + " doesn't hold"
            : string.Join("; ", broken.Select(comparison => InWords(comparison, evaluator)));
        string figures = string.Join(", ", scope.Figures
            .Where(figure => (broken.Length == 0 ? condition.Figures : broken.SelectMany(comparison => comparison.Figures)).Contains(figure.Key))
            .Select(figure => $"{ExpressionFormat.Of(figure.Key)} is {figure.Value.Amount.ToString(DisplayLanguage.En)} ({(figure.Value.IsTarget ? "target" : "result")} '{figure.Value.Entry.Id}', {figure.Value.Entry.Period})"));
        string because = rule.Because is null ? "" : $" ({rule.Because})";
        findings.Add(
            rule.Severity == RuleSeverity.Error ? Rules.RuleContradicted : Rules.RuleDoubted,
            RangeOf(rule, place),
            Report(year),
            rule.Id.Value,
            figures.Length == 0 ? what + because : $"{what}, where {figures}{because}");
    }

    private static string InWords(ComparisonExpression comparison, Evaluator evaluator) =>
        $"{Side(comparison.Left, evaluator)} has to be {ExpressionFormat.Sign(comparison.Operator)} {Side(comparison.Right, evaluator)}";

    private static string Side(Expression side, Evaluator evaluator) => side switch
    {
        NumberExpression { Unit: Unit unit } number => new Amount(number.Value, unit).ToString(DisplayLanguage.En),
        NumberExpression or FigureExpression => ExpressionFormat.Of(side),
        _ => $"{ExpressionFormat.Of(side)} = {RangeFormat.Of(evaluator.Side(side), TypeChecker.Of(side))}",
    };

    private string Report(int year) => string.Format(CultureInfo.InvariantCulture, "{0}/{1}", jurisdiction, year);

    private static TextRange RangeOf(RuleDefinition rule, Expression part) => rule.Expect.RangeOf(part.Span.Start, part.Span.Length);
}
