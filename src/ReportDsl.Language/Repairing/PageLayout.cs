namespace ReportDsl.Language.Repairing;

/// <summary>How the lines of the original relate to its paragraphs.</summary>
/// <remarks>
/// Text out of a PDF is set in columns: most lines end within a sentence, and those are all about as wide as the lines
/// beside them. On a web page each paragraph is one line; what ends there within a sentence is a title or a cell of a table.
/// </remarks>
internal static class PageLayout
{
    // Narrower lines than of seven characters are menus and tables.
    private const int NarrowestOfColumn = 14;

    /// <summary>Whether paragraphs are broken into lines.</summary>
    /// <param name="original">The text.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <remarks>
    /// There have to be more lines that end within a sentence than paragraphs on one line; most of them have to be full; and
    /// many have to hold a mark or stand above one, which tells prose from a list of targets without any.
    /// </remarks>
    public static bool IsInColumns(string original, CancellationToken cancellation)
    {
        long open = 0;
        long full = 0;
        long marked = 0;
        long wide = 0;
        Extent previous = default;
        Extent current = default;
        foreach (Extent next in ExtentsOf(original).Until(cancellation))
        {
            // The line is in the middle of three.
            if (current.Width >= NarrowestOfColumn && current.Width <= Line.WidestOfColumn && !current.IsClosed && next.Width > 0)
            {
                open++;
                full += current.IsStretched || 6 * current.Width >= 5 * Math.Max(previous.Width, next.Width) ? 1 : 0;
                marked += current.HasMark || next.HasMark ? 1 : 0;
            }

            wide += current.Width > Line.WidestOfColumn ? 1 : 0;
            previous = current;
            current = next;
        }

        return open > wide && 10 * full >= 7 * open && 3 * marked >= open;
    }

    // A blank line has no width; one stands behind the text.
    private static IEnumerable<Extent> ExtentsOf(string original)
    {
        Extent extent = default;
        for (int index = 0; index < original.Length; index++)
        {
            char character = original[index];
            if (character == '\r' && index + 1 < original.Length && original[index + 1] == '\n')
            {
                continue;
            }

            if (CharacterForms.IsLineEnd(character))
            {
                yield return extent;
                extent = default;
            }
            else if (char.IsWhiteSpace(character))
            {
                extent.Blanks++;
            }
            else if (!CharacterForms.IsUnseen(character))
            {
                extent.Add(character);
            }
        }

        yield return extent;
        yield return default;
    }

    private struct Extent
    {
        private int glyphs;
        private char last;

        /// <summary>The width; no text is as wide as to overflow, for a string has less than 2^30 characters.</summary>
        public int Width { get; private set; }

        public bool HasMark { get; private set; }

        public int Blanks { get; set; }

        public readonly bool IsClosed => CharacterForms.IsClosing(last);

        public readonly bool IsStretched => 2 * (long)Blanks >= glyphs - 1 && glyphs > 2;

        public void Add(char character)
        {
            glyphs++;
            Width += Line.WidthOf(character);
            HasMark |= CharacterForms.IsClauseMark(character);
            last = CharacterForms.IsClosingBracket(character) && CharacterForms.IsClosing(last) ? last : character;
        }
    }
}
