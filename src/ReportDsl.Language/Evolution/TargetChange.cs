using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>What became of a target from one report to another.</summary>
/// <param name="Before">The target before, or null.</param>
/// <param name="After">The target after, or null.</param>
/// <param name="Kinds">What became of it, at least one.</param>
internal sealed record TargetChange(TargetModel? Before, TargetModel? After, EquatableArray<ChangeKind> Kinds)
{
    /// <summary>Both promises on one basis; null where there is only one.</summary>
    public PromiseComparison? Comparison { get; init; }

    /// <summary>What changed of the indicator from the earlier report to the later one.</summary>
    public EquatableArray<Succession> Changes { get; init; }

    /// <summary>The pledge of the same id in the report that has no such target, or null.</summary>
    public PledgeModel? Pledge { get; init; }

    /// <summary>What was corrected in our transcription of either target after it was published.</summary>
    public EquatableArray<Correction> Corrections { get; init; }

    /// <summary>Whether both are transcriptions of one report, so that whatever differs is a correction.</summary>
    public bool IsOfOneReport { get; init; }

    /// <summary>What kinds of things changed; nothing where it was kept.</summary>
    public EquatableArray<ChangeClass> Classes => ChangeClasses.Of(Kinds, IsOfOneReport);
}

/// <summary>What became of a pledge from one report to another.</summary>
/// <param name="Before">The pledge before, or null.</param>
/// <param name="After">The pledge after, or null.</param>
/// <param name="Kinds">What became of it, at least one.</param>
internal sealed record PledgeChange(PledgeModel? Before, PledgeModel? After, EquatableArray<ChangeKind> Kinds)
{
    /// <summary>Whether both are transcriptions of one report, so that whatever differs is a correction.</summary>
    public bool IsOfOneReport { get; init; }

    /// <summary>What kinds of things changed; nothing where it was kept.</summary>
    public EquatableArray<ChangeClass> Classes => ChangeClasses.Of(Kinds, IsOfOneReport);
}

/// <summary>A correction of our transcription after it was published.</summary>
/// <param name="Year">The year of the report.</param>
/// <param name="Was">What the target was published to mean.</param>
/// <param name="Now">What it means.</param>
/// <param name="Because">Why it was corrected.</param>
/// <param name="KindsAsPublished">What would have become of the target by what was published; nothing where that can't be read.</param>
internal sealed record Correction(int Year, string Was, string Now, string Because, EquatableArray<ChangeKind> KindsAsPublished);

/// <summary>The classes of several changes.</summary>
internal static class ChangeClasses
{
    public static EquatableArray<ChangeClass> Of(EquatableArray<ChangeKind> kinds, bool isOfOneReport) => kinds
        .Select(ChangeTerms.ClassOf)
        .OfType<ChangeClass>()
        .Select(kind => isOfOneReport ? ChangeClass.Correction : kind)
        .Distinct()
        .OrderBy(kind => kind)
        .ToEquatableArray();
}
