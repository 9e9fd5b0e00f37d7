using System.Text.RegularExpressions;
using ReportDsl.Language.Repairing;

namespace ReportDsl.Language.Extraction;

/// <summary>What a part of a report speaks of.</summary>
internal enum ReportPartTense
{
    /// <summary>Nothing says so.</summary>
    Unknown,

    /// <summary>What was done and achieved.</summary>
    Review,

    /// <summary>What is planned.</summary>
    Outlook,

    /// <summary>What words mean: the notes behind a report.</summary>
    Notes,
}

/// <summary>A paragraph and where it stands.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="BodyStart">Where its sentences begin, behind a heading in the same line; its length for a heading.</param>
/// <param name="Headings">The headings it stands under, outermost first.</param>
/// <param name="Tense">What its part speaks of.</param>
/// <param name="IsCertain">Whether a numbered heading of the report says so, and not only the wording.</param>
internal sealed record PlacedParagraph(Paragraph Paragraph, int BodyStart, IReadOnlyList<string> Headings, ReportPartTense Tense, bool IsCertain)
{
    public string Section => string.Join(" / ", Headings);
}

/// <summary>The parts of a report, by its headings.</summary>
/// <remarks>
/// <code>
/// level 1    一、2022年工作回顾    第二部分 …       a review, else an outlook
/// level 2    （一）着力扩大内需                     of the part it stands in
/// level 3    1.  一是
/// no number  a title; it opens a part only in a report that numbers none
/// </code>
/// </remarks>
internal sealed class Outline
{
    private const int LongestHeading = 60;

    private static readonly Regex First = new(@"^(第[一二三四五六七八九十]部分[\s、：:]*|[一二三四五六七八九十]{1,3}、|【[^】]+】$)", RegexOptions.CultureInvariant);
    private static readonly Regex Second = new("^[（(][一二三四五六七八九十]{1,3}[）)]", RegexOptions.CultureInvariant);
    private static readonly Regex Third = new(@"^[0-9]{1,2}[.．、](?![0-9])", RegexOptions.CultureInvariant);

    private static readonly Regex Review = new(
        "回顾|总结|成绩|成就|成效|过去|一年来|五年来|[两三四几]年来|完成情况|收官|答卷|交出|走过",
        RegexOptions.CultureInvariant);

    private static readonly Regex Outlook = new(
        "目标|任务|安排|部署|打算|总体要求|总体思路|今年|重点工作|工作重点|未来|今后|新的一年|下一步|下一阶段|新征程|做好|举措|建议|取向|规划|展望|思路|指标",
        RegexOptions.CultureInvariant);

    private static readonly Regex OpensReview = new(
        @"^(各位代表[！：，])?(过去的?[一五]年|一年来|五年来|刚刚过去|回顾|本届政府)|^[^。]{0,30}(工作回顾|主要做了以下工作)",
        RegexOptions.CultureInvariant);

    private static readonly Regex OpensOutlook = new(
        "(预期|主要|发展)目标(任务)?(建议)?(是|为|：|:)|总体要求是|^(各位代表[！：，])?“十[二三四五六]五”时期(是|经济社会发展)|^(各位代表[！：，])?(今年|新的一年|今后五年|未来五年)[^。]{0,60}(要|将|做好|抓好|重点|目标|任务|全力)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Notes = new("^[（(【]?(附件|附录|附：|名词解释|注释|名词注释|有关名词|相关名词)", RegexOptions.CultureInvariant);

    // 发展成就和“十四五”时期主要目标: both, and which of them only the paragraphs say.
    private static readonly Regex Both = new("(回顾|总结|成绩|成就|成效).*(和|及|与|、|，).*(目标|任务|安排|部署|打算|总体要求)", RegexOptions.CultureInvariant);

    private readonly ReportYear year;
    private readonly List<PlacedParagraph> paragraphs = [];
    private readonly string?[] headings = new string?[4];
    private readonly bool isNumbered;
    private ReportPartTense tense;
    private bool isCertain;

    private Outline(ReportText text, ReportYear year, CancellationToken cancellation)
    {
        this.year = year;
        isNumbered = text.Paragraphs.Until(cancellation).Any(paragraph => First.IsMatch(paragraph.Text) && TenseOf(HeadingOf(paragraph.Text)) != ReportPartTense.Unknown);
        foreach (Paragraph paragraph in text.Paragraphs.Until(cancellation))
        {
            Add(paragraph);
        }
    }

    /// <summary>The paragraphs in their order, headings included.</summary>
    public IReadOnlyList<PlacedParagraph> Paragraphs => paragraphs;

    /// <summary>Places every paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year that it plans for.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Outline Of(ReportText text, ReportYear year, CancellationToken cancellation) => new(text, year, cancellation);

    private void Add(Paragraph paragraph)
    {
        string text = paragraph.Text;
        int level = First.IsMatch(text) ? 0 : Second.IsMatch(text) ? 1 : Third.IsMatch(text) ? 2 : 3;
        string heading = HeadingOf(text);
        bool isHeading = level >= 2 ? paragraph.IsHeading : heading.Length <= LongestHeading && (heading.Length == text.Length || level < 2);
        int bodyStart = 0;
        if (isHeading)
        {
            EnterSection(heading, level);
            bodyStart = Math.Min(text.Length, heading.Length + (heading.Length < text.Length ? 1 : 0));
        }

        if (bodyStart < text.Length && !(isNumbered && isCertain))
        {
            EnterByWording(text.Substring(bodyStart, Math.Min(text.Length - bodyStart, 160)));
        }

        paragraphs.Add(new(paragraph, bodyStart, [.. headings.OfType<string>()], tense, isCertain));
    }

    private void EnterSection(string heading, int level)
    {
        if (level == 3 && !isNumbered)
        {
            Array.Clear(headings, 0, 3);
        }

        headings[level] = heading;
        Array.Clear(headings, level + 1, headings.Length - level - 1);
        ReportPartTense said = TenseOf(heading);
        if (said == ReportPartTense.Notes)
        {
            tense = said;
            isCertain = true;
            return;
        }

        if (level == 0)
        {
            // What follows the part of the review is the plan, whatever its title.
            bool followsReview = isCertain && tense == ReportPartTense.Review;
            tense = said != ReportPartTense.Unknown ? said : followsReview ? ReportPartTense.Outlook : tense;
            isCertain = (said != ReportPartTense.Unknown || isCertain) && !Both.IsMatch(heading);
        }
        else if (level == 3 && !isNumbered && said != ReportPartTense.Unknown)
        {
            tense = said;
            isCertain = false;
        }
    }

    private void EnterByWording(string opening)
    {
        if (OpensOutlook.IsMatch(opening) && !OpensReview.IsMatch(opening))
        {
            tense = ReportPartTense.Outlook;
        }
        else if (OpensReview.IsMatch(opening))
        {
            tense = ReportPartTense.Review;
        }
    }

    private ReportPartTense TenseOf(string heading) =>
        Notes.IsMatch(heading) ? ReportPartTense.Notes
        : Both.IsMatch(heading) ? ReportPartTense.Unknown
        : Review.IsMatch(heading) ? ReportPartTense.Review
        : Outlook.IsMatch(heading) ? ReportPartTense.Outlook
        : ReportYear.Mentioned(heading) is int mentioned && year.Value is int planned
            ? mentioned < planned ? ReportPartTense.Review : ReportPartTense.Outlook
        : ReportPartTense.Unknown;

    // A numbered heading may share its line with the text: （一）着力扩大内需。强化项目引领…
    private static string HeadingOf(string text)
    {
        int end = text.IndexOf('。');
        return end < 0 ? text : text.Substring(0, end);
    }
}
