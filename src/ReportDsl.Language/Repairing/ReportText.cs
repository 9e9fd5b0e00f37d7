namespace ReportDsl.Language.Repairing;

/// <summary>The text of a report, repaired so that its sentences can be read.</summary>
/// <remarks>
/// The original is what a person copies out of a web page or what an extractor makes of a PDF. It is read block by block; in
/// each block what bold boxes print twice becomes single (<see cref="DoubledGlyphs"/>), lines are joined to paragraphs
/// (<see cref="ParagraphAssembler"/>) and blanks and full-width figures are set right (<see cref="ParagraphBuilder"/>).
/// The time this takes grows with the text and not faster.
/// </remarks>
internal sealed class ReportText
{
    private ReportText(IReadOnlyList<Paragraph> paragraphs) => Paragraphs = paragraphs;

    /// <summary>The paragraphs in the order in which they start; none is empty.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    public static ReportText Repair(string original, CancellationToken cancellation)
    {
        BlockReader blocks = new(original);
        DoubledGlyphs doubled = new();
        ParagraphAssembler assembler = new(new SourceLines(original, cancellation), PageLayout.IsInColumns(original, cancellation));
        for (List<Glyph> block = blocks.Next(); block.Count > 0; block = blocks.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            assembler.Add(doubled.Undouble(block));
        }

        return new(assembler.Finish());
    }
}
