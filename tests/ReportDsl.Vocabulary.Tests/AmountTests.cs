using CsCheck;

namespace ReportDsl.Vocabulary.Tests;

public sealed class AmountTests
{
    private static readonly Gen<Amount> Amounts = Gen.Select(
        Gen.Int[-1_000_000, 1_000_000],
        Gen.Int[0, 4],
        Gen.Int[0, Multipliers.All.Count - 3],
        Gen.Int[0, Units.All.Count - 1],
        (digits, decimals, multiplier, unit) =>
            new Amount(new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)decimals), Multipliers.All[multiplier], Units.All[unit]));

    [Fact]
    public void PrintedWithMultiplier_KeepsWhatThePageShowsAndMeansTheProduct()
    {
        Amount amount = new(3.80m, Multiplier.TenThousand, Units.Persons);

        Assert.Equal("3.80万人", amount.ToString());
        Assert.Equal(38_000m, amount.Value);
        Assert.Equal("38000", amount.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void SameMeaningInOtherUnits_IsEqual()
    {
        Assert.Equal(new Amount(1m, Units.Hectares), new Amount(15m, Units.Mu));
        Assert.Equal(new Amount(1500m, Units.Mu), new Amount(1m, Multiplier.Million, Units.SquareMetres));
        Assert.Equal(new Amount(90m, Units.Percent), new Amount(9m, Units.Tenths));
        Assert.Equal(new Amount(1m, Units.Thirds).GetHashCode(), new Amount(1m, Units.Thirds).GetHashCode());
    }

    [Fact]
    public void AThird_IsMoreThanAnyFiniteNumberOfPercentBelowIt()
    {
        Amount third = new(1m, Units.Thirds);

        Assert.True(third > new Amount(33.333333333333333333333333m, Units.Percent));
        Assert.True(third < new Amount(33.333333333333333333333334m, Units.Percent));
    }

    [Fact]
    public void OtherDimension_CannotBeComparedAndIsNeverEqual()
    {
        Amount percent = new(1m, Units.Percent);
        Amount points = new(1m, Units.PercentagePoints);

        Assert.NotEqual(percent, points);
        Assert.Throws<ArgumentException>(() => percent.CompareTo(points));
        Assert.Throws<ArgumentException>(() => percent.In(Units.Index));
    }

    [Theory]
    [InlineData("percent", "7.5", "7", "0.5 percentage points")]
    [InlineData("index", "103.5", "101", "2.5 index points")]
    [InlineData("persons", "41200", "38000", "3,200 persons")]
    [InlineData("rank", "28", "30", "-2 places")]
    public void Difference_IsInTheUnitOfDifferences(string unit, string left, string right, string difference)
    {
        Unit shared = Units.Find(unit)!;

        Assert.Equal(difference, new Amount(decimal.Parse(left, System.Globalization.CultureInfo.InvariantCulture), shared)
            .Minus(new Amount(decimal.Parse(right, System.Globalization.CultureInfo.InvariantCulture), shared)).ToString(DisplayLanguage.En));
    }

    [Theory]
    [InlineData(7000, Multiplier.HundredMillion, "yuan", "7000亿元", "700 billion yuan")]
    [InlineData(35, Multiplier.HundredMillion, "yuan", "35亿元", "3.5 billion yuan")]
    [InlineData(14, Multiplier.TenThousand, "yuan", "14万元", "140,000 yuan")]
    [InlineData(600, Multiplier.TenThousand, "square-metres", "600万平方米", "6 million square metres")]
    [InlineData(66157, Multiplier.One, "persons", "66157人", "66,157 persons")]
    [InlineData(1, Multiplier.One, "days", "1天", "1 day")]
    [InlineData(1, Multiplier.One, "thirds", "三分之一", "1/3")]
    [InlineData(2, Multiplier.One, "fifths", "五分之二", "2/5")]
    [InlineData(5, Multiplier.One, "percent", "5%", "5%")]
    [InlineData(103, Multiplier.One, "index", "103", "103 (previous year = 100)")]
    [InlineData(28, Multiplier.One, "rank", "28名", "rank 28")]
    [InlineData(1234567, Multiplier.One, "items", "1234567个", "1,234,567 items")]
    public void Formatting_IsOfficialInChineseAndMultipliedOutInEnglish(int figure, Multiplier multiplier, string unit, string zh, string en)
    {
        Amount amount = new(figure, multiplier, Units.Find(unit)!);

        Assert.Equal(zh, amount.ToString(DisplayLanguage.Zh));
        Assert.Equal(en, amount.ToString(DisplayLanguage.En));
        Assert.Equal(en, amount.ToString("en", null));
    }

    [Fact]
    public void UnknownFormat_IsRefused() => Assert.Throws<FormatException>(() => new Amount(1m, Units.Days).ToString("fr", null));

    [Fact]
    public void FarBeyondAnyReport_IsRefused()
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => new Amount(1e18m, Multiplier.TenThousand, Units.Yuan));

        Assert.Contains("check its multiplier", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_StatesNothing()
    {
        Amount nothing = default;

        Assert.False(nothing.IsStated);
        Assert.Equal("", nothing.ToString());
        Assert.Equal(default, nothing);
        Assert.NotEqual(new Amount(0m, Units.Days), nothing);
        Assert.Throws<InvalidOperationException>(() => nothing.Unit);
    }

    [Fact]
    public void AnyUnitOfTheDimension_GivesTheSameComparison() => Gen.Select(Amounts, Amounts).Sample((left, right) =>
    {
        if (left.Unit.Dimension != right.Unit.Dimension)
        {
            return;
        }

        int sign = Math.Sign(left.CompareTo(right));
        Assert.Equal(-sign, Math.Sign(right.CompareTo(left)));
        Assert.Equal(sign == 0, left == right);
        if (sign == 0)
        {
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    });

    [Fact]
    public void ConvertedAndBack_IsTheSameWhereADecimalStatesIt() => Amounts.Sample(amount =>
    {
        foreach (Unit unit in Units.All.Where(unit => unit.Dimension == amount.Unit.Dimension))
        {
            decimal there = amount.In(unit);
            if (Math.Abs(there) <= Amount.Limit && new Amount(there, unit) == amount)
            {
                Assert.Equal(amount.Value, new Amount(there, unit).In(amount.Unit));
            }
        }
    });
}
