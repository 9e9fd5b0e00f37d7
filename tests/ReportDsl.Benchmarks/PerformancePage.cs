using System.Globalization;
using System.Text;

namespace ReportDsl.Benchmarks;

/// <summary>Collects what was measured as tables, prints them, and writes them into docs/performance.md.</summary>
internal sealed class PerformancePage
{
    private readonly StringBuilder tables = new();

    public static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Megabytes(long bytes) => Number(Math.Round(bytes / 1_000_000m, 1));

    public static string Ratio(double ratio) => ratio.ToString(Math.Abs(ratio) < 10 ? "0.00" : "#,0", CultureInfo.InvariantCulture);

    public static string Time(TimeSpan time) => Math.Abs(time.TotalMilliseconds) switch
    {
        < 0.001 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalNanoseconds:0} ns"),
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
        tables.Append(table).Append('\n');
    }
}
