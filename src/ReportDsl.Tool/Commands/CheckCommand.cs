using System.CommandLine;
using ReportDsl.Language;
using ReportDsl.Language.Checking;

namespace ReportDsl.Tool.Commands;

/// <summary><c>check DIR</c>: the findings of the build, in the compiler's message format; exit code 1 on an error.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> folder = DefinitionFolder.Argument();
        Command command = new("check", "Prints what the build would find in the definitions; exit code 1 on an error.") { folder };
        command.SetAction((result, cancellation) =>
            Task.FromResult(Run(DefinitionFolder.Compile(result.GetRequiredValue(folder), cancellation), result.InvocationConfiguration)));
        return command;
    }

    private static int Run(CompiledDefinitions definitions, InvocationConfiguration console)
    {
        bool hasErrors = DefinitionFolder.WriteFindings(definitions, console.Output);
        WriteExceptions(definitions, console.Error);
        console.Error.WriteLine(
            $"{definitions.Files.Count} files: {definitions.Files.Sum(file => file.Indicators.Count)} indicators, "
            + $"{definitions.Files.Sum(file => file.Targets.Count)} targets, {definitions.Files.Sum(file => file.Pledges.Count)} pledges, "
            + $"{definitions.Files.Sum(file => file.Results.Count)} results; {definitions.Findings.Count} findings.");
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
                output.WriteLine($"{file.Place.Identity}: the reading of '{id}' stands apart from its phrase, because: {because}");
            }
        }
    }
}
