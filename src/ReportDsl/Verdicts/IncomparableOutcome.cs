namespace ReportDsl;

/// <summary>What was reported where the outcome of a target was due, on a basis that no figure leads back from.</summary>
/// <remarks>The total instead of what was added, US dollars instead of yuan: a reader finds something, and no verdict can come of it.</remarks>
public sealed record IncomparableOutcome
{
    /// <summary>What was reported.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The indicator of the targets that it was reported for.</summary>
    public required Indicator InsteadOf { get; init; }

    /// <summary>Why it can't be held against them.</summary>
    public required LocalizedText Because { get; init; }
}
