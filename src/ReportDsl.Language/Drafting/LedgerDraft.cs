using ReportDsl.Language.Extraction;
using ReportDsl.Language.Ledgers;
using ReportDsl.Language.Repairing;

namespace ReportDsl.Language.Drafting;

/// <summary>Says of each figure that no definition claims what a person has to decide of it.</summary>
internal sealed class LedgerDraft
{
    private readonly IReadOnlyList<Paragraph> paragraphs;
    private readonly ILookup<(int Paragraph, int Numeral), ExtractedFigure> figures;
    private readonly IReadOnlyDictionary<ExtractedFigure, string> troubles;

    /// <param name="paragraphs">The paragraphs of the repaired text.</param>
    /// <param name="figures">Every figure that extraction found in it.</param>
    /// <param name="troubles">Why some of them couldn't be drafted.</param>
    public LedgerDraft(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<ExtractedFigure> figures, IReadOnlyDictionary<ExtractedFigure, string> troubles)
    {
        this.paragraphs = paragraphs;
        this.figures = figures.ToLookup(figure => (figure.Item.Paragraph, figure.Item.Numeral));
        this.troubles = troubles;
    }

    /// <summary>The figure with what is open of it; as it is where somebody dealt with it.</summary>
    public LedgerFigure Of(PlacedLedgerFigure placed)
    {
        LedgerFigure figure = placed.Figure;
        if (figure.IsAccountedFor || figure.Decide is not null)
        {
            return figure;
        }

        string text = paragraphs[placed.Paragraph].Text;
        string before = text.Substring(0, placed.Index);
        ExtractedFigure? extracted = figures[(placed.Paragraph, placed.Index)].FirstOrDefault();
        return before.EndsWith("第", StringComparison.Ordinal) ? figure with { SetAside = "an ordinal number" }
            : IsWithinAName(text, placed.Index) ? figure with { SetAside = "a number within a name" }
            : before.LastIndexOf('“') > before.LastIndexOf('”') ? figure with { SetAside = "a number within a quoted name" }
            : extracted is not null && troubles.TryGetValue(extracted, out string? trouble) ? figure with { Decide = $"It reads like a {Name(extracted.Kind)}, but {trouble} Define it by hand, or set it aside." }
            : extracted is null ? figure with { Decide = "Nothing was read in it. Define it by hand, or set it aside." }
            : extracted.Kind == FigureKind.Fact ? figure with { SetAside = "how things are, neither promised nor achieved", Decide = "Set aside by the draft; is it nothing that was promised or achieved?" }
            : extracted.Kind == FigureKind.Noise ? figure with { SetAside = "no figure that measures anything", Decide = "Set aside by the draft; does it measure nothing?" }
            : figure with { Decide = $"It reads like a {Name(extracted.Kind)}, but nothing was drafted of it. Define it by hand, or set it aside." };
    }

    // 5G, PM2.5, 3#
    private static bool IsWithinAName(string text, int index)
    {
        int end = index;
        while (end < text.Length && (char.IsDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return end > index && ((index > 0 && IsLatin(text[index - 1])) || (end < text.Length && (IsLatin(text[end]) || text[end] == '#')));
    }

    private static bool IsLatin(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static string Name(FigureKind kind) => kind == FigureKind.Target ? "target" : "result";
}
