using System.Globalization;

namespace ReportDsl;

/// <summary>
/// A figure as printed, with its multiplier and unit: 3.8 万 人. It keeps what the page shows and compares by what it means,
/// so 3.8万人 equals 38,000人 and 15亩 equals 1公顷.
/// </summary>
/// <remarks>Of different dimensions, amounts are never equal and can't be compared.</remarks>
public readonly struct Amount : IEquatable<Amount>, IComparable<Amount>, IFormattable
{
    /// <summary>The largest magnitude an amount may have, in its unit: enough for any economy, and far from overflow.</summary>
    public const decimal Limit = 1_000_000_000_000_000_000m;

    private readonly Unit? unit;

    /// <summary>Creates an amount of a printed figure.</summary>
    /// <param name="printed">The figure as printed: 3.8.</param>
    /// <param name="multiplier">The multiplier as printed: 万.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure's magnitude is beyond <see cref="Limit"/>.</exception>
    public Amount(decimal printed, Multiplier multiplier, Unit unit)
    {
        if (Math.Abs(printed) > multiplier.Largest())
        {
            throw TooLarge(printed);
        }

        Printed = printed;
        Multiplier = multiplier;
        this.unit = unit ?? throw Missing(nameof(unit));
    }

    /// <summary>Creates an amount with no multiplier.</summary>
    /// <param name="value">The figure in the unit.</param>
    /// <param name="unit">The unit.</param>
    public Amount(decimal value, Unit unit)
        : this(value, Multiplier.One, unit)
    {
    }

    /// <summary>The figure as printed: 3.8 of 3.8万人, with the digits it was printed with.</summary>
    public decimal Printed { get; }

    /// <summary>The printed multiplier: 万 of 3.8万人.</summary>
    public Multiplier Multiplier { get; }

    /// <summary>The unit.</summary>
    /// <exception cref="InvalidOperationException">The amount is <c>default</c>, which states nothing.</exception>
    public Unit Unit => unit ?? throw Unstated();

    /// <summary>Whether the amount states anything; false only for <c>default</c>.</summary>
    public bool IsStated => unit is not null;

    /// <summary>The figure in the unit, multiplied out and without trailing zeros: 38000 of 3.8万人.</summary>
    public decimal Value => Decimals.WithoutTrailingZeros(Printed * Multiplier.Factor());

    /// <summary>
    /// The figure in another unit of the same dimension. Exact where a decimal can state it (15亩 is 1公顷),
    /// else the nearest of 28 digits (1亩 is 666.67平方米).
    /// </summary>
    /// <param name="other">A unit of the same dimension.</param>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    public decimal In(Unit other)
    {
        if (ReferenceEquals(other, unit))
        {
            return Value;
        }

        RequireSameDimension(other);
        return Decimals.WithoutTrailingZeros(
            Value * (Unit.FactorNumerator * other.FactorDenominator) / (Unit.FactorDenominator * other.FactorNumerator));
    }

    /// <summary>This less the other, in this amount's unit of difference: 7.5% less 7% is 0.5 percentage points.</summary>
    /// <param name="other">An amount of the same dimension.</param>
    /// <exception cref="ArgumentException">The other measures something else.</exception>
    public Amount Minus(Amount other)
    {
        RequireSameDimension(other.Unit);

        // A unit of difference other than the amount's own (percentage points for percent) has the size of the base unit.
        return Unit.Difference == Unit
            ? new(Decimals.WithoutTrailingZeros(Value - other.In(Unit)), Unit)
            : new(Decimals.WithoutTrailingZeros(BaseValue - other.BaseValue), Unit.Difference);
    }

    /// <summary>Compares what the amounts mean, exactly: no rounding happens on the way.</summary>
    /// <param name="other">An amount of the same dimension.</param>
    /// <exception cref="ArgumentException">The other measures something else.</exception>
    public int CompareTo(Amount other)
    {
        if (ReferenceEquals(other.Unit, unit))
        {
            return (Printed * Multiplier.Factor()).CompareTo(other.Printed * other.Multiplier.Factor());
        }

        RequireSameDimension(other.Unit);
        return (Value * Unit.FactorNumerator * other.Unit.FactorDenominator)
            .CompareTo(other.Value * other.Unit.FactorNumerator * Unit.FactorDenominator);
    }

    /// <summary>Whether both mean the same, however printed.</summary>
    /// <param name="other">The other amount.</param>
    public bool Equals(Amount other) =>
        unit is null || other.unit is null
            ? unit is null && other.unit is null
            : unit.Dimension == other.unit.Dimension && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    // Equal amounts in two units can differ in the last of 28 digits after the division; ten decimals hide that.
    public override int GetHashCode() =>
        unit is null ? 0 : Math.Round(BaseValue, 10).GetHashCode();

    /// <summary>The amount as the report prints it: 3.8万人.</summary>
    public override string ToString() => ToString(DisplayLanguage.Zh);

    /// <summary>The amount in Chinese as printed (3.8万人) or in English multiplied out (38,000 persons).</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language) =>
        unit is null ? "" : language == DisplayLanguage.En ? AmountFormat.English(this) : AmountFormat.Chinese(this);

    /// <summary>The amount in the language that the format names.</summary>
    /// <param name="format"><c>zh</c> (also when null or empty) or <c>en</c>.</param>
    /// <param name="formatProvider">Not used: official figures are written one way in every culture.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(AmountFormat.LanguageOf(format));

    /// <summary>Whether both mean the same.</summary>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>Whether they mean different things.</summary>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(Amount left, Amount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is more than the right.</summary>
    public static bool operator >(Amount left, Amount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is at most the right.</summary>
    public static bool operator <=(Amount left, Amount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is at least the right.</summary>
    public static bool operator >=(Amount left, Amount right) => left.CompareTo(right) >= 0;

    // What only a mistake needs is in methods of its own, so that an application's first amount doesn't wait for it to be compiled.
    private static ArgumentNullException Missing(string parameter) => new(parameter);

    private static InvalidOperationException Unstated() => new("This amount was never given a figure and a unit.");

    private static ArgumentOutOfRangeException TooLarge(decimal printed) =>
        new(nameof(printed), printed, "The figure is larger than any that a report states; check its multiplier.");

    private decimal BaseValue => Value * Unit.FactorNumerator / Unit.FactorDenominator;

    private void RequireSameDimension(Unit other)
    {
        if (other.Dimension != Unit.Dimension)
        {
            throw new ArgumentException(string.Format(
                CultureInfo.InvariantCulture, "An amount in {0} can't be stated in {1}.", Unit.Id, other.Id));
        }
    }
}
