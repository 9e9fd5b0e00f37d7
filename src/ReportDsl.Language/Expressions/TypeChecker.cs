using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Expressions;

/// <summary>Checks that a rule puts together only what goes together: no persons added to yuan, no growth rate compared with a level.</summary>
internal sealed class TypeChecker(ScalarNode scalar, FindingList findings)
{
    /// <summary>Whether the expression is a condition whose parts fit; what doesn't was reported where it stands.</summary>
    public static bool IsCondition(Expression expression, ScalarNode scalar, FindingList findings)
    {
        TypeChecker checker = new(scalar, findings);
        return checker.TypeOf(expression) is ValueType type
            && (type.IsCondition || checker.Fail(expression, "The rule", $"{type}", "compare it with something, as in 'value(gdp) > 0 yuan'.") is not null);
    }

    /// <summary>What an expression is that was checked before.</summary>
    public static ValueType Of(Expression expression) =>
        new TypeChecker(new ScalarNode("", TextRange.StartOfFile, IsVerbatim: false), new FindingList("")).TypeOf(expression) ?? ValueType.Number;

    private ValueType? TypeOf(Expression expression)
    {
        switch (expression)
        {
            case NumberExpression number:
                return ValueType.Of(number.Unit);

            case FigureExpression figure:
                return ValueType.Of(figure.Indicator);

            case NegationExpression negation:
                return TypeOf(negation.Operand) is not ValueType negated ? null
                    : negated.AddsUp || negated.IsShare ? negated
                    : Fail(negation.Operand, "What stands behind '-'", $"{negated}", "it has no opposite.");

            case AbsExpression abs:
                return TypeOf(abs.Operand) is not ValueType distance ? null
                    : distance.AddsUp || distance.IsShare ? distance
                    : Fail(abs.Operand, "What stands in 'abs'", $"{distance}", "it has no distance from zero.");

            case RoundExpression round:
                return TypeOf(round.Operand) is not ValueType rounded ? null
                    : !rounded.IsCondition ? rounded
                    : Fail(round.Operand, "What stands in 'round'", $"{rounded}", "round a figure.");

            case GrowthOfExpression growth:
                return TypeOf(growth.Operand) is not ValueType index ? null
                    : index.Scale == Dimension.IndexLevel ? ValueType.GrowthRate
                    : Fail(growth.Operand, "What stands in 'growth_of'", $"{index}", "it has to be an index against last year's 100.");

            case NotExpression not:
                return TypeOf(not.Operand) is not ValueType denied ? null
                    : denied.IsCondition ? denied
                    : Fail(not.Operand, "What stands behind 'not'", $"{denied}", "it has to be a condition.");

            case ArithmeticExpression arithmetic:
                return Both(arithmetic.Left, arithmetic.Right, (left, right) => Arithmetic(arithmetic, left, right));

            case ComparisonExpression comparison:
                return Both(comparison.Left, comparison.Right, (left, right) => left.IsComparableWith(right)
                    ? ValueType.Condition
                    : Fail(comparison.Right, "The right side", $"{right}", $"the left side is {left}, and the two can't be compared."));

            case LogicalExpression logical:
                return Both(logical.Left, logical.Right, (left, right) =>
                    !left.IsCondition ? Fail(logical.Left, "What is joined", $"{left}", "'and' and 'or' join conditions.")
                    : !right.IsCondition ? Fail(logical.Right, "What is joined", $"{right}", "'and' and 'or' join conditions.")
                    : left);

            case SumExpression sum:
                return Sum(sum);

            case ImpliedGrowthExpression growth:
                return Both(growth.From, growth.To, (from, to) =>
                    from.Scale is not null || from.IsCondition ? Fail(growth.From, "The first level", $"{from}", "growth leads from a quantity to another.")
                    : !from.Equals(to) ? Fail(growth.To, "The second level", $"{to}", $"the first is {from}.")
                    : ValueType.GrowthRate);

            default:
                throw new InvalidOperationException("No type is defined for this expression.");
        }
    }

    private ValueType? Arithmetic(ArithmeticExpression expression, ValueType left, ValueType right) => expression.Operator switch
    {
        ArithmeticOperator.Add => left.Plus(right) ?? Fail(expression.Right, "What is added", $"{right}", $"it can't be added to {left}."),
        ArithmeticOperator.Subtract => left.Minus(right) ?? Fail(expression.Right, "What is subtracted", $"{right}", $"it can't be subtracted from {left}."),
        ArithmeticOperator.Multiply => left.Times(right) ?? Fail(expression.Right, "What is multiplied", $"{right}", $"it can't be multiplied with {left}."),
        _ => left.Over(right) ?? Fail(expression.Right, "What divides", $"{right}", $"it can't divide {left}."),
    };

    private ValueType? Sum(SumExpression sum)
    {
        ValueType? total = TypeOf(sum.Terms[0]);
        if (total is not null && !total.AddsUp)
        {
            return Fail(sum.Terms[0], "What is summed", $"{total}", "it doesn't add up.");
        }

        foreach (Expression term in sum.Terms.Skip(1))
        {
            if (total is null || TypeOf(term) is not ValueType type)
            {
                return null;
            }

            if (!type.Equals(total))
            {
                return Fail(term, "What is summed", $"{type}", $"it can't be added to {total}.");
            }
        }

        return total;
    }

    private ValueType? Both(Expression left, Expression right, Func<ValueType, ValueType, ValueType?> combine)
    {
        ValueType? first = TypeOf(left);
        ValueType? second = TypeOf(right);
        return first is not null && second is not null ? combine(first, second) : null;
    }

    private ValueType? Fail(Expression expression, string what, string type, string advice)
    {
        findings.Add(Rules.RuleMixesUnits, scalar.RangeOf(expression.Span.Start, expression.Span.Length), what, type, advice);
        return null;
    }
}
