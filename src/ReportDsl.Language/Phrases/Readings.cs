using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Phrases;

/// <summary>A number of a reading, multiplied out: 38,000, or 1 of the three parts of 1/3.</summary>
/// <param name="Value">The number; of a fraction, its numerator.</param>
/// <param name="FractionOf">The fraction's denominator, else 0.</param>
internal readonly record struct ReadingNumber(decimal Value, int FractionOf)
{
    /// <summary>What the number's scale word stands for: 1,000,000,000 in 3.5 billion; 1 or less without one.</summary>
    public decimal Scale { get; init; }
}

/// <summary>What a target's reading states, before its unit's name is looked up.</summary>
internal sealed record TargetReading(
    Commitment Commitment, Bound Bound, Located<ReadingNumber> Value, Located<ReadingNumber>? Upper, Located<string> Unit);

/// <summary>What a result's reading states, before its unit's name is looked up.</summary>
internal sealed record ResultReading(Qualifier Qualifier, Located<ReadingNumber> Value, Located<string> Unit);

/// <summary>What a range states, before its unit's name is looked up.</summary>
internal sealed record RangeReading(decimal? Minimum, decimal? Maximum, Located<string> Unit);
