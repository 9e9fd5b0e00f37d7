using ReportDsl.Language.Checking;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Evolution;

/// <summary>What an id means to the programs that use it, in words that are compared with those it was published with.</summary>
internal static class Meanings
{
    /// <summary>Of an indicator: <c>increment in persons</c>.</summary>
    public static string Of(IndicatorModel indicator) =>
        $"{Terms.Measures.Of(indicator.Measure).Id} in {indicator.Unit.Id}" + (indicator.Per is Unit per ? $" per {per.Id}" : "");

    /// <summary>Of a target: <c>urban-new-employment at least 38,000 persons in 2022</c>.</summary>
    public static string Of(TargetModel target) =>
        OfTarget(target.Indicator.Id, target.Commitment, target.Bound, target.Figure.Amount, target.Upper?.Amount, target.Entry.Period);

    /// <summary>Of a pledge: <c>plan 完成节能减排任务</c>.</summary>
    public static string Of(PledgeModel pledge) => OfPledge(pledge.Commitment, pledge.Entry.Phrase);

    /// <summary>Of a result: <c>urban-new-employment 51,500 persons in 2021</c>.</summary>
    public static string Of(ResultModel result) =>
        OfResult(result.Indicator.Id, result.Qualifier, result.Figure.Amount, result.Entry.Period);

    internal static string OfTarget(string indicator, Commitment commitment, Bound bound, Amount amount, Amount? upper, Period period) =>
        $"{indicator} {ReadingFormat.Target(commitment, bound, amount, upper)} in {period}";

    internal static string OfPledge(Commitment commitment, string phrase) => $"{Terms.Commitments.Of(commitment).Id} {phrase}";

    internal static string OfResult(string indicator, Qualifier qualifier, Amount amount, Period period) =>
        $"{indicator} {ReadingFormat.Result(qualifier, amount)} in {period}";
}
