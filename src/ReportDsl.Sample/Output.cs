using Spectre.Console;

namespace Dashboard;

/// <summary>Writes headings, lines and tables: coloured and framed in a terminal, plain text in a pipe.</summary>
internal sealed class Output
{
    // Wide enough that no line of a piped table is broken.
    private const int PipeWidth = 200;

    private readonly TextWriter writer;
    private readonly IAnsiConsole console;
    private readonly bool isTerminal = !Console.IsOutputRedirected;

    public Output(TextWriter writer)
    {
        this.writer = writer;
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!isTerminal)
        {
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Width = PipeWidth;
        }
    }

    public void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Text(text + "\n", new Style(Color.Aqua, decoration: Decoration.Bold)));
    }

    public void Line(string text)
    {
        if (isTerminal)
        {
            console.Write(new Text(text + "\n"));
        }
        else
        {
            writer.WriteLine(text);
        }
    }

    public void Table(IReadOnlyList<string> headings, string wrapping, IEnumerable<IReadOnlyList<string>> rows)
    {
        Table table = new() { Border = isTerminal ? TableBorder.Rounded : TableBorder.None };
        foreach (string heading in headings)
        {
            // Figures stay on one line; in a narrow terminal one column of words gives way.
            table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))) { NoWrap = !isTerminal || heading != wrapping });
        }

        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        console.Write(table);
    }
}
