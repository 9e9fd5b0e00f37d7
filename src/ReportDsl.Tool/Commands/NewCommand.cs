using System.CommandLine;
using System.Globalization;
using System.Text;
using AnyAscii;
using ReportDsl.Language;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Drafting;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Tool.Commands;

/// <summary><c>new zhangzhou/2023 --from TEXT</c>: drafts the definitions of a report from its text; what exists stays as it is.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        Argument<string> report = new("REPORT") { Description = "The report: its jurisdiction's id and its year, such as zhangzhou/2023." };
        Option<FileInfo> text = new("--from") { Description = "The report's text as it was published, in UTF-8.", Required = true };
        Option<DirectoryInfo> definitions = new("--definitions") { Description = "The folder of all definitions.", DefaultValueFactory = _ => new DirectoryInfo("definitions") };
        Option<bool> dryRun = new("--dry-run") { Description = "Print what would be written, and write nothing." };
        Command command = new("new", "Drafts the definitions of a new report from its text, and lists what a person has to decide.") { report, text, definitions, dryRun };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            result.GetRequiredValue(report),
            result.GetRequiredValue(text),
            result.GetRequiredValue(definitions),
            result.GetValue(dryRun),
            result.InvocationConfiguration,
            cancellation)));
        return command;
    }

    private static int Run(string name, FileInfo text, DirectoryInfo folder, bool isDryRun, InvocationConfiguration console, CancellationToken cancellation)
    {
        if (DefinitionPlace.Of(name + "/report.yaml") is not { Year: int year, Jurisdiction: string jurisdiction } || name != $"{jurisdiction}/{year.ToString(CultureInfo.InvariantCulture)}" || !Ids.IsKebabCase(jurisdiction))
        {
            return Fail(console, $"'{name}' isn't the name of a report. Give the jurisdiction's id and the year, such as zhangzhou/2023.");
        }

        if (!text.Exists)
        {
            return Fail(console, $"There is no file '{text}'. Name the report's text.");
        }

        ReportFile file = ReportFile.Read(text);
        if (file.Trouble is not null)
        {
            return Fail(console, file.Trouble);
        }

        DefinitionText[] existing = [.. TextsOf(folder, jurisdiction)];
        ReportDraft draft = ReportDrafter.Draft(new(jurisdiction, year, file.Text, file.Hash, text.Name, existing, words => words.Transliterate()), cancellation);
        if (draft.Trouble is not null)
        {
            return Fail(console, draft.Trouble);
        }

        foreach (DraftedFile drafted in draft.Files)
        {
            Write(drafted, folder, isDryRun, console.Output);
        }

        if (draft.Files.Count > 0 && !isDryRun)
        {
            WriteSchema(folder);
        }

        Report(draft, name, existing, folder, isDryRun, console, cancellation);
        return 0;
    }

    private static int Fail(InvocationConfiguration console, string trouble)
    {
        console.Error.WriteLine(trouble);
        return 1;
    }

    private static IEnumerable<DefinitionText> TextsOf(DirectoryInfo folder, string jurisdiction)
    {
        string ofJurisdiction = Path.Combine(folder.FullName, jurisdiction);
        return Directory.Exists(ofJurisdiction)
            ? Directory.EnumerateFiles(ofJurisdiction, "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new DefinitionText(Path.GetRelativePath(folder.FullName, path).Replace('\\', '/'), File.ReadAllText(path)))
            : [];
    }

    // A new file is made only where there is none, whatever happened since the folder was read.
    private static void Write(DraftedFile file, DirectoryInfo folder, bool isDryRun, TextWriter output)
    {
        string path = Path.Combine(folder.FullName, file.Place);
        if (isDryRun)
        {
            output.Write($"# ==== {PathOf(folder, file.Place)} ({(file.IsNew ? "new" : "brought up to date")})\n{file.Text}\n");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using FileStream stream = new(path, file.IsNew ? FileMode.CreateNew : FileMode.Create);
        stream.Write(new UTF8Encoding(false).GetBytes(file.Text));
    }

    // Every drafted file names it, so that an editor completes the file.
    private static void WriteSchema(DirectoryInfo folder)
    {
        string path = Path.Combine(folder.FullName, "reportdsl.schema.json");
        if (!File.Exists(path))
        {
            File.WriteAllText(path, Export.LanguageSchema.Create());
        }
    }

    private static string PathOf(DirectoryInfo folder, string place) => Path.Combine(folder.ToString(), place).Replace('\\', '/');

    // The findings are those of the build once the files are written.
    private static void Report(
        ReportDraft draft, string name, IReadOnlyList<DefinitionText> existing, DirectoryInfo folder, bool isDryRun, InvocationConfiguration console, CancellationToken cancellation)
    {
        HashSet<string> places = new(draft.Files.Select(file => file.Place), StringComparer.Ordinal);
        IEnumerable<DefinitionText> texts = existing
            .Where(text => !places.Contains(text.Path))
            .Concat(draft.Files.Select(file => new DefinitionText(file.Place, file.Text)))
            .Select(text => text with { Path = PathOf(folder, text.Path) });
        CompiledDefinitions compiled = DefinitionCompiler.Compile(texts, cancellation: cancellation);
        if (!isDryRun)
        {
            DefinitionFolder.WriteFindings(compiled, console.Output);
        }

        int decisions = compiled.Findings.Count(finding => finding.Rule == Rules.OpenDecision);
        string would = isDryRun ? "would be " : "";
        string open = $"{Count(decisions, "decision")} {(isDryRun && draft.Files.Count > 0 ? "would be" : decisions == 1 ? "is" : "are")} open.";
        console.Error.WriteLine(draft.Files.Count == 0
            ? $"Nothing is missing in the definitions of {name}; {open}"
            : $"{name}: {Count(draft.Targets, "target")} and {Count(draft.Results, "result")} {would}drafted in {Count(draft.Files.Count, "file")}, {Count(draft.Indicators, "new indicator")} {would}proposed; {open}");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
