using System.Reflection;

namespace ReportDsl.Vocabulary.Tests;

public sealed class UnitsTests
{
    [Fact]
    public void EveryUnit_IsListedOnceUnderTheNameThatItsIdMakes()
    {
        PropertyInfo[] properties = [.. typeof(Units).GetProperties().Where(property => property.PropertyType == typeof(Unit))];

        Assert.Equal(properties.Length, Units.All.Count);
        foreach (PropertyInfo property in properties)
        {
            Unit unit = (Unit)property.GetValue(null)!;
            Assert.Equal(property.Name, string.Concat(unit.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
            Assert.Same(unit, Units.Find(unit.Id));
        }
    }

    [Fact]
    public void PrintedForms_TellUnitsOfOneDimensionApart() => Assert.All(
        Units.All.GroupBy(unit => unit.Dimension),
        dimension => Assert.Distinct(dimension.SelectMany(unit => unit.PrintedForms)));

    [Fact]
    public void DifferencesOfDifferences_StayInTheirUnit() => Assert.All(Units.All, unit => Assert.Equal(unit.Difference, unit.Difference.Difference));

    [Fact]
    public void CountingUnits_AreDimensionsOfTheirOwn()
    {
        Unit titles = Unit.Counting("titles", "连冠", new("连冠", "consecutive titles"));

        Assert.NotEqual(titles.Dimension, Units.Items.Dimension);
        Assert.True(titles.Dimension.IsAdditive);
        Assert.Equal("连冠", titles.Symbol);
    }

    [Fact]
    public void AnUnknownId_FindsNothing() => Assert.Null(Units.Find("furlongs"));

    [Theory]
    [InlineData(Multiplier.TenThousand, "万", 10_000)]
    [InlineData(Multiplier.HundredMillion, "亿", 100_000_000)]
    [InlineData(Multiplier.Trillion, "万亿", 1_000_000_000_000)]
    public void Multipliers_MeanWhatTheyPrint(Multiplier multiplier, string symbol, long factor)
    {
        Assert.Equal(symbol, multiplier.Symbol());
        Assert.Equal(factor, multiplier.Factor());
    }

    [Fact]
    public void EveryMultiplier_IsInTheTable() => Assert.Equal(Enum.GetValues<Multiplier>(), Multipliers.All);
}
