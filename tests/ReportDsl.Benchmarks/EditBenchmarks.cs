namespace ReportDsl.Benchmarks;

/// <summary>What an edit of one definition file costs, among few and many.</summary>
internal static class EditBenchmarks
{
    public static void Run(Scale scale, PerformancePage page)
    {
        List<string[]> rows = [];
        foreach (int files in scale.Files)
        {
            GeneratorSession ours = GeneratorSession.OfOurs(SyntheticDefinitions.OfFiles(files));
            GeneratorSession floor = GeneratorSession.OfEmptyOutputs(SyntheticDefinitions.OfFiles(files), ours.Outputs);
            Comparison edit = Interleaved.Compare(scale.Rounds, floor.RerunAfterEdit, ours.RerunAfterEdit);
            GeneratorSession.Emission emission = ours.EmittedAfterEdit();
            rows.Add([
                PerformancePage.Number(files), PerformancePage.Time(edit.Floor), PerformancePage.Time(edit.Ours), PerformancePage.Time(edit.Difference),
                PerformancePage.Number(emission.Sources), PerformancePage.Number(emission.Bytes), PerformancePage.Number(emission.ChangedBytes),
            ]);
        }

        page.Add(
            "One definition file edited",
            "The phrase and figure of one target are changed. The floor is the same generator of empty sources, on the same edit. Goal: at most 1 ms above the floor at 1,000 files, whatever their number, and nothing emitted that hasn't changed.",
            ["Definition files", "Floor", "ReportDsl", "Difference", "Sources emitted", "Bytes emitted", "Bytes of changed sources"],
            rows);
    }
}
