using ReportDsl.Dimensions;

namespace ReportDsl;

/// <summary>How near is near enough for "about" (左右) targets: the application's own decision, written down once.</summary>
/// <remarks>Reports state no tolerance, so there is no default.</remarks>
public sealed record AssessmentPolicy
{
    /// <summary>What the policy is called where its verdicts are shown.</summary>
    public required string Name { get; init; }

    /// <summary>How far a percentage may be from an "about" figure.</summary>
    public required Quantity<PercentagePoints> PercentageTolerance { get; init; }

    /// <summary>How far an index level may be from an "about" figure.</summary>
    public required Quantity<IndexPoints> IndexTolerance { get; init; }

    /// <summary>How far any other amount may be from an "about" figure, in percent of that figure.</summary>
    public required Percent RelativeTolerance { get; init; }

    /// <summary>The tolerance for one figure.</summary>
    /// <param name="figure">The target's figure.</param>
    public Amount ToleranceOf(Amount figure) =>
        figure.Unit.Dimension == Dimension.Share ? PercentageTolerance.Amount
        : figure.Unit.Dimension == Dimension.IndexLevel ? IndexTolerance.Amount
        : new Amount(Math.Abs(figure.Value) * RelativeTolerance.Amount.In(Units.Percent) / 100, figure.Unit.Difference);
}
