using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>What a target promises, apart from where and in what words.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Commitment">How firmly it is promised.</param>
/// <param name="Bound">How the figure binds.</param>
/// <param name="Amount">The figure; of a range the lower one.</param>
/// <param name="Upper">The upper figure of a range, else null.</param>
internal sealed record Promise(IndicatorModel Indicator, Commitment Commitment, Bound Bound, Amount Amount, Amount? Upper)
{
    public static Promise Of(TargetModel target) =>
        new(target.Indicator, target.Commitment, target.Bound, target.Figure.Amount, target.Upper?.Amount);
}
