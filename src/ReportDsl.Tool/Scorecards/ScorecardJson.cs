using System.Text.Json;
using ReportDsl.Tool.Export;

namespace ReportDsl.Tool.Scorecards;

/// <summary>A scorecard as JSON; the form is a contract for other programs, described in docs/scorecard.md.</summary>
internal static class ScorecardJson
{
    public static string Text(ReportScorecard scorecard)
    {
        Scorecard card = scorecard.Card;
        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("jurisdiction", scorecard.Report.Jurisdiction.Id);
            json.WriteNumber("year", scorecard.Report.Year);
            json.WriteString("policy", card.Policy?.Name);
            WriteClosure(json, scorecard);
            WriteCounts(json, "counts", card.Counts);
            json.WriteStartObject("commitments");
            foreach ((Commitment commitment, ScorecardCounts counts) in card.ByCommitment)
            {
                WriteCounts(json, Terms.Commitments.Of(commitment).Id, counts);
            }

            json.WriteEndObject();
            json.WriteStartObject("sections");
            foreach ((Section section, ScorecardCounts counts) in card.BySection)
            {
                WriteCounts(json, section.Id, counts);
            }

            json.WriteEndObject();
            json.WriteStartArray("targets");
            foreach (ScorecardEntry entry in card.Entries)
            {
                WriteEntry(json, entry);
            }

            json.WriteEndArray();
            json.WriteStartArray("unused");
            foreach (Outcome outcome in card.Unused)
            {
                json.WriteStartObject();
                WriteOutcome(json, outcome);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteClosure(Utf8JsonWriter json, ReportScorecard scorecard)
    {
        if (scorecard.Closure is not Closure closure)
        {
            json.WriteNull("closure");
            return;
        }

        json.WriteStartObject("closure");
        json.WriteNumber("year", closure.Report.Year);
        WriteIds("dropped", closure.IsDropped);
        WriteIds("notDue", closure.IsNotDue);
        json.WriteEndObject();

        void WriteIds(string name, Func<ScorecardEntry, bool> isListed)
        {
            json.WriteStartArray(name);
            foreach (ScorecardEntry entry in scorecard.Card.Entries.Where(isListed))
            {
                json.WriteStringValue(entry.Target.Id);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, ScorecardCounts counts)
    {
        json.WriteStartObject(name);
        foreach (Term<TargetStatus> status in VerdictTerms.Statuses)
        {
            json.WriteNumber(status.Id, counts[status.Value]);
        }

        json.WriteNumber("total", counts.Total);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, ScorecardEntry entry)
    {
        Target target = entry.Target;
        json.WriteStartObject();
        json.WriteString("id", target.Id);
        json.WriteString("section", target.Section.Id);
        json.WriteString("commitment", Terms.Commitments.Of(target.Commitment).Id);
        json.WriteString("phrase", target.Phrase);
        json.WriteString("bound", Terms.Bounds.Of(target.Bound).Id);
        WriteAmount(json, "target", target.Amount, target.Indicator.Unit);
        WriteAmount(json, "upper", target.UpperAmount, target.Indicator.Unit);
        json.WriteString("unit", target.Indicator.Unit.Id);
        json.WriteString("status", VerdictTerms.Statuses.Of(entry.Status).Id);
        if (entry.Outcome is Outcome outcome)
        {
            json.WriteStartObject("outcome");
            WriteOutcome(json, outcome);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("outcome");
        }

        Verdict? verdict = entry.Verdict;
        WriteAmount(json, "margin", verdict?.Margin, target.Amount.Unit.Difference);
        json.WriteString("marginUnit", verdict?.Margin.Unit.Id);
        json.WriteBoolean("provisional", verdict?.IsProvisional ?? false);
        WriteProgress(json, entry.Progress, target);
        json.WriteStartObject("reason");
        json.WriteString("zh", entry.Reason?.Zh);
        json.WriteString("en", entry.Reason?.En);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProgress(Utf8JsonWriter json, TargetProgress? progress, Target target)
    {
        if (progress is null)
        {
            json.WriteNull("progress");
            return;
        }

        Unit pace = target.Amount.Unit.Difference;
        json.WriteStartObject("progress");
        WriteAmount(json, "milestone", progress.Milestone, target.Indicator.Unit);
        WriteAmount(json, "requiredPace", progress.RequiredPace, pace);
        WriteAmount(json, "paceSoFar", progress.PaceSoFar, pace);
        WriteAmount(json, "projection", progress.Projection, target.Indicator.Unit);
        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, Outcome outcome)
    {
        Unit unit = outcome.Indicator.Unit;
        json.WriteString("indicator", outcome.Indicator.Id);
        json.WriteString("period", outcome.Period.ToString());
        WriteAmount(json, "value", outcome.Amount, unit);
        json.WriteString("unit", unit.Id);
        json.WriteString("qualifier", outcome.Qualifier == Qualifier.None ? null : Terms.Qualifiers.Of(outcome.Qualifier).Id);
        WriteAmount(json, "roundedTo", outcome.RoundedTo, unit);
        json.WriteString("phrase", outcome.Phrase);
        json.WriteString("source", outcome.Source);
    }

    private static void WriteAmount(Utf8JsonWriter json, string name, Amount? amount, Unit unit)
    {
        if (amount is Amount stated)
        {
            json.WriteNumber(name, stated.In(stated.Unit.Dimension == unit.Dimension ? unit : stated.Unit));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
