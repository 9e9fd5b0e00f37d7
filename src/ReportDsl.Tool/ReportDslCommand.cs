using System.CommandLine;
using ReportDsl.Tool.Commands;

namespace ReportDsl.Tool;

/// <summary>The command line: one subcommand for each thing to do with definitions.</summary>
internal static class ReportDslCommand
{
    public static RootCommand Create() => new("Checks, compiles, exports and shows definitions of government work reports.")
    {
        CheckCommand.Create(),
        EmitCommand.Create(),
        ExportCommand.Create(),
        ShowCommand.Create(),
        NewCommand.Create(),
        LedgerCommand.Create(),
        ExtractCommand.Create(),
        ScorecardCommand.Create(),
        DiffCommand.Create(),
        PublishCommand.Create(),
        ApiCommand.Create(),
        SchemaCommand.Create(),
    };
}
