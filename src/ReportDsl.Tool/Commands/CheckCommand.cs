using System.CommandLine;
using ReportDsl.Language;

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
        console.Error.WriteLine(
            $"{definitions.Files.Count} files: {definitions.Files.Sum(file => file.Indicators.Count)} indicators, "
            + $"{definitions.Files.Sum(file => file.Targets.Count)} targets, {definitions.Files.Sum(file => file.Pledges.Count)} pledges, "
            + $"{definitions.Files.Sum(file => file.Results.Count)} results; {definitions.Findings.Count} findings.");
        return hasErrors ? 1 : 0;
    }
}
