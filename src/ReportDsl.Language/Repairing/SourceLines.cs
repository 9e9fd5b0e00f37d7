namespace ReportDsl.Language.Repairing;

/// <summary>Where the lines of the original start: what turns an offset into a line and a column.</summary>
internal sealed class SourceLines
{
    private readonly int[] starts;

    /// <param name="original">The text; its lines end with LF, CR LF or CR, as an editor counts them.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public SourceLines(string original, CancellationToken cancellation)
    {
        List<int> found = [original.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0];
        for (int index = 0; index < original.Length; index++)
        {
            bool isLineEnd = original[index] == '\n'
                || (original[index] == '\r' && (index + 1 == original.Length || original[index + 1] != '\n'));
            if (isLineEnd)
            {
                cancellation.ThrowIfCancellationRequested();
                found.Add(index + 1);
            }
        }

        starts = [.. found];
    }

    public SourcePosition PositionOf(int offset)
    {
        int found = Array.BinarySearch(starts, offset);
        int line = found >= 0 ? found : Math.Max(~found - 1, 0);
        return new(offset, line + 1, Math.Max(offset - starts[line], 0) + 1);
    }
}
