namespace ReportDsl.Benchmarks;

/// <summary>What typing C# costs beside definitions: a rerun of the generator with no edit and after an edit of C#.</summary>
internal static class TypingBenchmarks
{
    // The compiler's own record of steps grows faster than the outputs, so beyond this it isn't kept.
    private const int MostTracked = 1000;

    public static void Run(Scale scale, PerformancePage page)
    {
        List<string[]> rows = [];
        foreach (int files in scale.Files)
        {
            GeneratorSession ours = GeneratorSession.OfOurs(SyntheticDefinitions.OfFiles(files));
            GeneratorSession floor = GeneratorSession.OfEmptyOutputs(SyntheticDefinitions.OfFiles(files), ours.Outputs);
            Comparison none = Interleaved.Compare(scale.Rounds, floor.RerunAfterNothing, ours.RerunAfterNothing);
            Comparison typing = Interleaved.Compare(scale.Rounds, floor.RerunAfterTyping, ours.RerunAfterTyping);
            rows.Add([
                PerformancePage.Number(files), PerformancePage.Number(ours.Outputs), PerformancePage.Time(typing.Floor), PerformancePage.Time(typing.Ours),
                PerformancePage.Ratio(none.Ratio), PerformancePage.Ratio(typing.Ratio), ours.Outputs > MostTracked ? "–" : PerformancePage.Number(ours.StepsExecutedAfterTyping()),
            ]);
        }

        page.Add(
            "Typing",
            "A rerun of the generator with no edit and after an edit of C#, against a generator that adds as many sources with nothing in them. Goal: at most 1.1 of that floor, and no step executed again.",
            ["Definition files", "Sources", "Floor", "ReportDsl", "Ratio, no edit", "Ratio, C# edited", "Steps executed"],
            rows);
    }
}
