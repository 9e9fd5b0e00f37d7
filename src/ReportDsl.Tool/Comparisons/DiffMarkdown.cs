using System.Text;
using ReportDsl.Tool.Export;

namespace ReportDsl.Tool.Comparisons;

/// <summary>Two reports compared, as Markdown.</summary>
internal static class DiffMarkdown
{
    public static string Text(ReportDiff diff, DisplayLanguage language)
    {
        DiffWords words = new(diff, language);
        StringBuilder text = new();
        text.Append("# ").Append(MarkdownText.Escaped(words.Title)).Append("\n\n");
        text.Append(MarkdownText.Escaped(words.Counts)).Append('\n');
        foreach (SectionDiff section in diff.Sections)
        {
            text.Append("\n## ").Append(MarkdownText.Escaped(section.Title.In(language))).Append("\n\n");
            text.Heading(words.Headings);
            foreach (string[] row in section.Targets.Select(words.Row).Concat(section.Pledges.Select(words.Row)))
            {
                text.Row(row);
            }
        }

        foreach (string correction in words.Corrections)
        {
            text.Append("\n- ").Append(MarkdownText.Escaped(correction)).Append('\n');
        }

        return text.ToString();
    }
}
