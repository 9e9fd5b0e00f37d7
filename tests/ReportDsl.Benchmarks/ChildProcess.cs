using System.Diagnostics;

namespace ReportDsl.Benchmarks;

/// <summary>What a process took and printed.</summary>
/// <param name="Time">From its start to its end.</param>
/// <param name="PeakMemory">The most memory that was seen in use, in bytes.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ChildProcess(TimeSpan Time, long PeakMemory, string Output)
{
    private const int MillisecondsBetweenLooks = 20;

    // What the process that started this one tells its own children.
    private static readonly string[] OfTheOuterBuild = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Runs a process to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it printed.</exception>
    public static ChildProcess Run(string folder, string file, params string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string variable in OfTheOuterBuild)
        {
            start.Environment.Remove(variable);
        }

        long from = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(MillisecondsBetweenLooks))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        TimeSpan time = Stopwatch.GetElapsedTime(from);
        process.WaitForExit();
        return process.ExitCode == 0
            ? new(time, peak, output.Result)
            : throw new InvalidOperationException($"{Path.GetFileName(file)} {string.Join(' ', arguments)} failed:\n{output.Result}{error.Result}");
    }
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between two looks.
            return 0;
        }
    }
}
