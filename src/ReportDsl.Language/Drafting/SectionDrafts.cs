using System.Globalization;
using System.Text.RegularExpressions;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Extraction;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Drafting;

/// <summary>Finds the section that each figure stands in: one that is declared, or one to draft.</summary>
internal sealed class SectionDrafts
{
    private const string Headline = "headline";

    private static readonly Regex Part = new(@"^(第(?<number>[一二三四五六七八九十])部分[\s、：:]*|(?<number>[一二三四五六七八九十]{1,3})、)", RegexOptions.CultureInvariant);
    private static readonly Regex Numbered = new("^[（(](?<number>[一二三四五六七八九十]{1,3})[）)]", RegexOptions.CultureInvariant);

    private static readonly (Regex Title, string English)[] Titles =
    [
        (new("^(20[0-9]{2})年(主要)?工作回顾$", RegexOptions.CultureInvariant), "Review of the work of $1"),
        (new("^(20[0-9]{2})年和过去五年(主要)?工作回顾$", RegexOptions.CultureInvariant), "Review of the work of $1 and of the past five years"),
        (new("^过去(的)?五年(来)?(的)?(主要)?工作回顾$", RegexOptions.CultureInvariant), "Review of the work of the past five years"),
        (new("^(全力做好|扎实做好|做好)?(20[0-9]{2})年(的)?(重点|主要|政府)?工作(任务|安排|打算|部署|建议|重点)?$", RegexOptions.CultureInvariant), "Work of $2"),
        (new("^(今后|未来)五年(的)?(发展|奋斗)?(目标|主要目标|目标任务)$", RegexOptions.CultureInvariant), "Goals of the next five years"),
    ];

    private readonly int year;
    private readonly FreeIds ids;
    private readonly Dictionary<string, string> idsByHeadings = new(StringComparer.Ordinal);
    private readonly List<DraftedSection> drafted = [];
    private readonly IReadOnlyList<SectionDefinition> declared;
    private readonly Dictionary<string, string> kinds;

    /// <summary>Prepares the sections.</summary>
    /// <param name="year">The report's year.</param>
    /// <param name="figures">Every figure of the report.</param>
    /// <param name="declared">The sections that are declared.</param>
    /// <param name="known">The sections of figures that are defined already.</param>
    public SectionDrafts(int year, IReadOnlyList<ExtractedFigure> figures, IReadOnlyList<SectionDefinition> declared, IEnumerable<(ExtractedFigure Figure, string Section)> known)
    {
        this.year = year;
        this.declared = declared;
        ids = new(declared.Select(section => section.Id.Value), Emission.CSharpNames.TakenForSection);
        kinds = figures
            .Where(figure => figure.Kind is FigureKind.Target or FigureKind.Result && !figure.IsHeadline)
            .GroupBy(figure => HeadingsOf(figure).FirstOrDefault() ?? "", StringComparer.Ordinal)
            .ToDictionary(part => part.Key, part => part.Count(figure => figure.Kind == FigureKind.Result) * 2 > part.Count() ? "results" : "plan", StringComparer.Ordinal);
        foreach (IGrouping<string, (ExtractedFigure Figure, string Section)> part in known.GroupBy(pair => KeyOf(pair.Figure), StringComparer.Ordinal))
        {
            idsByHeadings[part.Key] = part.GroupBy(pair => pair.Section, StringComparer.Ordinal).OrderByDescending(votes => votes.Count()).ThenBy(votes => votes.Key, StringComparer.Ordinal).First().Key;
        }
    }

    /// <summary>The sections that were drafted, in the order in which they were asked for.</summary>
    public IReadOnlyList<DraftedSection> Drafted => drafted;

    /// <summary>The id of the section that a figure stands in.</summary>
    public string Of(ExtractedFigure figure)
    {
        string key = KeyOf(figure);
        if (!idsByHeadings.TryGetValue(key, out string? id))
        {
            DraftedSection section = figure.IsHeadline ? HeadlineSection() : Section(HeadingsOf(figure));
            id = declared.FirstOrDefault(candidate => candidate.Title.Zh == section.Title.Zh)?.Id.Value;
            if (id is null)
            {
                id = ids.Take(section.Id, "part");
                drafted.Add(section with { Id = id });
            }

            idsByHeadings[key] = id;
        }

        return id;
    }

    private static string KeyOf(ExtractedFigure figure) => figure.IsHeadline ? Headline : string.Join("\n", HeadingsOf(figure));

    // The part and the numbered heading in it; of a report that numbers nothing, its title.
    private static string[] HeadingsOf(ExtractedFigure figure)
    {
        string[] headings = figure.Section.Split([" / "], StringSplitOptions.RemoveEmptyEntries);
        string[] numbered = [.. headings.Where(heading => Part.IsMatch(heading) || Numbered.IsMatch(heading)).Take(2)];
        return numbered.Length > 0 ? numbered : [.. headings.Take(1)];
    }

    private DraftedSection HeadlineSection()
    {
        string number = year.ToString(CultureInfo.InvariantCulture);
        return new(Headline, null, new($"{number}年主要预期目标", $"Main anticipated targets for {number}"), null);
    }

    private DraftedSection Section(string[] headings)
    {
        if (headings.Length == 0)
        {
            return new("text", null, new("政府工作报告正文", "Body of the report"), "The text has no headings; name its parts, or leave it one.");
        }

        string part = headings[0];
        string kind = kinds.TryGetValue(part, out string? known) ? known : "plan";
        string last = headings[headings.Length - 1];
        int? number = NumberOf(Numbered.Match(last));
        string title = Part.Replace(Numbered.Replace(last, ""), "").Trim();
        title = title.Length > 0 ? title : last;
        (Regex Title, string English) wording = Titles.FirstOrDefault(pattern => pattern.Title.IsMatch(title));
        if (wording.Title is not null)
        {
            return new(kind, null, new(title, wording.Title.Replace(title, wording.English)), null);
        }

        string place = number is int own ? $"{kind}-{own.ToString(CultureInfo.InvariantCulture)}"
            : NumberOf(Part.Match(part)) is int ofPart ? $"{kind}-part-{ofPart.ToString(CultureInfo.InvariantCulture)}"
            : kind;
        string english = (kind == "results" ? "Results" : "Plan")
            + (number is int named ? $", section {named.ToString(CultureInfo.InvariantCulture)}"
            : NumberOf(Part.Match(part)) is int numbered ? $", part {numbered.ToString(CultureInfo.InvariantCulture)}"
            : "");
        return new(place, number, new(title, english), "Translate the title, and give the section an id that says what it is about.");
    }

    private static int? NumberOf(Match match) => match.Success && Numerals.At(match.Groups["number"].Value, 0) is Numeral numeral ? (int)numeral.Value : null;
}
