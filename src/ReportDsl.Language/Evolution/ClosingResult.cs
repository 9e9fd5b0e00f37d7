using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>A result of a later report that says something of an earlier report's targets.</summary>
/// <param name="Result">The result.</param>
/// <param name="Indicator">The indicator of those targets.</param>
/// <param name="Basis">The basis of the targets for figures of the result.</param>
internal sealed record ClosingResult(ResultModel Result, IndicatorModel Indicator, CommonBasis Basis)
{
    // 新增高新技术企业 is what is added to 高新技术企业数.
    private static readonly string[] OfIncrements = ["新增", "新"];

    private static readonly string[] OfTotals = ["总数", "总量", "数量", "数"];

    /// <summary>The results of a later report that say something of an earlier one's targets, in their order.</summary>
    /// <param name="earlier">The earlier report.</param>
    /// <param name="year">The later report's year.</param>
    /// <param name="results">The later report's results.</param>
    public static EquatableArray<ClosingResult> Find(ComparedReport earlier, int year, IEnumerable<ResultModel> results)
    {
        ResultModel[] stated = [.. results];
        Descents descents = new(earlier.Indicators);
        Dictionary<string, IndicatorModel> promised = earlier.Targets
            .Select(target => target.Indicator)
            .GroupBy(indicator => indicator.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        List<ClosingResult> closing =
        [
            .. from result in stated
               from descent in descents.Of(result.Indicator.Id, earlier.Year, year)
               where promised.ContainsKey(descent.From)
               select new ClosingResult(result, promised[descent.From], CommonBasis.Of(result.Indicator, promised[descent.From], descent.Changes)),
        ];
        HashSet<string> found = [.. closing.Select(result => result.Indicator.Id)];
        closing.AddRange(
            from indicator in promised.Values
            where !found.Contains(indicator.Id)
            from result in stated
            where IsTotal(result.Indicator, indicator)
            select new ClosingResult(result, indicator, CommonBasis.Of(result.Indicator, indicator, [])));
        return closing.ToEquatableArray();
    }

    // No history ties an increment to its total, for neither became the other; their names do.
    private static bool IsTotal(IndicatorModel total, IndicatorModel increment) =>
        increment.Measure == Measure.Increment
        && total.Measure == Measure.Level
        && total.Unit.Dimension == increment.Unit.Dimension
        && OfIncrements.FirstOrDefault(prefix => increment.Name.Zh.StartsWith(prefix, StringComparison.Ordinal)) is string added
        && WithoutEnd(total.Name.Zh) == increment.Name.Zh.Substring(added.Length);

    private static string WithoutEnd(string name) => OfTotals.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal)) is string end
        ? name.Substring(0, name.Length - end.Length)
        : name;
}
