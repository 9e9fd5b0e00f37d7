using System.CommandLine;
using ReportDsl.Language;
using ReportDsl.Tool.Export;

namespace ReportDsl.Tool.Commands;

/// <summary><c>export DIR</c>: every target, pledge and result for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> folder = DefinitionFolder.Argument();
        Option<string> format = new("--format") { Description = "json or csv.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "csv");
        Command command = new("export", "Prints every target, pledge and result as JSON or CSV.") { folder, format };
        command.SetAction((result, cancellation) =>
        {
            CompiledDefinitions definitions = DefinitionFolder.Compile(result.GetRequiredValue(folder), cancellation);
            bool hasErrors = DefinitionFolder.WriteFindings(definitions, result.InvocationConfiguration.Error);
            IReadOnlyList<ReportEntries> reports = ReportEntries.Of(definitions);
            string[] jurisdictions = [.. reports.Select(report => report.Jurisdiction.Id).Distinct()];
            if (jurisdictions.Length > 1)
            {
                result.InvocationConfiguration.Error.WriteLine(
                    $"The folder holds the reports of {string.Join(" and ", jurisdictions)}; export one jurisdiction at a time.");
                return Task.FromResult(1);
            }

            if (result.GetValue(format) == "csv")
            {
                CsvExport.Write(reports, result.InvocationConfiguration.Output);
            }
            else
            {
                JsonExport.Write(reports, result.InvocationConfiguration.Output);
            }

            return Task.FromResult(hasErrors ? 1 : 0);
        });
        return command;
    }
}
