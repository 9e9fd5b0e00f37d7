namespace ReportDsl;

/// <summary>The multiplier that a report prints between figure and unit: the 万 of 3.8万人.</summary>
public enum Multiplier
{
    /// <summary>No multiplier.</summary>
    One,

    /// <summary>百, 100.</summary>
    Hundred,

    /// <summary>千, 1,000.</summary>
    Thousand,

    /// <summary>万, 10,000.</summary>
    TenThousand,

    /// <summary>百万, 1,000,000.</summary>
    Million,

    /// <summary>千万, 10,000,000.</summary>
    TenMillion,

    /// <summary>亿, 100,000,000.</summary>
    HundredMillion,

    /// <summary>百亿, 10,000,000,000.</summary>
    TenBillion,

    /// <summary>千亿, 100,000,000,000.</summary>
    HundredBillion,

    /// <summary>万亿, 1,000,000,000,000.</summary>
    Trillion,
}

/// <summary>The size and the printed form of each <see cref="Multiplier"/>.</summary>
public static class Multipliers
{
    // By multiplier. An application's first target needs them, so they are plain constants in arrays.
    private static readonly decimal[] Factors =
    [
        1m, 100m, 1_000m, 10_000m, 1_000_000m, 10_000_000m, 100_000_000m, 10_000_000_000m, 100_000_000_000m, 1_000_000_000_000m,
    ];

    private static readonly string[] Symbols = ["", "百", "千", "万", "百万", "千万", "亿", "百亿", "千亿", "万亿"];

    // What may be printed before each, so that the figure stays within the limit of amounts.
    private static readonly decimal[] LargestPrinted =
    [
        Amount.Limit, Amount.Limit / 100m, Amount.Limit / 1_000m, Amount.Limit / 10_000m, Amount.Limit / 1_000_000m,
        Amount.Limit / 10_000_000m, Amount.Limit / 100_000_000m, Amount.Limit / 10_000_000_000m, Amount.Limit / 100_000_000_000m,
        Amount.Limit / 1_000_000_000_000m,
    ];

    /// <summary>Every multiplier, smallest first.</summary>
    public static IReadOnlyList<Multiplier> All { get; } =
    [
        Multiplier.One, Multiplier.Hundred, Multiplier.Thousand, Multiplier.TenThousand, Multiplier.Million,
        Multiplier.TenMillion, Multiplier.HundredMillion, Multiplier.TenBillion, Multiplier.HundredBillion, Multiplier.Trillion,
    ];

    /// <summary>The number that the multiplier stands for: 10,000 for 万.</summary>
    /// <param name="multiplier">The multiplier.</param>
    public static decimal Factor(this Multiplier multiplier) => Factors[(int)multiplier];

    /// <summary>The multiplier as reports print it: 万; empty for <see cref="Multiplier.One"/>.</summary>
    /// <param name="multiplier">The multiplier.</param>
    public static string Symbol(this Multiplier multiplier) => Symbols[(int)multiplier];

    /// <summary>The largest figure that may be printed before the multiplier.</summary>
    internal static decimal Largest(this Multiplier multiplier) => LargestPrinted[(int)multiplier];
}
