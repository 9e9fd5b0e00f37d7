namespace ReportDsl.Language.Repairing;

/// <summary>What is known of a glyph besides its character.</summary>
[Flags]
internal enum GlyphMarks : byte
{
    None = 0,

    /// <summary>A blank stands before it, on its line.</summary>
    AfterBlank = 1,

    /// <summary>It is the first of its line.</summary>
    StartsLine = 2,

    /// <summary>It is the first of its line, and the line is indented by wide blanks as paragraphs are.</summary>
    IsIndented = 4,

    /// <summary>It was printed twice; this is the copy that stays.</summary>
    IsDoubled = 8,
}

/// <summary>One visible character of the original.</summary>
/// <param name="Character">The character in its normal form.</param>
/// <param name="Offset">Where it stands.</param>
/// <param name="Marks">What is known of it.</param>
internal readonly record struct Glyph(char Character, int Offset, GlyphMarks Marks)
{
    public bool AfterBlank => (Marks & GlyphMarks.AfterBlank) != 0;

    public bool StartsLine => (Marks & GlyphMarks.StartsLine) != 0;

    public bool IsIndented => (Marks & GlyphMarks.IsIndented) != 0;

    public bool IsDoubled => (Marks & GlyphMarks.IsDoubled) != 0;

    /// <summary>Whether a break stands before it.</summary>
    public bool AfterBreak => (Marks & (GlyphMarks.AfterBlank | GlyphMarks.StartsLine)) != 0;
}
