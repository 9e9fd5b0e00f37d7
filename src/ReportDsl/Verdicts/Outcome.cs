namespace ReportDsl;

/// <summary>
/// A value that was reported for an indicator, with what its source says about it: a qualifier (突破, 左右, 预计), how far it was
/// rounded, and where it stands.
/// </summary>
/// <remarks>
/// A value that the program states itself is exact (<see cref="Of{T}(T, Period)"/>). A figure taken from a page is rounded to its last
/// printed digit (<see cref="AsPrinted"/>, <see cref="Of(Result)"/>): a printed 5.5% is anything from 5.45% to under 5.55%.
/// </remarks>
public sealed record Outcome
{
    /// <summary>What was measured.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The years that the value is for.</summary>
    public required Period Period { get; init; }

    /// <summary>The value as it was reported.</summary>
    public required Amount Amount { get; init; }

    /// <summary>How its source qualifies it.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>What its last printed digit counts, in a unit of the same dimension: 0.1% of 6.9%. Null for an exact value.</summary>
    public Amount? RoundedTo { get; init; }

    /// <summary>The official words, or null.</summary>
    public string? Phrase { get; init; }

    /// <summary>Where it was reported, or null.</summary>
    public string? Source { get; init; }

    /// <summary>An exact value.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="period">The years that it is for.</param>
    public static Outcome Of<T>(T value, Period period)
        where T : struct, IIndicatorValue<T> =>
        Of(T.Indicator, value.Amount, period);

    /// <summary>An exact value that isn't typed, such as one read from a file.</summary>
    /// <param name="indicator">What was measured.</param>
    /// <param name="amount">The value, in any unit of the indicator's dimension.</param>
    /// <param name="period">The years that it is for.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    /// <exception cref="InvalidIndicatorValueException">The amount breaks the indicator's rules.</exception>
    public static Outcome Of(Indicator indicator, Amount amount, Period period)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        indicator.RequireMeasured(amount);
        return new() { Indicator = indicator, Amount = amount, Period = period };
    }

    /// <summary>What a report says was achieved, as printed and qualified there.</summary>
    /// <param name="result">The result.</param>
    public static Outcome Of(Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return (Of(result.Indicator, result.Amount, result.Period) with
        {
            Qualifier = result.Qualifier,
            Phrase = result.Phrase,
            Source = result.Report.Title.Zh,
        }).AsPrinted();
    }

    /// <summary>The same value, rounded to the last digit with which the amount is written.</summary>
    /// <remarks>
    /// A whole number of things that are counted one by one (45178人, 227个) stays exact, and so does a fraction (三分之一); 5.15万人
    /// is rounded to 0.01万人.
    /// </remarks>
    public Outcome AsPrinted()
    {
        bool isCounted = Indicator.Rules.MaximumDecimals == 0 && Amount.Multiplier == Multiplier.One && decimal.IsInteger(Amount.Printed);
        return this with
        {
            RoundedTo = isCounted || Amount.Unit.FractionOf > 0
                ? null
                : new Amount(new decimal(1, 0, 0, false, Amount.Printed.Scale), Amount.Multiplier, Amount.Unit),
        };
    }

    /// <summary>The value with its qualifier in words: 超过700家.</summary>
    /// <param name="language">The language.</param>
    public string Statement(DisplayLanguage language) => Wording.Of(Qualifier, Amount, language);

    /// <summary>The indicator's name and the value in Chinese.</summary>
    public override string ToString() => $"{Indicator.Name.Zh}：{Statement(DisplayLanguage.Zh)}";

    /// <summary>Every value that the outcome can stand for; null where that takes a tolerance and there is none.</summary>
    internal AmountRange? Range(AssessmentPolicy? policy) => Qualifier switch
    {
        Qualifier.Above => AmountRange.Above(Amount),
        Qualifier.AtLeast => AmountRange.From(Amount),
        Qualifier.Below => AmountRange.Below(Amount),
        Qualifier.AtMost => AmountRange.UpTo(Amount),
        Qualifier.About or Qualifier.Expected => Near(policy),
        _ => Rounded(),
    };

    private AmountRange? Near(AssessmentPolicy? policy)
    {
        if (policy is null)
        {
            return null;
        }

        Amount tolerance = policy.ToleranceOf(Amount);
        AmountRange near = AmountRange.Between(Amount.Moved(tolerance, -1), Amount.Moved(tolerance, 1));

        // Never narrower than the printed digits are.
        return near.Contains(Rounded()) ? near : Rounded();
    }

    // Rounding is half away from zero (四舍五入): the end nearer to zero rounds to the figure, the other one beyond it.
    private AmountRange Rounded()
    {
        if (RoundedTo is not Amount step)
        {
            return AmountRange.Exactly(Amount);
        }

        return new(Amount.Moved(step, -0.5m), Amount.Value > 0, Amount.Moved(step, 0.5m), Amount.Value < 0);
    }
}
