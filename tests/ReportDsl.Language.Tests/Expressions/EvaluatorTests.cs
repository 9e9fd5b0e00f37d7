using CsCheck;
using ReportDsl.Language.Expressions;

namespace ReportDsl.Language.Tests.Expressions;

public sealed class EvaluatorTests
{
    [Theory]
    [InlineData("value(gdp) / value(income) >= 4.8 million persons", "yes")]
    [InlineData("value(gdp) / value(income) >= 5 million persons", "open")]
    [InlineData("value(gdp) / value(income) <= 4 million persons", "no")]
    [InlineData("value(growth) > 7.4 %", "yes")]
    [InlineData("value(growth) > 7.5 %", "no")]
    [InlineData("value(growth) - 7.5 % > 0 percentage points", "open")]
    [InlineData("value(growth) - 7.4 % > 0 percentage points", "yes")]
    [InlineData("growth_of(value(prices)) = 3.5 %", "open")]
    [InlineData("growth_of(value(prices)) < 4 % and growth_of(value(prices)) > 3 %", "yes")]
    [InlineData("implied_growth(1 yuan, 4 yuan, 2 years) = 100 %", "yes")]
    [InlineData("round(2 / 3) to 2 decimals = 0.67", "yes")]
    [InlineData("round(66.66 %) to 1 decimals = 66.7 %", "yes")]
    [InlineData("sum of (1 yuan, 2 yuan) = 3 yuan", "yes")]
    [InlineData("not value(jobs) > 1 persons", "no")]
    [InlineData("1 yuan / (value(growth) - value(growth)) > 0 yuan or 1 > 2", "open")]
    [InlineData("15 mu = 1 hectares", "yes")]
    [InlineData("10 % * 200 yuan = 20 yuan", "yes")]
    [InlineData("1 > 2 and 1 < 2", "no")]
    [InlineData("1 < 2 and 1 > 2", "no")]
    [InlineData("1 > 2 or 1 < 2", "yes")]
    [InlineData("1 < 1", "no")]
    [InlineData("1 <= 1", "yes")]
    [InlineData("1 > 1", "no")]
    [InlineData("1 >= 1", "yes")]
    [InlineData("1 != 1", "no")]
    [InlineData("1 != 2", "yes")]
    [InlineData("round(1.05 percentage points) to 1 decimals = 1.1 percentage points", "yes")]
    [InlineData("round(5.55 ‰) to 1 decimals = 0.6 %", "yes")]
    [InlineData("round(103.55 index) to 1 decimals = 103.6 index", "yes")]
    [InlineData("round(1.25 yuan) to 1 decimals = 1.3 yuan", "yes")]
    [InlineData("round(2 / 300) to 2 decimals = 0.01", "yes")]
    [InlineData("-value(jobs) < 0 persons", "yes")]
    [InlineData("abs(1 yuan - 3 yuan) = 2 yuan", "yes")]
    [InlineData("sum of (1, 2, 4) = 7", "yes")]
    [InlineData("10 - 4 = 6 and 10 + 4 = 14 and 10 * 4 = 40 and 10 / 4 = 2.5", "yes")]
    [InlineData("growth_of(103.5 index) = 3.5 %", "yes")]
    [InlineData("implied_growth(4 yuan, 1 yuan, 2 years) = -50 %", "yes")]
    [InlineData("implied_growth(1 yuan, 8 yuan, 3 years) = 100 %", "yes")]
    [InlineData("value(income) = value(income)", "yes")]
    [InlineData("value(income) * 1 persons = 140,000 yuan", "open")]
    [InlineData("value(income) * 1 persons > 134,999 yuan and value(income) * 1 persons < 145,001 yuan", "yes")]
    [InlineData("value(harvest) * 10 hectares > 54 tonnes and value(harvest) * 10 hectares < 66 tonnes", "yes")]
    [InlineData("value(harvest) = 400 kilograms / 1 mu", "yes")]
    [InlineData("value(growth) != 7.5 %", "no")]
    [InlineData("value(growth) * 1 != 7.5 %", "open")]
    [InlineData("value(growth) * 1 != 8 %", "yes")]
    [InlineData("value(growth) >= 7.5 % and value(growth) <= 7.5 %", "yes")]
    [InlineData("value(growth) * 1 >= 7.5 % or 1 > 2", "open")]
    [InlineData("value(growth) * 1 >= 7.5 % and 1 > 2", "no")]
    [InlineData("not value(growth) * 1 >= 7.5 %", "open")]
    public void ACondition_IsCalculatedWithinThePrintedDigits(string text, string truth)
    {
        Expression? expression = RuleText.Parse(text, out _);

        Assert.Equal(truth, new Evaluator(figure => RuleText.Figures[figure.Indicator.Id]).Holds(expression!).ToString());
    }

    [Theory]
    [InlineData("1 > 2", "1 > 2")]
    [InlineData("1 < 2", "")]
    [InlineData("1 > 2 and 3 > 4", "1 > 2; 3 > 4")]
    [InlineData("1 > 2 and 3 < 4", "1 > 2")]
    [InlineData("1 > 2 or 3 > 4", "1 > 2; 3 > 4")]
    [InlineData("1 > 2 or 3 < 4", "")]
    [InlineData("not 1 < 2", "")]
    [InlineData("not 1 < 2 and 3 > 4", "3 > 4")]
    [InlineData("1 > 2 and (3 > 4 or 5 > 6)", "1 > 2; 3 > 4; 5 > 6")]
    [InlineData("1 > 2 and (3 > 4 or 5 < 6)", "1 > 2")]
    [InlineData("value(growth) * 1 > 7.5 % and 1 > 2", "1 > 2")]
    public void OfABrokenRule_TheComparisonsThatDontHoldAreGiven(string text, string broken)
    {
        Evaluator evaluator = new(figure => RuleText.Figures[figure.Indicator.Id]);

        Assert.Equal(broken, string.Join("; ", evaluator.Broken(RuleText.Condition(text)).Select(ExpressionFormat.Of)));
    }

    [Fact]
    public void ExactFigures_AreCalculatedAsAPlainCalculatorDoes() => Arithmetic.Sample(expression =>
    {
        if (Plainly(expression) is not decimal expected)
        {
            return;
        }

        Evaluator evaluator = new(_ => throw new InvalidOperationException("There are no figures here."));
        ValueRange range = evaluator.Side(expression);
        Assert.True(!range.IsKnown || Math.Abs(range.Low - expected) <= Math.Max(1, Math.Abs(expected)) * 0.000000000001m, $"{ExpressionFormat.Of(expression)} = {range}, not {expected}");
        Assert.True(range.Low <= range.High);
    });

    [Fact]
    public void WhateverAFigureIsWithinItsDigits_LiesInTheCalculatedRange() =>
        Gen.Select(Gen.Int[1, 99_999], Gen.Int[0, 2], Gen.Int[1, 99_999], Gen.Int[0, 2], Gen.Int[-50, 50], Gen.Int[-50, 50]).Sample(sample =>
        {
            (int left, int leftDecimals, int right, int rightDecimals, int leftError, int rightError) = sample;
            Amount first = new(new decimal(left, 0, 0, false, (byte)leftDecimals), Units.Yuan);
            Amount second = new(new decimal(right, 0, 0, false, (byte)rightDecimals), Units.Yuan);
            decimal x = first.Value + (leftError * 0.01m * Ulp(leftDecimals));
            decimal y = second.Value + (rightError * 0.01m * Ulp(rightDecimals));
            ValueRange a = ValueRange.Printed(first);
            ValueRange b = ValueRange.Printed(second);

            Lies(x + y, a + b);
            Lies(x - y, a - b);
            Lies(x * y, a * b);
            Lies(Math.Abs(x - y), (a - b).Abs());
            if ((a / b).IsKnown)
            {
                Lies(x / y, a / b);
            }
        });

    private static void Lies(decimal value, ValueRange range) => Assert.True(value >= range.Low && value <= range.High, $"{value} isn't in {range}");

    private static decimal Ulp(int decimals) => new(1, 0, 0, false, (byte)decimals);

    private static Gen<Expression> Arithmetic { get; } = Gen.Recursive<Expression>((depth, value) => depth > 4 ? Number : Gen.OneOf(
        Number,
        Gen.Select(Gen.Enum<ArithmeticOperator>(), value, value, (sign, left, right) => (Expression)new ArithmeticExpression(sign, left, right, default)),
        value.Select(operand => (Expression)new NegationExpression(operand, default)),
        value.Select(operand => (Expression)new AbsExpression(operand, default)),
        value.Array[1, 3].Select(terms => (Expression)new SumExpression(terms.ToEquatableArray(), default))));

    private static Gen<Expression> Number => Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 3], (digits, decimals) =>
        (Expression)new NumberExpression(new decimal(digits, 0, 0, false, (byte)decimals), null, default));

    /// <summary>The naive reference: plain decimal arithmetic; null where it divides by zero or leaves the range of decimal.</summary>
    private static decimal? Plainly(Expression expression)
    {
        try
        {
            return Value(expression);
        }
        catch (ArithmeticException)
        {
            return null;
        }

        static decimal Value(Expression expression) => expression switch
        {
            NumberExpression number => number.Value,
            NegationExpression negation => -Value(negation.Operand),
            AbsExpression abs => Math.Abs(Value(abs.Operand)),
            SumExpression sum => sum.Terms.Sum(Value),
            ArithmeticExpression { Operator: ArithmeticOperator.Add } add => Value(add.Left) + Value(add.Right),
            ArithmeticExpression { Operator: ArithmeticOperator.Subtract } subtract => Value(subtract.Left) - Value(subtract.Right),
            ArithmeticExpression { Operator: ArithmeticOperator.Multiply } multiply => Value(multiply.Left) * Value(multiply.Right),
            ArithmeticExpression divide => Value(divide.Left) / Value(divide.Right),
            _ => throw new InvalidOperationException("No value is defined for this expression."),
        };
    }
}
