using Spectre.Console;

namespace ReportDsl.Tool.Comparisons;

/// <summary>Two reports compared, as a table for a terminal.</summary>
internal static class DiffTable
{
    public static void Write(ReportDiff diff, DisplayLanguage language, IAnsiConsole console)
    {
        DiffWords words = new(diff, language);
        console.Write(new Spectre.Console.Rule(Markup.Escape(words.Title)).LeftJustified());
        console.Write(new Text(words.Counts + "\n"));
        Table table = Consoles.Table(console, words.Headings);
        foreach (SectionDiff section in diff.Sections)
        {
            table.AddRow(new Markup($"[bold aqua]{Markup.Escape(section.Title.In(language))}[/]"));
            foreach (string[] row in section.Targets.Select(words.Row).Concat(section.Pledges.Select(words.Row)))
            {
                table.AddRow([.. row.Select(cell => new Text(cell))]);
            }
        }

        console.Write(table);
        foreach (string correction in words.Corrections)
        {
            console.Write(new Text(correction + "\n"));
        }
    }
}
