using Spectre.Console;

namespace ReportDsl.Tool;

/// <summary>Tables that fit where they are shown: coloured and framed in a terminal, plain and unbroken in a pipe.</summary>
internal static class Consoles
{
    // Wide enough that no line of a piped table is broken.
    private const int PipeWidth = 240;

    public static IAnsiConsole Of(TextWriter output)
    {
        bool isTerminal = !Console.IsOutputRedirected && ReferenceEquals(output, Console.Out);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!isTerminal)
        {
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.Unicode = true;
            console.Profile.Width = PipeWidth;
        }

        return console;
    }

    public static Table Table(IAnsiConsole console, params string[] headings)
    {
        Table table = new() { Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(new Markup($"[bold]{Markup.Escape(heading)}[/]")) { NoWrap = !console.Profile.Capabilities.Ansi });
        }

        return table;
    }
}
