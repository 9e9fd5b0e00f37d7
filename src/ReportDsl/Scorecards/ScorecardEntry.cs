namespace ReportDsl;

/// <summary>One target of a scorecard and what came of it.</summary>
public sealed record ScorecardEntry
{
    private readonly IncomparableOutcome? incomparable;

    private ScorecardEntry(Target target, Verdict? verdict, TargetProgress? progress, IncomparableOutcome? incomparable)
    {
        Target = target;
        Verdict = verdict;
        Progress = progress;
        this.incomparable = incomparable;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The verdict at the end of the target's period, or null.</summary>
    public Verdict? Verdict { get; }

    /// <summary>How far a target of several years has come, or null.</summary>
    public TargetProgress? Progress { get; }

    /// <summary>
    /// The outcome that was held against the target; where it isn't comparable, what was reported instead, which can be of another
    /// indicator; or null.
    /// </summary>
    public Outcome? Outcome => Verdict?.Outcome ?? Progress?.Outcome ?? incomparable?.Outcome;

    /// <summary>Where the target stands.</summary>
    public TargetStatus Status => Verdict?.Kind switch
    {
        VerdictKind.Met => TargetStatus.Met,
        VerdictKind.Missed => TargetStatus.Missed,
        VerdictKind.Indeterminate => TargetStatus.Indeterminate,
        _ => Progress?.Status ?? (incomparable is null ? TargetStatus.Unreported : TargetStatus.NotComparable),
    };

    /// <summary>Why, or null when nothing was reported.</summary>
    public LocalizedText? Reason => Verdict?.Reason ?? Progress?.Reason ?? incomparable?.Because;

    /// <summary>Where the target stands and by how much, in a language.</summary>
    /// <param name="language">The language.</param>
    public string Statement(DisplayLanguage language) =>
        Verdict?.ToString(language) ?? Progress?.ToString(language) ?? VerdictTerms.Statuses.Of(Status).Name.In(language)
            + (incomparable is null ? "" : (language == DisplayLanguage.Zh ? "：" : ": ") + incomparable.Because.In(language));

    /// <summary>The target and where it stands, in English.</summary>
    public override string ToString() => $"{Target.Name.En}: {Statement(DisplayLanguage.En)}";

    internal static ScorecardEntry Of(
        Target target, IEnumerable<Outcome> outcomes, IEnumerable<IncomparableOutcome> incomparable, AssessmentPolicy? policy)
    {
        Outcome[] inOrder = [.. outcomes.OrderBy(outcome => outcome.Period)];
        if (inOrder.LastOrDefault(target.IsClosedBy) is Outcome closing)
        {
            return new(target, Verdict.Of(target, closing, target.ToleranceOf(policy), policy), null, null);
        }

        return inOrder.LastOrDefault(target.IsTrackedBy) is Outcome latest
            ? new(target, null, TargetProgress.Of(target, latest, policy), null)
            : new(target, null, null, incomparable.LastOrDefault(instead => target.IsClosedBy(instead.Outcome) || target.IsTrackedBy(instead.Outcome)));
    }

    // An earlier year's outcome belongs to the target too, though the latest one was assessed.
    internal bool IsAbout(Outcome outcome) =>
        outcome.Indicator.Id == Target.Indicator.Id && (Target.IsClosedBy(outcome) || Target.IsTrackedBy(outcome));
}
