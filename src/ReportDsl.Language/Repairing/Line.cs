namespace ReportDsl.Language.Repairing;

/// <summary>A line of a block, once its doubled glyphs are single.</summary>
/// <param name="Start">The index of its first glyph.</param>
/// <param name="End">The index behind its last glyph.</param>
/// <param name="Width">Its width without blanks: 1 for a half-width glyph, 2 for a full-width one.</param>
internal sealed record Line(int Start, int End, int Width)
{
    // Wider columns than 60 characters are no columns: such a line is a paragraph by itself.
    public const int WidestOfColumn = 120;

    /// <summary>Whether it ends as a sentence or an item of a list does.</summary>
    public bool IsClosed { get; private init; }

    /// <summary>Whether a bold box printed it.</summary>
    public bool IsDoubled { get; private init; }

    /// <summary>Whether blanks stretch it to the width of its column.</summary>
    public bool IsStretched { get; private init; }

    /// <summary>Whether it is indented by wide blanks or opens with a number of its own: 一、 （二） 3. 第四章.</summary>
    public bool StartsItem { get; private init; }

    /// <summary>Whether it is indented by wide blanks.</summary>
    public bool IsIndented { get; private init; }

    /// <summary>Whether it is nothing but the number of a page: 5, - 5 -, 第5页.</summary>
    public bool IsPageNumber { get; private init; }

    /// <summary>Whether it is such a number and nothing that may belong to a sentence: - 5 -, 第5页.</summary>
    public bool IsMarkedPageNumber { get; private init; }

    /// <summary>The lines of a block.</summary>
    public static List<Line> Of(List<Glyph> glyphs)
    {
        List<Line> lines = [];
        int start = 0;
        for (int end = 1; end <= glyphs.Count; end++)
        {
            if (end == glyphs.Count || glyphs[end].StartsLine)
            {
                lines.Add(Of(glyphs, start, end));
                start = end;
            }
        }

        return lines;
    }

    public static int WidthOf(char character) => CharacterForms.IsNarrow(character) ? 1 : 2;

    private static Line Of(List<Glyph> glyphs, int start, int end)
    {
        int width = 0;
        int doubled = 0;
        int blanks = 0;
        for (int index = start; index < end; index++)
        {
            width += WidthOf(glyphs[index].Character);
            doubled += glyphs[index].IsDoubled ? 1 : 0;
            blanks += glyphs[index].AfterBlank ? 1 : 0;
        }

        bool isPageNumber = IsNumberOfPage(glyphs, start, end);
        return new(start, end, width)
        {
            IsClosed = ClosesAt(glyphs, start, end),
            IsDoubled = 2 * doubled > end - start,
            IsStretched = end - start > 2 && 2 * blanks >= end - start - 1,
            IsIndented = glyphs[start].IsIndented,
            StartsItem = glyphs[start].IsIndented || OpensWithNumber(glyphs, start, end),
            IsPageNumber = isPageNumber,
            IsMarkedPageNumber = isPageNumber && !CharacterForms.IsDigit(glyphs[start].Character) && !CharacterForms.IsDigit(glyphs[end - 1].Character),
        };
    }

    private static bool ClosesAt(List<Glyph> glyphs, int start, int end)
    {
        int last = end - 1;
        while (last > start && end - last <= 3 && CharacterForms.IsClosingBracket(glyphs[last].Character))
        {
            last--;
        }

        return CharacterForms.IsClosing(glyphs[last].Character);
    }

    // [ "（" | "第" ] numeral ( "、" | "）" | "." not before a digit | "章" | "节" | "部" )
    private static bool OpensWithNumber(List<Glyph> glyphs, int start, int end)
    {
        int index = start;
        if (glyphs[index].Character is '（' or '(' or '第')
        {
            index++;
        }

        int numeral = index;
        while (index < end && index - numeral < 4 && IsNumeral(glyphs[index].Character))
        {
            index++;
        }

        if (index == numeral || index == end)
        {
            return false;
        }

        return glyphs[index].Character switch
        {
            '、' => numeral == start,
            '）' or ')' => true,
            '.' or '．' => numeral == start && (index + 1 == end || !CharacterForms.IsDigit(glyphs[index + 1].Character)),
            '章' or '节' or '部' => glyphs[start].Character == '第',
            _ => false,
        };
    }

    private static bool IsNumeral(char character) => CharacterForms.IsDigit(character) || CharacterForms.IsChineseNumeral(character);

    private static bool IsNumberOfPage(List<Glyph> glyphs, int start, int end)
    {
        bool hasDigit = false;
        for (int index = start; index < end; index++)
        {
            char character = glyphs[index].Character;
            hasDigit |= CharacterForms.IsDigit(character);
            if (!CharacterForms.IsDigit(character) && character is not ('-' or '—' or '–' or '－' or '第' or '页' or '/'))
            {
                return false;
            }
        }

        return hasDigit && end - start <= 9;
    }
}
