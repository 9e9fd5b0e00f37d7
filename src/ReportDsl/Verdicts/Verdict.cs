namespace ReportDsl;

/// <summary>What came of a target (结论).</summary>
public enum VerdictKind
{
    /// <summary>The target was met.</summary>
    Met,

    /// <summary>The target was missed.</summary>
    Missed,

    /// <summary>The reported figure, as it was rounded or qualified, can be on either side of the bound.</summary>
    Indeterminate,
}

/// <summary>What came of a target, by how much, and why.</summary>
public sealed record Verdict
{
    private Verdict(Target target, Outcome outcome, VerdictKind kind, Amount? tolerance, LocalizedText reason)
    {
        Target = target;
        Outcome = outcome;
        Kind = kind;
        Margin = MarginOf(target, outcome.Amount);
        Tolerance = tolerance;
        Reason = reason;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>What was reported.</summary>
    public Outcome Outcome { get; }

    /// <summary>The value that was reported.</summary>
    public Amount Reported => Outcome.Amount;

    /// <summary>Met, missed or indeterminate.</summary>
    public VerdictKind Kind { get; }

    /// <summary>How far the reported figure is above the target's, in the target's unit of difference; negative below it.</summary>
    /// <remarks>Of a range it is the distance to the nearer end, and zero within it.</remarks>
    public Amount Margin { get; }

    /// <summary>How near was near enough, for an "about" target; else null.</summary>
    public Amount? Tolerance { get; }

    /// <summary>Every value that the reported figure can stand for; null where that takes a tolerance and there is none.</summary>
    public AmountRange? Possible { get; private init; }

    /// <summary>Every value that meets the target; null where that takes a tolerance and there is none.</summary>
    public AmountRange? Accepted { get; private init; }

    /// <summary>Why: what the reported figure can be, against what meets the target.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Whether the figure is expected (预计) and not counted yet, so that the verdict can change with it.</summary>
    public bool IsProvisional => Outcome.Qualifier == Qualifier.Expected;

    /// <summary>The verdict in a language: met, 3,200 persons above.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        string kind = VerdictTerms.Kinds.Of(Kind).Name.In(language);
        if (Kind == VerdictKind.Indeterminate)
        {
            return kind + (zh ? "：" : ": ") + Reason.In(language);
        }

        if (Margin.Printed == 0)
        {
            return kind + (zh ? "，持平" : ", on the figure");
        }

        string size = Margin.Absolute().ToString(language);
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

    internal static Verdict Of(Target target, Outcome outcome, Amount? tolerance, AssessmentPolicy? policy)
    {
        bool needsTolerance = target.Bound == Bound.About && tolerance is null;
        if (needsTolerance || outcome.Range(policy) is not AmountRange possible)
        {
            return new(target, outcome, VerdictKind.Indeterminate, null, Assessment.NeedsPolicy);
        }

        AmountRange accepted = Assessment.Accepted(target, target.Amount, target.UpperAmount, tolerance, policy?.Neutral ?? NeutralReading.Near);
        VerdictKind kind = Assessment.Kind(accepted, possible);
        LocalizedText reported = new(outcome.Statement(DisplayLanguage.Zh), outcome.Statement(DisplayLanguage.En));
        return new(target, outcome, kind, tolerance, Assessment.Reason(kind, reported, possible, accepted, tolerance))
        {
            Possible = possible,
            Accepted = accepted,
        };
    }

    private static Amount MarginOf(Target target, Amount reported)
    {
        if (target.UpperAmount is not Amount upper || reported < target.Amount)
        {
            return reported.DistanceFrom(target.Amount);
        }

        return reported > upper ? reported.DistanceFrom(upper) : target.Amount.DistanceFrom(target.Amount);
    }
}
