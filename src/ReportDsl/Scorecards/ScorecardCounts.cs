namespace ReportDsl;

/// <summary>How many targets stand where.</summary>
public sealed record ScorecardCounts
{
    private readonly int[] counts = new int[VerdictTerms.Statuses.Count];

    internal ScorecardCounts(IEnumerable<ScorecardEntry> entries)
    {
        foreach (ScorecardEntry entry in entries)
        {
            counts[(int)entry.Status]++;
        }
    }

    /// <summary>How many targets have this status.</summary>
    /// <param name="status">The status.</param>
    public int this[TargetStatus status] => counts[(int)status];

    /// <summary>How many targets there are.</summary>
    public int Total => counts.Sum();

    /// <summary>How many of the targets something was reported for.</summary>
    public int Reported => Total - this[TargetStatus.Unreported];

    /// <summary>Whether both count the same.</summary>
    /// <param name="other">The other counts.</param>
    public bool Equals(ScorecardCounts? other) => other is not null && counts.AsSpan().SequenceEqual(other.counts);

    /// <inheritdoc/>
    public override int GetHashCode() => counts.Aggregate(0, HashCode.Combine);

    /// <summary>The counts in words, without those that are zero: met 9, missed 3.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language) => string.Join(
        language == DisplayLanguage.Zh ? "，" : ", ",
        VerdictTerms.Statuses
            .Where(status => this[status.Value] > 0)
            .Select(status => FormattableString.Invariant($"{status.Name.In(language)} {this[status.Value]}")));

    /// <summary>The counts in English.</summary>
    public override string ToString() => ToString(DisplayLanguage.En);
}
