using ReportDsl.Language.Phrases;

namespace ReportDsl.Tool.Outcomes;

/// <summary>What the digits of a reading say: 250.66 billion yuan is 2506.6亿元, rounded to 0.1亿元.</summary>
internal static class WrittenFigure
{
    // A scale of English readings as the Chinese multiplier below it, and how many of those it has.
    private static readonly (decimal Scale, Multiplier Multiplier, decimal Times)[] Scales =
    [
        (1_000m, Multiplier.One, 1_000m),
        (1_000_000m, Multiplier.TenThousand, 100m),
        (1_000_000_000m, Multiplier.HundredMillion, 10m),
        (1_000_000_000_000m, Multiplier.Trillion, 1m),
    ];

    /// <summary>The outcome with the digits of its reading.</summary>
    public static Outcome Of(Outcome outcome, ResultReading reading)
    {
        ReadingNumber number = reading.Value.Value;
        if (number.Scale <= 1)
        {
            return outcome.AsPrinted();
        }

        (decimal scale, Multiplier multiplier, decimal times) = Scales.First(row => row.Scale == number.Scale);
        Unit unit = outcome.Amount.Unit;
        decimal step = times * new decimal(1, 0, 0, false, number.Value.Scale);
        return outcome with
        {
            Amount = new(outcome.Amount.Value / multiplier.Factor(), multiplier, unit),
            RoundedTo = new Amount(step, multiplier, unit),
        };
    }
}
