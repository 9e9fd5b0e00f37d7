using CsCheck;
using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests.Expressions;

public sealed class RuleParserTests
{
    [Theory]
    [InlineData("value(gdp)>1 billion yuan", "value(gdp) > 1000000000 yuan")]
    [InlineData("value(gdp) ≥ 140,000 yuan and not value(growth) < 5%", "value(gdp) >= 140000 yuan and not value(growth) < 5 %")]
    [InlineData("abs(value(growth) - 3 %) <= 0.5 percentage points", "abs(value(growth) - 3 %) <= 0.5 percentage points")]
    [InlineData("value(gdp) / (value(gdp) / 2) ÷ 3 = 1", "value(gdp) / (value(gdp) / 2) / 3 = 1")]
    [InlineData("(value(growth) > 1 % or value(growth) < 0 %) and value(gdp) > 0 yuan", "(value(growth) > 1 % or value(growth) < 0 %) and value(gdp) > 0 yuan")]
    [InlineData("implied_growth(result(gdp), target(gdp), 5) > 4 %", "implied_growth(result(gdp), target(gdp), 5 years) > 4 %")]
    [InlineData("round(value(growth)) to 1 decimals = sum of (1 %, 2 %)", "round(value(growth)) to 1 decimals = sum of (1 %, 2 %)")]
    [InlineData("growth_of(value(prices)) <= 1/3", "growth_of(value(prices)) <= 1 / 3")]
    [InlineData("implied_growth(1 yuan, 2 yuan, 5 years) > 4 ‰", "implied_growth(1 yuan, 2 yuan, 5 years) > 4 ‰")]
    [InlineData("implied_growth(1 yuan, 2 yuan, 1 year) != 4 %", "implied_growth(1 yuan, 2 yuan, 1 years) != 4 %")]
    [InlineData("−1 − 2 × 3 ≠ 4 and 5 ≤ 6", "-1 - 2 * 3 != 4 and 5 <= 6")]
    [InlineData("2 thousand persons > 1,000,000 trillion persons", "2000 persons > 1000000000000000000 persons")]
    [InlineData("5 percentage points > 1 square kilometres", "5 percentage points > 1 square kilometres")]
    [InlineData("sum of (1, 2,000, 3,5) > 0", "sum of (1, 2000, 3, 5) > 0")]
    public void ARule_IsPrintedInItsCanonicalForm(string text, string canonical)
    {
        Expression? expression = RuleText.Parse(text, out FindingList findings);

        Assert.Empty(findings.ToEquatableArray());
        Assert.Equal(canonical, ExpressionFormat.Of(expression!));
    }

    [Theory]
    [InlineData("1 to 2", 3)]
    [InlineData("12345,678 > 1", 6)]
    [InlineData("1.5.2 > 1", 4)]
    public void WhatNoSignJoins_EndsTheRule(string text, int column)
    {
        Assert.Null(RuleText.Parse(text, out FindingList findings));

        Assert.Equal(column, Assert.Single(findings.ToEquatableArray()).Range.Column);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void ARule_HasAtMostTwoHundredParts(int parts, bool isRead) =>
        Assert.Equal(isRead, RuleText.Parse(string.Join(" + ", Enumerable.Repeat("1", parts)), out _) is not null);

    [Theory]
    [InlineData("value(gdp) >", 1, "its end")]
    [InlineData("value(gdp > 0 yuan", 11, "')' has to stand here")]
    [InlineData("valu(gdp) > 0 yuan", 1, "did you mean 'value'?")]
    [InlineData("value(gdp) > 0 yuan value(gdp)", 21, "join conditions by 'and' or 'or'")]
    [InlineData("value(gpd) > 0 yuan", 7, "did you mean 'gdp'?")]
    [InlineData("value(gdp) > 0 yaun", 16, "did you mean 'yuan'?")]
    [InlineData("round(value(gdp)) to 11 decimals > 0 yuan", 22, "a whole number from 0 to 10")]
    [InlineData("implied_growth(value(gdp), value(gdp), 0) > 0 %", 40, "a whole number from 1 to 100")]
    [InlineData("implied_growth(value(gdp), value(gdp), 5 months) > 0 %", 42, "'years' has to stand here")]
    [InlineData("implied_growth(value(gdp), value(gdp), 5 (", 42, "')' has to stand here")]
    [InlineData("> 0 yuan", 1, "a figure such as target(gdp)")]
    [InlineData("value(5) > 0 yuan", 7, "the id of an indicator has to stand here")]
    [InlineData("value(turnover) > 0 yuan", 7, "add it under 'indicators'")]
    [InlineData("value[gdp] > 0 yuan", 6, "'(' has to stand here")]
    [InlineData("99999999999999999999999999999999 yuan > 0 yuan", 1, "check its digits")]
    [InlineData("1,000,001 trillion yuan > 0 yuan", 1, "check its zeros")]
    [InlineData("1 > 0 𠀀", 7, "'𠀀'")]
    [InlineData("value(gdp) > 0 yuan percentage points", 21, "join conditions by 'and' or 'or'")]
    public void AMistake_IsFoundAtItsWord(string text, int column, string words)
    {
        Assert.Null(RuleText.Parse(text, out FindingList findings));

        Finding finding = Assert.Single(findings.ToEquatableArray());
        Assert.Equal(column, finding.Range.Column);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value(gdp) + value(jobs) > 0 yuan", 14, "persons")]
    [InlineData("value(growth) > value(gdp)", 17, "money")]
    [InlineData("value(growth) > value(share)", 17, "a share")]
    [InlineData("value(growth) + value(growth) > 1 %", 17, "can't be added")]
    [InlineData("value(growth) - 1 % > 1 %", 23, "percentage points")]
    [InlineData("value(prices) > 103.5 %", 17, "index level")]
    [InlineData("value(gdp) > value(income)", 14, "money per persons")]
    [InlineData("value(gdp) / value(income) > 1 yuan", 30, "persons")]
    [InlineData("value(prices) * 2 > 1 index", 17, "can't be multiplied")]
    [InlineData("value(gdp)", 1, "compare it with something")]
    [InlineData("value(gdp) > 0 yuan and value(jobs)", 25, "join conditions")]
    [InlineData("sum of (value(gdp), value(jobs)) > 0 yuan", 21, "can't be added")]
    [InlineData("growth_of(value(growth)) > 0 %", 11, "an index against last year's 100")]
    [InlineData("implied_growth(value(gdp), value(jobs), 2) > 0 %", 28, "the first is money")]
    public void WhatDoesntGoTogether_IsFoundAtItsColumn(string text, int column, string words)
    {
        Expression expression = RuleText.Parse(text, out FindingList findings)!;

        Assert.False(TypeChecker.IsCondition(expression, RuleText.Scalar(text), findings));
        Finding finding = Assert.Single(findings.ToEquatableArray());
        Assert.Equal(("RDSL311", column), (finding.Rule.Id, finding.Range.Column));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value(gdp) / value(income) > 1 million persons")]
    [InlineData("value(jobs) / value(jobs) <= 50 %")]
    [InlineData("value(growth) + 0.5 percentage points > 3 %")]
    [InlineData("value(growth) - value(growth) <= 0.5 percentage points")]
    [InlineData("value(prices) - 100 index < 5 index points")]
    [InlineData("growth_of(value(prices)) < value(growth)")]
    [InlineData("value(gdp) * value(growth) > 1 yuan")]
    public void WhatGoesTogether_IsACondition(string text)
    {
        Expression expression = RuleText.Parse(text, out FindingList findings)!;

        Assert.True(TypeChecker.IsCondition(expression, RuleText.Scalar(text), findings), string.Join('\n', findings.ToEquatableArray()));
    }

    [Fact]
    public void WhatIsPrinted_IsReadBackAsTheSame() => RuleText.Conditions.Sample(expression =>
    {
        string text = ExpressionFormat.Of(expression);
        Expression? again = RuleText.Parse(text, out FindingList findings);
        Assert.Empty(findings.ToEquatableArray());
        Assert.Equal(expression, again);
        Assert.Equal(text, ExpressionFormat.Of(again!));
    });

    [Fact]
    public void AnyText_IsReadOrFoundWanting() => Gen.OneOf(Gen.String, WordSalad).Sample(text =>
    {
        Expression? expression = RuleText.Parse(text, out FindingList findings);
        Assert.Equal(expression is null, findings.HasErrors);
        if (expression is not null && TypeChecker.IsCondition(expression, RuleText.Scalar(text), findings))
        {
            new Evaluator(figure => RuleText.Figures[figure.Indicator.Id]).Holds(expression);
        }
    });

    [Fact]
    public void ADeepRule_IsFoundTooLong() => Assert.All(
        [new string('(', 9_000), string.Concat(Enumerable.Repeat("not ", 2_000)), string.Join(" + ", Enumerable.Repeat("1", 2_000)), new string('-', 9_000)],
        text =>
        {
            Assert.Null(RuleText.Parse(text, out FindingList findings));
            Assert.Contains("too many parts", Assert.Single(findings.ToEquatableArray()).Message, StringComparison.Ordinal);
        });

    private static Gen<string> WordSalad => RuleText.OneOf<string>([
        "value(gdp)", "value(growth)", "value(jobs)", "value(income)", "target(", "gdp", ")", "(", "+", "-", "*", "/", "<", ">=", "=", "and", "or", "not", "5", "1,000", "0.5", "%",
        "yuan", "percentage points", "persons", "million", "abs(", "round(", "to 2 decimals", "sum of (", ",", "implied_growth(", "growth_of(", "years", "𠀀", "99999999999999999999999999999999"])
        .Array[1, 12].Select(words => string.Join(' ', words));
}
