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
    /// <summary>Every multiplier, smallest first.</summary>
    public static IReadOnlyList<Multiplier> All { get; } =
    [
        Multiplier.One, Multiplier.Hundred, Multiplier.Thousand, Multiplier.TenThousand, Multiplier.Million,
        Multiplier.TenMillion, Multiplier.HundredMillion, Multiplier.TenBillion, Multiplier.HundredBillion, Multiplier.Trillion,
    ];

    /// <summary>The number that the multiplier stands for: 10,000 for 万.</summary>
    /// <param name="multiplier">The multiplier.</param>
    public static decimal Factor(this Multiplier multiplier) => FactorOf(multiplier);

    /// <summary>The multiplier as reports print it: 万; empty for <see cref="Multiplier.One"/>.</summary>
    /// <param name="multiplier">The multiplier.</param>
    public static string Symbol(this Multiplier multiplier) => multiplier switch
    {
        Multiplier.One => "",
        Multiplier.Hundred => "百",
        Multiplier.Thousand => "千",
        Multiplier.TenThousand => "万",
        Multiplier.Million => "百万",
        Multiplier.TenMillion => "千万",
        Multiplier.HundredMillion => "亿",
        Multiplier.TenBillion => "百亿",
        Multiplier.HundredBillion => "千亿",
        Multiplier.Trillion => "万亿",
        _ => throw Unknown(multiplier),
    };

    /// <summary>The largest figure that may be printed before the multiplier.</summary>
    internal static decimal Largest(this Multiplier multiplier) => (long)Amount.Limit / FactorOf(multiplier);

    // The first target of an application asks for it, so it is a switch over constants, for which no table has to be made.
    private static long FactorOf(Multiplier multiplier) => multiplier switch
    {
        Multiplier.One => 1,
        Multiplier.Hundred => 100,
        Multiplier.Thousand => 1_000,
        Multiplier.TenThousand => 10_000,
        Multiplier.Million => 1_000_000,
        Multiplier.TenMillion => 10_000_000,
        Multiplier.HundredMillion => 100_000_000,
        Multiplier.TenBillion => 10_000_000_000,
        Multiplier.HundredBillion => 100_000_000_000,
        Multiplier.Trillion => 1_000_000_000_000,
        _ => throw Unknown(multiplier),
    };

    private static ArgumentOutOfRangeException Unknown(Multiplier multiplier) =>
        new(nameof(multiplier), multiplier, "There is no such multiplier.");
}
