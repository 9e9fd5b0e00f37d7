namespace ReportDsl;

/// <summary>An amount whose type says what it measures, so that no two kinds are mixed up.</summary>
/// <typeparam name="TSelf">The quantity's own type.</typeparam>
public interface IQuantity<TSelf> : IComparable<TSelf>, IEquatable<TSelf>, IFormattable
    where TSelf : struct, IQuantity<TSelf>
{
    /// <summary>What quantities of this type measure.</summary>
    static abstract Dimension Dimension { get; }

    /// <summary>The figure with its multiplier and unit.</summary>
    Amount Amount { get; }
}
