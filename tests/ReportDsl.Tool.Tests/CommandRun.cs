using System.CommandLine;

namespace ReportDsl.Tool.Tests;

/// <summary>One run of the command line: its exit code and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static string Zhangzhou { get; } = Repository.PathOf("definitions", "zhangzhou");

    public static CommandRun Of(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = ReportDslCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return new(exitCode, output.ToString(), error.ToString());
    }
}
