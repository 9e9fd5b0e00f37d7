using System.CommandLine;
using ReportDsl.Language;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;
using ReportDsl.Tool.Comparisons;

namespace ReportDsl.Tool.Commands;

/// <summary><c>diff BEFORE AFTER</c>: what became of every target and pledge from one report to another.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> before = ReportFolder.Argument("BEFORE", "The first report's definitions, such as definitions/zhangzhou/2022.");
        Argument<DirectoryInfo> after = ReportFolder.Argument("AFTER", "The second report's definitions; the same year from elsewhere shows what was corrected.");
        Option<string> format = new("--format") { Description = "table, markdown or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "markdown", "json");
        Option<string> language = new("--language") { Description = "zh or en, of the table and the Markdown.", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        Command command = new("diff", "Says what two reports promise differently: kept, raised, lowered, hardened, softened, re-based, dropped, added.") { before, after, format, language };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            ReportFolder.Of(result.GetRequiredValue(before))!,
            ReportFolder.Of(result.GetRequiredValue(after))!,
            result.GetValue(format)!,
            result.GetValue(language) == "en" ? DisplayLanguage.En : DisplayLanguage.Zh,
            result.InvocationConfiguration,
            cancellation)));
        return command;
    }

    private static int Run(
        ReportFolder before, ReportFolder after, string format, DisplayLanguage language, InvocationConfiguration console, CancellationToken cancellation)
    {
        CompiledDefinitions definitions = DefinitionFolder.Compile(before.Jurisdiction, cancellation);
        bool hasErrors = DefinitionFolder.WriteFindings(definitions, console.Error);
        CompiledDefinitions definitionsAfter = definitions;
        if (after.Jurisdiction.FullName != before.Jurisdiction.FullName)
        {
            definitionsAfter = DefinitionFolder.Compile(after.Jurisdiction, cancellation);
            hasErrors |= DefinitionFolder.WriteFindings(definitionsAfter, console.Error);
        }

        if (OverviewOf(definitions, before, console) is not ReportOverview first || OverviewOf(definitionsAfter, after, console) is not ReportOverview second)
        {
            return 1;
        }

        if (first.Jurisdiction.Id != second.Jurisdiction.Id)
        {
            console.Error.WriteLine($"'{first.Jurisdiction.Id}' and '{second.Jurisdiction.Id}' are two jurisdictions, whose indicators have nothing in common. Name two reports of one.");
            return 1;
        }

        ReportComparison comparison = ReportComparison.Of(
            ComparedReport.Of(definitions, first, Published(before, cancellation)),
            ComparedReport.Of(definitionsAfter, second, Published(after, cancellation)));
        Present(new(first, second, comparison), format, language, console.Output);
        return hasErrors ? 1 : 0;
    }

    private static ReportOverview? OverviewOf(CompiledDefinitions definitions, ReportFolder folder, InvocationConfiguration console)
    {
        ReportOverview? overview = definitions.Reports.FirstOrDefault(report => report.Report.Year == folder.Year);
        if (overview is null)
        {
            console.Error.WriteLine($"There is no report of {folder.Year} in '{folder.Jurisdiction}'. Name the folder of a report, such as definitions/zhangzhou/2022.");
        }

        return overview;
    }

    private static EquatableArray<PublishedIdDefinition> Published(ReportFolder folder, CancellationToken cancellation) =>
        DefinitionFolder.Published(folder.Jurisdiction, cancellation);

    private static void Present(ReportDiff diff, string format, DisplayLanguage language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.Write(DiffJson.Text(diff));
                break;
            case "markdown":
                output.Write(DiffMarkdown.Text(diff, language));
                break;
            default:
                DiffTable.Write(diff, language, Consoles.Of(output));
                break;
        }
    }
}
