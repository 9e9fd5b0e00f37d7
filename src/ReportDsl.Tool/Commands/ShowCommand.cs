using System.CommandLine;
using System.Globalization;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Tool.Export;
using Spectre.Console;

namespace ReportDsl.Tool.Commands;

/// <summary><c>show DIR</c>: the reports as tables for people.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> folder = DefinitionFolder.Argument();
        Option<int?> year = new("--year") { Description = "Only the report of this year." };
        Option<string> language = new("--language") { Description = "zh or en.", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        Command command = new("show", "Shows the reports' targets, pledges and results in tables.") { folder, year, language };
        command.SetAction((result, cancellation) =>
        {
            CompiledDefinitions definitions = DefinitionFolder.Compile(result.GetRequiredValue(folder), cancellation);
            bool hasErrors = DefinitionFolder.WriteFindings(definitions, result.InvocationConfiguration.Error);
            IAnsiConsole console = Consoles.Of(result.InvocationConfiguration.Output);
            DisplayLanguage shown = result.GetValue(language) == "en" ? DisplayLanguage.En : DisplayLanguage.Zh;
            foreach (ReportEntries report in ReportEntries.Of(definitions).Where(report => result.GetValue(year) is not int wanted || report.Report.Year == wanted))
            {
                Show(report, shown, console);
            }

            return Task.FromResult(hasErrors ? 1 : 0);
        });
        return command;
    }

    private static void Show(ReportEntries report, DisplayLanguage language, IAnsiConsole console)
    {
        bool zh = language == DisplayLanguage.Zh;
        console.Write(new Rule(Markup.Escape(report.Report.Title.In(language))).LeftJustified());
        WriteTable(
            zh ? ["指标", "目标", "语气", "期间", "基数"] : ["Indicator", "Target", "Commitment", "Period", "Baseline"],
            report.Targets,
            linked => linked.Target.Entry,
            linked =>
            [
                linked.Target.Indicator.Name.In(language),
                Wording.Of(linked.Target.Bound, linked.Target.Figure.Amount, linked.Target.Upper?.Amount, language),
                Terms.Commitments.Of(linked.Target.Commitment).Name.In(language),
                linked.Target.Entry.Period.ToString(),
                linked.Baseline is ResultModel baseline ? Wording.Of(baseline.Qualifier, baseline.Figure.Amount, language) : "",
            ]);
        WriteTable(
            zh ? ["定性目标", "语气", "期间"] : ["Pledge", "Commitment", "Period"],
            report.Pledges,
            pledge => pledge.Entry,
            pledge => [pledge.Name.In(language), Terms.Commitments.Of(pledge.Commitment).Name.In(language), pledge.Entry.Period.ToString()]);
        WriteTable(
            zh ? ["指标", "成效", "期间"] : ["Indicator", "Result", "Period"],
            report.Results,
            result => result.Entry,
            result => [result.Indicator.Name.In(language), Wording.Of(result.Qualifier, result.Figure.Amount, language), result.Entry.Period.ToString()]);

        // A section is a row of its own above its entries.
        void WriteTable<T>(string[] headings, IEnumerable<T> entries, Func<T, EntryModel> entryOf, Func<T, string[]> cellsOf)
        {
            Table table = Consoles.Table(console, headings);
            foreach (IGrouping<SectionModel, T> section in entries.GroupBy(entry => entryOf(entry).Section))
            {
                table.AddRow(new Markup($"[bold aqua]{Markup.Escape(InWords(section.Key, language))}[/]"));
                foreach (T entry in section)
                {
                    table.AddRow([.. cellsOf(entry).Select(cell => new Text(cell))]);
                }
            }

            console.Write(table);
        }
    }

    private static string InWords(SectionModel section, DisplayLanguage language) =>
        (section.Number is int number ? number.ToString(CultureInfo.InvariantCulture) + " " : "") + section.Title.In(language);
}
