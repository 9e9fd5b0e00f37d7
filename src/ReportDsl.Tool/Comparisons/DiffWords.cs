using System.Globalization;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Tool.Comparisons;

/// <summary>Changes in words, for tables and Markdown.</summary>
internal sealed class DiffWords(ReportDiff diff, DisplayLanguage language)
{
    private readonly bool zh = language == DisplayLanguage.Zh;

    public string Title => diff.Title.In(language);

    public string[] Headings =>
    [
        zh ? "目标" : "Target",
        Year(diff.Before),
        Year(diff.After),
        zh ? "变化" : "Change",
        zh ? "类别" : "Class",
    ];

    /// <summary>The counts on one line: kept 3, lowered 2.</summary>
    public string Counts => Joined(diff.Counts.Select(row => $"{row.Kind.Name.In(language)} {row.Count.ToString(CultureInfo.InvariantCulture)}"));

    public string[] Row(TargetChange change) =>
    [
        Name(change),
        change.Before is TargetModel before ? Statement(before) : Statement(change.Pledge),
        change.After is TargetModel after ? Statement(after) : Statement(change.Pledge),
        Change(change),
        Classes(change.Classes),
    ];

    public string[] Row(PledgeChange change) =>
    [
        (change.After ?? change.Before)!.Name.In(language),
        Statement(change.Before),
        Statement(change.After),
        Joined(change.Kinds.Select(Kind)),
        Classes(change.Classes),
    ];

    /// <summary>What was corrected in our transcription, one line for each.</summary>
    public IEnumerable<string> Corrections =>
        from change in diff.Comparison.Targets
        from correction in change.Corrections
        select (zh ? "转录更正 " : "Corrected: ")
            + $"{correction.Year.ToString(CultureInfo.InvariantCulture)} {(change.After ?? change.Before)!.Entry.Id}: {correction.Was} → {correction.Now} ({correction.Because})"
            + (correction.KindsAsPublished.Count == 0 ? "" : (zh ? "；按原先发布的读法为：" : "; as published it would have been: ") + Joined(correction.KindsAsPublished.Select(Kind)));

    private string Name(TargetChange change)
    {
        string name = (change.After ?? change.Before)!.Indicator.Name.In(language);
        return change is { Before: TargetModel before, After: TargetModel after } && before.Indicator.Id != after.Indicator.Id
            ? $"{before.Indicator.Name.In(language)} → {name}"
            : name;
    }

    private string Statement(TargetModel target)
    {
        string promise = target.Commitment switch
        {
            Commitment.Ensure => zh ? "确保" : "ensure ",
            Commitment.Strive => zh ? "力争" : "strive for ",
            _ => "",
        };
        string period = target.Entry.Period.Years > 1 ? $" ({target.Entry.Period})" : "";
        return promise + Wording.Of(target.Bound, target.Figure.Amount, target.Upper?.Amount, language) + period;
    }

    private string Change(TargetChange change)
    {
        PromiseComparison? comparison = change.Comparison;
        List<string> words = [.. change.Kinds.Select(kind => Kind(kind) + Detail(kind, comparison))];
        if (comparison?.Difference is BasisDifference difference)
        {
            words.Add((zh ? "不可比：" : "not comparable: ") + BasisDifferences.Terms.Of(difference).Name.In(language));
        }
        else if (comparison?.Before is Amount before && change.Before!.Figure.Amount.Unit.Dimension != before.Unit.Dimension)
        {
            words.Add((zh ? "同口径原为" : "on one basis it was ") + before.ToString(language));
        }

        return Joined(words);
    }

    private string Detail(ChangeKind kind, PromiseComparison? comparison) => kind switch
    {
        ChangeKind.Raised or ChangeKind.Lowered when comparison is { Moved: Amount moved, UpperBefore: null } && moved.Printed != 0 =>
            (zh ? "" : " by ") + new Amount(Math.Abs(moved.Printed), moved.Multiplier, moved.Unit).ToString(language),
        ChangeKind.Hardened or ChangeKind.Softened or ChangeKind.Reworded when comparison is not null => (comparison.Bound == kind, comparison.Commitment == kind) switch
        {
            (true, true) => zh ? "（比较词、语气）" : " (bound and commitment)",
            (true, false) => zh ? "（比较词）" : " (bound)",
            (false, true) => zh ? "（语气）" : " (commitment)",
            _ => "",
        },
        _ => "",
    };

    // A pledge has no figure to show, only how firmly it is made.
    private string Statement(PledgeModel? pledge) => pledge is null ? "" : Terms.Commitments.Of(pledge.Commitment).Name.In(language);

    private string Kind(ChangeKind kind) => ChangeTerms.Kinds.Of(kind).Name.In(language);

    private string Classes(EquatableArray<ChangeClass> classes) => Joined(classes.Select(kind => ChangeTerms.Classes.Of(kind).Name.In(language)));

    private string Joined(IEnumerable<string> words) => string.Join(zh ? "，" : ", ", words);

    private static string Year(ReportOverview report) => report.Report.Year.ToString(CultureInfo.InvariantCulture);
}
