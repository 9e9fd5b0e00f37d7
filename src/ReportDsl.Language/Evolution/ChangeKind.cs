namespace ReportDsl.Language.Evolution;

/// <summary>What became of a target or a pledge from one report to another.</summary>
internal enum ChangeKind
{
    /// <summary>Neither figure nor words changed.</summary>
    Kept,

    /// <summary>The figure is higher, on one basis.</summary>
    Raised,

    /// <summary>The figure is lower, on one basis.</summary>
    Lowered,

    /// <summary>The range lies within the one before.</summary>
    Narrowed,

    /// <summary>The range reaches beyond the one before at both ends.</summary>
    Widened,

    /// <summary>The words bind more firmly: 左右 is gone, 力争 became 确保.</summary>
    Hardened,

    /// <summary>The words bind less firmly.</summary>
    Softened,

    /// <summary>The words bind otherwise, neither more firmly nor less: 以上 became 以内.</summary>
    Reworded,

    /// <summary>The indicator goes by another name.</summary>
    Renamed,

    /// <summary>It is measured otherwise.</summary>
    Rebased,

    /// <summary>Several indicators became one.</summary>
    Merged,

    /// <summary>One indicator became several.</summary>
    Split,

    /// <summary>A pledge was given a figure.</summary>
    Quantified,

    /// <summary>A target was left without a figure: it is a pledge.</summary>
    Unquantified,

    /// <summary>Our transcription was corrected after it was published.</summary>
    Corrected,

    /// <summary>The later report has no such target.</summary>
    Dropped,

    /// <summary>The later report doesn't repeat it, but its period isn't over.</summary>
    Pending,

    /// <summary>The earlier report has no such target.</summary>
    Added,
}

/// <summary>What kind of thing changed.</summary>
internal enum ChangeClass
{
    /// <summary>What the government plans.</summary>
    Policy,

    /// <summary>What is measured.</summary>
    Basis,

    /// <summary>How it is said.</summary>
    Wording,

    /// <summary>What we wrote down of it: the report says what it always said.</summary>
    Correction,
}

/// <summary>The words for changes: one table for display and exports.</summary>
internal static class ChangeTerms
{
    /// <summary>The words for <see cref="ChangeKind"/>.</summary>
    public static IReadOnlyList<Term<ChangeKind>> Kinds { get; } =
    [
        new(ChangeKind.Kept, "kept", new("不变", "kept")),
        new(ChangeKind.Raised, "raised", new("上调", "raised")),
        new(ChangeKind.Lowered, "lowered", new("下调", "lowered")),
        new(ChangeKind.Narrowed, "narrowed", new("区间收窄", "narrowed")),
        new(ChangeKind.Widened, "widened", new("区间放宽", "widened")),
        new(ChangeKind.Hardened, "hardened", new("措辞趋硬", "hardened")),
        new(ChangeKind.Softened, "softened", new("措辞趋软", "softened")),
        new(ChangeKind.Reworded, "reworded", new("措辞改变", "reworded")),
        new(ChangeKind.Renamed, "renamed", new("改名", "renamed")),
        new(ChangeKind.Rebased, "rebased", new("口径改变", "re-based")),
        new(ChangeKind.Merged, "merged", new("合并", "merged")),
        new(ChangeKind.Split, "split", new("拆分", "split")),
        new(ChangeKind.Quantified, "quantified", new("定量化", "given a figure")),
        new(ChangeKind.Unquantified, "unquantified", new("去除数值", "left without a figure")),
        new(ChangeKind.Corrected, "corrected", new("转录更正", "corrected")),
        new(ChangeKind.Dropped, "dropped", new("不再提出", "dropped")),
        new(ChangeKind.Pending, "pending", new("未到期", "not due yet")),
        new(ChangeKind.Added, "added", new("新增", "added")),
    ];

    /// <summary>The words for <see cref="ChangeClass"/>.</summary>
    public static IReadOnlyList<Term<ChangeClass>> Classes { get; } =
    [
        new(ChangeClass.Policy, "policy", new("政策", "policy")),
        new(ChangeClass.Basis, "basis", new("口径", "basis")),
        new(ChangeClass.Wording, "wording", new("措辞", "wording")),
        new(ChangeClass.Correction, "correction", new("更正", "correction")),
    ];

    /// <summary>The class of a change between two reports; null where nothing changed.</summary>
    /// <param name="kind">The change.</param>
    public static ChangeClass? ClassOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Kept or ChangeKind.Pending => null,
        ChangeKind.Hardened or ChangeKind.Softened or ChangeKind.Reworded or ChangeKind.Renamed => ChangeClass.Wording,
        ChangeKind.Rebased or ChangeKind.Merged or ChangeKind.Split => ChangeClass.Basis,
        ChangeKind.Corrected => ChangeClass.Correction,
        _ => ChangeClass.Policy,
    };
}
