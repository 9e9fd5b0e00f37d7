namespace ReportDsl.Language.Evolution;

/// <summary>Which of two wordings of a promise binds more firmly.</summary>
/// <remarks>
/// 左右 states no limit, so whatever does is firmer. Of two bounds with a limit the firmer one is met by less: 突破 shuts the figure
/// itself out, 以上 lets it in. Where each is met by something that misses the other, neither is firmer.
/// </remarks>
internal static class Firmness
{
    private static readonly Commitment[] Commitments = [Commitment.Strive, Commitment.Plan, Commitment.Ensure];

    /// <summary>What is met: values below the figure, the figure itself, values above it.</summary>
    [Flags]
    private enum Values
    {
        Below = 1,
        Figure = 2,
        Above = 4,
    }

    /// <summary>How a commitment changed.</summary>
    public static ChangeKind Change(Commitment before, Commitment after) =>
        Change(Array.IndexOf(Commitments, after).CompareTo(Array.IndexOf(Commitments, before)));

    /// <summary>How the bound of a figure changed, whatever became of the figure.</summary>
    /// <param name="before">The bound before.</param>
    /// <param name="after">The bound after.</param>
    /// <param name="better">In which direction the indicator improves: a plain figure is met by what is better too.</param>
    public static ChangeKind Change(Bound before, Bound after, Better better)
    {
        if (before == after)
        {
            return ChangeKind.Kept;
        }

        if (before == Bound.About || after == Bound.About)
        {
            return before == Bound.About ? ChangeKind.Hardened : ChangeKind.Softened;
        }

        Values met = MeetingValues(before, better);
        Values metAfter = MeetingValues(after, better);
        return met == metAfter || before == Bound.Between || after == Bound.Between ? ChangeKind.Reworded
            : (met & metAfter) == metAfter ? ChangeKind.Hardened
            : (met & metAfter) == met ? ChangeKind.Softened
            : ChangeKind.Reworded;
    }

    private static ChangeKind Change(int comparison) =>
        comparison > 0 ? ChangeKind.Hardened
        : comparison < 0 ? ChangeKind.Softened
        : ChangeKind.Kept;

    private static Values MeetingValues(Bound bound, Better better) => (bound, better) switch
    {
        (Bound.AtLeast, _) or (Bound.Exactly, Better.Higher) => Values.Figure | Values.Above,
        (Bound.AtMost, _) or (Bound.Exactly, Better.Lower) => Values.Below | Values.Figure,
        (Bound.Above, _) => Values.Above,
        (Bound.Below, _) => Values.Below,
        _ => Values.Figure,
    };
}
