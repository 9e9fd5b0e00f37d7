using System.Globalization;
using System.Text;
using ReportDsl.Tool.Export;

namespace ReportDsl.Tool.Scorecards;

/// <summary>A scorecard as Markdown.</summary>
internal static class ScorecardMarkdown
{
    public static string Text(ReportScorecard scorecard, DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        Scorecard card = scorecard.Card;
        StringBuilder text = new();
        text.Append("# ").Append(MarkdownText.Escaped(scorecard.Report.Title.In(language))).Append("\n\n");
        text.Append(MarkdownText.Escaped(scorecard.PolicyInWords.In(language))).Append("\n\n");
        if (scorecard.ClosureInWords is LocalizedText source)
        {
            text.Append(MarkdownText.Escaped(source.In(language))).Append("\n\n");
        }

        text.Heading([zh ? "语气" : "Commitment", .. VerdictTerms.Statuses.Select(status => status.Name.In(language)), zh ? "合计" : "Total"]);
        foreach ((Commitment commitment, ScorecardCounts counts) in card.ByCommitment)
        {
            text.Row(Counts(Terms.Commitments.Of(commitment).Name.In(language), counts));
        }

        text.Row(Counts(zh ? "全部" : "All", card.Counts));
        foreach (IGrouping<Section, ScorecardEntry> section in card.Entries.GroupBy(entry => entry.Target.Section))
        {
            text.Append("\n## ").Append(MarkdownText.Escaped(ReportScorecard.SectionTitle(section.Key).In(language))).Append("\n\n");
            text.Heading(zh ? ["指标", "语气", "目标", "报告数", "结论", "依据"] : ["Indicator", "Commitment", "Target", "Reported", "Verdict", "Reason"]);
            foreach (ScorecardEntry entry in section)
            {
                text.Row(
                [
                    entry.Target.Name.In(language),
                    Terms.Commitments.Of(entry.Target.Commitment).Name.In(language),
                    entry.Target.Statement(language),
                    entry.Outcome?.Statement(language) ?? "",
                    scorecard.Closure?.SilenceOn(entry)?.In(language) ?? Statement(entry, language),
                    entry.Reason?.In(language) ?? "",
                ]);
            }
        }

        return text.ToString();
    }

    // The reason has a cell of its own.
    private static string Statement(ScorecardEntry entry, DisplayLanguage language) =>
        entry.Status is TargetStatus.Indeterminate or TargetStatus.NotComparable ? VerdictTerms.Statuses.Of(entry.Status).Name.In(language) : entry.Statement(language);

    private static string[] Counts(string name, ScorecardCounts counts) =>
        [name, .. VerdictTerms.Statuses.Select(status => counts[status.Value]).Append(counts.Total).Select(count => count.ToString(CultureInfo.InvariantCulture))];
}
