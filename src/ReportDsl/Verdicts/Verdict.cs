namespace ReportDsl;

/// <summary>What came of a target (结论).</summary>
public enum VerdictKind
{
    /// <summary>The target was met.</summary>
    Met,

    /// <summary>The target was missed.</summary>
    Missed,
}

/// <summary>What came of a target, by how much, and why.</summary>
public sealed record Verdict
{
    private Verdict(Target target, Amount reported, VerdictKind kind, Amount margin, Amount? tolerance)
    {
        Target = target;
        Reported = reported;
        Kind = kind;
        Margin = margin;
        Tolerance = tolerance;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The value that was reported.</summary>
    public Amount Reported { get; }

    /// <summary>Met or missed.</summary>
    public VerdictKind Kind { get; }

    /// <summary>How far the reported value is above the target's figure, in the figure's unit of difference; negative below it.</summary>
    /// <remarks>Of a range it is the distance to the nearer end, and zero within it.</remarks>
    public Amount Margin { get; }

    /// <summary>How near was near enough, for an "about" target; else null.</summary>
    public Amount? Tolerance { get; }

    /// <summary>The verdict in a language: met, 3,200 persons above.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        string kind = (Kind, zh) switch
        {
            (VerdictKind.Met, true) => "完成",
            (VerdictKind.Met, false) => "met",
            (_, true) => "未完成",
            _ => "missed",
        };
        if (Margin.Printed == 0)
        {
            return kind + (zh ? "，持平" : ", on the figure");
        }

        string size = new Amount(Math.Abs(Margin.Printed), Margin.Multiplier, Margin.Unit).ToString(language);
        return (Margin.Printed > 0, zh) switch
        {
            (true, true) => $"{kind}，高于目标{size}",
            (false, true) => $"{kind}，低于目标{size}",
            (true, false) => $"{kind}, {size} above",
            _ => $"{kind}, {size} below",
        };
    }

    /// <summary>The verdict in English.</summary>
    public override string ToString() => ToString(DisplayLanguage.En);

    internal static Verdict Of(Target target, Amount reported, Amount? tolerance)
    {
        Amount figure = target.Amount;
        bool isMet = target.Bound switch
        {
            Bound.AtLeast => reported >= figure,
            Bound.AtMost => reported <= figure,
            Bound.Above => reported > figure,
            Bound.Below => reported < figure,
            Bound.Between => reported >= figure && reported <= target.UpperAmount!.Value,
            Bound.Exactly => reported == figure || IsBetter(target.Indicator.Better, reported, figure),
            Bound.About => IsWithin(tolerance!.Value, MarginOf(target, reported))
                || IsBetter(target.Indicator.Better, reported, figure),
            _ => throw new InvalidOperationException($"No verdict is defined for the bound {target.Bound}."),
        };
        return new(target, reported, isMet ? VerdictKind.Met : VerdictKind.Missed, MarginOf(target, reported), tolerance);
    }

    private static Amount MarginOf(Target target, Amount reported)
    {
        if (target.UpperAmount is not Amount upper || reported < target.Amount)
        {
            return Distance(target.Amount, reported);
        }

        return reported > upper ? Distance(upper, reported) : Distance(target.Amount, target.Amount);
    }

    // Stated in the target's unit, whatever unit was reported.
    private static Amount Distance(Amount figure, Amount reported) =>
        new Amount(reported.In(figure.Unit), figure.Unit).Minus(figure);

    private static bool IsBetter(Better better, Amount reported, Amount figure) => better switch
    {
        Better.Higher => reported > figure,
        Better.Lower => reported < figure,
        _ => false,
    };

    private static bool IsWithin(Amount tolerance, Amount margin) =>
        new Amount(Math.Abs(margin.Value), margin.Unit) <= tolerance;
}
