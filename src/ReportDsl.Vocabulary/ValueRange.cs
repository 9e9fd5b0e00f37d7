namespace ReportDsl;

/// <summary>
/// What a figure can be, from the least to the greatest: 14万元 is anything from 135,000 to 145,000 yuan. Rules calculate with
/// these, so that nothing is called a contradiction that rounding explains.
/// </summary>
/// <remarks>
/// Ends are in the base unit of what is measured, shares and percentage points as parts of one. A calculation that leaves the
/// range of <c>decimal</c> or divides by what may be zero gives <see cref="Unknown"/>, of which every comparison is open.
/// </remarks>
public readonly record struct ValueRange
{
    private const int RootSteps = 120;

    // What is measured and not counted: its figures are rounded also where no multiplier is printed.
    private static readonly HashSet<Dimension> MeasuredDimensions =
    [
        Dimension.Share, Dimension.PercentagePoints, Dimension.IndexLevel, Dimension.IndexPoints, Dimension.Money, Dimension.UsDollars,
        Dimension.Area, Dimension.Length, Dimension.Mass, Dimension.Days, Dimension.Years,
    ];

    private ValueRange(decimal low, decimal high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The least value.</summary>
    public decimal Low { get; }

    /// <summary>The greatest value.</summary>
    public decimal High { get; }

    /// <summary>A value of which nothing is known.</summary>
    public static ValueRange Unknown { get; } = new(decimal.MinValue, decimal.MaxValue);

    /// <summary>Whether anything is known of the value.</summary>
    public bool IsKnown => Low != decimal.MinValue;

    /// <summary>A plain number.</summary>
    /// <param name="number">The number.</param>
    public static ValueRange Exactly(decimal number) => new(number, number);

    /// <summary>An amount that counts as it stands, as a promised figure or a figure of a rule does.</summary>
    /// <param name="amount">The amount.</param>
    public static ValueRange Exactly(Amount amount) => Exactly(InBaseUnit(amount.Value, amount.Unit));

    /// <summary>
    /// Every value that an amount may stand for when it is rounded to its printed digits: 7.5% is 7.45% to 7.55%. Things that are
    /// counted and printed without a multiplier are exact: 11所 are eleven schools.
    /// </summary>
    /// <param name="amount">The amount.</param>
    public static ValueRange Printed(Amount amount)
    {
        if (amount.Multiplier == Multiplier.One && IsCounted(amount.Unit.Dimension) && Decimals.Count(amount.Printed) == 0)
        {
            return Exactly(amount);
        }

        int decimals = (decimal.GetBits(amount.Printed)[3] >> 16) & 0xFF;
        decimal half = new decimal(5, 0, 0, false, (byte)Math.Min(decimals + 1, 28)) * amount.Multiplier.Factor();
        return Calculate(() => new(InBaseUnit(amount.Value - half, amount.Unit), InBaseUnit(amount.Value + half, amount.Unit)));
    }

    /// <summary>Both together.</summary>
    public static ValueRange operator +(ValueRange left, ValueRange right) =>
        Calculate(left, right, () => new(left.Low + right.Low, left.High + right.High));

    /// <summary>The left less the right.</summary>
    public static ValueRange operator -(ValueRange left, ValueRange right) => left + -right;

    /// <summary>The same below zero.</summary>
    public static ValueRange operator -(ValueRange range) => range.IsKnown ? new(-range.High, -range.Low) : Unknown;

    /// <summary>The product.</summary>
    public static ValueRange operator *(ValueRange left, ValueRange right) => Calculate(left, right, () => Spanning(
        left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High));

    /// <summary>The quotient; unknown where the right can be zero.</summary>
    public static ValueRange operator /(ValueRange left, ValueRange right) => right.Low <= 0 && right.High >= 0
        ? Unknown
        : Calculate(left, right, () => Spanning(left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High));

    /// <summary>Whether the left is less.</summary>
    public static Truth operator <(ValueRange left, ValueRange right) => Of(left, right, left.High < right.Low, left.Low >= right.High);

    /// <summary>Whether the left is more.</summary>
    public static Truth operator >(ValueRange left, ValueRange right) => right < left;

    /// <summary>Whether the left is at most the right.</summary>
    public static Truth operator <=(ValueRange left, ValueRange right) => !(right < left);

    /// <summary>Whether the left is at least the right.</summary>
    public static Truth operator >=(ValueRange left, ValueRange right) => !(left < right);

    /// <summary>Whether both are one value.</summary>
    /// <param name="other">The other value.</param>
    public Truth Is(ValueRange other) => Of(this, other, Low == High && Equals(other), High < other.Low || Low > other.High);

    /// <summary>The distance from zero.</summary>
    public ValueRange Abs() =>
        !IsKnown || Low >= 0 ? this
        : High <= 0 ? -this
        : new(0, Math.Max(-Low, High));

    /// <summary>Rounded to some decimals, halves away from zero.</summary>
    /// <param name="decimals">How many decimals, from 0 to 10.</param>
    /// <param name="isShare">Whether the decimals are those of a percentage.</param>
    public ValueRange Round(int decimals, bool isShare)
    {
        decimal size = isShare ? 100 : 1;
        ValueRange range = this;
        return Calculate(range, range, () => new(Rounded(range.Low), Rounded(range.High)));

        decimal Rounded(decimal value) => Math.Round(value * size, decimals, MidpointRounding.AwayFromZero) / size;
    }

    /// <summary>The growth that an index against last year's 100 states: 103.5 is 3.5%.</summary>
    public ValueRange GrowthOfIndex() => (this - Exactly(100)) / Exactly(100);

    /// <summary>The average annual growth that leads from one value to another.</summary>
    /// <param name="from">The value at the beginning, above zero.</param>
    /// <param name="to">The value at the end, above zero.</param>
    /// <param name="years">How many years lie between, from 1 to 100.</param>
    public static ValueRange ImpliedGrowth(ValueRange from, ValueRange to, int years)
    {
        ValueRange ratio = to / from;
        return ratio.IsKnown && ratio.Low > 0
            ? Calculate(ratio, ratio, () => new(Root(ratio.Low, years).Below - 1, Root(ratio.High, years).Above - 1))
            : Unknown;
    }

    /// <summary>The value, or its least and greatest.</summary>
    public override string ToString() => !IsKnown ? "unknown"
        : Low == High ? Text(Low)
        : Text(Low) + " .. " + Text(High);

    private static string Text(decimal value) => Decimals.WithoutTrailingZeros(value).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Truth Of(ValueRange left, ValueRange right, bool isCertain, bool isExcluded) =>
        !left.IsKnown || !right.IsKnown ? Truth.Open
        : isCertain ? Truth.Yes
        : isExcluded ? Truth.No
        : Truth.Open;

    private static ValueRange Calculate(ValueRange left, ValueRange right, Func<ValueRange> calculation) =>
        left.IsKnown && right.IsKnown ? Calculate(calculation) : Unknown;

    private static ValueRange Calculate(Func<ValueRange> calculation)
    {
        try
        {
            return calculation();
        }
        catch (OverflowException)
        {
            return Unknown;
        }
    }

    private static ValueRange Spanning(decimal first, decimal second, decimal third, decimal fourth) => new(
        Math.Min(Math.Min(first, second), Math.Min(third, fourth)), Math.Max(Math.Max(first, second), Math.Max(third, fourth)));

    private static decimal InBaseUnit(decimal value, Unit unit) =>
        value * unit.FactorNumerator / (unit.FactorDenominator * (IsPartOfHundred(unit.Dimension) ? 100 : 1));

    private static bool IsPartOfHundred(Dimension dimension) => dimension == Dimension.Share || dimension == Dimension.PercentagePoints;

    private static bool IsCounted(Dimension dimension) => !MeasuredDimensions.Contains(dimension);

    // By halving, because a decimal has no root and a double isn't the same on every machine.
    private static (decimal Below, decimal Above) Root(decimal value, int degree)
    {
        decimal below = 0;
        decimal above = Math.Max(1, value);
        for (int step = 0; step < RootSteps; step++)
        {
            decimal middle = below + ((above - below) / 2);
            if (middle == below || middle == above)
            {
                break;
            }

            int comparison = ComparePower(middle, degree, value);
            if (comparison == 0)
            {
                return (middle, middle);
            }

            (below, above) = comparison < 0 ? (middle, above) : (below, middle);
        }

        return (below, above);
    }

    private static int ComparePower(decimal root, int degree, decimal value)
    {
        decimal power = 1;
        for (int factor = 0; factor < degree; factor++)
        {
            if (root > 1 && power > decimal.MaxValue / root)
            {
                return 1;
            }

            power *= root;
        }

        return power.CompareTo(value);
    }
}
