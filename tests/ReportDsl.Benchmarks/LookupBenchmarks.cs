using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Zhangzhou;

namespace ReportDsl.Benchmarks;

/// <summary>What a look-up costs once everything runs, on the reports of Zhangzhou. Nanoseconds are BenchmarkDotNet's.</summary>
public class LookupBenchmarks
{
    private readonly string id = "urban-new-employment";
    private readonly Dictionary<string, Target> dictionary = Report2022.Targets.ToDictionary(target => target.Id, StringComparer.Ordinal);

    /// <summary>The floor: a dictionary made beforehand.</summary>
    [Benchmark(Description = "A dictionary by id")]
    public Target Dictionary() => dictionary[id];

    [Benchmark(Description = "Targets by id")]
    public Target ById() => Report2022.Targets[id];

    [Benchmark(Description = "Targets by member")]
    public Target ByMember() => id.Length > 0 ? Report2022.Targets.UrbanNewEmployment : dictionary[id];

    [Benchmark(Description = "An indicator by id")]
    public Indicator IndicatorById() => Indicators.All[id];

    internal static void Run(Scale scale, PerformancePage page)
    {
        // In this process: a project that BenchmarkDotNet makes would take over the rules of our own.
        Summary summary = BenchmarkRunner.Run<LookupBenchmarks>(ManualConfig.CreateEmpty()
            .AddJob((scale.IsShort ? Job.Dry : Job.MediumRun.WithLaunchCount(1)).WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default));
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => report.ResultStatistics is null))
        {
            throw new InvalidOperationException("The look-ups could not be measured.");
        }

        page.Add(
            "Look-ups",
            "A target or an indicator of Zhangzhou's reports, again and again. Goal: no allocation.",
            ["Look-up", "Median", "Allocated bytes"],
            summary.Reports.Select(report => new[]
            {
                report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                PerformancePage.Nanoseconds(report.ResultStatistics!.Median),
                PerformancePage.Number(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0),
            }));
    }
}
