using ReportDsl;

namespace Dashboard;

/// <summary>What came of each target for which something was reported; the others are named.</summary>
internal static class ScorecardTable
{
    // The report says "about" (左右) and no more; how near is near is this application's own decision.
    private static readonly AssessmentPolicy Policy = new()
    {
        Name = "three tenths of a point",
        PercentageTolerance = 0.3m.PercentagePoints(),
        IndexTolerance = 0.5m.IndexPoints(),
        RelativeTolerance = 2m.Percent(),
        Neutral = NeutralReading.Ceiling,
    };

    public static void Write(IEnumerable<Target> targets, IReadOnlyList<Outcome> outcomes, string source, Output output)
    {
        Scorecard card = Scorecard.Of(targets, outcomes, Policy);
        output.Heading($"Reported for 2022 ({source}), \"about\" being {Policy.Name}");
        output.Table(
            ["指标", "目标", "Reported", "Verdict"],
            wrapping: "Verdict",
            card.Entries.Where(entry => entry.Outcome is not null).Select(entry => new[]
            {
                entry.Target.Name.Zh,
                entry.Target.Statement(DisplayLanguage.Zh),
                entry.Outcome!.Statement(DisplayLanguage.Zh),
                entry.Statement(DisplayLanguage.En),
            }));

        output.Line("");
        foreach ((Commitment commitment, ScorecardCounts counts) in card.ByCommitment)
        {
            output.Line($"{Terms.Commitments.Of(commitment).Name.En}: {counts}");
        }

        Target[] unreported = [.. card.Unreported.Where(target => target.Period.To <= 2022)];
        output.Line($"\nNot reported ({unreported.Length} of the year's targets): {string.Join("、", unreported.Select(target => target.Name.Zh))}");
        if (card.Unused.Count > 0)
        {
            output.Line($"Reported, but no target of this report: {string.Join("、", card.Unused.Select(outcome => outcome.Indicator.Name.Zh))}");
        }
    }
}
