using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportDsl.Language.Extraction;

/// <summary>The years that a figure is for: the last that its paragraph speaks of, else those of its part.</summary>
internal sealed class Periods(ReportYear year)
{
    // How far behind it a mention of a period is still in mind.
    private const int Reach = 800;

    private static readonly Regex Mention = new(
        @"(?<plan>“?十(?<number>[二三四五六])五”?(时期|期间|末))|(?<next>今后|未来|今后的)五年|(?<last>过去(的)?|近)五年|五年来(?<ago>)|(?<until>到)(?<end>20[0-9][0-9])年"
        + @"|(?<![比较从由自于0-9])(?<year>20[0-9][0-9])年(?!前)|(?<this>今年(?!以来)|新的一年)|(?<past>去年(?<!比去年)|一年来|过去一年|上年(?<!比上年|较上年))",
        RegexOptions.CultureInvariant);

    /// <summary>The period of a figure.</summary>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="index">Where it stands in it.</param>
    /// <param name="kind">What it is.</param>
    public Period? Of(PlacedParagraph paragraph, int index, FigureKind kind)
    {
        if (kind == FigureKind.Noise || year.Value is not int planned)
        {
            return null;
        }

        int start = Math.Max(0, index - Reach);
        string words = paragraph.Paragraph.Text.Substring(start, index - start);
        return LastIn(words, planned, kind)
            ?? paragraph.Headings.Reverse().Select(heading => LastIn(heading, planned, kind)).FirstOrDefault(period => period is not null)
            ?? (kind == FigureKind.Target ? new Period(planned) : new Period(planned - 1));
    }

    /// <summary>Whether the words before a figure speak of what is planned (above zero) or past (below).</summary>
    public static int Lean(string before, int? planned)
    {
        if (planned is not int year || Mention.Matches(before).Cast<Match>().LastOrDefault() is not Match mention)
        {
            return 0;
        }

        return Said(mention, year).To >= year ? 2 : -4;
    }

    private static Period? LastIn(string words, int planned, FigureKind kind)
    {
        Period? period = null;
        foreach (Match mention in Mention.Matches(words))
        {
            Period said = Said(mention, planned);
            bool isLater = said.To >= planned;
            if (isLater == (kind == FigureKind.Target) || kind == FigureKind.Fact)
            {
                period = said;
            }
        }

        return period;
    }

    private static Period Said(Match mention, int planned)
    {
        if (mention.Groups["plan"].Success)
        {
            int number = "二三四五六".IndexOf(mention.Groups["number"].Value, StringComparison.Ordinal);
            return new(2011 + (5 * number), 2015 + (5 * number));
        }

        if (mention.Groups["end"].Success)
        {
            int end = Year(mention.Groups["end"].Value);
            return end > planned ? new(planned, end) : new(end);
        }

        return mention.Groups["next"].Success ? new(planned, planned + 4)
            : mention.Groups["last"].Success || mention.Groups["ago"].Success ? new(planned - 5, planned - 1)
            : mention.Groups["this"].Success ? new(planned)
            : mention.Groups["past"].Success ? new(planned - 1)
            : new(Year(mention.Groups["year"].Value));
    }

    private static int Year(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
