using System.CommandLine;
using System.Text;
using ReportDsl.Language;
using ReportDsl.Language.Emission;

namespace ReportDsl.Tool.Commands;

/// <summary><c>emit DIR</c>: the very C# that the build compiles, to the console or into a folder.</summary>
internal static class EmitCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> folder = DefinitionFolder.Argument();
        Option<DirectoryInfo?> output = new("--output", "-o") { Description = "The folder to write the C# files into, instead of the console." };
        Command command = new("emit", "Prints the C# that the build compiles.") { folder, output };
        command.SetAction(async (result, cancellation) =>
        {
            CompiledDefinitions definitions = DefinitionFolder.Compile(result.GetRequiredValue(folder), cancellation);
            bool hasErrors = DefinitionFolder.WriteFindings(definitions, result.InvocationConfiguration.Error);
            if (result.GetValue(output) is DirectoryInfo target)
            {
                await WriteFiles(definitions, target, cancellation);
            }
            else
            {
                Write(definitions, result.InvocationConfiguration.Output);
            }

            return hasErrors ? 1 : 0;
        });
        return command;
    }

    private static void Write(CompiledDefinitions definitions, TextWriter output)
    {
        foreach (GeneratedSource source in definitions.Sources)
        {
            output.Write($"// ==== {source.Name}\n{source.Text}");
        }
    }

    private static async Task WriteFiles(CompiledDefinitions definitions, DirectoryInfo folder, CancellationToken cancellation)
    {
        folder.Create();
        foreach (GeneratedSource source in definitions.Sources)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, source.Name), source.Text, new UTF8Encoding(false), cancellation);
        }
    }
}
