namespace ReportDsl.Language.Extraction;

/// <summary>What a figure of a report is.</summary>
internal enum FigureKind
{
    /// <summary>It is promised or planned.</summary>
    Target,

    /// <summary>It was achieved.</summary>
    Result,

    /// <summary>It says how things are: an existing stock, a comparison.</summary>
    Fact,

    /// <summary>It measures nothing: a date, a name, an ordinal, the size that something is named by.</summary>
    Noise,
}

/// <summary>Where a figure's numeral stands in the repaired text, and the words that it shares its item of a list with.</summary>
/// <param name="Paragraph">The number of the paragraph, from 0.</param>
/// <param name="Numeral">Where the numeral begins in the paragraph.</param>
/// <param name="InQuote">Where the numeral begins in the figure's quote.</param>
/// <param name="Before">The item's words before the figure.</param>
/// <param name="Behind">The item's words behind the figure and its bound.</param>
/// <param name="Lead">The words that lead the list that the item belongs to: those before its first figure; empty for the first item.</param>
internal sealed record FigureItem(int Paragraph, int Numeral, int InQuote, string Before, string Behind, string Lead);

/// <summary>A figure of a report's text, with what the text says of it.</summary>
/// <param name="Quote">The words that state it, from the repaired text.</param>
/// <param name="Subject">What is measured, in the report's words; empty where the words don't say.</param>
/// <param name="Indicator">The id of the known indicator that it belongs to, or null.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Period">The years it is for, or null where the text doesn't say.</param>
/// <param name="Bound">How it binds.</param>
/// <param name="Value">The figure in its unit, multiplied out: 38000 for 3.8万人; of a range the lower one.</param>
/// <param name="Upper">The upper figure of a range, else null.</param>
/// <param name="Unit">The unit's id, or the printed measure word where the vocabulary has no unit for it; null for a bare number.</param>
/// <param name="Printed">Figure and unit as printed: 3.8万人.</param>
/// <param name="Measure">How it is measured, or null for what measures nothing.</param>
/// <param name="Commitment">How firmly it is promised.</param>
/// <param name="IsHeadline">Whether it stands in the list of the main anticipated targets (主要预期目标).</param>
/// <param name="Section">The headings that it stands under, outermost first, joined with " / ".</param>
/// <param name="Start">Where the quote begins in the original, in UTF-16 code units.</param>
/// <param name="Length">How many code units of the original the quote takes, repeated glyphs and line ends included.</param>
/// <param name="Line">The line of the quote's first character, from 1.</param>
/// <param name="Column">The column of the quote's first character, from 1.</param>
/// <param name="Confidence">From 0 to 1: how sure the kind is, and with an indicator also how sure that is.</param>
/// <param name="Likeness">From 0 to 1: how alike the figure's words and the indicator's name are; 0 without an indicator.</param>
/// <param name="Item">Where the numeral stands and the words around it.</param>
internal sealed record ExtractedFigure(
    string Quote,
    string Subject,
    string? Indicator,
    FigureKind Kind,
    Period? Period,
    Bound Bound,
    decimal Value,
    decimal? Upper,
    string? Unit,
    string Printed,
    Measure? Measure,
    Commitment Commitment,
    bool IsHeadline,
    string Section,
    int Start,
    int Length,
    int Line,
    int Column,
    decimal Confidence,
    decimal Likeness,
    FigureItem Item);

/// <summary>What was found in one report.</summary>
/// <param name="Year">The year that the report plans for, or null where the text doesn't say.</param>
/// <param name="Figures">Every figure, in the order of the repaired text.</param>
/// <param name="Reason">Why there is nothing, else null.</param>
internal sealed record ExtractedReport(int? Year, IReadOnlyList<ExtractedFigure> Figures, string? Reason);
