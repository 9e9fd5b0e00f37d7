namespace ReportDsl;

/// <summary>Where a target stands on a scorecard.</summary>
public enum TargetStatus
{
    /// <summary>The target was met.</summary>
    Met,

    /// <summary>The target was missed.</summary>
    Missed,

    /// <summary>The reported figure can be on either side of the bound.</summary>
    Indeterminate,

    /// <summary>The target's period isn't over; what is due by now was reached.</summary>
    OnTrack,

    /// <summary>The target's period isn't over; what is due by now wasn't reached.</summary>
    Behind,

    /// <summary>Nothing was reported for the target.</summary>
    Unreported,

    /// <summary>Something was reported that can't be held against the target.</summary>
    NotComparable,
}

/// <summary>The words for verdicts: one table for display and exports.</summary>
public static class VerdictTerms
{
    /// <summary>The words for <see cref="VerdictKind"/>.</summary>
    public static IReadOnlyList<Term<VerdictKind>> Kinds { get; } =
    [
        new(VerdictKind.Met, "met", new("完成", "met")),
        new(VerdictKind.Missed, "missed", new("未完成", "missed")),
        new(VerdictKind.Indeterminate, "indeterminate", new("无法确定", "indeterminate")),
    ];

    /// <summary>The words for <see cref="TargetStatus"/>.</summary>
    public static IReadOnlyList<Term<TargetStatus>> Statuses { get; } =
    [
        new(TargetStatus.Met, "met", new("完成", "met")),
        new(TargetStatus.Missed, "missed", new("未完成", "missed")),
        new(TargetStatus.Indeterminate, "indeterminate", new("无法确定", "indeterminate")),
        new(TargetStatus.OnTrack, "on-track", new("进度正常", "on track")),
        new(TargetStatus.Behind, "behind", new("进度落后", "behind")),
        new(TargetStatus.Unreported, "unreported", new("未报告", "unreported")),
        new(TargetStatus.NotComparable, "not-comparable", new("不可比", "not comparable")),
    ];
}
