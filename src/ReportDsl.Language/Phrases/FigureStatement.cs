namespace ReportDsl.Language.Phrases;

/// <summary>What a stretch of official Chinese says of one figure.</summary>
/// <param name="Figure">The figure as printed; of a range the lower one.</param>
/// <param name="Upper">The upper figure of a range, else null.</param>
/// <param name="Bound">How it binds.</param>
/// <param name="BoundWord">The word that says so; empty for a plain figure.</param>
/// <param name="Commitment">How firmly it is promised.</param>
/// <param name="CommitmentWord">The word that says so; empty for plain words.</param>
/// <param name="Growth">The kind of growth that its verb speaks of, or null.</param>
/// <param name="IsFall">Whether its verb says how much something falls.</param>
/// <param name="IsExpected">Whether it is expected (预计) rather than counted.</param>
/// <param name="Start">Where the figure begins in the text.</param>
/// <param name="End">Where what follows figure and unit begins: a word of bound, a noun, or nothing.</param>
/// <param name="IsName">
/// Whether it states nothing by itself: it stands in quotation marks or in a name, is an ordinal, the size of what follows,
/// or the level that something starts from.
/// </param>
/// <param name="UpperStart">Where the upper figure of a range begins; <paramref name="Start"/> without one.</param>
internal sealed record FigureStatement(
    PrintedFigure Figure,
    PrintedFigure? Upper,
    Bound Bound,
    string BoundWord,
    Commitment Commitment,
    string CommitmentWord,
    Measure? Growth,
    bool IsFall,
    bool IsExpected,
    int Start,
    int End,
    bool IsName,
    int UpperStart)
{
    /// <summary>The figure with bound and commitment in our words.</summary>
    public string InWords() => PromiseWording.Of(Commitment, Bound, Figure.Amount, Upper?.Amount);
}
