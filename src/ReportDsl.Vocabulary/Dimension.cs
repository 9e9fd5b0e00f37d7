namespace ReportDsl;

/// <summary>
/// What a unit measures. Amounts can be compared, converted and subtracted only within one dimension;
/// each counting unit (家, 个, 条, …) is a dimension of its own.
/// </summary>
/// <param name="Id">The dimension's id, such as <c>area</c>.</param>
/// <param name="IsAdditive">
/// Whether sums have a meaning: money and persons add up, percentages of different wholes, index levels and ranks don't.
/// </param>
public sealed record Dimension(string Id, bool IsAdditive)
{
    /// <summary>A part of a whole, or a rate of change: %.</summary>
    public static Dimension Share => field ??= new("share", IsAdditive: false);

    /// <summary>The difference of two shares: 百分点.</summary>
    public static Dimension PercentagePoints => field ??= new("percentage-points", IsAdditive: true);

    /// <summary>A level against last year's 100 (上年=100).</summary>
    public static Dimension IndexLevel => field ??= new("index-level", IsAdditive: false);

    /// <summary>The difference of two index levels.</summary>
    public static Dimension IndexPoints => field ??= new("index-points", IsAdditive: true);

    /// <summary>A place in a ranking, 1 being the first.</summary>
    public static Dimension Rank => field ??= new("rank", IsAdditive: false);

    /// <summary>The difference of two ranks.</summary>
    public static Dimension Places => field ??= new("places", IsAdditive: true);

    /// <summary>Money in Chinese yuan.</summary>
    public static Dimension Money => field ??= new("money", IsAdditive: true);

    /// <summary>Money in US dollars, which no fixed rate turns into yuan.</summary>
    public static Dimension UsDollars => field ??= new("us-dollars", IsAdditive: true);

    /// <summary>People.</summary>
    public static Dimension Persons => field ??= new("persons", IsAdditive: true);

    /// <summary>Households.</summary>
    public static Dimension Households => field ??= new("households", IsAdditive: true);

    /// <summary>Area.</summary>
    public static Dimension Area => field ??= new("area", IsAdditive: true);

    /// <summary>Length.</summary>
    public static Dimension Length => field ??= new("length", IsAdditive: true);

    /// <summary>Mass.</summary>
    public static Dimension Mass => field ??= new("mass", IsAdditive: true);

    /// <summary>Time in days.</summary>
    public static Dimension Days => field ??= new("days", IsAdditive: true);

    /// <summary>Time in calendar years, which have no fixed number of days.</summary>
    public static Dimension Years => field ??= new("years", IsAdditive: true);

    /// <summary>The dimension of a counting unit: things counted with one measure word.</summary>
    /// <param name="unitId">The counting unit's id, such as <c>enterprises</c>.</param>
    public static Dimension Counting(string unitId) => new(unitId, IsAdditive: true);
}
