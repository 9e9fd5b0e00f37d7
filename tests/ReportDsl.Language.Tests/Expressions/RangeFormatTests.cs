using ReportDsl.Language.Expressions;
using ValueType = ReportDsl.Language.Expressions.ValueType;

namespace ReportDsl.Language.Tests.Expressions;

public sealed class RangeFormatTests
{
    [Theory]
    [InlineData("value(growth)", "7.5%")]
    [InlineData("value(growth) * 2", "14.9 to 15.1%")]
    [InlineData("value(growth) - 7 %", "0.45 to 0.55 percentage points")]
    [InlineData("value(gdp) / value(income)", "4,827,241 to 5,185,556 persons")]
    [InlineData("1234.5678 yuan", "1,235 yuan")]
    [InlineData("1000.4 yuan", "1,000 yuan")]
    [InlineData("999.96 yuan", "999.96 yuan")]
    [InlineData("-1000.4 yuan", "-1,000 yuan")]
    [InlineData("0.12345 yuan", "0.1235 yuan")]
    [InlineData("1 / 4", "0.25")]
    [InlineData("2 * 3", "6")]
    [InlineData("1 / 0", "unknown")]
    [InlineData("1 mu", "666.6667 square metres")]
    [InlineData("1 yuan * 1 persons", "1 money times persons")]
    [InlineData("103.5 index", "103.5 index (previous year = 100)")]
    [InlineData("1 us dollars", "1 US dollars")]
    [InlineData("2 square kilometres", "2,000,000 square metres")]
    [InlineData("3 tonnes", "3,000 kilograms")]
    [InlineData("5 ‰", "0.5%")]
    [InlineData("1 % - 2 %", "-1 percentage points")]
    [InlineData("103.5 index - 100 index", "3.5 index points")]
    [InlineData("3 rank - 1 rank", "2 places")]
    [InlineData("value(share)", "60%")]
    [InlineData("1 yuan * 2 yuan", "2 money to the 2")]
    [InlineData("1 / 4 yuan", "0.25 1 per money")]
    [InlineData("value(income)", "140,000 money per persons")]
    [InlineData("abs(value(growth) - 8 %)", "0.45 to 0.55 percentage points")]
    [InlineData("999.99996 yuan", "1,000 yuan")]
    [InlineData("0.00004 yuan", "0 yuan")]
    [InlineData("-0.00005 yuan", "-0.0001 yuan")]
    [InlineData("1,000.5 yuan", "1,001 yuan")]
    public void ACalculatedValue_IsWordedWithItsUnit(string text, string words)
    {
        Expression side = RuleText.Parse(text, out _)!;

        Assert.Equal(words, RangeFormat.Of(new Evaluator(figure => RuleText.Figures[figure.Indicator.Id]).Side(side), TypeChecker.Of(side)));
    }

    [Fact]
    public void AValueBeyondDecimals_IsWordedAsItIs() =>
        Assert.Equal("79,228,162,514,264,337,593,543,950,335%", RangeFormat.Of(ValueRange.Exactly(decimal.MaxValue), ValueType.GrowthRate));
}
