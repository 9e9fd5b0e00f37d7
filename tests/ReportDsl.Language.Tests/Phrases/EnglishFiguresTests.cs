using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Tests.Phrases;

public sealed class EnglishFiguresTests
{
    [Theory]
    [InlineData("New jobs for 38,000 persons", "38,000 persons", "38000", "persons")]
    [InlineData("Worth 3.5 billion yuan by 2026", "3.5 billion yuan", "3500000000", "yuan")]
    [InlineData("1000000 trillion yuan", "1000000 trillion yuan", "1000000000000000000", "yuan")]
    [InlineData("Each 1 Person counts", "1 Person", "1", "persons")]
    [InlineData("Growth of 7.5%", "7.5%", "7.5", "percent")]
    [InlineData("Parks of 5 square kilometres in all", "5 square kilometres", "5", "square-kilometres")]
    [InlineData("12 schools opened", "12 schools", "12", "schools")]
    public void AFigureInAUnit_IsFoundWithItsWords(string prose, string words, string value, string unit)
    {
        (string found, Amount amount) = Assert.Single(EnglishFigures.In(prose, Units.All));

        Assert.Equal((words, value, unit), (found, amount.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), amount.Unit.Id));
    }

    [Theory]
    [InlineData("Grade 3 hospitals")]
    [InlineData("The 14th five-year plan of 2022")]
    [InlineData("1000001 trillion yuan")]
    [InlineData("99999999999999999999999999999999 persons")]
    public void ANumberInNoUnitOrBeyondAnyFigure_IsNone(string prose) =>
        Assert.Empty(EnglishFigures.In(prose, [.. Units.All.Where(unit => unit.Id != "hospitals")]));

    [Fact]
    public void AUnitThatNobodyAskedFor_IsNone() => Assert.Empty(EnglishFigures.In("7.5% of 38,000 persons", [Units.Yuan]));
}
