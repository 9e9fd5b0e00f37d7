using System.Globalization;

namespace ReportDsl.Tool.Scorecards;

/// <summary>A scorecard and the report that its targets are from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Card">The scorecard.</param>
internal sealed record ReportScorecard(Report Report, Scorecard Card)
{
    /// <summary>What the policy is called; that there is none is said.</summary>
    public LocalizedText PolicyInWords => Card.Policy is AssessmentPolicy policy
        ? new($"“左右”的口径：{policy.Name}", $"\"About\" is read by the policy: {policy.Name}")
        : new("没有给出“左右”的口径", "No policy says how \"about\" is read");

    public static LocalizedText SectionTitle(Section section) => section.Number is int number
        ? new(number.ToString(CultureInfo.InvariantCulture) + " " + section.Title.Zh, number.ToString(CultureInfo.InvariantCulture) + " " + section.Title.En)
        : section.Title;
}
