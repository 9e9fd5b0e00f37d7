namespace ReportDsl.Language.Repairing;

/// <summary>One paragraph of the repaired text.</summary>
internal sealed class Paragraph
{
    private readonly SourceLines lines;
    private readonly int[] runStarts;
    private readonly int[] runOffsets;

    /// <param name="text">The repaired text.</param>
    /// <param name="isHeading">Whether it is a title rather than sentences.</param>
    /// <param name="lines">The lines of the original.</param>
    /// <param name="runStarts">Where stretches start that the original holds in one piece, ascending from 0.</param>
    /// <param name="runOffsets">Where each of them starts in the original.</param>
    public Paragraph(string text, bool isHeading, SourceLines lines, int[] runStarts, int[] runOffsets)
    {
        Text = text;
        IsHeading = isHeading;
        this.lines = lines;
        this.runStarts = runStarts;
        this.runOffsets = runOffsets;
    }

    /// <summary>The repaired text: no line ends, no blanks beside Chinese characters.</summary>
    public string Text { get; }

    /// <summary>Whether it is a title: short, without a closing mark, stating no figure.</summary>
    public bool IsHeading { get; }

    /// <summary>Where a character of the text stands in the original.</summary>
    /// <remarks>A blank that stands for a line end is placed right before the character that follows it.</remarks>
    public SourcePosition PositionOf(int index)
    {
        if (index < 0 || index >= Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        int found = Array.BinarySearch(runStarts, index);
        int run = found >= 0 ? found : ~found - 1;
        return lines.PositionOf(runOffsets[run] + index - runStarts[run]);
    }
}
