using System.Diagnostics;
using System.Text;
using ReportDsl.Language.Extraction;
using ReportDsl.Testing;

namespace ReportDsl.Benchmarks;

/// <summary>How fast the figures of reports are extracted: one report, thousands of them, and the worst of lines.</summary>
internal static class ExtractionBenchmarks
{
    private const int ReportLength = 45_000;

    public static void Run(Scale scale, PerformancePage page)
    {
        ReportExtractor extractor = new([], matcher: null);
        string report = ReportOf(ReportLength);
        ThousandsOfReports(scale, page, extractor, report);
        DenseLines(scale, page, extractor);
    }

    private static void ThousandsOfReports(Scale scale, PerformancePage page, ReportExtractor extractor, string report)
    {
        int bytes = Encoding.UTF8.GetByteCount(report);
        long start = Stopwatch.GetTimestamp();
        long earlyMemory = 0;
        int figures = 0;
        for (int count = 1; count <= scale.Reports; count++)
        {
            figures += extractor.Extract(report, CancellationToken.None).Figures.Count;
            earlyMemory = count == Math.Max(1, scale.Reports / 100) ? GC.GetTotalMemory(forceFullCollection: true) : earlyMemory;
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        page.Add(
            "Extraction",
            "Reports of about 45 KB, one after the other on one core. Goal: 3,000 in minutes, in memory that doesn't grow.",
            ["Reports", "Figures in each", "Time", "Time for each", "MB/s", "Memory early, MB", "Memory at the end, MB"],
            [[
                PerformancePage.Number(scale.Reports), PerformancePage.Number(figures / scale.Reports), PerformancePage.Time(time), PerformancePage.Time(time / scale.Reports),
                PerformancePage.Number(Math.Round((decimal)bytes * scale.Reports / 1_000_000 / (decimal)time.TotalSeconds, 2)),
                PerformancePage.Megabytes(earlyMemory), PerformancePage.Megabytes(GC.GetTotalMemory(forceFullCollection: true)),
            ]]);
    }

    private static void DenseLines(Scale scale, PerformancePage page, ReportExtractor extractor)
    {
        List<string[]> rows = [];
        foreach (int figures in scale.FiguresInOneLine)
        {
            string line = string.Concat(Enumerable.Repeat("新增12家", figures));
            extractor.Extract(line[..Math.Min(line.Length, 1000)], CancellationToken.None);
            long start = Stopwatch.GetTimestamp();
            extractor.Extract(line, CancellationToken.None);
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            rows.Add([PerformancePage.Number(figures), PerformancePage.Time(time), PerformancePage.Time(time / figures)]);
        }

        page.Add(
            "Extraction of one line without a mark",
            "The worst that a text can be: figure upon figure, with nothing between them. Goal: the time grows with the line and not faster.",
            ["Figures", "Time", "Time for each"],
            rows);
    }

    // Beside the repository there may be the text of a real report; it is no part of it.
    private static string ReportOf(int bytes)
    {
        string real = Repository.PathOf("..", "shared", "reports", "zhangzhou-2023.txt");
        return File.Exists(real) ? File.ReadAllText(real) : MadeReport(bytes);
    }

    private static string MadeReport(int bytes)
    {
        StringBuilder report = new("示例市2023年政府工作报告\n\n一、2022年工作回顾\n");
        string[] reviewed = [.. SyntheticDefinitions.Phrases(year: 2022)];
        string[] planned = [.. SyntheticDefinitions.Phrases(year: 2023)];
        for (int number = 0; report.Length * 3 < bytes; number++)
        {
            if (report.Length * 6 > bytes && report.ToString().IndexOf("二、", StringComparison.Ordinal) < 0)
            {
                report.Append("\n二、2023年工作安排\n");
            }

            string[] phrases = report.Length * 6 > bytes ? planned : reviewed;
            report.Append("　　坚持稳中求进，着力推动各项事业高质量发展，不断增进民生福祉。");
            report.Append(phrases[number * 3 % phrases.Length]).Append('，').Append(phrases[((number * 3) + 1) % phrases.Length]).Append('、').Append(phrases[((number * 3) + 2) % phrases.Length]).Append("。\n");
        }

        return report.ToString();
    }
}
