using System.Text.RegularExpressions;

namespace ReportDsl.Language.Extraction;

/// <summary>Finds the list of a report's main anticipated targets: what stands behind 主要预期目标是.</summary>
/// <remarks>
/// The list goes to the end of its sentence, and on over sentences that only state figures. Where it is set as items of its own, it goes on over the paragraphs that are such.
/// Without such words the items under a heading that names the targets are the list, or the first sentence of the plan with
/// three of the figures that every report has. A page that prints the items apart from their title has them as a run of short paragraphs, each one figure with its bound.
/// </remarks>
internal sealed class Headline
{
    private const int ShortestRun = 3;
    private const int LongestItem = 60;

    private static readonly Regex Opening = new(
        "((主要)?预期(性)?目标|(主要|发展)(发展)?目标|目标)(任务|指标)?(建议|初步)?(安排|确定|设定|拟定)?(是|为|如下|：|:)+",
        RegexOptions.CultureInvariant);

    private static readonly Regex Figure = new("[0-9]+([.][0-9]+)?", RegexOptions.CultureInvariant);

    private static readonly Regex Stated = new("增长|下降|提高|降低|控制在|达到|保持|不低于|不超过|以上|以内|左右|新增|削减", RegexOptions.CultureInvariant);

    private static readonly Regex Usual = new("生产总值|新增就业|失业率|居民消费价格|预算收入|财政收入|固定资产投资|社会消费品零售|可支配收入", RegexOptions.CultureInvariant);

    private static readonly Regex LongTerm = new("五年|“十[二三四五]五”|20[0-9]{2}[－—-]20|长期|远景", RegexOptions.CultureInvariant);

    private static readonly Regex Item = new(@"^(——|—|－|-|●|•|■|◆|※|[0-9]{1,2}[.、．]|[（(][一二三四五六七八九十]+[）)])|[；;]$", RegexOptions.CultureInvariant);

    private static readonly Regex ShortItem = new("[0-9].{0,8}(左右|以上|以内|以下)[；;。]?$|(控制在|不低于|不超过)[0-9].{0,8}[；;。]?$", RegexOptions.CultureInvariant);

    private readonly Dictionary<int, (int Start, int End)> ranges = [];
    private readonly CancellationToken cancellation;

    private Headline(IReadOnlyList<PlacedParagraph> paragraphs, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        for (int index = 0; index < paragraphs.Count; index++)
        {
            AddList(paragraphs, index);
        }

        if (ranges.Count == 0)
        {
            AddSection(paragraphs);
        }

        if (ranges.Count == 0)
        {
            AddSentence(paragraphs);
        }

        if (ranges.Count == 0 && paragraphs.Any(paragraph => paragraph.Paragraph.Text.Contains("预期目标")))
        {
            AddRuns(paragraphs);
        }
    }

    /// <summary>Finds the list.</summary>
    /// <param name="paragraphs">The report's paragraphs.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Headline Of(IReadOnlyList<PlacedParagraph> paragraphs, CancellationToken cancellation) => new(paragraphs, cancellation);

    /// <summary>Whether a place of a paragraph belongs to the list.</summary>
    public bool Contains(int paragraph, int index) => ranges.TryGetValue(paragraph, out (int Start, int End) range) && index >= range.Start && index < range.End;

    private void AddList(IReadOnlyList<PlacedParagraph> paragraphs, int index)
    {
        cancellation.ThrowIfCancellationRequested();
        string text = paragraphs[index].Paragraph.Text;
        if (paragraphs[index].Tense == ReportPartTense.Review && paragraphs[index].IsCertain)
        {
            return;
        }

        foreach (Match match in Opening.Matches(text))
        {
            int sentence = match.Index == 0 ? 0 : text.LastIndexOf('。', match.Index - 1) + 1;
            if (LongTerm.IsMatch(text.Substring(sentence, match.Index - sentence)) || paragraphs[index].Headings.Any(heading => LongTerm.IsMatch(heading) && !heading.Contains("今年")))
            {
                continue;
            }

            int start = match.Index + match.Length;
            int end = text.IndexOf('。', start);
            end = end < 0 ? text.Length : end;
            if (Figure.Matches(text.Substring(start, end - start)).Count > 1)
            {
                Add(index, start, EndOfList(text, end));
            }

            // A list set as items: the title ends its paragraph.
            if (end >= text.Length - 1 && (end - start < 2 || text[text.Length - 1] is '；' or '：'))
            {
                AddItems(paragraphs, index + 1);
            }
        }
    }

    // A list may go on in sentences that each are figures from their first clause: 城镇化率提高1.5个百分点。
    private static int EndOfList(string text, int end)
    {
        while (end + 1 < text.Length)
        {
            int next = text.IndexOf('。', end + 1);
            next = next < 0 ? text.Length : next;
            string sentence = text.Substring(end + 1, next - end - 1);
            string clause = sentence.Split('，', '；', ',', ';')[0];
            if (clause.Length > 30 || !Figure.IsMatch(clause) || !Stated.IsMatch(clause))
            {
                return end;
            }

            end = next;
        }

        return end;
    }

    // The items under a heading that names the targets of the year.
    private void AddSection(IReadOnlyList<PlacedParagraph> paragraphs)
    {
        for (int index = 0; index < paragraphs.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            PlacedParagraph paragraph = paragraphs[index];
            string text = paragraph.Paragraph.Text;
            bool isUnderTitle = paragraph.Tense == ReportPartTense.Outlook && paragraph.BodyStart == 0 && paragraph.Headings.Any(heading => heading.Contains("目标") && !LongTerm.IsMatch(heading));
            if (isUnderTitle && IsItem(text) && text.Length <= LongestItem)
            {
                Add(index, 0, text.Length);
            }
        }
    }

    // The first sentence of the plan with three of the figures that every report has.
    private void AddSentence(IReadOnlyList<PlacedParagraph> paragraphs)
    {
        for (int index = 0; index < paragraphs.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            string text = paragraphs[index].Paragraph.Text;
            if (paragraphs[index].Tense != ReportPartTense.Outlook || LongTerm.IsMatch(paragraphs[index].Section))
            {
                continue;
            }

            int start = paragraphs[index].BodyStart;
            while (start < text.Length)
            {
                int end = text.IndexOf('。', start);
                end = end < 0 ? text.Length : end;
                string sentence = text.Substring(start, end - start);
                if (Usual.Matches(sentence).Cast<Match>().Select(match => match.Value).Distinct().Count() >= 3 && Figure.Matches(sentence).Count >= 3)
                {
                    Add(index, start, end);
                    return;
                }

                start = end + 1;
            }
        }
    }

    private void AddItems(IReadOnlyList<PlacedParagraph> paragraphs, int first)
    {
        bool goesOn = true;
        for (int index = first; index < paragraphs.Count && index - first < 30 && goesOn; index++)
        {
            string text = paragraphs[index].Paragraph.Text;
            bool isItem = IsItem(text);
            if (isItem || (index > first && paragraphs[index - 1].Paragraph.Text.EndsWith("；", StringComparison.Ordinal)))
            {
                Add(index, 0, text.Length);
            }

            goesOn = isItem && !paragraphs[index].Paragraph.IsHeading;
        }
    }

    private void AddRuns(IReadOnlyList<PlacedParagraph> paragraphs)
    {
        int first = 0;
        for (int index = 0; index <= paragraphs.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            bool isItem = index < paragraphs.Count && IsShortItem(paragraphs[index].Paragraph.Text);
            if (isItem)
            {
                continue;
            }

            if (index - first >= ShortestRun)
            {
                for (int item = first; item < index; item++)
                {
                    Add(item, 0, paragraphs[item].Paragraph.Text.Length);
                }
            }

            first = index + 1;
        }
    }

    private static bool IsItem(string text) =>
        Item.IsMatch(text) || (text.Length <= LongestItem && Figure.IsMatch(text) && Stated.IsMatch(text) && !text.EndsWith("。", StringComparison.Ordinal));

    private static bool IsShortItem(string text) => text.Length <= LongestItem && ShortItem.IsMatch(text);

    private void Add(int paragraph, int start, int end) =>
        ranges[paragraph] = ranges.TryGetValue(paragraph, out (int Start, int End) range) ? (Math.Min(range.Start, start), Math.Max(range.End, end)) : (start, end);
}
