namespace ReportDsl;

/// <summary>A part of a whole, or a rate of change, in percent. Percentages of different wholes don't add up, so there is no sum.</summary>
/// <remarks><c>default</c> states nothing: it equals only itself, and using its figure throws.</remarks>
public readonly struct Percent : IQuantity<Percent>
{
    /// <summary>Creates one of an amount.</summary>
    /// <param name="amount">The amount, in any unit of the dimension.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    public Percent(Amount amount) => Amount = QuantityGuard.Require(amount, Dimension);

    /// <inheritdoc/>
    public static Dimension Dimension => global::ReportDsl.Dimension.Share;

    /// <inheritdoc/>
    public Amount Amount { get; }

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Amount.CompareTo(other.Amount);

    /// <inheritdoc/>
    public bool Equals(Percent other) => Amount.Equals(other.Amount);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>In Chinese, as printed: 7.5%.</summary>
    public override string ToString() => Amount.ToString();

    /// <inheritdoc cref="Amount.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Amount.ToString(format, formatProvider);

    /// <summary>How far apart they are, in percentage points.</summary>
    public static Quantity<Dimensions.PercentagePoints> operator -(Percent left, Percent right) => new(left.Amount.Minus(right.Amount));

    /// <summary>Whether both mean the same.</summary>
    public static bool operator ==(Percent left, Percent right) => left.Equals(right);

    /// <summary>Whether they mean different things.</summary>
    public static bool operator !=(Percent left, Percent right) => !left.Equals(right);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Percent left, Percent right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Percent left, Percent right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is at most the right.</summary>
    public static bool operator <=(Percent left, Percent right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is at least the right.</summary>
    public static bool operator >=(Percent left, Percent right) => left.CompareTo(right) >= 0;
}
