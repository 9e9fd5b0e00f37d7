namespace ReportDsl;

/// <summary>A level against last year's 100 (上年=100). Growth of 3.5% is an index of 103.5; the two are different types on purpose.</summary>
/// <remarks><c>default</c> states nothing: it equals only itself, and using its figure throws.</remarks>
public readonly struct IndexLevel : IQuantity<IndexLevel>
{
    /// <summary>Creates one of an amount.</summary>
    /// <param name="amount">The amount, in any unit of the dimension.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    public IndexLevel(Amount amount) => Amount = QuantityGuard.Require(amount, Dimension);

    /// <inheritdoc/>
    public static Dimension Dimension => global::ReportDsl.Dimension.IndexLevel;

    /// <inheritdoc/>
    public Amount Amount { get; }

    /// <inheritdoc/>
    public int CompareTo(IndexLevel other) => Amount.CompareTo(other.Amount);

    /// <inheritdoc/>
    public bool Equals(IndexLevel other) => Amount.Equals(other.Amount);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndexLevel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>In Chinese, as printed: 103.5.</summary>
    public override string ToString() => Amount.ToString();

    /// <inheritdoc cref="Amount.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Amount.ToString(format, formatProvider);

    /// <summary>How far apart they are, in index points.</summary>
    public static Quantity<Dimensions.IndexPoints> operator -(IndexLevel left, IndexLevel right) => new(left.Amount.Minus(right.Amount));

    /// <summary>Whether both mean the same.</summary>
    public static bool operator ==(IndexLevel left, IndexLevel right) => left.Equals(right);

    /// <summary>Whether they mean different things.</summary>
    public static bool operator !=(IndexLevel left, IndexLevel right) => !left.Equals(right);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(IndexLevel left, IndexLevel right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(IndexLevel left, IndexLevel right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is at most the right.</summary>
    public static bool operator <=(IndexLevel left, IndexLevel right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is at least the right.</summary>
    public static bool operator >=(IndexLevel left, IndexLevel right) => left.CompareTo(right) >= 0;
}
