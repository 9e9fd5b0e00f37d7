namespace ReportDsl.Language.Repairing;

/// <summary>Reads the original block by block: the glyphs of lines that no blank line divides.</summary>
/// <remarks>
/// Blocks are bounded, so that the work of one never grows with the text: a block that gets too long ends with a line, and a
/// line that is too long by itself is cut, its rest being a block whose first glyph starts no line.
/// </remarks>
internal sealed class BlockReader
{
    private const int Length = 1 << 14;

    private readonly string original;
    private int position;
    private bool isWithinLine;

    public BlockReader(string original) => this.original = original;

    /// <summary>The next block's glyphs; none at the end of the text.</summary>
    public List<Glyph> Next()
    {
        List<Glyph> glyphs = [];
        while (position < original.Length && glyphs.Count < Length / 2)
        {
            bool wasWithinLine = isWithinLine;
            int before = glyphs.Count;
            ReadLine(glyphs);
            if (isWithinLine || (glyphs.Count == before && before > 0 && !wasWithinLine))
            {
                break;
            }
        }

        return glyphs;
    }

    private void ReadLine(List<Glyph> glyphs)
    {
        GlyphMarks marks = isWithinLine ? GlyphMarks.None : GlyphMarks.StartsLine;
        while (position < original.Length)
        {
            char character = original[position];
            if (CharacterForms.IsLineEnd(character))
            {
                position += character == '\r' && position + 1 < original.Length && original[position + 1] == '\n' ? 2 : 1;
                isWithinLine = false;
                return;
            }

            if (glyphs.Count == Length)
            {
                isWithinLine = true;
                return;
            }

            if (char.IsWhiteSpace(character))
            {
                bool isWide = character is '\u3000' or '\u2003';
                marks |= (marks & GlyphMarks.StartsLine) == 0 ? GlyphMarks.AfterBlank
                    : isWide ? GlyphMarks.IsIndented
                    : GlyphMarks.None;
                if (isWide && position + 1 < original.Length && original[position + 1] == character)
                {
                    // An indent within a line: the line ends of the original are lost.
                    marks = GlyphMarks.StartsLine | GlyphMarks.IsIndented;
                }
            }
            else if (!CharacterForms.IsUnseen(character))
            {
                glyphs.Add(new(CharacterForms.Normal(character), position, marks));
                marks = GlyphMarks.None;
            }

            position++;
        }
    }
}
