using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

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

    /// <summary>What a target's meaning promises; null where it can't be read or names what there no longer is.</summary>
    /// <param name="meaning">The meaning, as it was published.</param>
    /// <param name="report">The report that the target is from.</param>
    public static Promise? ReadTarget(string meaning, ComparedReport report)
    {
        int reading = meaning.IndexOf(' ');
        int period = meaning.LastIndexOf(" in ", StringComparison.Ordinal);
        if (reading < 0 || period <= reading || report.Indicators.FirstOrDefault(indicator => indicator.Id == meaning.Substring(0, reading)) is not IndicatorModel indicator)
        {
            return null;
        }

        FindingList nothing = new("");
        ScalarNode scalar = new(meaning.Substring(reading + 1, period - reading - 1), TextRange.StartOfFile, IsVerbatim: false);
        return ReadingParser.Target(scalar, nothing) is TargetReading target
            && Amount(target.Value.Value, target.Unit, indicator, report, nothing) is Amount amount
                ? new(indicator, target.Commitment, target.Bound, amount, target.Upper is { } upper ? Amount(upper.Value, target.Unit, indicator, report, nothing) : null)
                : null;
    }

    private static Amount? Amount(ReadingNumber number, Located<string> unitName, IndicatorModel indicator, ComparedReport report, FindingList findings) =>
        UnitNames.Of(number, unitName, report.Units, _ => false, findings) is Unit unit && unit.Dimension == indicator.Unit.Dimension
            ? new(number.Value, unit)
            : null;

    internal static string OfTarget(string indicator, Commitment commitment, Bound bound, Amount amount, Amount? upper, Period period) =>
        $"{indicator} {ReadingFormat.Target(commitment, bound, amount, upper)} in {period}";

    internal static string OfPledge(Commitment commitment, string phrase) => $"{Terms.Commitments.Of(commitment).Id} {phrase}";

    internal static string OfResult(string indicator, Qualifier qualifier, Amount amount, Period period) =>
        $"{indicator} {ReadingFormat.Result(qualifier, amount)} in {period}";
}
