namespace ReportDsl.Language.Expressions;

/// <summary>Calculates a rule over known figures, as its C# does at run time.</summary>
/// <param name="amountOf">The figure that an expression means.</param>
internal sealed class Evaluator(Func<FigureExpression, Amount> amountOf)
{
    public Truth Holds(Expression condition) => condition switch
    {
        ComparisonExpression comparison => Compare(comparison.Operator, Side(comparison.Left), Side(comparison.Right)),
        LogicalExpression { IsAnd: true } logical => Holds(logical.Left) & Holds(logical.Right),
        LogicalExpression logical => Holds(logical.Left) | Holds(logical.Right),
        NotExpression not => !Holds(not.Operand),
        _ => throw new InvalidOperationException("This expression is no condition."),
    };

    /// <summary>One side of a comparison. A figure that stands alone counts as it is printed; one that is calculated with, as precisely.</summary>
    public ValueRange Side(Expression side) => IsFigure(side) ? Figure((FigureExpression)side, ValueRange.Exactly) : Calculate(side);

    /// <summary>The comparisons of a condition that don't hold, in its order: what to say of a rule that is broken.</summary>
    public IEnumerable<ComparisonExpression> Broken(Expression condition) => condition switch
    {
        ComparisonExpression comparison when Holds(comparison) == Truth.No => [comparison],
        LogicalExpression logical when Holds(logical) == Truth.No => Broken(logical.Left).Concat(Broken(logical.Right)),
        _ => [],
    };

    /// <summary>Whether an expression is nothing but a figure.</summary>
    public static bool IsFigure(Expression expression) => expression is FigureExpression;

    private ValueRange Calculate(Expression expression) => expression switch
    {
        NumberExpression number => number.Range,
        FigureExpression figure => Figure(figure, ValueRange.Printed),
        NegationExpression negation => -Calculate(negation.Operand),
        ArithmeticExpression arithmetic => Calculate(arithmetic.Operator, Calculate(arithmetic.Left), Calculate(arithmetic.Right)),
        AbsExpression abs => Calculate(abs.Operand).Abs(),
        RoundExpression round => Calculate(round.Operand).Round(round.Decimals, IsPartOfHundred(round.Operand)),
        SumExpression sum => sum.Terms.Select(Calculate).Aggregate((left, right) => left + right),
        GrowthOfExpression growth => Calculate(growth.Operand).GrowthOfIndex(),
        ImpliedGrowthExpression growth => ValueRange.ImpliedGrowth(Calculate(growth.From), Calculate(growth.To), growth.Years),
        _ => throw new InvalidOperationException("This expression has no value."),
    };

    /// <summary>Whether an expression is rounded as a percentage.</summary>
    public static bool IsPartOfHundred(Expression expression) =>
        TypeChecker.Of(expression).Scale is Dimension scale && (scale == Dimension.Share || scale == Dimension.PercentagePoints);

    private ValueRange Figure(FigureExpression figure, Func<Amount, ValueRange> range)
    {
        ValueRange value = range(amountOf(figure));
        return figure.Indicator.Per is Unit per ? value / ValueRange.Exactly(new Amount(1, per)) : value;
    }

    private static ValueRange Calculate(ArithmeticOperator operation, ValueRange left, ValueRange right) => operation switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        _ => left / right,
    };

    private static Truth Compare(ComparisonOperator comparison, ValueRange left, ValueRange right) => comparison switch
    {
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        ComparisonOperator.GreaterOrEqual => left >= right,
        ComparisonOperator.Equal => left.Is(right),
        _ => !left.Is(right),
    };
}
