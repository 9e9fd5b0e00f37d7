namespace ReportDsl.Language.Repairing;

/// <summary>Lines of one block that belong to one paragraph.</summary>
internal sealed class Passage
{
    public Passage(List<Glyph> block, List<Line> lines)
    {
        Block = block;
        Lines = lines;
        for (int index = Start; index < End; index++)
        {
            char character = block[index].Character;
            HasClauseMark |= CharacterForms.IsClauseMark(character);
            HasSentence |= index + 1 < End && CharacterForms.IsClosing(character) && character is not ('：' or ':');
            OpenBrackets += character is '“' or '（' or '《' ? 1 : character is '”' or '）' or '》' ? -1 : 0;
        }
    }

    public List<Glyph> Block { get; }

    public IReadOnlyList<Line> Lines { get; }

    public int Start => Lines[0].Start;

    public int End => Lines[Lines.Count - 1].End;

    public Line FirstLine => Lines[0];

    public Line LastLine => Lines[Lines.Count - 1];

    /// <summary>Whether it starts a line, and is not the rest of one too long for a block.</summary>
    public bool StartsLine => Block[Start].StartsLine;

    public bool IsPageNumber => Lines.Count == 1 && LastLine.IsPageNumber;

    public bool HasClauseMark { get; }

    /// <summary>Whether a sentence ends within it.</summary>
    public bool HasSentence { get; }

    /// <summary>How many brackets and quotes it opens without closing them.</summary>
    public int OpenBrackets { get; }

    /// <summary>Whether it is made of sentences, as far as it shows: a title has one line, or no marks.</summary>
    public bool IsProse => HasSentence || OpenBrackets > 0 || (Lines.Count > 1 && HasClauseMark);

    /// <summary>Whether the last line is about as wide as the widest.</summary>
    public bool EndsInFullLine => 4 * LastLine.Width > 3 * Lines.Max(line => line.Width);
}
