using System.Globalization;

namespace ReportDsl;

/// <summary>Which values an indicator can have at all (<c>valid:</c> in its definition).</summary>
/// <param name="Unit">The indicator's official unit, in which limits and decimals are meant.</param>
/// <param name="Minimum">The least possible value in the unit, or null.</param>
/// <param name="Maximum">The greatest possible value in the unit, or null.</param>
/// <param name="MaximumDecimals">How many decimals a value in the unit may have, or null for any; 0 for whole numbers.</param>
public sealed record ValidityRules(Unit Unit, decimal? Minimum, decimal? Maximum, int? MaximumDecimals)
{
    /// <summary>Whether values only rise or only fall from year to year.</summary>
    public Trend Trend { get; init; }

    /// <summary>How much a value plausibly differs from last year's, or null. Beyond it a value is suspect, not impossible.</summary>
    public PlausibleChange? Change { get; init; }

    /// <summary>How every result has to be qualified, or null.</summary>
    public Qualifier? RequiredQualifier { get; init; }

    /// <summary>Why the rules are there, where the definition says so.</summary>
    public ValidityReasons Reasons
    {
        get => field ?? ValidityReasons.None;
        init => field = value == ValidityReasons.None ? null : value;
    }

    /// <summary>Whether the amount keeps every rule.</summary>
    /// <param name="amount">An amount in a unit of the same dimension.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    public bool AreKeptBy(Amount amount) => KeepsAllInUnit(amount) || BreaksNone(amount);

    /// <summary>Every rule that the amount breaks; empty for a valid amount.</summary>
    /// <param name="amount">An amount in a unit of the same dimension.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    public IReadOnlyList<Violation> Violations(Amount amount) => KeepsAllInUnit(amount) ? [] : ViolationsInWords(amount);

    /// <summary>Every rule on two years that a value breaks; empty when it keeps them.</summary>
    /// <param name="previous">The value of the year before, in a unit of the same dimension.</param>
    /// <param name="amount">The value, in a unit of the same dimension.</param>
    /// <exception cref="ArgumentException">One of the amounts measures something else.</exception>
    public IReadOnlyList<Violation> ViolationsOfChange(Amount previous, Amount amount)
    {
        List<Violation> violations = [];
        if (BreaksTrend(previous, amount))
        {
            bool rises = Trend == Trend.Rising;
            violations.Add(Broken(
                ValidityRule.Trend,
                previous,
                amount,
                (rises ? "低于上年的" : "高于上年的") + Zh(previous) + (rises ? "，而该指标只升不降" : "，而该指标只降不升"),
                $"is {(rises ? "below" : "above")} the year before's {En(previous)}, but values only {(rises ? "rise" : "fall")}",
                Reasons.Trend));
        }

        if (Change?.LimitBroken(previous, amount) is Amount limit)
        {
            violations.Add(Broken(
                ValidityRule.Change,
                limit,
                amount,
                $"与上年的{Zh(previous)}相比，变化超出{Change.ToString(DisplayLanguage.Zh)}",
                $"differs from the year before's {En(previous)} by more than is plausible, {Change.ToString(DisplayLanguage.En)}",
                Reasons.Change));
        }

        return violations;
    }

    /// <summary>The rules in words; empty when there are none.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        List<string> words = [];
        if (Minimum is decimal minimum)
        {
            words.Add((zh ? "不小于" : "from ") + new Amount(minimum, Unit).ToString(language));
        }

        if (Maximum is decimal maximum)
        {
            words.Add((zh ? "不大于" : "up to ") + new Amount(maximum, Unit).ToString(language));
        }

        if (MaximumDecimals is int decimals)
        {
            words.Add(decimals == 0
                ? (zh ? "整数" : "whole numbers")
                : string.Format(CultureInfo.InvariantCulture, zh ? "至多{0}位小数" : "at most {0} decimals", decimals));
        }

        if (Trend != Trend.Any)
        {
            words.Add(Terms.Trends.Of(Trend).Name.In(language));
        }

        if (Change is not null)
        {
            words.Add((zh ? "比上年变化" : "changing on the year before by ") + Change.ToString(language));
        }

        return string.Join(zh ? "，" : ", ", words);
    }

    private List<Violation> ViolationsInWords(Amount amount)
    {
        List<Violation> violations = [];
        if (Minimum is decimal minimum && amount < new Amount(minimum, Unit))
        {
            Amount limit = new(minimum, Unit);
            violations.Add(Broken(ValidityRule.Minimum, limit, amount, "小于下限" + Zh(limit), "is below the least possible value, " + En(limit), Reasons.Range));
        }

        if (Maximum is decimal maximum && amount > new Amount(maximum, Unit))
        {
            Amount limit = new(maximum, Unit);
            violations.Add(Broken(ValidityRule.Maximum, limit, amount, "大于上限" + Zh(limit), "is above the greatest possible value, " + En(limit), Reasons.Range));
        }

        if (MaximumDecimals is int decimals && Decimals.Count(amount.In(Unit)) > decimals)
        {
            violations.Add(Broken(
                ValidityRule.Decimals,
                new Amount(decimals, Unit),
                amount,
                decimals == 0 ? "不是整数" : string.Format(CultureInfo.InvariantCulture, "小数超过{0}位", decimals),
                decimals == 0 ? "isn't a whole number of " + Unit.Name.En : string.Format(CultureInfo.InvariantCulture, "has more than {0} decimals", decimals),
                Reasons.Decimals));
        }

        return violations;
    }

    // What nearly every figure is: in the rules' own unit, and right.
    private bool KeepsAllInUnit(Amount amount)
    {
        if (!ReferenceEquals(amount.Unit, Unit))
        {
            return false;
        }

        decimal value = amount.Value;
        return !(value < Minimum) && !(value > Maximum) && !(Decimals.Count(value) > MaximumDecimals);
    }

    // Apart, so that an application's first value doesn't wait for the words of violations to be compiled.
    private bool BreaksNone(Amount amount) => ViolationsInWords(amount).Count == 0;

    private bool BreaksTrend(Amount previous, Amount amount) =>
        (Trend == Trend.Rising && amount < previous) || (Trend == Trend.Falling && amount > previous);

    private static Violation Broken(ValidityRule rule, Amount limit, Amount amount, string zh, string en, string? because) =>
        new(rule, limit, new LocalizedText(Zh(amount) + zh, En(amount) + " " + en), because);

    private static string Zh(Amount amount) => amount.ToString(DisplayLanguage.Zh);

    private static string En(Amount amount) => amount.ToString(DisplayLanguage.En);
}

/// <summary>Why an indicator's rules are there, rule by rule; null where nobody said.</summary>
/// <param name="Range">Why values lie in the range.</param>
/// <param name="Decimals">Why values have no more decimals.</param>
/// <param name="Trend">Why values only rise or only fall.</param>
/// <param name="Change">Why values don't change more.</param>
/// <param name="Qualifier">Why results are qualified so.</param>
public sealed record ValidityReasons(string? Range, string? Decimals, string? Trend, string? Change, string? Qualifier)
{
    /// <summary>No reasons.</summary>
    public static ValidityReasons None { get; } = new(null, null, null, null, null);
}
