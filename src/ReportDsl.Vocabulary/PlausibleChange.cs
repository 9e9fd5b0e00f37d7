namespace ReportDsl;

/// <summary>How much a value plausibly differs from last year's: by -20% to 50%, or by up to 3 percentage points.</summary>
/// <param name="Minimum">The least change, negative for a fall; or null.</param>
/// <param name="Maximum">The greatest change; or null.</param>
/// <param name="Unit">The unit of the change: percent for a part of last year's value, else the unit in which two values differ.</param>
public sealed record PlausibleChange(decimal? Minimum, decimal? Maximum, Unit Unit)
{
    /// <summary>The limit that the step from one value to the next breaks, or null when it is plausible.</summary>
    /// <param name="previous">The value of the year before.</param>
    /// <param name="amount">The value, of the same dimension.</param>
    /// <exception cref="ArgumentException">The amounts measure different things.</exception>
    public Amount? LimitBroken(Amount previous, Amount amount)
    {
        if (Of(previous, amount) is not Amount change)
        {
            return null;
        }

        return Minimum is decimal minimum && change < new Amount(minimum, Unit) ? new Amount(minimum, Unit)
            : Maximum is decimal maximum && change > new Amount(maximum, Unit) ? new Amount(maximum, Unit)
            : null;
    }

    /// <summary>The limits in words.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language)
    {
        string minimum = Minimum is decimal least ? new Amount(least, Unit).ToString(language) : "";
        string maximum = Maximum is decimal greatest ? new Amount(greatest, Unit).ToString(language) : "";
        return (minimum, maximum, language) switch
        {
            ("", _, DisplayLanguage.Zh) => "不大于" + maximum,
            (_, "", DisplayLanguage.Zh) => "不小于" + minimum,
            (_, _, DisplayLanguage.Zh) => minimum + "至" + maximum,
            ("", _, _) => "at most " + maximum,
            (_, "", _) => "at least " + minimum,
            _ => minimum + " to " + maximum,
        };
    }

    private const decimal NearlyZero = 0.000001m;

    // Nothing can be said of the part by which a value differs from zero.
    private Amount? Of(Amount previous, Amount amount)
    {
        Amount difference = amount.Minus(previous);
        if (Unit.Dimension == difference.Unit.Dimension)
        {
            return difference;
        }

        decimal from = Math.Abs(previous.Value);
        return from < NearlyZero ? null : new Amount(Math.Max(-Amount.Limit, Math.Min(Amount.Limit, (amount.In(previous.Unit) - previous.Value) / from * 100)), Units.Percent);
    }
}
