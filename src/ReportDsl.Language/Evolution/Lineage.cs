namespace ReportDsl.Language.Evolution;

/// <summary>How an indicator follows others.</summary>
internal enum SuccessionKind
{
    /// <summary>The same under another id.</summary>
    Renamed,

    /// <summary>Measured otherwise: another unit, measure, scope or price basis.</summary>
    BasisChanged,

    /// <summary>The sum of several.</summary>
    Merged,

    /// <summary>A part of one.</summary>
    Split,
}

/// <summary>What of a measurement changed.</summary>
internal enum BasisAspect
{
    /// <summary>The unit, such as yuan instead of US dollars.</summary>
    Unit,

    /// <summary>The measure, such as growth instead of an index.</summary>
    Measure,

    /// <summary>Whom or what it covers.</summary>
    Scope,

    /// <summary>The prices it is calculated at.</summary>
    PriceBasis,
}

/// <summary>The words for <see cref="SuccessionKind"/>.</summary>
internal static class SuccessionKinds
{
    public static IReadOnlyList<Term<SuccessionKind>> Terms { get; } =
    [
        new(SuccessionKind.Renamed, "renamed", new("改名", "renamed")),
        new(SuccessionKind.BasisChanged, "basis-changed", new("口径改变", "re-based")),
        new(SuccessionKind.Merged, "merged", new("合并", "merged")),
        new(SuccessionKind.Split, "split", new("拆分", "split")),
    ];
}

/// <summary>The words of the language for <see cref="BasisAspect"/>.</summary>
internal static class BasisAspects
{
    public static IReadOnlyList<Term<BasisAspect>> Terms { get; } =
    [
        new(BasisAspect.Unit, "unit", new("单位", "unit")),
        new(BasisAspect.Measure, "measure", new("度量", "measure")),
        new(BasisAspect.Scope, "scope", new("统计范围", "scope")),
        new(BasisAspect.PriceBasis, "price-basis", new("价格基准", "price basis")),
    ];
}

/// <summary>A change by which an indicator follows others.</summary>
/// <param name="Year">The year of the first report after the change.</param>
/// <param name="Kind">How it follows them.</param>
/// <param name="From">The ids of those it follows; its own where only its basis changed.</param>
/// <param name="Aspect">What changed, for a change of basis.</param>
/// <param name="Because">Why, or null.</param>
internal sealed record Succession(int Year, SuccessionKind Kind, EquatableArray<string> From, BasisAspect? Aspect, string? Because);

/// <summary>The end of an indicator.</summary>
/// <param name="Year">The year of the first report that no longer has it.</param>
/// <param name="Because">Why it ended.</param>
/// <param name="ReplacedBy">The id of the indicator to use instead, or null.</param>
internal sealed record Retirement(int Year, string Because, string? ReplacedBy);

/// <summary>Where an indicator came from and where it ended, by the years of reports.</summary>
/// <param name="Added">The year of the first report that has it, where that is stated.</param>
/// <param name="Successions">What it follows, in the order of years.</param>
/// <param name="Retired">Its end, or null.</param>
internal sealed record Lineage(int? Added, EquatableArray<Succession> Successions, Retirement? Retired)
{
    /// <summary>Of an indicator with no history of its own.</summary>
    public static Lineage None { get; } = new(null, default, null);

    /// <summary>Whether the report of a year may promise or plan by it.</summary>
    public bool IsForTargetsOf(int year) => !(Added > year) && !(Retired?.Year <= year);

    /// <summary>Whether the report of a year may say what was achieved by it: also the first one that promises nothing by it any more.</summary>
    public bool IsForResultsOf(int year) => !(Added > year) && !(Retired?.Year < year);

    /// <summary>The ids it had before.</summary>
    public IEnumerable<string> FormerIds =>
        Successions.Where(succession => succession.Kind == SuccessionKind.Renamed).SelectMany(succession => succession.From);
}
