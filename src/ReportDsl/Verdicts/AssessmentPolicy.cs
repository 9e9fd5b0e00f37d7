using ReportDsl.Dimensions;

namespace ReportDsl;

/// <summary>How an "about" (左右) figure binds where the indicator has no better direction: 居民消费价格指数控制在103.5%左右.</summary>
public enum NeutralReading
{
    /// <summary>Only values near the figure meet it.</summary>
    Near,

    /// <summary>The figure is a ceiling: lower values meet it too.</summary>
    Ceiling,

    /// <summary>The figure is a floor: higher values meet it too.</summary>
    Floor,
}

/// <summary>How near is near enough for "about" (左右) figures: the application's own decision, written down once.</summary>
/// <remarks>
/// Reports state no tolerance, so there is no default. The same tolerance says how far a reported figure that is itself "about" or
/// "expected" (预计) can be from the actual value.
/// </remarks>
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

    /// <summary>How "about" binds an indicator that has no better direction.</summary>
    public NeutralReading Neutral { get; init; }

    /// <summary>The tolerance for one figure.</summary>
    /// <param name="figure">The target's figure.</param>
    public Amount ToleranceOf(Amount figure) =>
        figure.Unit.Dimension == Dimension.Share ? PercentageTolerance.Amount
        : figure.Unit.Dimension == Dimension.IndexLevel ? IndexTolerance.Amount
        : new Amount(Math.Abs(figure.Value) * RelativeTolerance.Amount.In(Units.Percent) / 100, figure.Unit.Difference);
}
