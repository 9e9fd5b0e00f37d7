using System.Text;

namespace ReportDsl.Language.Repairing;

/// <summary>Puts the passages of a paragraph together and sets its blanks and figures right.</summary>
internal sealed class ParagraphBuilder
{
    private const int LongestHeading = 40;

    private readonly StringBuilder text = new();
    private readonly List<int> runStarts = [];
    private readonly List<int> runOffsets = [];
    private char lastCharacter;
    private int nextOffset = -1;
    private Passage? last;

    public bool IsEmpty => last is null;

    /// <summary>Whether it is prose that ends within a sentence, at the full width of its column.</summary>
    public bool IsOpenProse => last is { IsProse: true, EndsInFullLine: true, LastLine.IsClosed: false };

    /// <summary>Whether a passage behind a blank line belongs to it.</summary>
    public bool GoesOnIn(Passage next) =>
        IsOpenProse
        && last!.LastLine.IsDoubled == next.FirstLine.IsDoubled
        && !next.FirstLine.StartsItem
        && (next.LastLine.IsClosed || next.IsProse);

    public void Append(Passage passage)
    {
        last = passage;
        for (int index = passage.Start; index < passage.End; index++)
        {
            Glyph glyph = passage.Block[index];
            if (HasBlankBefore(glyph))
            {
                Append(' ', glyph.Offset - 1);
            }

            Append(glyph.Character, glyph.Offset);
            lastCharacter = glyph.Character;
        }
    }

    public Paragraph Build(SourceLines lines)
    {
        char[] characters = new char[text.Length];
        text.CopyTo(0, characters, 0, text.Length);
        SetFiguresRight(characters);
        string repaired = new(characters);
        return new(repaired, IsHeading(repaired), lines, [.. runStarts], [.. runOffsets]);
    }

    private void Append(char character, int offset)
    {
        if (offset != nextOffset)
        {
            runStarts.Add(text.Length);
            runOffsets.Add(offset);
        }

        text.Append(character);
        nextOffset = offset + 1;
    }

    private bool HasBlankBefore(Glyph glyph)
    {
        if (text.Length == 0)
        {
            return false;
        }

        // A number may be broken over lines; a word isn't.
        return glyph.StartsLine
            ? CharacterForms.IsLatinLetter(lastCharacter) && CharacterForms.IsLatinLetter(glyph.Character)
            : glyph.AfterBlank
                && CharacterForms.IsNarrow(lastCharacter)
                && CharacterForms.IsNarrow(glyph.Character)
                && glyph.Character != '%';
    }

    // ７．５ is 7.5 and 12，000 is 12,000; elsewhere the full-width point and comma are what they are.
    private static void SetFiguresRight(char[] characters)
    {
        for (int index = 1; index + 1 < characters.Length; index++)
        {
            if (characters[index] == '．' && DigitsBefore(characters, index) > 0 && DigitsBehind(characters, index) > 0)
            {
                characters[index] = '.';
            }
            else if (characters[index] == '，' && DigitsBefore(characters, index) is > 0 and <= 3 && DigitsBehind(characters, index) == 3)
            {
                characters[index] = ',';
            }
        }
    }

    // Four say as much as more do.
    private static int DigitsBefore(char[] characters, int index)
    {
        int count = 0;
        while (count < 4 && index - count > 0 && CharacterForms.IsDigit(characters[index - count - 1]))
        {
            count++;
        }

        return count;
    }

    private static int DigitsBehind(char[] characters, int index)
    {
        int count = 0;
        while (count < 4 && index + count + 1 < characters.Length && CharacterForms.IsDigit(characters[index + count + 1]))
        {
            count++;
        }

        return count;
    }

    private static bool IsHeading(string text)
    {
        if (text.Length > LongestHeading)
        {
            return false;
        }

        for (int index = 0; index < text.Length; index++)
        {
            bool isFigure = CharacterForms.IsDigit(text[index]) && index + 1 < text.Length && StatesFigure(text[index + 1]);
            if (CharacterForms.IsClosing(text[index]) || isFigure)
            {
                return false;
            }
        }

        return text[text.Length - 1] is not ('，' or '、' or ',');
    }

    // 2022年 and 第二次 count years and meetings; 7.5% and 600万平方米 state what a title doesn't.
    private static bool StatesFigure(char behindDigit) =>
        behindDigit == '%' || (CharacterForms.IsChinese(behindDigit) && behindDigit is not ('年' or '月' or '日' or '届' or '次'));
}
