using Spectre.Console;

namespace ReportDsl.Tool;

/// <summary>Tables that fit where they are shown: coloured and framed in a terminal, plain and unbroken in a pipe.</summary>
internal static class Consoles
{
    // Wide enough that no line of a piped table is broken.
    private const int PipeWidth = 320;

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

    /// <summary>A progress bar; where no terminal shows it, nothing is drawn.</summary>
    public static Progress Progress(TextWriter error)
    {
        bool isTerminal = !Console.IsErrorRedirected && ReferenceEquals(error, Console.Error);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(isTerminal ? error : TextWriter.Null),
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        return console.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
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
