using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Expressions;

/// <summary>What a part of a rule is: a condition, a number, or a quantity of some kind.</summary>
/// <remarks>
/// What adds up is a product of powers: yuan per person is money to the first and persons to the minus first. What doesn't
/// (shares, index levels, ranks) and the differences of such are scales of their own.
/// </remarks>
internal sealed record ValueType
{
    private ValueType()
    {
    }

    public static ValueType Condition { get; } = new() { IsCondition = true };

    public static ValueType Number { get; } = new();

    public static ValueType GrowthRate { get; } = new() { Scale = Dimension.Share, IsGrowth = true };

    public bool IsCondition { get; private init; }

    /// <summary>The dimension of what has a scale of its own, or null.</summary>
    public Dimension? Scale { get; private init; }

    /// <summary>Of a share, whether it is a rate of change; null for a rule's own percentage, which can be either.</summary>
    public bool? IsGrowth { get; private init; }

    private EquatableArray<(string Dimension, int Exponent)> Powers { get; init; }

    public bool IsNumber => !IsCondition && Scale is null && Powers.Count == 0;

    public bool IsShare => Scale == Dimension.Share;

    /// <summary>Whether two of it make a third of it.</summary>
    public bool AddsUp => !IsCondition && (Scale is null || Scale.IsAdditive);

    public static ValueType Of(Unit? unit) => unit is null ? Number : OfDimension(unit.Dimension, isGrowth: null);

    public static ValueType Of(IndicatorModel indicator)
    {
        ValueType type = OfDimension(indicator.Unit.Dimension, indicator.Measure is Measure.GrowthRate or Measure.AverageAnnualGrowth);
        return indicator.Per is Unit per && type.Scale is null ? type.Times(OfDimension(per.Dimension, null), -1) : type;
    }

    /// <summary>Whether values of both can be compared.</summary>
    public bool IsComparableWith(ValueType other) =>
        (IsShare && other.IsShare && (IsGrowth is null || other.IsGrowth is null || IsGrowth == other.IsGrowth))
        || (IsShare && other.IsNumber) || (IsNumber && other.IsShare)
        || (!IsCondition && Equals(other));

    /// <summary>What the sum is, or null when there is none.</summary>
    public ValueType? Plus(ValueType other) =>
        AddsUp && Equals(other) ? this
        : IsDifferenceFor(other) ? this
        : null;

    /// <summary>What the difference is, or null when there is none.</summary>
    public ValueType? Minus(ValueType other) =>
        AddsUp && Equals(other) ? this
        : IsShare && other.IsShare && IsComparableWith(other) ? OfDimension(Dimension.PercentagePoints, null)
        : Scale is not null && Scale == other.Scale && !IsShare ? OfDimension(DifferenceOf(Scale), null)
        : IsDifferenceFor(other) ? this
        : null;

    /// <summary>What the product is, or null when there is none.</summary>
    public ValueType? Times(ValueType other) =>
        IsCondition || other.IsCondition || IsPlace || other.IsPlace ? null
        : IsNumber ? other
        : other.IsNumber || (other.IsShare && Scale is null) ? this
        : IsShare && other.Scale is null ? other
        : IsShare && other.IsShare ? this with { IsGrowth = null }
        : Scale is null && other.Scale is null ? Times(other, 1)
        : null;

    /// <summary>What the quotient is, or null when there is none.</summary>
    public ValueType? Over(ValueType other) =>
        IsCondition || other.IsCondition || IsPlace || other.IsPlace ? null
        : Scale is not null && Scale == other.Scale ? Number
        : other.IsNumber || (other.IsShare && Scale is null) ? this
        : Scale is null && other.Scale is null ? Times(other, -1)
        : null;

    /// <summary>The type in words, for messages.</summary>
    public override string ToString()
    {
        if (IsCondition)
        {
            return "a condition";
        }

        if (Scale is not null)
        {
            return !IsShare ? Scale.Id.Replace('-', ' ') : IsGrowth switch
            {
                true => "a growth rate",
                false => "a share",
                _ => "a percentage",
            };
        }

        string over = Words(power => power > 0);
        string under = Words(power => power < 0);
        return Powers.Count == 0 ? "a plain number"
            : under.Length == 0 ? over
            : (over.Length == 0 ? "1" : over) + " per " + under;
    }

    private bool IsPlace => Scale == Dimension.IndexLevel || Scale == Dimension.Rank;

    private bool IsDifferenceFor(ValueType difference) => Scale is { IsAdditive: false } && difference.Scale == DifferenceOf(Scale);

    private static ValueType OfDimension(Dimension dimension, bool? isGrowth) =>
        dimension == Dimension.Share ? new() { Scale = dimension, IsGrowth = isGrowth }
        : !dimension.IsAdditive || dimension == Dimension.PercentagePoints || dimension == Dimension.IndexPoints || dimension == Dimension.Places
            ? new() { Scale = dimension }
        : new() { Powers = new([(dimension.Id, 1)]) };

    private static Dimension DifferenceOf(Dimension scale) =>
        scale == Dimension.Share ? Dimension.PercentagePoints
        : scale == Dimension.IndexLevel ? Dimension.IndexPoints
        : Dimension.Places;

    private ValueType Times(ValueType other, int sign) => new()
    {
        Powers = Powers.Concat(other.Powers.Select(power => (power.Dimension, Exponent: sign * power.Exponent)))
            .GroupBy(power => power.Dimension, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Sum(power => power.Exponent)))
            .Where(power => power.Item2 != 0)
            .OrderBy(power => power.Key, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    private string Words(Func<int, bool> which) => string.Join(" times ", Powers
        .Where(power => which(power.Exponent))
        .Select(power => (Name: power.Dimension.Replace('-', ' '), Size: Math.Abs(power.Exponent)))
        .Select(power => power.Size == 1 ? power.Name : $"{power.Name} to the {power.Size.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
}
