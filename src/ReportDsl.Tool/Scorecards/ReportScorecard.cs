using System.Globalization;

namespace ReportDsl.Tool.Scorecards;

/// <summary>A scorecard and the report that its targets are from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Card">The scorecard.</param>
/// <param name="Closure">What the next report says of the targets, where the outcomes are from it; else null.</param>
internal sealed record ReportScorecard(Report Report, Scorecard Card, Closure? Closure)
{
    /// <summary>Where the outcomes are from, when that is the next report.</summary>
    public LocalizedText? ClosureInWords => Closure is null ? null
        : new($"结果取自《{Closure.Report.Title.Zh}》", $"Closed by the results of the {Closure.Report.Title.En}");

    /// <summary>The targets of which nothing was reported, with the reason where the next report gives one, by reason.</summary>
    public IEnumerable<(LocalizedText Reason, IReadOnlyList<Target> Targets)> Unreported => Card.Entries
        .Where(entry => entry.Status == TargetStatus.Unreported)
        .GroupBy(entry => Closure?.SilenceOn(entry) ?? VerdictTerms.Statuses.Of(TargetStatus.Unreported).Name)
        .Select(group => (group.Key, (IReadOnlyList<Target>)[.. group.Select(entry => entry.Target)]));

    /// <summary>What the policy is called; that there is none is said.</summary>
    public LocalizedText PolicyInWords => Card.Policy is AssessmentPolicy policy
        ? new($"“左右”的口径：{policy.Name}", $"\"About\" is read by the policy: {policy.Name}")
        : new("没有给出“左右”的口径", "No policy says how \"about\" is read");

    public static LocalizedText SectionTitle(Section section) => section.Number is int number
        ? new(number.ToString(CultureInfo.InvariantCulture) + " " + section.Title.Zh, number.ToString(CultureInfo.InvariantCulture) + " " + section.Title.En)
        : section.Title;
}
