namespace ReportDsl;

/// <summary>Arithmetic of amounts that keeps the printed multiplier: 35亿元 less 2% is 34.3亿元.</summary>
internal static class Amounts
{
    /// <summary>The amount, moved by so many times a difference.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="difference">A difference of two such amounts: percentage points for a percentage.</param>
    /// <param name="times">How many times.</param>
    public static Amount Moved(this Amount amount, Amount difference, decimal times)
    {
        Unit unit = UnitOfDifference(amount.Unit);
        decimal moved = amount.In(unit) + (times * (difference.Unit.Dimension == unit.Dimension ? difference.In(unit) : difference.Value));
        return unit == amount.Unit ? Printed(moved, amount.Multiplier, unit) : new(Limited(moved, Multiplier.One), unit);
    }

    /// <summary>How far the amount is above another, in that one's unit of difference; negative below it.</summary>
    public static Amount DistanceFrom(this Amount amount, Amount other) =>
        new Amount(amount.In(other.Unit), other.Unit).Minus(other);

    /// <summary>The same amount, printed with a multiplier.</summary>
    public static Amount With(this Amount amount, Multiplier multiplier) => Printed(amount.Value, multiplier, amount.Unit);

    /// <summary>An equal share of the amount, to ten decimals.</summary>
    public static Amount DividedBy(this Amount amount, int parts) =>
        new(WithoutTrailingZeros(decimal.Round(amount.Printed / parts, 10)), amount.Multiplier, amount.Unit);

    public static Amount Absolute(this Amount amount) => new(Math.Abs(amount.Printed), amount.Multiplier, amount.Unit);

    // A unit of difference other than the amount's own has the size of the dimension's base unit: a percentage point is a percent.
    private static Unit UnitOfDifference(Unit unit) =>
        unit.Difference == unit ? unit
        : unit.Dimension == Dimension.Share ? Units.Percent
        : unit;

    private static Amount Printed(decimal value, Multiplier multiplier, Unit unit) =>
        new(Limited(value / multiplier.Factor(), multiplier), multiplier, unit);

    // A decimal keeps the zeros that it was computed with; dividing by one with 28 decimals drops them.
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    private static decimal Limited(decimal printed, Multiplier multiplier)
    {
        decimal limit = Amount.Limit / multiplier.Factor();
        return WithoutTrailingZeros(Math.Clamp(printed, -limit, limit));
    }
}
