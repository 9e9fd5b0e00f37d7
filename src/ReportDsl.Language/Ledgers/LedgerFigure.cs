namespace ReportDsl.Language.Ledgers;

/// <summary>A figure of a report's text and what became of it.</summary>
/// <param name="Numeral">The numeral as the text prints it, glyphs printed twice and blanks included.</param>
/// <param name="Read">The numeral in Arabic digits: 3.8, 1/3.</param>
/// <param name="Around">A few characters around it, in repaired text.</param>
/// <param name="Became">The definition that claims it, such as <c>target gdp</c>, or several with commas between them, or null.</param>
/// <param name="SetAside">Why it became nothing, or null.</param>
/// <param name="Decide">What a person has to decide of it, or null.</param>
internal sealed record LedgerFigure(string Numeral, string Read, string Around, string? Became, string? SetAside, string? Decide = null)
{
    /// <summary>Whether somebody dealt with it.</summary>
    public bool IsAccountedFor => Became is not null || SetAside is not null;
}

/// <summary>A figure of the ledger and where its numeral stands.</summary>
/// <param name="Paragraph">The number of its paragraph in the repaired text, from 0.</param>
/// <param name="Index">Where the numeral begins in the paragraph.</param>
/// <param name="Figure">The figure.</param>
internal sealed record PlacedLedgerFigure(int Paragraph, int Index, LedgerFigure Figure);

/// <summary>The account of every figure of a report's text.</summary>
/// <param name="TextHash">The hash of the text's bytes.</param>
/// <param name="Figures">Every figure, in the order of the text.</param>
internal sealed record Ledger(string TextHash, EquatableArray<LedgerFigure> Figures);
