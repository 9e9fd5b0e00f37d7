using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ReportDsl.Testing;

namespace ReportDsl.Benchmarks;

/// <summary>Collects what was measured as tables, prints them, and puts each in its section of docs/performance.md.</summary>
internal sealed class PerformancePage
{
    private readonly List<(string Title, string Text)> sections = [];

    public static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Megabytes(long bytes) => Number(Math.Round(bytes / 1_000_000m, 1));

    public static string Ratio(double ratio) => ratio.ToString(Math.Abs(ratio) < 10 ? "0.00" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>A time too short for the clock's own ticks.</summary>
    public static string Nanoseconds(double nanoseconds) => nanoseconds < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns")
        : Time(TimeSpan.FromMicroseconds(nanoseconds / 1000));

    public static string Time(TimeSpan time) => Math.Abs(time.TotalMilliseconds) switch
    {
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0} µs"),
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s"),
    };

    public void Add(string title, string goal, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"### {title}\n\n{goal}\n\n");
        table.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => " ---: |"))}\n");
        foreach (IReadOnlyList<string> row in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |\n");
        }

        Console.WriteLine(table);
        sections.Add((title, table.Append('\n').Append(Machine).Append("\n\n").ToString()));
    }

    /// <summary>Writes what was measured into the page, which has a section for each title; what stands elsewhere stays.</summary>
    public void Write()
    {
        string path = Repository.PathOf("docs", "performance.md");
        string page = Repository.Read("docs", "performance.md");
        foreach ((string title, string text) in sections)
        {
            int start = page.IndexOf($"### {title}\n", StringComparison.Ordinal);
            if (start < 0)
            {
                throw new InvalidOperationException($"docs/performance.md has no section '### {title}'; add it where it belongs.");
            }

            int next = page.IndexOf("\n##", start, StringComparison.Ordinal);
            page = page[..start] + (next < 0 ? text.TrimEnd() + "\n" : text + page[(next + 1)..]);
        }

        File.WriteAllText(path, page);
    }

    private static string Machine => string.Create(
        CultureInfo.InvariantCulture,
        $"*{Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture}, .NET {Environment.Version}.*");
}
