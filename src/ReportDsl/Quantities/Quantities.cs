using ReportDsl.Dimensions;

namespace ReportDsl;

/// <summary>Makes typed quantities of numbers: <c>3.8m.TenThousandPersons()</c>, <c>7.5m.Percent()</c>.</summary>
/// <remarks>There is none for <see langword="double"/>: official figures are decimal, and a binary fraction would change them.</remarks>
public static class Quantities
{
    /// <summary>7.5m.Percent() is 7.5%.</summary>
    /// <param name="value">The number.</param>
    public static Percent Percent(this decimal value) => new(new Amount(value, ReportDsl.Units.Percent));

    /// <summary>7.5m.Percent() is 7.5%.</summary>
    /// <param name="value">The number.</param>
    public static Percent Percent(this int value) => Percent((decimal)value);

    /// <summary>百分点.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<PercentagePoints> PercentagePoints(this decimal value) => new(new Amount(value, ReportDsl.Units.PercentagePoints));

    /// <summary>百分点.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<PercentagePoints> PercentagePoints(this int value) => PercentagePoints((decimal)value);

    /// <summary>A level against last year's 100.</summary>
    /// <param name="value">The number.</param>
    public static IndexLevel Index(this decimal value) => new(new Amount(value, ReportDsl.Units.Index));

    /// <summary>A level against last year's 100.</summary>
    /// <param name="value">The number.</param>
    public static IndexLevel Index(this int value) => Index((decimal)value);

    /// <summary>Differences of index levels.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<IndexPoints> IndexPoints(this decimal value) => new(new Amount(value, ReportDsl.Units.IndexPoints));

    /// <summary>Differences of index levels.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<IndexPoints> IndexPoints(this int value) => IndexPoints((decimal)value);

    /// <summary>A place in a ranking.</summary>
    /// <param name="value">The number.</param>
    public static Rank Rank(this decimal value) => new(new Amount(value, ReportDsl.Units.Rank));

    /// <summary>A place in a ranking.</summary>
    /// <param name="value">The number.</param>
    public static Rank Rank(this int value) => Rank((decimal)value);

    /// <summary>Differences of ranks.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Places> Places(this decimal value) => new(new Amount(value, ReportDsl.Units.Places));

    /// <summary>Differences of ranks.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Places> Places(this int value) => Places((decimal)value);

    /// <summary>元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Money> Yuan(this decimal value) => new(new Amount(value, ReportDsl.Units.Yuan));

    /// <summary>元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Money> Yuan(this int value) => Yuan((decimal)value);

    /// <summary>万元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Money> TenThousandYuan(this decimal value) => new(new Amount(value, Multiplier.TenThousand, ReportDsl.Units.Yuan));

    /// <summary>万元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Money> TenThousandYuan(this int value) => TenThousandYuan((decimal)value);

    /// <summary>亿元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Money> HundredMillionYuan(this decimal value) => new(new Amount(value, Multiplier.HundredMillion, ReportDsl.Units.Yuan));

    /// <summary>亿元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Money> HundredMillionYuan(this int value) => HundredMillionYuan((decimal)value);

    /// <summary>美元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<UsDollars> UsDollars(this decimal value) => new(new Amount(value, ReportDsl.Units.UsDollars));

    /// <summary>美元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<UsDollars> UsDollars(this int value) => UsDollars((decimal)value);

    /// <summary>万美元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<UsDollars> TenThousandUsDollars(this decimal value) => new(new Amount(value, Multiplier.TenThousand, ReportDsl.Units.UsDollars));

    /// <summary>万美元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<UsDollars> TenThousandUsDollars(this int value) => TenThousandUsDollars((decimal)value);

    /// <summary>亿美元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<UsDollars> HundredMillionUsDollars(this decimal value) => new(new Amount(value, Multiplier.HundredMillion, ReportDsl.Units.UsDollars));

    /// <summary>亿美元.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<UsDollars> HundredMillionUsDollars(this int value) => HundredMillionUsDollars((decimal)value);

    /// <summary>人.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Persons> Persons(this decimal value) => new(new Amount(value, ReportDsl.Units.Persons));

    /// <summary>人.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Persons> Persons(this int value) => Persons((decimal)value);

    /// <summary>万人.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Persons> TenThousandPersons(this decimal value) => new(new Amount(value, Multiplier.TenThousand, ReportDsl.Units.Persons));

    /// <summary>万人.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Persons> TenThousandPersons(this int value) => TenThousandPersons((decimal)value);

    /// <summary>户.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Households> Households(this decimal value) => new(new Amount(value, ReportDsl.Units.Households));

    /// <summary>户.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Households> Households(this int value) => Households((decimal)value);

    /// <summary>万户.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Households> TenThousandHouseholds(this decimal value) => new(new Amount(value, Multiplier.TenThousand, ReportDsl.Units.Households));

    /// <summary>万户.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Households> TenThousandHouseholds(this int value) => TenThousandHouseholds((decimal)value);

    /// <summary>亩, 2000/3 square metres.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> Mu(this decimal value) => new(new Amount(value, ReportDsl.Units.Mu));

    /// <summary>亩, 2000/3 square metres.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> Mu(this int value) => Mu((decimal)value);

    /// <summary>万亩.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> TenThousandMu(this decimal value) => new(new Amount(value, Multiplier.TenThousand, ReportDsl.Units.Mu));

    /// <summary>万亩.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> TenThousandMu(this int value) => TenThousandMu((decimal)value);

    /// <summary>公顷.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> Hectares(this decimal value) => new(new Amount(value, ReportDsl.Units.Hectares));

    /// <summary>公顷.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> Hectares(this int value) => Hectares((decimal)value);

    /// <summary>平方米.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> SquareMetres(this decimal value) => new(new Amount(value, ReportDsl.Units.SquareMetres));

    /// <summary>平方米.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> SquareMetres(this int value) => SquareMetres((decimal)value);

    /// <summary>万平方米.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> TenThousandSquareMetres(this decimal value) => new(new Amount(value, Multiplier.TenThousand, ReportDsl.Units.SquareMetres));

    /// <summary>万平方米.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> TenThousandSquareMetres(this int value) => TenThousandSquareMetres((decimal)value);

    /// <summary>平方公里.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> SquareKilometres(this decimal value) => new(new Amount(value, ReportDsl.Units.SquareKilometres));

    /// <summary>平方公里.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Area> SquareKilometres(this int value) => SquareKilometres((decimal)value);

    /// <summary>米.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Length> Metres(this decimal value) => new(new Amount(value, ReportDsl.Units.Metres));

    /// <summary>米.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Length> Metres(this int value) => Metres((decimal)value);

    /// <summary>公里.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Length> Kilometres(this decimal value) => new(new Amount(value, ReportDsl.Units.Kilometres));

    /// <summary>公里.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Length> Kilometres(this int value) => Kilometres((decimal)value);

    /// <summary>公斤.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Mass> Kilograms(this decimal value) => new(new Amount(value, ReportDsl.Units.Kilograms));

    /// <summary>公斤.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Mass> Kilograms(this int value) => Kilograms((decimal)value);

    /// <summary>吨.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Mass> Tonnes(this decimal value) => new(new Amount(value, ReportDsl.Units.Tonnes));

    /// <summary>吨.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Mass> Tonnes(this int value) => Tonnes((decimal)value);

    /// <summary>万吨.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Mass> TenThousandTonnes(this decimal value) => new(new Amount(value, Multiplier.TenThousand, ReportDsl.Units.Tonnes));

    /// <summary>万吨.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Mass> TenThousandTonnes(this int value) => TenThousandTonnes((decimal)value);

    /// <summary>天.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Days> Days(this decimal value) => new(new Amount(value, ReportDsl.Units.Days));

    /// <summary>天.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Days> Days(this int value) => Days((decimal)value);

    /// <summary>年.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Years> Years(this decimal value) => new(new Amount(value, ReportDsl.Units.Years));

    /// <summary>年.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Years> Years(this int value) => Years((decimal)value);

    /// <summary>家.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Enterprises> Enterprises(this decimal value) => new(new Amount(value, ReportDsl.Units.Enterprises));

    /// <summary>家.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Enterprises> Enterprises(this int value) => Enterprises((decimal)value);

    /// <summary>个.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Items> Items(this decimal value) => new(new Amount(value, ReportDsl.Units.Items));

    /// <summary>个.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Items> Items(this int value) => Items((decimal)value);

    /// <summary>项.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Projects> Projects(this decimal value) => new(new Amount(value, ReportDsl.Units.Projects));

    /// <summary>项.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Projects> Projects(this int value) => Projects((decimal)value);

    /// <summary>条.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Routes> Routes(this decimal value) => new(new Amount(value, ReportDsl.Units.Routes));

    /// <summary>条.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Routes> Routes(this int value) => Routes((decimal)value);

    /// <summary>所.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Schools> Schools(this decimal value) => new(new Amount(value, ReportDsl.Units.Schools));

    /// <summary>所.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Schools> Schools(this int value) => Schools((decimal)value);

    /// <summary>场次.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Events> Events(this decimal value) => new(new Amount(value, ReportDsl.Units.Events));

    /// <summary>场次.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Events> Events(this int value) => Events((decimal)value);

    /// <summary>人次.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Visits> Visits(this decimal value) => new(new Amount(value, ReportDsl.Units.Visits));

    /// <summary>人次.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Visits> Visits(this int value) => Visits((decimal)value);

    /// <summary>万人次.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Visits> TenThousandVisits(this decimal value) => new(new Amount(value, Multiplier.TenThousand, ReportDsl.Units.Visits));

    /// <summary>万人次.</summary>
    /// <param name="value">The number.</param>
    public static Quantity<Visits> TenThousandVisits(this int value) => TenThousandVisits((decimal)value);
}
