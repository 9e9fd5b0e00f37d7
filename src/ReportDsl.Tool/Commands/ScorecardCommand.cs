using System.CommandLine;
using System.Text;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Tool.Export;
using ReportDsl.Tool.Outcomes;
using ReportDsl.Tool.Scorecards;

namespace ReportDsl.Tool.Commands;

/// <summary><c>scorecard DIR --outcomes FILE</c> or <c>--closure</c>: every target of a report against what was reported.</summary>
internal static class ScorecardCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> folder = DefinitionFolder.Argument();
        folder.Description = "The report's definitions, such as definitions/zhangzhou/2022, or its jurisdiction's with --year.";
        Option<FileInfo> outcomes = new Option<FileInfo>("--outcomes") { Description = "What was reported: a YAML, JSON or CSV file." }.AcceptExistingOnly();
        Option<bool> closure = new("--closure") { Description = "Take what was reported from the next report's results; a figure in --outcomes goes before them." };
        Option<FileInfo> policy = new Option<FileInfo>("--policy") { Description = "How near is near for 'about' figures: a YAML file." }.AcceptExistingOnly();
        Option<int?> year = new("--year") { Description = "The report's year, where DIR is a jurisdiction's folder." };
        Option<string> format = new("--format") { Description = "table, markdown or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "markdown", "json");
        Option<string> language = new("--language") { Description = "zh or en, of the table and the Markdown.", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        Option<FileInfo?> html = new("--html") { Description = "Also write the scorecard as one self-contained HTML page." };
        Command command = new("scorecard", "Assesses every target of a report by what was reported.") { folder, outcomes, closure, policy, year, format, language, html };
        command.Validators.Add(result =>
        {
            if (result.GetResult(outcomes) is null && result.GetResult(closure) is null)
            {
                result.AddError("Nothing says what was reported. Name a file with --outcomes, or take the next report's results with --closure.");
            }
        });
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            new(result.GetRequiredValue(folder), result.GetValue(outcomes), result.GetValue(closure), result.GetValue(policy), result.GetValue(year)),
            new(result.GetValue(format)!, result.GetValue(language) == "en" ? DisplayLanguage.En : DisplayLanguage.Zh, result.GetValue(html)),
            result.InvocationConfiguration,
            cancellation)));
        return command;
    }

    private static int Run(Input input, Presentation presentation, InvocationConfiguration console, CancellationToken cancellation)
    {
        ReportFolder? folder = ReportFolder.Of(input.Folder);
        CompiledDefinitions definitions = DefinitionFolder.Compile(folder?.Jurisdiction ?? input.Folder, cancellation);
        bool hasErrors = DefinitionFolder.WriteFindings(definitions, console.Error);
        int? year = folder?.Year ?? input.Year;
        ReportEntries[] reports = [.. ReportEntries.Of(definitions).Where(report => year is null || report.Report.Year == year)];
        if (reports.Length != 1)
        {
            console.Error.WriteLine(reports.Length == 0
                ? $"There is no such report in '{input.Folder}'. Name a report's folder, such as definitions/zhangzhou/2022."
                : $"'{input.Folder}' holds several reports: {string.Join(", ", reports.Select(report => $"{report.Jurisdiction.Id}/{report.Report.Year}"))}. Name the folder of one, or its year with --year.");
            return 1;
        }

        ReportEntries report = reports[0];
        ReportCatalogue catalogue = new(definitions, report.Jurisdiction.Id);
        FindingList ofPolicy = new(input.Policy?.ToString() ?? "");
        AssessmentPolicy? policy = input.Policy is FileInfo policyFile ? new PolicyFile(ofPolicy).Read(File.ReadAllText(policyFile.FullName), cancellation) : null;
        FindingList ofOutcomes = new(input.Outcomes?.ToString() ?? "");
        IReadOnlyList<Outcome> outcomes = input.Outcomes is FileInfo outcomesFile
            ? new OutcomeChecker(catalogue, report.Report.Year, ofOutcomes).Check(
                new OutcomesFile(ofOutcomes).Read(outcomesFile.Name, File.ReadAllText(outcomesFile.FullName), cancellation))
            : [];
        foreach (Finding finding in ofPolicy.ToEquatableArray().Concat(ofOutcomes.ToEquatableArray()))
        {
            console.Error.WriteLine(finding.ToString());
        }

        Closure? closure = input.IsClosed ? ClosureOf(definitions, report, catalogue) : null;
        if (input.IsClosed && closure is null)
        {
            console.Error.WriteLine($"'{report.Jurisdiction.Id}' has no report after that of {report.Report.Year}, whose results would close it. Name what was reported with --outcomes.");
            return 1;
        }

        // Of two outcomes for one target the last one counts, which is that of the file.
        Scorecard card = Scorecard.Of(catalogue.Targets(report), [.. closure?.Outcomes ?? [], .. outcomes], closure?.Incomparable ?? [], policy);
        Present(new(catalogue.ReportOf(report.Report.Year), card, closure), presentation, console.Output);
        return hasErrors || ofPolicy.HasErrors || ofOutcomes.HasErrors ? 1 : 0;
    }

    private static Closure? ClosureOf(CompiledDefinitions definitions, ReportEntries report, ReportCatalogue catalogue)
    {
        ReportOverview[] reports = [.. definitions.Reports.Where(overview => overview.Jurisdiction.Id == report.Jurisdiction.Id && overview.Report.Year >= report.Report.Year).OrderBy(overview => overview.Report.Year)];
        return reports.Length > 1 ? Closure.Of(definitions, reports[0], reports[1], catalogue) : null;
    }

    private static void Present(ReportScorecard scorecard, Presentation presentation, TextWriter output)
    {
        switch (presentation.Format)
        {
            case "json":
                output.Write(ScorecardJson.Text(scorecard));
                break;
            case "markdown":
                output.Write(ScorecardMarkdown.Text(scorecard, presentation.Language));
                break;
            default:
                ScorecardTable.Write(scorecard, presentation.Language, Consoles.Of(output));
                break;
        }

        if (presentation.Html is FileInfo page)
        {
            page.Directory?.Create();
            File.WriteAllText(page.FullName, ScorecardPage.Text(scorecard), new UTF8Encoding(false));
        }
    }

    private sealed record Input(DirectoryInfo Folder, FileInfo? Outcomes, bool IsClosed, FileInfo? Policy, int? Year);

    private sealed record Presentation(string Format, DisplayLanguage Language, FileInfo? Html);
}
