namespace ReportDsl.Language.Evolution;

/// <summary>Two promises held against each other on one basis.</summary>
/// <param name="Before">The first figure on the basis of the second; null where there is none.</param>
/// <param name="UpperBefore">The upper figure of a range on that basis, else null.</param>
/// <param name="Difference">Why there is no common basis; null where there is one.</param>
/// <param name="Figure">What became of the figure; null without a common basis.</param>
/// <param name="Bound">What became of the bound.</param>
/// <param name="Commitment">What became of the commitment.</param>
/// <param name="Moved">By how much the figure is higher, in its unit of difference; null without a common basis.</param>
internal sealed record PromiseComparison(
    Amount? Before, Amount? UpperBefore, BasisDifference? Difference, ChangeKind? Figure, ChangeKind Bound, ChangeKind Commitment, Amount? Moved)
{
    /// <summary>Whether the figure asks for more than before; null where it asks for the same or nobody can say.</summary>
    public bool? IsMoreAmbitious { get; private init; }

    /// <summary>Compares two promises.</summary>
    /// <param name="before">The one before.</param>
    /// <param name="after">The one after.</param>
    /// <param name="changes">What changed of the indicator between the two.</param>
    public static PromiseComparison Of(Promise before, Promise after, IEnumerable<Succession> changes)
    {
        Better better = before.Indicator.Better == after.Indicator.Better ? after.Indicator.Better : Better.Neutral;
        ChangeKind bound = Firmness.Change(before.Bound, after.Bound, better);
        ChangeKind commitment = Firmness.Change(before.Commitment, after.Commitment);
        CommonBasis basis = CommonBasis.Of(before.Indicator, after.Indicator, changes);
        if (basis.Difference is BasisDifference difference)
        {
            return new(null, null, difference, null, bound, commitment, null);
        }

        Amount lower = basis.Convert(before.Amount, after.Amount);
        Amount? upper = before.Upper is Amount end ? basis.Convert(end, after.Amount) : null;
        ChangeKind figure = Figures(after.Amount.CompareTo(lower), (after.Upper ?? after.Amount).CompareTo(upper ?? lower));
        return new(lower, upper, null, figure, bound, commitment, Distance(after.Amount, lower))
        {
            IsMoreAmbitious = (figure, better) switch
            {
                (ChangeKind.Raised, Better.Higher) or (ChangeKind.Lowered, Better.Lower) => true,
                (ChangeKind.Raised, Better.Lower) or (ChangeKind.Lowered, Better.Higher) => false,
                _ => null,
            },
        };
    }

    private static Amount? Distance(Amount after, Amount before)
    {
        // Two of the largest amounts can be further apart than an amount can be.
        if (Math.Abs(after.Value - before.In(after.Unit)) > Amount.Limit)
        {
            return null;
        }

        Amount distance = after.Minus(before);
        return distance.Unit == after.Unit ? new(distance.Value / after.Multiplier.Factor(), after.Multiplier, after.Unit) : distance;
    }

    private static ChangeKind Figures(int lower, int upper) => (lower, upper) switch
    {
        (0, 0) => ChangeKind.Kept,
        ( >= 0, >= 0) => ChangeKind.Raised,
        ( <= 0, <= 0) => ChangeKind.Lowered,
        ( > 0, < 0) => ChangeKind.Narrowed,
        _ => ChangeKind.Widened,
    };
}
