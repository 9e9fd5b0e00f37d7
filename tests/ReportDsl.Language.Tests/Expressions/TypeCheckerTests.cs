using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests.Expressions;

public sealed class TypeCheckerTests
{
    [Theory]
    [InlineData("value(gdp)", "value(gdp)", "The rule is money, which doesn't fit: compare it with something, as in 'value(gdp) > 0 yuan'.")]
    [InlineData("-value(prices) > 1 index", "value(prices)", "What stands behind '-' is index level, which doesn't fit: it has no opposite.")]
    [InlineData("-(1 > 2) > 1", "1 > 2", "What stands behind '-' is a condition, which doesn't fit: it has no opposite.")]
    [InlineData("abs(value(prices)) > 1 index", "value(prices)", "What stands in 'abs' is index level, which doesn't fit: it has no distance from zero.")]
    [InlineData("round((1 > 2)) to 1 decimals > 0", "1 > 2", "What stands in 'round' is a condition, which doesn't fit: round a figure.")]
    [InlineData("growth_of(value(growth)) > 0 %", "value(growth)", "What stands in 'growth_of' is a growth rate, which doesn't fit: it has to be an index against last year's 100.")]
    [InlineData("not value(gdp)", "value(gdp)", "What stands behind 'not' is money, which doesn't fit: it has to be a condition.")]
    [InlineData("value(gdp) and 1 > 2", "value(gdp)", "What is joined is money, which doesn't fit: 'and' and 'or' join conditions.")]
    [InlineData("1 > 2 or value(share)", "value(share)", "What is joined is a share, which doesn't fit: 'and' and 'or' join conditions.")]
    [InlineData("implied_growth(value(growth), value(gdp), 2) > 0 %", "value(growth)", "The first level is a growth rate, which doesn't fit: growth leads from a quantity to another.")]
    [InlineData("implied_growth((1 > 2), value(gdp), 2) > 0 %", "1 > 2", "The first level is a condition, which doesn't fit: growth leads from a quantity to another.")]
    [InlineData("implied_growth(value(gdp), value(jobs), 2) > 0 %", "value(jobs)", "The second level is persons, which doesn't fit: the first is money.")]
    [InlineData("implied_growth(1 yuan, 2 yuan, 2) > value(share)", "value(share)", "The right side is a share, which doesn't fit: the left side is a growth rate, and the two can't be compared.")]
    [InlineData("value(gdp) + value(jobs) > 0 yuan", "value(jobs)", "What is added is persons, which doesn't fit: it can't be added to money.")]
    [InlineData("(1 > 2) + 1 > 0", "1", "What is added is a plain number, which doesn't fit: it can't be added to a condition.")]
    [InlineData("3 rank + 1 rank > 1 rank", "1 rank", "What is added is rank, which doesn't fit: it can't be added to rank.")]
    [InlineData("value(growth) + 1 index points > 1 %", "1 index points", "What is added is index points, which doesn't fit: it can't be added to a growth rate.")]
    [InlineData("value(prices) + 1 places > 1 index", "1 places", "What is added is places, which doesn't fit: it can't be added to index level.")]
    [InlineData("value(gdp) - value(jobs) > 0 yuan", "value(jobs)", "What is subtracted is persons, which doesn't fit: it can't be subtracted from money.")]
    [InlineData("value(gdp) - value(growth) > 0 yuan", "value(growth)", "What is subtracted is a growth rate, which doesn't fit: it can't be subtracted from money.")]
    [InlineData("value(growth) - value(share) > 0 percentage points", "value(share)", "What is subtracted is a share, which doesn't fit: it can't be subtracted from a growth rate.")]
    [InlineData("value(growth) - 1 > 0 %", "1", "What is subtracted is a plain number, which doesn't fit: it can't be subtracted from a growth rate.")]
    [InlineData("value(prices) - 1 rank > 0 index", "1 rank", "What is subtracted is rank, which doesn't fit: it can't be subtracted from index level.")]
    [InlineData("value(prices) * 2 > 1 index", "2", "What is multiplied is a plain number, which doesn't fit: it can't be multiplied with index level.")]
    [InlineData("2 * 3 rank > 1 rank", "3 rank", "What is multiplied is rank, which doesn't fit: it can't be multiplied with a plain number.")]
    [InlineData("(1 > 2) * 1 > 0", "1", "What is multiplied is a plain number, which doesn't fit: it can't be multiplied with a condition.")]
    [InlineData("1 * (1 > 2) > 0", "1 > 2", "What is multiplied is a condition, which doesn't fit: it can't be multiplied with a plain number.")]
    [InlineData("5 % * 1 percentage points > 1 %", "1 percentage points", "What is multiplied is percentage points, which doesn't fit: it can't be multiplied with a percentage.")]
    [InlineData("value(gdp) * 1 percentage points > 1 yuan", "1 percentage points", "What is multiplied is percentage points, which doesn't fit: it can't be multiplied with money.")]
    [InlineData("1 percentage points * value(share) > 1 %", "value(share)", "What is multiplied is a share, which doesn't fit: it can't be multiplied with percentage points.")]
    [InlineData("2 / value(prices) > 1 index", "value(prices)", "What divides is index level, which doesn't fit: it can't divide a plain number.")]
    [InlineData("value(prices) / 2 > 1 index", "2", "What divides is a plain number, which doesn't fit: it can't divide index level.")]
    [InlineData("(1 > 2) / 1 > 0", "1", "What divides is a plain number, which doesn't fit: it can't divide a condition.")]
    [InlineData("1 / (1 > 2) > 0", "1 > 2", "What divides is a condition, which doesn't fit: it can't divide a plain number.")]
    [InlineData("1 percentage points / value(gdp) > 1", "value(gdp)", "What divides is money, which doesn't fit: it can't divide percentage points.")]
    [InlineData("value(gdp) / 1 percentage points > 1", "1 percentage points", "What divides is percentage points, which doesn't fit: it can't divide money.")]
    [InlineData("1 percentage points / value(share) > 1", "value(share)", "What divides is a share, which doesn't fit: it can't divide percentage points.")]
    [InlineData("value(prices) / value(prices) > 1", "value(prices)", "What divides is index level, which doesn't fit: it can't divide index level.")]
    [InlineData("value(growth) * 2 > value(share)", "value(share)", "The right side is a share, which doesn't fit: the left side is a growth rate, and the two can't be compared.")]
    [InlineData("sum of (value(prices), value(prices)) > 1 index", "value(prices)", "What is summed is index level, which doesn't fit: it doesn't add up.")]
    [InlineData("sum of (value(gdp), value(jobs)) > 0 yuan", "value(jobs)", "What is summed is persons, which doesn't fit: it can't be added to money.")]
    [InlineData("5 % > value(gdp)", "value(gdp)", "The right side is money, which doesn't fit: the left side is a percentage, and the two can't be compared.")]
    [InlineData("value(growth) > value(share)", "value(share)", "The right side is a share, which doesn't fit: the left side is a growth rate, and the two can't be compared.")]
    [InlineData("(1 > 2) = (1 > 2)", "1 > 2", "The right side is a condition, which doesn't fit: the left side is a condition, and the two can't be compared.")]
    [InlineData("value(gdp) * value(gdp) > 1", "1", "The right side is a plain number, which doesn't fit: the left side is money to the 2, and the two can't be compared.")]
    [InlineData("value(gdp) * value(jobs) > 1", "1", "The right side is a plain number, which doesn't fit: the left side is money times persons, and the two can't be compared.")]
    [InlineData("1 / value(gdp) > 1 yuan", "1 yuan", "The right side is money, which doesn't fit: the left side is 1 per money, and the two can't be compared.")]
    [InlineData("value(income) > 1 yuan", "1 yuan", "The right side is money, which doesn't fit: the left side is money per persons, and the two can't be compared.")]
    [InlineData("1 us dollars > 1 yuan", "1 yuan", "The right side is money, which doesn't fit: the left side is us dollars, and the two can't be compared.")]
    [InlineData("1 / 1 us dollars > 1 yuan / 1 us dollars", "1 yuan / 1 us dollars", "The right side is money per us dollars, which doesn't fit: the left side is 1 per us dollars, and the two can't be compared.")]
    [InlineData("value(gdp) / value(gdp) > 1 yuan", "1 yuan", "The right side is money, which doesn't fit: the left side is a plain number, and the two can't be compared.")]
    public void WhatDoesntGoTogether_IsMarkedAndExplained(string text, string marked, string message)
    {
        Expression expression = RuleText.Parse(text, out FindingList findings)!;

        Assert.False(TypeChecker.IsCondition(expression, RuleText.Scalar(text), findings));
        Finding finding = Assert.Single(findings.ToEquatableArray());
        Assert.Equal((marked, message), (text.Substring(finding.Range.Start, finding.Range.Length), finding.Message));
    }

    [Theory]
    [InlineData("value(gdp) / value(jobs) * value(jobs) > 1 yuan")]
    [InlineData("value(gdp) * value(gdp) / value(gdp) > 1 yuan")]
    [InlineData("value(income) * value(jobs) > 1 yuan")]
    [InlineData("value(growth) * value(share) > value(growth)")]
    [InlineData("value(growth) * value(share) > value(share)")]
    [InlineData("value(growth) * value(gdp) > 1 yuan")]
    [InlineData("2 * value(growth) > 1 %")]
    [InlineData("value(growth) * 2 > 1 %")]
    [InlineData("value(growth) / 2 > 1 %")]
    [InlineData("value(gdp) / value(share) > 1 yuan")]
    [InlineData("value(growth) / value(growth) = 1")]
    [InlineData("value(growth) - 0.5 percentage points > 3 %")]
    [InlineData("value(prices) + 1 index points > 1 index")]
    [InlineData("value(prices) - 1 index points > 1 index")]
    [InlineData("3 rank - 2 rank = 1 places")]
    [InlineData("3 rank + 1 places > 1 rank")]
    [InlineData("1 percentage points + 1 percentage points > 1 percentage points")]
    [InlineData("1 percentage points - 1 percentage points = 0 percentage points")]
    [InlineData("1 percentage points / 1 percentage points = 1")]
    [InlineData("1 percentage points * 2 > 1 percentage points")]
    [InlineData("-value(growth) < 0 %")]
    [InlineData("-1 yuan < abs(-1 yuan)")]
    [InlineData("abs(-value(share)) > 0 %")]
    [InlineData("value(growth) > 0.5 and 0.5 < value(share)")]
    [InlineData("1 % - value(growth) > 0 percentage points")]
    [InlineData("round(value(prices)) to 1 decimals > 1 index")]
    [InlineData("sum of (1 percentage points, 2 percentage points) > 1 percentage points")]
    [InlineData("implied_growth(value(gdp), value(gdp), 2) > value(growth)")]
    [InlineData("not (1 > 2 or 3 > 4)")]
    public void WhatGoesTogether_IsACondition(string text)
    {
        Expression expression = RuleText.Parse(text, out FindingList findings)!;

        Assert.True(TypeChecker.IsCondition(expression, RuleText.Scalar(text), findings), string.Join('\n', findings.ToEquatableArray()));
    }
}
