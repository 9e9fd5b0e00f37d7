namespace ReportDsl;

/// <summary>A place in a ranking, 1 being the first; less is better.</summary>
/// <remarks><c>default</c> states nothing: it equals only itself, and using its figure throws.</remarks>
public readonly struct Rank : IQuantity<Rank>
{
    /// <summary>Creates one of an amount.</summary>
    /// <param name="amount">The amount, in any unit of the dimension.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    public Rank(Amount amount) => Amount = QuantityGuard.Require(amount, Dimension);

    /// <inheritdoc/>
    public static Dimension Dimension => global::ReportDsl.Dimension.Rank;

    /// <inheritdoc/>
    public Amount Amount { get; }

    /// <inheritdoc/>
    public int CompareTo(Rank other) => Amount.CompareTo(other.Amount);

    /// <inheritdoc/>
    public bool Equals(Rank other) => Amount.Equals(other.Amount);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rank other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>In Chinese, as printed: 28名.</summary>
    public override string ToString() => Amount.ToString();

    /// <inheritdoc cref="Amount.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Amount.ToString(format, formatProvider);

    /// <summary>How far apart they are, in places.</summary>
    public static Quantity<Dimensions.Places> operator -(Rank left, Rank right) => new(left.Amount.Minus(right.Amount));

    /// <summary>Whether both mean the same.</summary>
    public static bool operator ==(Rank left, Rank right) => left.Equals(right);

    /// <summary>Whether they mean different things.</summary>
    public static bool operator !=(Rank left, Rank right) => !left.Equals(right);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Rank left, Rank right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Rank left, Rank right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is at most the right.</summary>
    public static bool operator <=(Rank left, Rank right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is at least the right.</summary>
    public static bool operator >=(Rank left, Rank right) => left.CompareTo(right) >= 0;
}
