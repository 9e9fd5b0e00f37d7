namespace ReportDsl.Language.Repairing;

/// <summary>Joins the lines of blocks to paragraphs.</summary>
/// <remarks>
/// Where the original isn't set in columns, each line is a paragraph. In columns, a line goes on in the next one when it is as
/// full as its neighbours, for a line is broken only where it is full. A paragraph goes on behind a blank line, which is the
/// break of a column, a page or a box, only when it is prose that ends in a full line within a sentence and prose follows.
/// </remarks>
internal sealed class ParagraphAssembler
{
    private readonly SourceLines lines;
    private readonly bool isInColumns;
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<Paragraph> pageNumbers = [];
    private ParagraphBuilder pending = new();

    public ParagraphAssembler(SourceLines lines, bool isInColumns)
    {
        this.lines = lines;
        this.isInColumns = isInColumns;
    }

    /// <summary>Adds the next block.</summary>
    public void Add(List<Glyph> glyphs)
    {
        List<Line> ofBlock = Line.Of(glyphs);
        int first = 0;
        for (int last = 0; last < ofBlock.Count; last++)
        {
            if (last + 1 == ofBlock.Count || !GoesOn(ofBlock, last))
            {
                AddPassage(new Passage(glyphs, ofBlock.GetRange(first, last + 1 - first)));
                first = last + 1;
            }
        }
    }

    /// <summary>Ends the last paragraph.</summary>
    public IReadOnlyList<Paragraph> Finish()
    {
        End();
        return paragraphs;
    }

    private void AddPassage(Passage passage)
    {
        if (isInColumns && passage.IsPageNumber && pending.IsOpenProse)
        {
            // The paragraph may go on on the next page.
            ParagraphBuilder number = new();
            number.Append(passage);
            pageNumbers.Add(number.Build(lines));
            return;
        }

        if (passage.StartsLine && !(isInColumns && pending.GoesOnIn(passage)))
        {
            End();
        }

        pending.Append(passage);
    }

    private void End()
    {
        if (!pending.IsEmpty)
        {
            paragraphs.Add(pending.Build(lines));
            paragraphs.AddRange(pageNumbers);
            pageNumbers.Clear();
            pending = new();
        }
    }

    // Whether a line of a block goes on in the next one.
    private bool GoesOn(List<Line> ofBlock, int index)
    {
        Line line = ofBlock[index];
        Line next = ofBlock[index + 1];
        int widest = ofBlock[Math.Max(index - 1, 0)].Width;
        for (int near = index; near <= Math.Min(index + 2, ofBlock.Count - 1); near++)
        {
            widest = Math.Max(widest, ofBlock[near].Width);
        }

        bool isDivided = next.IsIndented || line.IsMarkedPageNumber || next.IsMarkedPageNumber;
        if (!isInColumns || isDivided || widest > Line.WidestOfColumn)
        {
            return false;
        }

        bool inSameBox = line.IsDoubled == next.IsDoubled;
        if (line.IsClosed)
        {
            // A full line may end with its sentence by chance, two characters of it staying free.
            return inSameBox && !next.StartsItem && line.Width >= widest - 4;
        }

        // The last line of a paragraph is never stretched; and the lines of a bold box, large in a narrow column, differ more.
        bool mayBeShorter = !next.StartsItem && (line.IsStretched || (line.IsDoubled && next.IsDoubled));
        return 4 * line.Width > 3 * widest || (mayBeShorter && 5 * line.Width >= 3 * widest);
    }
}
