namespace ReportDsl;

/// <summary>What meets a target, and whether a reported value does: the one place where that is decided.</summary>
internal static class Assessment
{
    /// <summary>Every value that meets the bound.</summary>
    /// <param name="target">The target.</param>
    /// <param name="figure">Its figure; on the way there, what is due by then.</param>
    /// <param name="upper">The upper figure of a range, else null.</param>
    /// <param name="tolerance">How near is near, for "about".</param>
    /// <param name="neutral">How "about" binds an indicator with no better direction.</param>
    public static AmountRange Accepted(Target target, Amount figure, Amount? upper, Amount? tolerance, NeutralReading neutral) => target.Bound switch
    {
        Bound.AtLeast => AmountRange.From(figure),
        Bound.AtMost => AmountRange.UpTo(figure),
        Bound.Above => AmountRange.Above(figure),
        Bound.Below => AmountRange.Below(figure),
        Bound.Between => AmountRange.Between(figure, upper!.Value),
        Bound.Exactly => Around(target.Indicator.Better, figure, figure, NeutralReading.Near),
        Bound.About => Around(target.Indicator.Better, figure.Moved(tolerance!.Value, -1), figure.Moved(tolerance.Value, 1), neutral),
        _ => throw new InvalidOperationException($"No verdict is defined for the bound {target.Bound}."),
    };

    public static VerdictKind Kind(AmountRange accepted, AmountRange possible) =>
        accepted.Contains(possible) ? VerdictKind.Met
        : accepted.Overlaps(possible) ? VerdictKind.Indeterminate
        : VerdictKind.Missed;

    /// <summary>Why: 6.9% is 6.85% to under 6.95%, which lies outside 7.2% or more.</summary>
    public static LocalizedText Reason(VerdictKind kind, LocalizedText reported, AmountRange possible, AmountRange accepted, Amount? tolerance) =>
        new(
            Meaning(reported.Zh, possible.ToString(DisplayLanguage.Zh), "即") + Lies(kind, accepted).Zh
                + (tolerance is Amount near ? $"，“左右”按相差不超过{near.ToString(DisplayLanguage.Zh)}计" : ""),
            Meaning(reported.En, possible.ToString(DisplayLanguage.En), " is ") + Lies(kind, accepted).En
                + (tolerance is Amount within ? $", \"about\" being within {within.ToString(DisplayLanguage.En)}" : ""));

    public static LocalizedText NeedsPolicy { get; } = new(
        "“左右”“预计”没有说明相差多少仍算接近，需要给出评价口径", "\"about\" and \"expected\" state no tolerance; name a policy that does");

    private static AmountRange Around(Better better, Amount lower, Amount upper, NeutralReading neutral) => (better, neutral) switch
    {
        (Better.Higher, _) or (Better.Neutral, NeutralReading.Floor) => AmountRange.From(lower),
        (Better.Lower, _) or (Better.Neutral, NeutralReading.Ceiling) => AmountRange.UpTo(upper),
        _ => AmountRange.Between(lower, upper),
    };

    private static string Meaning(string reported, string possible, string means) =>
        reported == possible ? reported : reported + means + possible;

    private static LocalizedText Lies(VerdictKind kind, AmountRange accepted)
    {
        string zh = accepted.ToString(DisplayLanguage.Zh);
        string en = accepted.ToString(DisplayLanguage.En);
        return kind switch
        {
            VerdictKind.Met => new($"，符合目标的{zh}", $", within the target's {en}"),
            VerdictKind.Missed => new($"，不符合目标的{zh}", $", outside the target's {en}"),
            _ => new($"，可能符合也可能不符合目标的{zh}", $", partly within and partly outside the target's {en}"),
        };
    }
}
