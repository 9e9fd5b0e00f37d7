using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Tool.Outcomes;

/// <summary>Reads the rows of a CSV file as the mappings that they mean, each cell with its line.</summary>
internal static class CsvRows
{
    private const string KeyColumn = "indicator";

    private static readonly MappingShape Columns = OutcomesShape.Outcome with { Name = "The first line" };

    public static IEnumerable<(ScalarNode Indicator, MappingNode Cells)> Read(string content, FindingList findings)
    {
        if (content.Length > Limits.FileLength)
        {
            findings.Add(Rules.LimitExceeded, TextRange.StartOfFile, $"The file has {content.Length:N0} characters, more than {Limits.FileLength:N0}", "split it.");
            return [];
        }

        if (content.Contains('\uFFFD'))
        {
            findings.Add(Rules.NotUtf8, TextRange.StartOfFile);
            return [];
        }

        return Rows(content, findings);
    }

    private static List<(ScalarNode Indicator, MappingNode Cells)> Rows(string content, FindingList findings)
    {
        List<(ScalarNode, MappingNode)> rows = [];
        HashSet<int> broken = [];
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            BadDataFound = data => broken.Add(data.Context?.Parser?.RawRow ?? 0),
        };
        using CsvParser csv = new(new StringReader(content.TrimStart('\uFEFF')), configuration);
        if (!csv.Read() || Header(csv.Record ?? [], findings) is not string[] header)
        {
            return rows;
        }

        while (csv.Read())
        {
            int line = csv.RawRow;
            if (broken.Contains(line))
            {
                findings.Add(Rules.UnreadableValue, Line(line), csv.RawRecord.Trim(), "a row of CSV", "\"text with \"\"quotes\"\"\"");
                continue;
            }

            string[] cells = csv.Record ?? [];
            KeyValuePair<ScalarNode, Node>[] entries =
            [
                .. header.Zip(cells).Where(cell => cell.First.Length > 0 && cell.Second.Length > 0)
                    .Select(cell => KeyValuePair.Create(Text(cell.First, line), (Node)Text(cell.Second, line))),
            ];
            if (entries.FirstOrDefault(entry => entry.Key.Value == KeyColumn).Value is ScalarNode indicator)
            {
                rows.Add((indicator, new MappingNode(entries, Line(line))));
            }
            else
            {
                findings.Add(Rules.MissingKey, Line(line), "A row", KeyColumn, "the id of what was measured");
            }
        }

        return rows;
    }

    // The columns' names are said to be wrong once, and not again on every row.
    private static string[]? Header(string[] names, FindingList findings)
    {
        string[] known = [.. Columns.Keys.Select(key => key.Name)];
        string[] header = [.. names.Select(name => name.ToLowerInvariant())];
        foreach (string name in header.Where(name => name.Length > 0 && !known.Contains(name)))
        {
            findings.Add(Rules.UnknownKey, Line(1), Columns.Name, name, Nearest.Advice(name, known, ""));
        }

        string[] missing = [.. new[] { KeyColumn, "value" }.Where(name => !header.Contains(name))];
        foreach (string name in missing)
        {
            findings.Add(Rules.MissingKey, Line(1), Columns.Name, name, "a column of this name");
        }

        return missing.Length > 0 ? null : [.. header.Select((name, index) => known.Contains(name) && Array.IndexOf(header, name) == index ? name : "")];
    }

    private static ScalarNode Text(string value, int line) => new(value, Line(line), IsVerbatim: false);

    private static TextRange Line(int line) => new(line, 0, line, 1, line, 1);
}
