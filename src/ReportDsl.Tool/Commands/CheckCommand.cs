using System.CommandLine;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;

namespace ReportDsl.Tool.Commands;

/// <summary><c>check DIR</c>: the findings of the build, in the compiler's message format; exit code 1 on an error. With <c>--insights</c> also information about targets.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> folder = DefinitionFolder.Argument();
        Option<bool> insights = new("--insights") { Description = "Prints information about the targets besides: weaker than before, equal to before, worded softly. It is never an error." };
        Command command = new("check", "Prints what the build would find in the definitions; exit code 1 on an error.") { folder, insights };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            DefinitionFolder.Compile(result.GetRequiredValue(folder), cancellation), result.GetValue(insights), result.InvocationConfiguration)));
        return command;
    }

    private static int Run(CompiledDefinitions definitions, bool withInsights, InvocationConfiguration console)
    {
        bool hasErrors = DefinitionFolder.WriteFindings(definitions, console.Output);
        foreach (Finding insight in withInsights ? definitions.Insights : default)
        {
            console.Output.WriteLine(insight.ToString());
        }

        WriteExceptions(definitions, console.Error);
        foreach (SuppressedFinding suppressed in definitions.Suppressed)
        {
            console.Error.WriteLine(suppressed.ToString());
        }

        console.Error.WriteLine(
            $"{definitions.Files.Count} files: {definitions.Files.Sum(file => file.Indicators.Count)} indicators, "
            + $"{definitions.Files.Sum(file => file.Targets.Count)} targets, {definitions.Files.Sum(file => file.Pledges.Count)} pledges, "
            + $"{definitions.Files.Sum(file => file.Results.Count)} results; {definitions.Findings.Count} findings, {definitions.Suppressed.Count} suppressed.");
        return hasErrors ? 1 : 0;
    }

    // Each exception from double entry is a place where nobody but its writer vouches for the figure.
    private static void WriteExceptions(CompiledDefinitions definitions, TextWriter output)
    {
        foreach (CheckedFile file in definitions.Files)
        {
            foreach ((string id, string because) in file.Targets.Where(target => target.Because is not null).Select(target => (target.Entry.Id, target.Because!))
                .Concat(file.Results.Where(result => result.Because is not null).Select(result => (result.Entry.Id, result.Because!))))
            {
                output.WriteLine($"{file.Place.Identity}: the reading of '{id}' stands apart from its phrase, because: {MessageText.Of(because)}");
            }
        }
    }
}
