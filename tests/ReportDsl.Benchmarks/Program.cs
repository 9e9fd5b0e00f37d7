using ReportDsl.Benchmarks;

Scale scale = new(args.Contains("--short"));
PerformancePage page = new();
(string Name, Action<Scale, PerformancePage> Run)[] subjects =
[
    ("typing", TypingBenchmarks.Run),
    ("edit", EditBenchmarks.Run),
    ("build", BuildBenchmarks.Run),
    ("reading", ReadingBenchmarks.Run),
    ("startup", StartupBenchmarks.Run),
    ("extraction", ExtractionBenchmarks.Run),
];
string[] chosen = [.. args.Where(argument => !argument.StartsWith('-'))];
foreach ((string name, Action<Scale, PerformancePage> run) in subjects)
{
    if (chosen.Length == 0 || chosen.Contains(name))
    {
        run(scale, page);
    }
}

// What a short run measures says nothing of the speed.
if (!scale.IsShort)
{
    page.Write();
}
