namespace ReportDsl.Benchmarks;

/// <summary>How much is measured: everything, or just enough to show that each benchmark still works.</summary>
internal sealed record Scale(bool IsShort)
{
    /// <summary>How many definition files a project has.</summary>
    public IReadOnlyList<int> Files => IsShort ? [10] : [10, 100, 1000];

    /// <summary>How often what takes milliseconds is measured.</summary>
    public int Rounds => IsShort ? 1 : 11;

    /// <summary>How often what takes seconds is measured.</summary>
    public int ProcessRounds => IsShort ? 1 : 7;

    /// <summary>For how many indicators a build is compared with hand-written C#.</summary>
    public IReadOnlyList<int> Indicators => IsShort ? [20] : [100, 1000];

    /// <summary>How many targets a build has that grows.</summary>
    public IReadOnlyList<int> Targets => IsShort ? [100] : [100, 1000, 10_000, 100_000];

    /// <summary>How many reports are extracted.</summary>
    public int Reports => IsShort ? 5 : 3000;

    /// <summary>How many figures stand in one line without a mark.</summary>
    public IReadOnlyList<int> FiguresInOneLine => IsShort ? [1000] : [1000, 10_000, 100_000];

    /// <summary>How many indicators and targets the started application has.</summary>
    public int StartedIndicators => IsShort ? 50 : 1000;

    /// <summary>How often an application is started.</summary>
    public int Starts => IsShort ? 1 : 15;
}
