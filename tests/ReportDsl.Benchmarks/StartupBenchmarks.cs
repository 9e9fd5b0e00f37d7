using System.Globalization;
using ReportDsl.Testing;

namespace ReportDsl.Benchmarks;

/// <summary>What compiled reports cost when an application runs, against one that reads the same YAML when it starts.</summary>
internal static class StartupBenchmarks
{
    public static void Run(Scale scale, PerformancePage page)
    {
        using TemporaryFolder folder = new();
        using CompilerRun compiler = new(SyntheticDefinitions.Of(scale.StartedIndicators, reports: 1));
        compiler.WithGenerator();
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("tests", "ReportDsl.Benchmarks", "StartupApp")))
        {
            File.Copy(file, folder.PathOf(Path.GetFileName(file)));
        }

        foreach (string library in new[] { compiler.Library, CompilerRun.OwnAssembly("ReportDsl.dll"), CompilerRun.OwnAssembly("ReportDsl.Vocabulary.dll") })
        {
            File.Copy(library, folder.PathOf("libraries", Path.GetFileName(library)));
        }

        List<string[]> rows = [];
        ChildProcess.Run(folder.Path, "dotnet", "publish", "-c", "Release", "-o", folder.PathOf("jit"), "--nologo");
        rows.AddRange(Measure(scale, "Just-in-time compiled", folder.PathOf("jit", "StartupApp"), "yaml", compiler.Definitions));
        if (!scale.IsShort)
        {
            ChildProcess.Run(folder.Path, "dotnet", "publish", "-c", "Release", "-o", folder.PathOf("ready"), "--nologo", "--self-contained", "-p:PublishReadyToRun=true");
            rows.AddRange(Measure(scale, "Ready to run", folder.PathOf("ready", "StartupApp"), "yaml", compiler.Definitions));
            ChildProcess.Run(folder.Path, "dotnet", "publish", "-c", "Release", "-o", folder.PathOf("native"), "--nologo", "-p:PublishAot=true");
            rows.AddRange(Measure(scale, "Native AOT", folder.PathOf("native", "StartupApp"), "static-yaml", compiler.Definitions));
        }

        page.Add(
            "At run time",
            $"An application on {PerformancePage.Number(scale.StartedIndicators)} indicators with a target each, as compiled reports and by reading the YAML with YamlDotNet when it starts. The compiled reports are an assembly of {PerformancePage.Megabytes(new FileInfo(compiler.Library).Length)} MB. Goal: the first target at least 80 times faster, and look-ups without allocation.",
            ["Build", "", "Compiled", "Read at start", "Times faster", "Compiled allocates"],
            rows);
        LookupBenchmarks.Run(scale, page);
    }

    private static IEnumerable<string[]> Measure(Scale scale, string build, string application, string reader, string definitions)
    {
        List<Dictionary<string, Lap>> compiled = [];
        List<Dictionary<string, Lap>> read = [];
        for (int start = 0; start < scale.Starts; start++)
        {
            compiled.Add(Laps(ChildProcess.Run(Path.GetTempPath(), application, "compiled")));
            read.Add(Laps(ChildProcess.Run(Path.GetTempPath(), application, reader, definitions)));
        }

        return
        [
            Row("the first target", "first", "first"),
            Row("then every other", "all", "all"),
            Row("the first and every other", "both", "both"),
            Row("a target by its member", "member", "id"),
            Row("a target by its id", "id", "id"),
            Row("the whole process, look-ups included", "process", "process"),
        ];

        string[] Row(string what, string ofCompiled, string ofRead)
        {
            double ours = Interleaved.Median(compiled.Select(laps => laps[ofCompiled].Microseconds));
            double theirs = Interleaved.Median(read.Select(laps => laps[ofRead].Microseconds));
            return
            [
                build, what, PerformancePage.Nanoseconds(ours * 1000), PerformancePage.Nanoseconds(theirs * 1000), PerformancePage.Ratio(theirs / ours),
                ofCompiled is "member" or "id" ? PerformancePage.Number(compiled.Max(laps => laps[ofCompiled].Bytes)) + " bytes" : "",
            ];
        }
    }

    private static Dictionary<string, Lap> Laps(ChildProcess run)
    {
        Dictionary<string, Lap> laps = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => new Lap(double.Parse(words[1], CultureInfo.InvariantCulture), long.Parse(words[2], CultureInfo.InvariantCulture)));
        laps.Add("both", new(laps["first"].Microseconds + laps["all"].Microseconds, 0));
        laps.Add("process", new(run.Time.TotalMicroseconds, 0));
        return laps;
    }

    private sealed record Lap(double Microseconds, long Bytes);
}
