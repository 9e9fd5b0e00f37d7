using System.Text;

namespace ReportDsl.Tool.Export;

/// <summary>Tables of Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>Appends the first row of a table.</summary>
    public static void Heading(this StringBuilder text, IReadOnlyCollection<string> cells)
    {
        text.Row(cells);
        text.Row(Enumerable.Repeat("---", cells.Count));
    }

    /// <summary>Appends a row.</summary>
    public static void Row(this StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");

    /// <summary>A text on one line, of which Markdown and HTML read nothing as theirs.</summary>
    public static string Escaped(string cell)
    {
        StringBuilder escaped = new(cell.Length);
        foreach (char sign in cell)
        {
            _ = sign switch
            {
                '\\' or '|' or '`' or '*' or '_' or '[' or ']' or '#' => escaped.Append('\\').Append(sign),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' => escaped.Append(' '),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }
}
