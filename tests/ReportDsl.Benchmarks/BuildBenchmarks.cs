namespace ReportDsl.Benchmarks;

/// <summary>What compiling definitions costs a build: against the same C# written by hand, and as reports grow.</summary>
internal static class BuildBenchmarks
{
    public static void Run(Scale scale, PerformancePage page)
    {
        AgainstHandWritten(scale, page);
        Growth(scale, page);
    }

    private static void AgainstHandWritten(Scale scale, PerformancePage page)
    {
        List<string[]> rows = [];
        foreach (int indicators in scale.Indicators)
        {
            using CompilerRun compiler = new(SyntheticDefinitions.Of(indicators, reports: 1));
            compiler.WriteOutput();
            Comparison build = Interleaved.CompareTimes(scale.ProcessRounds, () => compiler.HandWritten().Time, () => compiler.WithGenerator().Time);
            rows.Add([PerformancePage.Number(indicators), PerformancePage.Time(build.Floor), PerformancePage.Time(build.Ours), PerformancePage.Ratio(build.Ratio)]);
        }

        page.Add(
            "A build",
            "The C# compiler as a process of its own, from its start to its end: with the generator, against the generator's own output as files written by hand. Goal: at most 1.15 for 1,000 indicators.",
            ["Indicators and targets", "Written by hand", "With the generator", "Ratio"],
            rows);
    }

    private static void Growth(Scale scale, PerformancePage page)
    {
        List<string[]> rows = [];
        foreach (int targets in scale.Targets)
        {
            using CompilerRun compiler = new(SyntheticDefinitions.Of(Math.Max(targets / 10, 10), Math.Max(1, Math.Min(10, targets / 10)), entriesPerFile: 100));
            ChildProcess build = compiler.WithGenerator();
            rows.Add([
                PerformancePage.Number(targets), PerformancePage.Time(build.Time), PerformancePage.Time(build.Time / targets),
                PerformancePage.Megabytes(build.PeakMemory), PerformancePage.Megabytes(new FileInfo(compiler.Library).Length),
            ]);
        }

        page.Add(
            "A build that grows",
            "Ten reports that each set a target for every indicator, compiled with the generator. Goal: time and memory grow with the targets and not faster, and the largest build succeeds.",
            ["Targets", "Time", "Time for each target", "Peak memory, MB", "Assembly, MB"],
            rows);
    }
}
