using ReportDsl.Dimensions;

namespace ReportDsl.Tests;

/// <summary>Indicators as generated ones are, one for each kind of quantity.</summary>
internal static class SampleIndicators
{
    public static Indicator Define(string id, Unit unit, Better better, ValidityRules? rules = null) => new(
        id,
        new(id + " zh", id + " en"),
        Measure.Level,
        unit,
        AreaId: "area",
        AreaName: new("领域", "Area"),
        better,
        rules ?? new(unit, null, null, null));

    public static Report Report { get; } = new(
        new("example", new("示例市", "Example City")), 2022, new("报告", "Report"), Date: "2022-01-05", Source: "source");

    public static Section Section { get; } = new("section", 1, new("章节", "Section"));
}

internal readonly struct Jobs(Quantity<Persons> value) : IIndicatorValue<Jobs>, IMeasuredIn<Quantity<Persons>>
{
    public static Indicator Indicator { get; } = SampleIndicators.Define("jobs", Units.Persons, Better.Higher, new(Units.Persons, 0, null, 0));

    public static Jobs From(Amount amount) => new(new(amount));

    public Quantity<Persons> Value => value;

    public Amount Amount => value.Amount;

    public int CompareTo(Jobs other) => value.CompareTo(other.Value);

    public bool Equals(Jobs other) => value.Equals(other.Value);

    public override bool Equals(object? obj) => obj is Jobs other && Equals(other);

    public override int GetHashCode() => value.GetHashCode();

    public string ToString(string? format, IFormatProvider? formatProvider) => value.ToString(format, formatProvider);
}

internal readonly struct Growth(Percent value) : IIndicatorValue<Growth>, IMeasuredIn<Percent>
{
    public static Indicator Indicator { get; } = SampleIndicators.Define("growth", Units.Percent, Better.Higher);

    public static Growth From(Amount amount) => new(new(amount));

    public Percent Value => value;

    public Amount Amount => value.Amount;

    public int CompareTo(Growth other) => value.CompareTo(other.Value);

    public bool Equals(Growth other) => value.Equals(other.Value);

    public override bool Equals(object? obj) => obj is Growth other && Equals(other);

    public override int GetHashCode() => value.GetHashCode();

    public string ToString(string? format, IFormatProvider? formatProvider) => value.ToString(format, formatProvider);
}

internal readonly struct Prices(IndexLevel value) : IIndicatorValue<Prices>, IMeasuredIn<IndexLevel>
{
    public static Indicator Indicator { get; } = SampleIndicators.Define("prices", Units.Index, Better.Neutral);

    public static Prices From(Amount amount) => new(new(amount));

    public IndexLevel Value => value;

    public Amount Amount => value.Amount;

    public int CompareTo(Prices other) => value.CompareTo(other.Value);

    public bool Equals(Prices other) => value.Equals(other.Value);

    public override bool Equals(object? obj) => obj is Prices other && Equals(other);

    public override int GetHashCode() => value.GetHashCode();

    public string ToString(string? format, IFormatProvider? formatProvider) => value.ToString(format, formatProvider);
}

internal readonly struct CreditRank(Rank value) : IIndicatorValue<CreditRank>, IMeasuredIn<Rank>
{
    public static Indicator Indicator { get; } = SampleIndicators.Define("credit-rank", Units.Rank, Better.Lower);

    public static CreditRank From(Amount amount) => new(new(amount));

    public Rank Value => value;

    public Amount Amount => value.Amount;

    public int CompareTo(CreditRank other) => value.CompareTo(other.Value);

    public bool Equals(CreditRank other) => value.Equals(other.Value);

    public override bool Equals(object? obj) => obj is CreditRank other && Equals(other);

    public override int GetHashCode() => value.GetHashCode();

    public string ToString(string? format, IFormatProvider? formatProvider) => value.ToString(format, formatProvider);
}
