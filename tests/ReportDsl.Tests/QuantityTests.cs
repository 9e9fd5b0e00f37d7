using ReportDsl.Dimensions;

namespace ReportDsl.Tests;

public sealed class QuantityTests
{
    [Fact]
    public void Sums_AreInTheLeftUnit()
    {
        Assert.Equal(30.Mu(), 15.Mu() + 1.Hectares());
        Assert.Equal("30亩", (15.Mu() + 1.Hectares()).ToString());
        Assert.Equal(1.Hectares(), 2.Hectares() - 15.Mu());
    }

    [Fact]
    public void MultiplesAndParts_StayQuantities()
    {
        Assert.Equal(7_600.Persons(), 3_800.Persons() * 2);
        Assert.Equal(1_900.Persons(), 3_800.Persons() / 2);
        Assert.Equal(14m, 7000.HundredMillionYuan() / 500.HundredMillionYuan());
    }

    [Fact]
    public void DifferencesOfPercentages_ArePercentagePoints()
    {
        Quantity<PercentagePoints> difference = 7.5m.Percent() - 7m.Percent();

        Assert.Equal(0.5m.PercentagePoints(), difference);
    }

    [Fact]
    public void DifferencesOfIndexLevelsAndRanks_HaveUnitsOfTheirOwn()
    {
        Assert.Equal(2m.IndexPoints(), 103.5m.Index() - 101.5m.Index());
        Assert.Equal(2.Places(), 30.Rank() - 28.Rank());
    }

    [Fact]
    public void MultiplierInTheName_IsKeptAsPrinted()
    {
        Assert.Equal("3.8万人", 3.8m.TenThousandPersons().ToString());
        Assert.Equal("38,000 persons", 3.8m.TenThousandPersons().ToString("en"));
        Assert.Equal(38_000.Persons(), 3.8m.TenThousandPersons());
    }

    [Fact]
    public void Comparison_IsByMeaning()
    {
        Assert.True(1.Hectares() > 14.Mu() && 14.Mu() < 1.Hectares() && 1.Hectares() >= 15.Mu() && 15.Mu() <= 1.Hectares());
        Assert.True(7.5m.Percent() > 7m.Percent() && 7m.Percent() != 7.5m.Percent() && 7m.Percent() == 7.0m.Percent());
        Assert.True(103.5m.Index() > 103m.Index() && 28.Rank() < 30.Rank());
    }

    [Fact]
    public void AnAmountOfAnotherDimension_IsRefused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new Quantity<Money>(new Amount(1m, Units.Persons)));

        Assert.StartsWith("An amount in persons measures persons, not money.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Percent(new Amount(1m, Units.PercentagePoints)));
        Assert.Throws<ArgumentException>(() => new IndexLevel(new Amount(1m, Units.Percent)));
        Assert.Throws<ArgumentException>(() => new Rank(new Amount(1m, Units.Places)));
    }

    [Fact]
    public void Default_StatesNothingAndThrowsWhenUsed()
    {
        Quantity<Persons> nothing = default;

        Assert.Equal(default, nothing);
        Assert.NotEqual(0.Persons(), nothing);
        Assert.Throws<InvalidOperationException>(() => nothing > 0.Persons());
    }

    [Fact]
    public void EveryQuantityMethod_MakesTheUnitItIsNamedAfter() => Assert.All(
        typeof(Quantities).GetMethods().Where(method => method.GetParameters() is [{ ParameterType: var type }] && type == typeof(int)),
        method =>
        {
            object quantity = method.Invoke(null, [2])!;
            Amount amount = (Amount)quantity.GetType().GetProperty("Amount")!.GetValue(quantity)!;
            string multiplier = amount.Multiplier == Multiplier.One ? "" : amount.Multiplier.ToString();
            Assert.Equal(method.Name, multiplier + string.Concat(amount.Unit.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
            Assert.Equal(2m, amount.Printed);
        });
}
