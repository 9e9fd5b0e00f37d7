using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Tool.Scorecards;

/// <summary>What the next report says of a report's targets: their results, and which of them it is silent about.</summary>
internal sealed class Closure
{
    private readonly HashSet<string> dropped;

    private Closure(Report report, IReadOnlyList<Outcome> outcomes, IReadOnlyList<IncomparableOutcome> incomparable, HashSet<string> dropped)
    {
        Report = report;
        Outcomes = outcomes;
        Incomparable = incomparable;
        this.dropped = dropped;
    }

    /// <summary>The next report.</summary>
    public Report Report { get; }

    /// <summary>Its results on the basis of the targets.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>Its results on a basis from which none leads back.</summary>
    public IReadOnlyList<IncomparableOutcome> Incomparable { get; }

    /// <summary>Closes a report by the next one.</summary>
    /// <param name="definitions">The definitions of one jurisdiction.</param>
    /// <param name="report">The report.</param>
    /// <param name="next">The next report.</param>
    /// <param name="catalogue">The jurisdiction's objects.</param>
    public static Closure Of(CompiledDefinitions definitions, ReportOverview report, ReportOverview next, ReportCatalogue catalogue)
    {
        ComparedReport compared = ComparedReport.Of(definitions, report, default);
        ReportComparison comparison = ReportComparison.Of(compared, ComparedReport.Of(definitions, next, default));
        List<Outcome> outcomes = [];
        List<IncomparableOutcome> incomparable = [];
        IEnumerable<ResultModel> results = definitions.Files
            .Where(file => file.Jurisdiction.Id == report.Jurisdiction.Id && file.Report?.Year == next.Report.Year)
            .SelectMany(file => file.Results);
        foreach (ClosingResult closing in ClosingResult.Find(compared, next.Report.Year, results))
        {
            Outcome outcome = Outcome.Of(catalogue.Result(closing.Result));
            if (OnBasis(outcome, closing, catalogue) is Outcome converted)
            {
                outcomes.Add(converted);
            }
            else
            {
                incomparable.Add(new()
                {
                    Outcome = outcome,
                    InsteadOf = catalogue.Indicator(closing.Indicator),
                    Because = BasisDifferences.Terms.Of(closing.Basis.Difference ?? BasisDifference.Measure).Name,
                });
            }
        }

        return new(
            catalogue.ReportOf(next.Report.Year),
            outcomes,
            incomparable,
            [.. comparison.Targets.Where(change => change.Kinds.Contains(ChangeKind.Dropped)).Select(change => change.Before!.Entry.Id)]);
    }

    /// <summary>Whether the next report has neither a result nor a target for what was due.</summary>
    public bool IsDropped(ScorecardEntry entry) => entry.Status == TargetStatus.Unreported && dropped.Contains(entry.Target.Id);

    /// <summary>Whether the target is for years that the next report can't look back on yet, and nothing was reported of it.</summary>
    public bool IsNotDue(ScorecardEntry entry) => entry.Status == TargetStatus.Unreported && entry.Target.Period.To >= Report.Year;

    /// <summary>What the next report's silence means, where it is silent; else null.</summary>
    public LocalizedText? SilenceOn(ScorecardEntry entry) =>
        IsNotDue(entry) ? new("未到期", "not due yet")
        : IsDropped(entry) ? new("未报告，也不再提出", "unreported, and no longer a target")
        : null;

    // An index that no rule allows isn't made up from a growth, so that what can't be converted stays as it was reported.
    private static Outcome? OnBasis(Outcome outcome, ClosingResult closing, ReportCatalogue catalogue)
    {
        if (closing.Basis.Difference is not null)
        {
            return null;
        }

        Indicator indicator = catalogue.Indicator(closing.Indicator);
        Amount amount = closing.Basis.Convert(outcome.Amount, outcome.Amount);
        return indicator.Rules.Violations(amount).Count > 0 ? null : outcome with
        {
            Indicator = indicator,
            Amount = amount,
            RoundedTo = outcome.RoundedTo is Amount step ? closing.Basis.ConvertStep(step) : null,
        };
    }
}
