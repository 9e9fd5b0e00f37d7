using ReportDsl;

namespace Dashboard;

/// <summary>What came of each target for which a value was reported; the others are named.</summary>
internal static class AssessmentTable
{
    // The report says "about" (左右) and no more; how near is near is this application's own decision.
    private static readonly AssessmentPolicy Policy = new()
    {
        Name = "half a point",
        PercentageTolerance = 0.5m.PercentagePoints(),
        IndexTolerance = 0.5m.IndexPoints(),
        RelativeTolerance = 2m.Percent(),
    };

    public static void Write(EntrySet<Target> targets, ReportedValues reported, Output output)
    {
        output.Heading($"Reported for 2022 ({reported.Source}), \"about\" being {Policy.Name}");
        output.Table(
            ["指标", "目标", "Reported", "Verdict"],
            wrapping: "Verdict",
            targets.Where(target => reported.Values.ContainsKey(target.Id)).Select(target => Row(target, reported.Values[target.Id])));

        Target[] unreported = [.. targets.Where(target => target.Period.To <= 2022 && !reported.Values.ContainsKey(target.Id))];
        output.Line($"\nNot reported ({unreported.Length} of the year's targets): {string.Join("、", unreported.Select(target => target.Name.Zh))}");

        string[] unknown = [.. reported.Values.Keys.Where(id => targets.Find(id) is null).Order(StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            output.Line($"Reported, but no target of this report: {string.Join(", ", unknown)}");
        }
    }

    private static string[] Row(Target target, ReportedValue value) => value.Amount is Amount amount
        ? [target.Name.Zh, target.Statement(DisplayLanguage.Zh), amount.ToString(), Verdict(target, amount)]
        : [target.Name.Zh, target.Statement(DisplayLanguage.Zh), value.Unit, "there is no such unit"];

    private static string Verdict(Target target, Amount amount)
    {
        try
        {
            return target.Assess(amount, Policy).ToString();
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}
