using System.Globalization;

namespace ReportDsl.Language.Expressions;

/// <summary>Writes expressions in their one canonical form: what <see cref="RuleParser"/> reads back as the same.</summary>
internal static class ExpressionFormat
{
    private enum Precedence
    {
        Or,
        And,
        Not,
        Comparison,
        Sum,
        Product,
        Factor,
    }

    public static string Of(Expression expression) => expression switch
    {
        NumberExpression number => Number(number),
        FigureExpression figure => $"{Name(figure.Source)}({figure.Indicator.Id})",
        NegationExpression negation => "-" + Within(negation.Operand, Precedence.Factor),
        ArithmeticExpression arithmetic => Joined(arithmetic, arithmetic.Left, Sign(arithmetic.Operator), arithmetic.Right),
        ComparisonExpression comparison => $"{Within(comparison.Left, Precedence.Sum)} {Sign(comparison.Operator)} {Within(comparison.Right, Precedence.Sum)}",
        LogicalExpression logical => Joined(logical, logical.Left, logical.IsAnd ? "and" : "or", logical.Right),
        NotExpression not => "not " + Within(not.Operand, Precedence.Not),
        AbsExpression abs => $"abs({Within(abs.Operand, Precedence.Sum)})",
        GrowthOfExpression growth => $"growth_of({Within(growth.Operand, Precedence.Sum)})",
        RoundExpression round => $"round({Within(round.Operand, Precedence.Sum)}) to {Text(round.Decimals)} decimals",
        SumExpression sum => $"sum of ({string.Join(", ", sum.Terms.Select(term => Within(term, Precedence.Sum)))})",
        ImpliedGrowthExpression growth => $"implied_growth({Within(growth.From, Precedence.Sum)}, {Within(growth.To, Precedence.Sum)}, {Text(growth.Years)} years)",
        _ => throw new InvalidOperationException("No form is defined for this expression."),
    };

    /// <summary>The sign of a comparison: <c>&gt;=</c>.</summary>
    public static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Equal => "=",
        _ => "!=",
    };

    /// <summary>The sign of an operation: <c>*</c>.</summary>
    public static string Sign(ArithmeticOperator operation) => operation switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "/",
    };

    /// <summary>The word for a source of figures: <c>target</c>.</summary>
    public static string Name(FigureSource source) => source switch
    {
        FigureSource.Value => "value",
        FigureSource.Target => "target",
        FigureSource.Result => "result",
        _ => "previous",
    };

    private static Precedence PrecedenceOf(Expression expression) => expression switch
    {
        LogicalExpression { IsAnd: false } => Precedence.Or,
        LogicalExpression => Precedence.And,
        NotExpression => Precedence.Not,
        ComparisonExpression => Precedence.Comparison,
        ArithmeticExpression { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } => Precedence.Sum,
        ArithmeticExpression => Precedence.Product,
        _ => Precedence.Factor,
    };

    // Chains are read from the left, so only the right operand of the same kind needs parentheses.
    private static string Joined(Expression whole, Expression left, string sign, Expression right) =>
        $"{Within(left, PrecedenceOf(whole))} {sign} {Within(right, PrecedenceOf(whole) + 1)}";

    private static string Within(Expression expression, Precedence least) =>
        PrecedenceOf(expression) >= least ? Of(expression) : "(" + Of(expression) + ")";

    private static string Number(NumberExpression number)
    {
        string digits = number.Value.ToString(CultureInfo.InvariantCulture);
        return number.Unit is null ? digits
            : number.Unit == Units.Percent ? digits + " %"
            : number.Unit == Units.Permille ? digits + " ‰"
            : digits + " " + number.Unit.Id.Replace('-', ' ');
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
