namespace ReportDsl.Vocabulary.Tests;

public sealed class ValidityRulesTests
{
    private static readonly ValidityRules Jobs = new(Units.Persons, 0, 1_000_000, 0);

    [Fact]
    public void AValidAmount_BreaksNothing() => Assert.Empty(Jobs.Violations(new Amount(3.8m, Multiplier.TenThousand, Units.Persons)));

    [Theory]
    [InlineData("-5", "-5 persons is below the least possible value, 0 persons", "-5人小于下限0人")]
    [InlineData("1000001", "1,000,001 persons is above the greatest possible value, 1 million persons", "1000001人大于上限1000000人")]
    [InlineData("0.5", "0.5 persons isn't a whole number of persons", "0.5人不是整数")]
    public void ABrokenRule_IsSaidInBothLanguages(string figure, string en, string zh)
    {
        Violation violation = Assert.Single(Jobs.Violations(new Amount(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture), Units.Persons)));

        Assert.Equal(new LocalizedText(zh, en), violation.Words);
    }

    [Fact]
    public void SeveralBrokenRules_AreAllSaid() => Assert.Equal(2, Jobs.Violations(new Amount(-0.5m, Units.Persons)).Count);

    [Fact]
    public void Limits_AreMeantInTheOfficialUnit()
    {
        ValidityRules farmland = new(Units.Mu, 0, 150_000, MaximumDecimals: 1);

        Assert.Empty(farmland.Violations(new Amount(1m, Multiplier.TenThousand, Units.Hectares)));
        Assert.Single(farmland.Violations(new Amount(1.01m, Multiplier.TenThousand, Units.Hectares)));
    }

    [Fact]
    public void Decimals_AreThoseOfTheValueAndNotOfTheZerosPrintedBehindIt()
    {
        ValidityRules growth = new(Units.Percent, null, null, MaximumDecimals: 1);

        Assert.Empty(growth.Violations(new Amount(7.50m, Units.Percent)));
        Assert.Equal("7.55% has more than 1 decimals", Assert.Single(growth.Violations(new Amount(7.55m, Units.Percent))).Words.En);
    }

    [Fact]
    public void AnotherDimension_IsRefused() => Assert.Throws<ArgumentException>(() => Jobs.Violations(new Amount(5m, Units.Percent)));

    [Fact]
    public void InWords_NamesEveryRule()
    {
        Assert.Equal("from 0 persons, up to 1 million persons, whole numbers", Jobs.ToString(DisplayLanguage.En));
        Assert.Equal("不小于0人，不大于1000000人，整数", Jobs.ToString(DisplayLanguage.Zh));
        Assert.Equal("", new ValidityRules(Units.Percent, null, null, null).ToString(DisplayLanguage.En));
    }
}
