using System.Globalization;

namespace ReportDsl.Tool.Tests;

/// <summary>Whatever bytes a file holds, the check of its folder ends with findings, one a line, and an exit code.</summary>
public sealed class HostileFileTests
{
    public static TheoryData<string> Names => HostileFile.Names;

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Names), MemberType = typeof(HostileFileTests))]
    public async Task ACheckOfAHostileFile_PrintsItsFindingsOneALine(string name)
    {
        HostileFile file = HostileFile.Of(name);
        using TemporaryDefinitions definitions = new();
        await File.WriteAllBytesAsync(Path.Combine(definitions.Path, "2022", "hostile.yaml"), file.Make());

        CommandRun run = await Task.Run(() => CommandRun.Of("check", definitions.Path));

        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(@"/2022/(hostile|report)\.yaml\([0-9]+,[0-9]+\): (error|warning) RDSL[0-8][0-9]{2}: ", line));
        Assert.Equal(lines.Any(line => line.Contains(": error ", StringComparison.Ordinal)) ? 1 : 0, run.ExitCode);
        Assert.Equal(file.Rule is null, lines.Length == 0);
        Assert.EndsWith(string.Create(CultureInfo.InvariantCulture, $"{lines.Length} findings, 0 suppressed.\n"), run.Error, StringComparison.Ordinal);
    }
}
