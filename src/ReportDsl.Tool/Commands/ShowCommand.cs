using System.CommandLine;
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
        string[] headings = zh ? ["指标", "目标", "语气", "期间", "基数"] : ["Indicator", "Target", "Commitment", "Period", "Baseline"];
        Table targets = Consoles.Table(console, headings);
        SectionModel? section = null;
        foreach (LinkedTarget linked in report.Targets)
        {
            TargetModel target = linked.Target;
            AddSection(targets, target.Entry.Section, ref section, language);
            Add(
                targets,
                target.Indicator.Name.In(language),
                Wording.Of(target.Bound, target.Figure.Amount, target.Upper?.Amount, language),
                Terms.Commitments.Of(target.Commitment).Name.In(language),
                target.Entry.Period.ToString(),
                linked.Baseline is ResultModel baseline ? Wording.Of(baseline.Qualifier, baseline.Figure.Amount, language) : "");
        }

        console.Write(targets);
        Table pledges = Consoles.Table(console, zh ? ["定性目标", "语气", "期间"] : ["Pledge", "Commitment", "Period"]);
        section = null;
        foreach (PledgeModel pledge in report.Pledges)
        {
            AddSection(pledges, pledge.Entry.Section, ref section, language);
            Add(
                pledges,
                pledge.Name.In(language),
                Terms.Commitments.Of(pledge.Commitment).Name.In(language),
                pledge.Entry.Period.ToString());
        }

        console.Write(pledges);
        Table results = Consoles.Table(console, zh ? ["指标", "成效", "期间"] : ["Indicator", "Result", "Period"]);
        section = null;
        foreach (ResultModel result in report.Results)
        {
            AddSection(results, result.Entry.Section, ref section, language);
            Add(
                results,
                result.Indicator.Name.In(language),
                Wording.Of(result.Qualifier, result.Figure.Amount, language),
                result.Entry.Period.ToString());
        }

        console.Write(results);
    }

    // A section is a row of its own above its entries.
    private static void AddSection(Table table, SectionModel section, ref SectionModel? last, DisplayLanguage language)
    {
        if (section == last)
        {
            return;
        }

        last = section;
        string number = section.Number is int value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " : "";
        table.AddRow(new Markup($"[bold aqua]{Markup.Escape(number + section.Title.In(language))}[/]"));
    }

    private static void Add(Table table, params string[] cells) => table.AddRow([.. cells.Select(cell => new Text(cell))]);
}
