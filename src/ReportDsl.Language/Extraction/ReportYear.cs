using System.Globalization;
using System.Text.RegularExpressions;
using ReportDsl.Language.Repairing;

namespace ReportDsl.Language.Extraction;

/// <summary>The year that a report plans for, from its headings, its date and its words.</summary>
internal sealed class ReportYear
{
    private const string YearDigits = @"(20[0-9][0-9]|二[〇○零][〇○零一二三四五六七八九]{2})年";

    private static readonly Regex Year = new(@"(?<![0-9])" + YearDigits, RegexOptions.CultureInvariant);
    private static readonly Regex Planned = new(YearDigits + @"[^。，；]{0,12}(预期目标|工作任务|工作安排|工作部署|总体要求|工作建议|工作打算|重点工作|目标任务|发展目标)", RegexOptions.CultureInvariant);
    private static readonly Regex Titled = new(YearDigits + @"[^。，；]{0,12}政府工作报告", RegexOptions.CultureInvariant);
    private static readonly Regex Delivered = new(YearDigits + @"([0-9]{1,2}|[一二三四五六七八九十]{1,2})月[^。，；]{1,12}日?[^。，；]{0,12}在", RegexOptions.CultureInvariant);
    private static readonly Regex Reviewed = new(YearDigits + @"[^。，；]{0,8}工作回顾", RegexOptions.CultureInvariant);

    private static readonly Regex Heads = new(@"^\W*(20[0-9][0-9])年($|[：:，])", RegexOptions.CultureInvariant);

    private ReportYear(int? value) => Value = value;

    /// <summary>The year, or null where the text doesn't say.</summary>
    public int? Value { get; }

    /// <summary>A year that is known from elsewhere.</summary>
    public static ReportYear Of(int known) => new(known);

    /// <summary>The year that the text itself says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ReportYear Of(ReportText text, CancellationToken cancellation)
    {
        string[] lines = [.. text.Paragraphs.Select(paragraph => paragraph.Text.Length > 600 ? paragraph.Text.Substring(0, 600) : paragraph.Text)];
        return new(FirstOf(lines.Take(20), Delivered, delivered => delivered.Groups[2].Value is "11" or "12" or "十一" or "十二" ? 1 : 0)
            ?? FirstOf(lines.Until(cancellation), Reviewed, _ => 1)
            ?? LastOf(lines.Until(cancellation), Planned)
            ?? FirstOf(lines.Take(20), Titled, _ => 0)
            ?? LastOf(text.Paragraphs.Until(cancellation).Where(paragraph => paragraph.IsHeading).Select(paragraph => paragraph.Text), Heads));
    }

    /// <summary>The last year that the words mention, or null.</summary>
    public static int? Mentioned(string words)
    {
        MatchCollection found = Year.Matches(words);
        return found.Count > 0 ? Number(found[found.Count - 1].Groups[1].Value) : null;
    }

    public static int Number(string digits) => int.Parse(
        new string([.. digits.Select(digit => "〇零一二三四五六七八九".IndexOf(digit) is >= 0 and int value ? (char)('0' + Math.Max(0, value - 1)) : digit == '○' ? '0' : digit)]),
        CultureInfo.InvariantCulture);

    private static int? LastOf(IEnumerable<string> lines, Regex pattern)
    {
        int[] years = [.. lines.SelectMany(line => pattern.Matches(line).Cast<Match>()).Select(match => Number(match.Groups[1].Value))];
        return years.Length > 0 ? years.Max() : null;
    }

    private static int? FirstOf(IEnumerable<string> lines, Regex pattern, Func<Match, int> later)
    {
        foreach (string line in lines)
        {
            Match match = pattern.Match(line);
            if (match.Success)
            {
                return Number(match.Groups[1].Value) + later(match);
            }
        }

        return null;
    }
}
