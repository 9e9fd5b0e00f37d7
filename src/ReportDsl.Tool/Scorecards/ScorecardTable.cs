using Spectre.Console;

namespace ReportDsl.Tool.Scorecards;

/// <summary>A scorecard as a table for a terminal.</summary>
internal static class ScorecardTable
{
    public static void Write(ReportScorecard scorecard, DisplayLanguage language, IAnsiConsole console)
    {
        bool zh = language == DisplayLanguage.Zh;
        Scorecard card = scorecard.Card;
        console.Write(new Spectre.Console.Rule(Markup.Escape(scorecard.Report.Title.In(language))).LeftJustified());
        console.Write(new Text(scorecard.PolicyInWords.In(language) + "\n"));
        if (scorecard.ClosureInWords is LocalizedText source)
        {
            console.Write(new Text(source.In(language) + "\n"));
        }

        Table table = Consoles.Table(console, zh ? ["指标", "语气", "目标", "报告数", "结论"] : ["Indicator", "Commitment", "Target", "Reported", "Verdict"]);
        foreach (IGrouping<Section, ScorecardEntry> section in card.Entries.Where(entry => entry.Outcome is not null).GroupBy(entry => entry.Target.Section))
        {
            table.AddRow(new Markup($"[bold aqua]{Markup.Escape(ReportScorecard.SectionTitle(section.Key).In(language))}[/]"));
            foreach (ScorecardEntry entry in section)
            {
                table.AddRow(
                    new Text(entry.Target.Name.In(language)),
                    new Text(Terms.Commitments.Of(entry.Target.Commitment).Name.In(language)),
                    new Text(entry.Target.Statement(language)),
                    new Text(entry.Outcome!.Statement(language)),
                    new Text(entry.Statement(language)));
            }
        }

        console.Write(table);
        WriteCounts(card, language, console);
        foreach (string line in Lists(scorecard, language))
        {
            console.Write(new Text(line + "\n"));
        }
    }

    // The targets without an outcome and the outcomes without a target, by name.
    private static IEnumerable<string> Lists(ReportScorecard scorecard, DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        string separator = zh ? "、" : ", ";
        foreach ((LocalizedText reason, IReadOnlyList<Target> targets) in scorecard.Unreported)
        {
            yield return (zh ? $"{reason.Zh}（{targets.Count}）：" : $"{Capitalised(reason.En)} ({targets.Count}): ")
                + string.Join(separator, targets.Select(target => target.Name.In(language)));
        }

        string[] unused = [.. scorecard.Card.Unused.Select(outcome => $"{outcome.Indicator.Name.In(language)} ({outcome.Period})")];
        if (unused.Length > 0)
        {
            yield return (zh ? "没有对应目标：" : "Of no target: ") + string.Join(separator, unused);
        }
    }

    private static void WriteCounts(Scorecard card, DisplayLanguage language, IAnsiConsole console)
    {
        bool zh = language == DisplayLanguage.Zh;
        Table table = Consoles.Table(console, [zh ? "语气" : "Commitment", .. VerdictTerms.Statuses.Select(status => status.Name.In(language)), zh ? "合计" : "total"]);
        foreach ((string name, ScorecardCounts counts) in card.ByCommitment
            .Select(pair => (Terms.Commitments.Of(pair.Key).Name.In(language), pair.Value))
            .Append((zh ? "全部" : "all", card.Counts)))
        {
            table.AddRow([new Text(name), .. VerdictTerms.Statuses.Select(status => Count(counts[status.Value])), Count(counts.Total)]);
        }

        console.Write(table);
    }

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static Text Count(int count) => new(count.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
