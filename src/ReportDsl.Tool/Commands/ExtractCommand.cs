using System.CommandLine;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Extraction;
using ReportDsl.Tool.Export;
using Spectre.Console;

namespace ReportDsl.Tool.Commands;

/// <summary><c>extract TEXT</c>: the figures of a report's text, or of every text in a folder.</summary>
internal static class ExtractCommand
{
    private const string Json = "json";
    private const string Yaml = "yaml";

    public static Command Create()
    {
        Argument<FileSystemInfo> text = new("TEXT") { Description = "The report's text as it was published, in UTF-8; or a folder of such texts (*.txt)." };
        Option<string> format = new("--format") { Description = "How to write the figures.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong(Json, Yaml, "table");
        Option<DirectoryInfo?> definitions = new("--definitions") { Description = "A jurisdiction's definitions, such as definitions/zhangzhou: each figure is matched to its indicators." };
        Option<FigureKind[]> kinds = new("--kind") { Description = "Only figures of this kind: target, result, fact or noise. May be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<DirectoryInfo?> output = new("--output") { Description = "For a folder of texts: the folder that one file for each text is written to." };
        Command command = new("extract", "Finds the figures of a report's text: targets, results and facts, each with its subject, bound and place.") { text, format, definitions, kinds, output };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            result.GetRequiredValue(text),
            result.GetValue(definitions),
            new(result.GetRequiredValue(format), result.GetValue(kinds) ?? []),
            result.GetValue(output),
            result.InvocationConfiguration,
            cancellation)));
        return command;
    }

    private static int Run(
        FileSystemInfo text, DirectoryInfo? definitions, ExtractionFormat format, DirectoryInfo? output, InvocationConfiguration console, CancellationToken cancellation)
    {
        if (!text.Exists)
        {
            console.Error.WriteLine($"There is no file or folder '{text}'. Name the report's text.");
            return 1;
        }

        if (definitions is { Exists: false })
        {
            console.Error.WriteLine($"There is no folder '{definitions}'. Name the definitions, such as definitions/zhangzhou.");
            return 1;
        }

        ReportExtractor extractor = Extractor(definitions, cancellation);
        return text is DirectoryInfo folder
            ? RunAll(folder, extractor, format, output, console, cancellation)
            : RunOne(new FileInfo(text.FullName), text.ToString(), extractor, format, console, cancellation);
    }

    private static int RunOne(
        FileInfo file, string name, ReportExtractor extractor, ExtractionFormat format, InvocationConfiguration console, CancellationToken cancellation)
    {
        ReportFile report = ReportFile.Read(file);
        if (report.Trouble is not null)
        {
            console.Error.WriteLine(report.Trouble);
            return 1;
        }

        ExtractedReport extracted = format.Chosen(extractor.Extract(report.Text, cancellation));
        if (format.Name is Json or Yaml)
        {
            console.Output.Write(format.Text(name, extracted));
        }
        else
        {
            ExtractionExport.Table(extracted, Consoles.Of(console.Output));
        }

        if (extracted.Reason is not null)
        {
            console.Error.WriteLine($"Nothing was found in '{name}'. {extracted.Reason}");
        }

        return 0;
    }

    private static int RunAll(
        DirectoryInfo folder, ReportExtractor extractor, ExtractionFormat format, DirectoryInfo? output, InvocationConfiguration console, CancellationToken cancellation)
    {
        FileInfo[] files = [.. folder.EnumerateFiles("*.txt", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            console.Error.WriteLine($"The folder '{folder}' holds no texts (*.txt). Name the folder of the reports' texts.");
            return 1;
        }

        output?.Create();
        List<string> troubles = [];
        ExtractionSummary summary = new();
        using IExtractionOutput sink = output is null ? format.ToOne(console.Output) : format.ToFolder(output);
        Consoles.Progress(console.Error).Start(progress =>
        {
            ProgressTask task = progress.AddTask("Reading reports", maxValue: files.Length);
            foreach (FileInfo file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                string name = Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
                ReportFile report = ReportFile.Read(file);
                ExtractedReport extracted = report.Trouble is null ? format.Chosen(extractor.Extract(report.Text, cancellation)) : new(null, [], report.Trouble);
                if (extracted.Reason is not null)
                {
                    troubles.Add($"{name}: {extracted.Reason}");
                }

                summary.Add(extracted);
                sink.Add(name, extracted);
                task.Increment(1);
            }
        });

        foreach (string trouble in troubles)
        {
            console.Error.WriteLine(trouble);
        }

        console.Error.WriteLine(summary.InWords());
        return troubles.Count == files.Length ? 1 : 0;
    }

    private static ReportExtractor Extractor(DirectoryInfo? definitions, CancellationToken cancellation)
    {
        if (definitions is null)
        {
            return new([], null);
        }

        CompiledDefinitions compiled = DefinitionFolder.Compile(definitions, cancellation);
        IndicatorModel[] indicators = [.. compiled.Files.SelectMany(file => file.Indicators)];
        return new(compiled.Files.SelectMany(file => file.Units), new IndicatorMatcher(indicators));
    }
}
