using System.Globalization;
using System.Text;

namespace ReportDsl.Tool.Scorecards;

/// <summary>A scorecard as Markdown.</summary>
internal static class ScorecardMarkdown
{
    public static string Text(ReportScorecard scorecard, DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        Scorecard card = scorecard.Card;
        StringBuilder text = new();
        text.Append("# ").Append(Escaped(scorecard.Report.Title.In(language))).Append("\n\n");
        text.Append(Escaped(scorecard.PolicyInWords.In(language))).Append("\n\n");
        Row(text, [zh ? "语气" : "Commitment", .. VerdictTerms.Statuses.Select(status => status.Name.In(language)), zh ? "合计" : "Total"]);
        Row(text, [.. Enumerable.Repeat("---", VerdictTerms.Statuses.Count + 2)]);
        foreach ((Commitment commitment, ScorecardCounts counts) in card.ByCommitment)
        {
            Row(text, Counts(Terms.Commitments.Of(commitment).Name.In(language), counts));
        }

        Row(text, Counts(zh ? "全部" : "All", card.Counts));
        foreach (IGrouping<Section, ScorecardEntry> section in card.Entries.GroupBy(entry => entry.Target.Section))
        {
            text.Append("\n## ").Append(Escaped(ReportScorecard.SectionTitle(section.Key).In(language))).Append("\n\n");
            Row(text, zh ? ["指标", "语气", "目标", "报告数", "结论", "依据"] : ["Indicator", "Commitment", "Target", "Reported", "Verdict", "Reason"]);
            Row(text, [.. Enumerable.Repeat("---", 6)]);
            foreach (ScorecardEntry entry in section)
            {
                Row(text,
                [
                    entry.Target.Name.In(language),
                    Terms.Commitments.Of(entry.Target.Commitment).Name.In(language),
                    entry.Target.Statement(language),
                    entry.Outcome?.Statement(language) ?? "",
                    entry.Status == TargetStatus.Indeterminate ? VerdictTerms.Statuses.Of(entry.Status).Name.In(language) : entry.Statement(language),
                    entry.Reason?.In(language) ?? "",
                ]);
            }
        }

        return text.ToString();
    }

    private static string[] Counts(string name, ScorecardCounts counts) =>
        [name, .. VerdictTerms.Statuses.Select(status => counts[status.Value]).Append(counts.Total).Select(count => count.ToString(CultureInfo.InvariantCulture))];

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");

    // A cell is one line; what Markdown or HTML would read as theirs is text.
    private static string Escaped(string cell)
    {
        StringBuilder escaped = new(cell.Length);
        foreach (char sign in cell)
        {
            _ = sign switch
            {
                '\\' or '|' or '`' or '*' or '_' or '[' or ']' or '#' => escaped.Append('\\').Append(sign),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' => escaped.Append(' '),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }
}
