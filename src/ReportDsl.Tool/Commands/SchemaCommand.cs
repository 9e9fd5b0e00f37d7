using System.CommandLine;

namespace ReportDsl.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema of the language, by which editors complete and check definitions.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        Command command = new("schema", "Prints the JSON Schema of the language, for editors.");
        command.SetAction(result => result.InvocationConfiguration.Output.Write(Export.LanguageSchema.Create()));
        return command;
    }
}
