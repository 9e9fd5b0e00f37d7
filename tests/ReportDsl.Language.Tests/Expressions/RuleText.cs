using CsCheck;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Expressions;

/// <summary>Rules over a few indicators, one of each kind, and their figures.</summary>
internal static class RuleText
{
    private static readonly IndicatorModel[] Indicators =
    [
        Indicator("gdp", Measure.Level, Units.Yuan),
        Indicator("income", Measure.Level, Units.Yuan) with { Per = Units.Persons },
        Indicator("jobs", Measure.Increment, Units.Persons),
        Indicator("growth", Measure.GrowthRate, Units.Percent),
        Indicator("share", Measure.Share, Units.Percent),
        Indicator("prices", Measure.Index, Units.Index),
        Indicator("harvest", Measure.Level, Units.Tonnes) with { Per = Units.Hectares },
    ];

    public static IReadOnlyDictionary<string, Amount> Figures { get; } = new Dictionary<string, Amount>(StringComparer.Ordinal)
    {
        ["gdp"] = new(7000m, Multiplier.HundredMillion, Units.Yuan),
        ["income"] = new(14m, Multiplier.TenThousand, Units.Yuan),
        ["jobs"] = new(3.8m, Multiplier.TenThousand, Units.Persons),
        ["growth"] = new(7.5m, Units.Percent),
        ["share"] = new(60m, Units.Percent),
        ["prices"] = new(103.5m, Units.Index),
        ["harvest"] = new(6m, Units.Tonnes),
    };

    private static RuleNames Names { get; } = new(
        Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal), Units.All.ToDictionary(unit => unit.Id, StringComparer.Ordinal), _ => false);

    public static ScalarNode Scalar(string text) => new(text, new TextRange(0, text.Length, 1, 1, 1, text.Length + 1), IsVerbatim: true);

    public static Expression? Parse(string text, out FindingList findings)
    {
        findings = new FindingList("rules.yaml");
        return RuleParser.Parse(Scalar(text), Names, findings);
    }

    public static Expression Condition(string text)
    {
        Expression? expression = Parse(text, out FindingList findings);
        Assert.True(expression is not null && TypeChecker.IsCondition(expression, Scalar(text), findings), string.Join('\n', findings.ToEquatableArray()));
        return expression;
    }

    /// <summary>Sums, products and the like over plain numbers and figures, whether they go together or not.</summary>
    public static Gen<Expression> Values { get; } = Gen.Recursive<Expression>((depth, value) => depth > 3 ? Leaf : Gen.OneOf(
        Leaf,
        Gen.Select(Gen.Enum<ArithmeticOperator>(), value, value, (sign, left, right) => (Expression)new ArithmeticExpression(sign, left, right, default)),
        value.Select(operand => (Expression)new NegationExpression(operand, default)),
        value.Select(operand => (Expression)new AbsExpression(operand, default)),
        Gen.Select(value, Gen.Int[0, 10], (operand, decimals) => (Expression)new RoundExpression(operand, decimals, default)),
        value.Array[1, 3].Select(terms => (Expression)new SumExpression(terms.ToEquatableArray(), default)),
        value.Select(operand => (Expression)new GrowthOfExpression(operand, default)),
        Gen.Select(value, value, Gen.Int[1, 100], (from, to, years) => (Expression)new ImpliedGrowthExpression(from, to, years, default))));

    public static Gen<Expression> Conditions { get; } = Gen.Recursive<Expression>((depth, condition) => depth > 3 ? Comparison : Gen.OneOf(
        Comparison,
        Gen.Select(Gen.Bool, condition, condition, (isAnd, left, right) => (Expression)new LogicalExpression(isAnd, left, right, default)),
        condition.Select(operand => (Expression)new NotExpression(operand, default))));

    private static Gen<Expression> Comparison => Gen.Select(
        Gen.Enum<ComparisonOperator>(), Values, Values, (sign, left, right) => (Expression)new ComparisonExpression(sign, left, right, default));

    private static Gen<Expression> Leaf => Gen.OneOf(
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 3], OneOf<Unit?>([null, .. Units.All.Where(unit => unit.FractionOf == 0)]), (digits, decimals, unit) =>
            (Expression)new NumberExpression(new decimal(digits, 0, 0, false, (byte)decimals), unit, default)),
        Gen.Select(Gen.Enum<FigureSource>(), OneOf(Indicators), (source, indicator) => (Expression)new FigureExpression(source, indicator, default)));

    public static Gen<T> OneOf<T>(T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static IndicatorModel Indicator(string id, Measure measure, Unit unit) => new(
        "example", id, new(id, id), default, measure, unit, null, "area", new("领域", "Area"), Better.Higher, Nature.NotStated, new ValidityRules(unit, null, null, null), null, Lineage.None);

}
