namespace ReportDsl;

/// <summary>A word of the language: how definitions and exports write a value, and its names.</summary>
/// <typeparam name="T">The enumeration that the word belongs to.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Id">The word in definitions and exports: <c>at-least</c>.</param>
/// <param name="Name">The word's names.</param>
public sealed record Term<T>(T Value, string Id, LocalizedText Name)
    where T : struct, Enum;

/// <summary>The words for each value of the vocabulary's enumerations: one table for definitions, exports and display.</summary>
public static class Terms
{
    /// <summary>The words for <see cref="Bound"/>.</summary>
    public static IReadOnlyList<Term<Bound>> Bounds { get; } =
    [
        new(Bound.About, "about", new("左右", "about")),
        new(Bound.AtLeast, "at-least", new("以上", "at least")),
        new(Bound.AtMost, "at-most", new("以内", "at most")),
        new(Bound.Above, "above", new("突破", "above")),
        new(Bound.Below, "below", new("低于", "below")),
        new(Bound.Exactly, "exactly", new("达到", "exactly")),
        new(Bound.Between, "between", new("至", "between")),
    ];

    /// <summary>The words for <see cref="Commitment"/>.</summary>
    public static IReadOnlyList<Term<Commitment>> Commitments { get; } =
    [
        new(Commitment.Plan, "plan", new("计划", "planned")),
        new(Commitment.Ensure, "ensure", new("确保", "ensured")),
        new(Commitment.Strive, "strive", new("力争", "strived for")),
    ];

    /// <summary>The words for <see cref="Qualifier"/>.</summary>
    public static IReadOnlyList<Term<Qualifier>> Qualifiers { get; } =
    [
        new(Qualifier.None, "none", new("", "")),
        new(Qualifier.Expected, "expected", new("预计", "expected")),
        new(Qualifier.About, "about", new("左右", "about")),
        new(Qualifier.Above, "above", new("突破", "above")),
        new(Qualifier.Below, "below", new("低于", "below")),
        new(Qualifier.AtLeast, "at-least", new("以上", "at least")),
        new(Qualifier.AtMost, "at-most", new("以内", "at most")),
    ];

    /// <summary>The words for <see cref="Measure"/>.</summary>
    public static IReadOnlyList<Term<Measure>> Measures { get; } =
    [
        new(Measure.Level, "level", new("总量", "level")),
        new(Measure.GrowthRate, "growth-rate", new("增长率", "growth rate")),
        new(Measure.AverageAnnualGrowth, "average-annual-growth", new("年均增长率", "average annual growth")),
        new(Measure.Share, "share", new("比例", "share")),
        new(Measure.Index, "index", new("指数（上年=100）", "index (previous year = 100)")),
        new(Measure.Count, "count", new("数量", "count")),
        new(Measure.Increment, "increment", new("增量", "increment")),
        new(Measure.Rank, "rank", new("名次", "rank")),
    ];

    /// <summary>The words for <see cref="Better"/>.</summary>
    public static IReadOnlyList<Term<Better>> Directions { get; } =
    [
        new(Better.Higher, "higher", new("越高越好", "higher")),
        new(Better.Lower, "lower", new("越低越好", "lower")),
        new(Better.Neutral, "neutral", new("适度", "neutral")),
    ];

    /// <summary>The words for <see cref="Nature"/>.</summary>
    public static IReadOnlyList<Term<Nature>> Natures { get; } =
    [
        new(Nature.NotStated, "not-stated", new("未说明", "not stated")),
        new(Nature.Anticipatory, "anticipatory", new("预期性", "anticipatory")),
        new(Nature.Binding, "binding", new("约束性", "binding")),
    ];

    /// <summary>The words for <see cref="Trend"/>.</summary>
    public static IReadOnlyList<Term<Trend>> Trends { get; } =
    [
        new(Trend.Any, "any", new("有升有降", "rising or falling")),
        new(Trend.Rising, "rising", new("只升不降", "never falling")),
        new(Trend.Falling, "falling", new("只降不升", "never rising")),
    ];

    /// <summary>The words for <see cref="RuleSeverity"/>.</summary>
    public static IReadOnlyList<Term<RuleSeverity>> RuleSeverities { get; } =
    [
        new(RuleSeverity.Error, "error", new("错误", "error")),
        new(RuleSeverity.Warning, "warning", new("警告", "warning")),
    ];

    /// <summary>The word for a value.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="terms">The enumeration's words.</param>
    /// <param name="value">The value.</param>
    public static Term<T> Of<T>(this IReadOnlyList<Term<T>> terms, T value)
        where T : struct, Enum =>
        terms.First(term => EqualityComparer<T>.Default.Equals(term.Value, value));
}
