namespace ReportDsl;

/// <summary>What a <see cref="Quantity{TDimension}"/> measures.</summary>
public interface IDimension
{
    /// <summary>The dimension.</summary>
    static abstract Dimension Dimension { get; }
}

/// <summary>An amount of something that adds up: money, persons, area, or things counted with one measure word.</summary>
/// <typeparam name="TDimension">What it measures, such as <see cref="Dimensions.Persons"/>.</typeparam>
/// <remarks><c>default</c> states nothing: it equals only itself, and using its figure throws.</remarks>
public readonly struct Quantity<TDimension> : IQuantity<Quantity<TDimension>>
    where TDimension : IDimension
{
    /// <summary>Creates a quantity of an amount.</summary>
    /// <param name="amount">The amount, in any unit of the dimension.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    public Quantity(Amount amount) => Amount = QuantityGuard.Require(amount, TDimension.Dimension);

    /// <inheritdoc/>
    public static Dimension Dimension => TDimension.Dimension;

    /// <inheritdoc/>
    public Amount Amount { get; }

    /// <inheritdoc/>
    public int CompareTo(Quantity<TDimension> other) => Amount.CompareTo(other.Amount);

    /// <inheritdoc/>
    public bool Equals(Quantity<TDimension> other) => Amount.Equals(other.Amount);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity<TDimension> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>The quantity in Chinese, as printed: 3.8万人.</summary>
    public override string ToString() => Amount.ToString();

    /// <inheritdoc cref="Amount.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Amount.ToString(format, formatProvider);

    /// <summary>Both together, in the left one's unit.</summary>
    public static Quantity<TDimension> operator +(Quantity<TDimension> left, Quantity<TDimension> right) =>
        new(new Amount(left.Amount.Value + right.Amount.In(left.Amount.Unit), left.Amount.Unit));

    /// <summary>What is left, in the left one's unit.</summary>
    public static Quantity<TDimension> operator -(Quantity<TDimension> left, Quantity<TDimension> right) => new(left.Amount.Minus(right.Amount));

    /// <summary>So many times the quantity.</summary>
    public static Quantity<TDimension> operator *(Quantity<TDimension> quantity, decimal times) =>
        new(new Amount(quantity.Amount.Value * times, quantity.Amount.Unit));

    /// <summary>A part of the quantity.</summary>
    public static Quantity<TDimension> operator /(Quantity<TDimension> quantity, decimal parts) =>
        new(new Amount(quantity.Amount.Value / parts, quantity.Amount.Unit));

    /// <summary>How large the left one is against the right one.</summary>
    public static decimal operator /(Quantity<TDimension> left, Quantity<TDimension> right) =>
        left.Amount.Value / right.Amount.In(left.Amount.Unit);

    /// <summary>Whether both mean the same.</summary>
    public static bool operator ==(Quantity<TDimension> left, Quantity<TDimension> right) => left.Equals(right);

    /// <summary>Whether they mean different things.</summary>
    public static bool operator !=(Quantity<TDimension> left, Quantity<TDimension> right) => !left.Equals(right);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Quantity<TDimension> left, Quantity<TDimension> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Quantity<TDimension> left, Quantity<TDimension> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is at most the right.</summary>
    public static bool operator <=(Quantity<TDimension> left, Quantity<TDimension> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is at least the right.</summary>
    public static bool operator >=(Quantity<TDimension> left, Quantity<TDimension> right) => left.CompareTo(right) >= 0;
}
