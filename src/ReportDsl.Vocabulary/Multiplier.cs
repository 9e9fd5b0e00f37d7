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
    private static readonly (decimal Factor, string Symbol)[] Table =
    [
        (1m, ""),
        (100m, "百"),
        (1_000m, "千"),
        (10_000m, "万"),
        (1_000_000m, "百万"),
        (10_000_000m, "千万"),
        (100_000_000m, "亿"),
        (10_000_000_000m, "百亿"),
        (100_000_000_000m, "千亿"),
        (1_000_000_000_000m, "万亿"),
    ];

    // What may be printed before each multiplier, so that the figure stays within the limit.
    private static readonly decimal[] LargestPrinted = [.. Table.Select(multiplier => Amount.Limit / multiplier.Factor)];

    /// <summary>Every multiplier, smallest first.</summary>
    public static IReadOnlyList<Multiplier> All { get; } =
    [
        Multiplier.One, Multiplier.Hundred, Multiplier.Thousand, Multiplier.TenThousand, Multiplier.Million,
        Multiplier.TenMillion, Multiplier.HundredMillion, Multiplier.TenBillion, Multiplier.HundredBillion, Multiplier.Trillion,
    ];

    /// <summary>The number that the multiplier stands for: 10,000 for 万.</summary>
    /// <param name="multiplier">The multiplier.</param>
    public static decimal Factor(this Multiplier multiplier) => Table[(int)multiplier].Factor;

    /// <summary>The multiplier as reports print it: 万; empty for <see cref="Multiplier.One"/>.</summary>
    /// <param name="multiplier">The multiplier.</param>
    public static string Symbol(this Multiplier multiplier) => Table[(int)multiplier].Symbol;

    /// <summary>The largest figure that may be printed before the multiplier.</summary>
    internal static decimal Largest(this Multiplier multiplier) => LargestPrinted[(int)multiplier];
}
