using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Expressions;

/// <summary>What the names in a rule can mean: the indicators and units of its jurisdiction.</summary>
/// <param name="Indicators">The indicators by id.</param>
/// <param name="Units">The units by id.</param>
/// <param name="IsRejected">Whether something of this name is there, but broke a rule that is reported where it stands.</param>
internal sealed record RuleNames(
    IReadOnlyDictionary<string, IndicatorModel> Indicators, IReadOnlyDictionary<string, Unit> Units, Func<string, bool> IsRejected);
