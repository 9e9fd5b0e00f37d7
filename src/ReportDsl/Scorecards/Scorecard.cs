namespace ReportDsl;

/// <summary>Every target of a report against what was reported.</summary>
public sealed record Scorecard
{
    private Scorecard(IReadOnlyList<ScorecardEntry> entries, IReadOnlyList<Outcome> unused, AssessmentPolicy? policy)
    {
        Entries = entries;
        Unused = unused;
        Policy = policy;
        Counts = new(entries);
    }

    /// <summary>One entry for each target, in the report's order.</summary>
    public IReadOnlyList<ScorecardEntry> Entries { get; }

    /// <summary>The outcomes that say nothing of any target: of another indicator, or for other years.</summary>
    public IReadOnlyList<Outcome> Unused { get; }

    /// <summary>How "about" (左右) was read, or null when nobody said.</summary>
    public AssessmentPolicy? Policy { get; }

    /// <summary>How many targets stand where.</summary>
    public ScorecardCounts Counts { get; }

    /// <summary>How many stand where, for each section in the report's order.</summary>
    public IEnumerable<KeyValuePair<Section, ScorecardCounts>> BySection =>
        Entries.GroupBy(entry => entry.Target.Section).Select(group => KeyValuePair.Create(group.Key, new ScorecardCounts(group)));

    /// <summary>How many stand where, for each commitment: ensured (确保), planned and strived for (力争) don't weigh the same.</summary>
    public IEnumerable<KeyValuePair<Commitment, ScorecardCounts>> ByCommitment =>
        Entries.GroupBy(entry => entry.Target.Commitment).OrderBy(group => group.Key).Select(group => KeyValuePair.Create(group.Key, new ScorecardCounts(group)));

    /// <summary>The targets for which nothing was reported.</summary>
    public IEnumerable<Target> Unreported => Entries.Where(entry => entry.Status == TargetStatus.Unreported).Select(entry => entry.Target);

    /// <summary>Holds targets against outcomes.</summary>
    /// <param name="targets">The targets, such as <c>Report2022.Targets</c>.</param>
    /// <param name="outcomes">
    /// What was reported. An outcome belongs to the targets of its indicator whose period it closes or, for a target of several
    /// years, is part of; of several for one target the one for the latest years counts, and of those the last.
    /// </param>
    /// <param name="policy">How "about" (左右) and "expected" (预计) are read; null leaves what needs it indeterminate.</param>
    /// <exception cref="ArgumentException">An outcome's amount isn't one of its indicator.</exception>
    public static Scorecard Of(IEnumerable<Target> targets, IEnumerable<Outcome> outcomes, AssessmentPolicy? policy) =>
        Of(targets, outcomes, [], policy);

    /// <summary>Holds targets against outcomes, and says of which of them only something else was reported.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="outcomes">What was reported, as in <see cref="Of(IEnumerable{Target}, IEnumerable{Outcome}, AssessmentPolicy?)"/>.</param>
    /// <param name="incomparable">What was reported on another basis; it counts for a target that has no outcome.</param>
    /// <param name="policy">How "about" (左右) and "expected" (预计) are read; null leaves what needs it indeterminate.</param>
    /// <exception cref="ArgumentException">An outcome's amount isn't one of its indicator.</exception>
    public static Scorecard Of(
        IEnumerable<Target> targets, IEnumerable<Outcome> outcomes, IEnumerable<IncomparableOutcome> incomparable, AssessmentPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(incomparable);
        Outcome[] reported = [.. outcomes];
        foreach (Outcome outcome in reported)
        {
            outcome.Indicator.RequireMeasured(outcome.Amount);
        }

        ILookup<string, Outcome> byIndicator = reported.ToLookup(outcome => outcome.Indicator.Id, StringComparer.Ordinal);
        ILookup<string, IncomparableOutcome> instead = incomparable.ToLookup(outcome => outcome.InsteadOf.Id, StringComparer.Ordinal);
        ScorecardEntry[] entries =
        [
            .. targets.Select(target => ScorecardEntry.Of(target, byIndicator[target.Indicator.Id], instead[target.Indicator.Id], policy)),
        ];
        Outcome[] unused = [.. reported.Where(outcome => !entries.Any(entry => entry.IsAbout(outcome)))];
        return new(entries, unused, policy);
    }
}
