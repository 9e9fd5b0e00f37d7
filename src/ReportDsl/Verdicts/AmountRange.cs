namespace ReportDsl;

/// <summary>
/// Every value from one amount to another: what a rounded or qualified figure can be, or what meets a target. An end that is
/// null is open without limit.
/// </summary>
public sealed record AmountRange
{
    internal AmountRange(Amount? lower, bool includesLower, Amount? upper, bool includesUpper)
    {
        Lower = lower;
        IncludesLower = includesLower;
        Upper = upper;
        IncludesUpper = includesUpper;
    }

    /// <summary>The lower end, or null when there is none.</summary>
    public Amount? Lower { get; }

    /// <summary>Whether the lower end belongs to the range.</summary>
    public bool IncludesLower { get; }

    /// <summary>The upper end, or null when there is none.</summary>
    public Amount? Upper { get; }

    /// <summary>Whether the upper end belongs to the range.</summary>
    public bool IncludesUpper { get; }

    /// <summary>Whether the range is a single value.</summary>
    public bool IsExact => IncludesLower && IncludesUpper && Lower is Amount lower && Upper is Amount upper && lower == upper;

    /// <summary>Whether every value of the other range is one of this.</summary>
    /// <param name="other">A range of the same dimension.</param>
    public bool Contains(AmountRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return StartsBefore(other) && EndsAfter(other);
    }

    /// <summary>Whether the two have a value in common.</summary>
    /// <param name="other">A range of the same dimension.</param>
    public bool Overlaps(AmountRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !IsBelow(other) && !other.IsBelow(this);
    }

    /// <summary>The range in words: 6.85% to under 6.95%; 38,000 persons or more.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        string lower = Lower?.ToString(language) ?? "";
        string upper = Upper?.ToString(language) ?? "";
        return (Lower is not null, Upper is not null) switch
        {
            _ when IsExact => lower,
            (true, false) => IncludesLower ? (zh ? lower + "以上" : lower + " or more") : (zh ? "超过" : "more than ") + lower,
            (false, true) => IncludesUpper ? (zh ? upper + "以下" : upper + " or less") : (zh ? "低于" : "less than ") + upper,
            (true, true) => (zh ? (IncludesLower ? "" : "超过") : IncludesLower ? "" : "over ") + lower
                + (zh ? (IncludesUpper ? "至" : "至不到") : IncludesUpper ? " to " : " to under ") + upper,
            _ => zh ? "任何数值" : "any value",
        };
    }

    /// <summary>The range in English.</summary>
    public override string ToString() => ToString(DisplayLanguage.En);

    internal static AmountRange Exactly(Amount value) => new(value, true, value, true);

    internal static AmountRange From(Amount lower) => new(lower, true, null, false);

    internal static AmountRange UpTo(Amount upper) => new(null, false, upper, true);

    internal static AmountRange Above(Amount lower) => new(lower, false, null, false);

    internal static AmountRange Below(Amount upper) => new(null, false, upper, false);

    internal static AmountRange Between(Amount lower, Amount upper) => new(lower, true, upper, true);

    private bool StartsBefore(AmountRange other) => Lower is not Amount lower
        || (other.Lower is Amount otherLower && (lower < otherLower || (lower == otherLower && (IncludesLower || !other.IncludesLower))));

    private bool EndsAfter(AmountRange other) => Upper is not Amount upper
        || (other.Upper is Amount otherUpper && (upper > otherUpper || (upper == otherUpper && (IncludesUpper || !other.IncludesUpper))));

    private bool IsBelow(AmountRange other) => Upper is Amount upper && other.Lower is Amount lower
        && (upper < lower || (upper == lower && !(IncludesUpper && other.IncludesLower)));
}
