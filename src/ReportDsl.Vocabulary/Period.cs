using System.Globalization;

namespace ReportDsl;

/// <summary>The calendar years that a figure covers: one year, or several such as 2022–2026.</summary>
public readonly record struct Period : IComparable<Period>
{
    /// <summary>Creates a period of several years.</summary>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first.</exception>
    public Period(int from, int to)
    {
        if (to < from)
        {
            throw EndsTooEarly(to);
        }

        From = from;
        To = to;
    }

    /// <summary>Creates a period of one year.</summary>
    /// <param name="year">The year.</param>
    public Period(int year)
        : this(year, year)
    {
    }

    /// <summary>The first year.</summary>
    public int From { get; }

    /// <summary>The last year, included.</summary>
    public int To { get; }

    /// <summary>How many years the period covers.</summary>
    public int Years => To - From + 1;

    /// <summary>Orders periods by their end; of two that end in one year, the longer comes first.</summary>
    /// <param name="other">The other period.</param>
    public int CompareTo(Period other) => To != other.To ? To.CompareTo(other.To) : From.CompareTo(other.From);

    /// <summary>The period as definitions write it: <c>2022</c> or <c>2022-2026</c>.</summary>
    public override string ToString() => From == To
        ? From.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}-{1}", From, To);

    /// <summary>Whether the left ends before the right, or ends with it and is the longer.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left ends after the right, or ends with it and is the shorter.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Not after, in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Not before, in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static ArgumentOutOfRangeException EndsTooEarly(int to) =>
        new(nameof(to), to, "A period ends in the year it begins in, or later.");
}
