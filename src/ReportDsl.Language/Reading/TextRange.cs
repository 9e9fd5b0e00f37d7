namespace ReportDsl.Language.Reading;

/// <summary>A stretch of one definition file.</summary>
/// <param name="Start">Where it starts: the offset of its first UTF-16 code unit.</param>
/// <param name="Length">How many UTF-16 code units it covers.</param>
/// <param name="Line">The line of its start, counted from 1.</param>
/// <param name="Column">The column of its start, counted from 1.</param>
/// <param name="EndLine">The line of its end, counted from 1.</param>
/// <param name="EndColumn">The column behind its last character, counted from 1.</param>
internal readonly record struct TextRange(int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The start of a file, for findings about the file as a whole.</summary>
    public static TextRange StartOfFile { get; } = new(0, 0, 1, 1, 1, 1);

    /// <summary>A stretch within this one, which must lie on one line.</summary>
    /// <param name="offset">Code units from this stretch's start.</param>
    /// <param name="length">How many code units.</param>
    public TextRange Within(int offset, int length) =>
        new(Start + offset, length, Line, Column + offset, Line, Column + offset + length);

    /// <summary>The stretch from the start of this one to the end of a later one.</summary>
    /// <param name="last">The later one.</param>
    public TextRange Through(TextRange last) =>
        this with { Length = Math.Max(Length, last.Start + last.Length - Start), EndLine = last.EndLine, EndColumn = last.EndColumn };

    /// <summary>Whether another stretch lies within this one.</summary>
    /// <param name="other">The other.</param>
    public bool Contains(TextRange other) => Start <= other.Start && other.Start + other.Length <= Start + Length;
}
