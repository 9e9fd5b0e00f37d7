using System.CommandLine;
using System.Text;
using ReportDsl.Language;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Ledgers;
using ReportDsl.Language.Reading;

namespace ReportDsl.Tool.Commands;

/// <summary><c>ledger TEXT DIR</c>: accounts for every figure of a report's text, or proves the account.</summary>
internal static class LedgerCommand
{
    public static Command Create()
    {
        Argument<FileInfo> text = new("TEXT") { Description = "The report's text as it was published, in UTF-8." };
        Argument<DirectoryInfo> folder = new("DIR") { Description = "The report's definitions, such as definitions/zhangzhou/2022." };
        Option<bool> verify = new("--verify") { Description = "Prove the ledger against the text and write nothing; exit code 1 where they differ." };
        Command command = new("ledger", "Makes or updates figures.yaml: every figure of a report's text and what became of it.") { text, folder, verify };
        command.SetAction((result, cancellation) => Task.FromResult(
            Run(result.GetRequiredValue(text), result.GetRequiredValue(folder), result.GetValue(verify), result.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(FileInfo text, DirectoryInfo folder, bool verify, InvocationConfiguration console, CancellationToken cancellation)
    {
        if (Trouble(text, folder) is string trouble)
        {
            console.Error.WriteLine(trouble);
            return 1;
        }

        ReportFile report = ReportFile.Read(text);
        if (report.Trouble is not null)
        {
            console.Error.WriteLine(report.Trouble);
            return 1;
        }

        CompiledDefinitions definitions = DefinitionFolder.Compile(folder.Parent!, cancellation);
        DefinitionPlace place = DefinitionPlace.Of(Path.Combine(folder.FullName, LedgerFile.Name));
        CheckedFile[] files = [.. definitions.Files.Where(file => file.Place.Jurisdiction == place.Jurisdiction && file.Place.Year == place.Year)];
        Unit[] units = [.. Units.All, .. definitions.Files.SelectMany(file => file.Units)];
        string path = Path.Combine(folder.FullName, LedgerFile.Name);
        Ledger? earlier = File.Exists(path) ? LedgerFile.Of(DefinitionCompiler.Read(new DefinitionText(path, File.ReadAllText(path)), cancellation)) : null;
        Ledger ledger = LedgerBuilder.Build(report.Text, report.Hash, files, units, earlier, cancellation);
        if (verify)
        {
            return Verify(ledger, earlier, console);
        }

        File.WriteAllText(path, LedgerFile.Text(ledger), new UTF8Encoding(false));
        Summarise(ledger, console.Output);
        return 0;
    }

    private static string? Trouble(FileInfo text, DirectoryInfo folder) =>
        !text.Exists ? $"There is no file '{text}'. Name the report's text."
        : !folder.Exists || DefinitionPlace.Of(Path.Combine(folder.FullName, LedgerFile.Name)).Year is null
            ? $"'{folder}' isn't the folder of a report. Name one such as definitions/zhangzhou/2022."
        : null;

    private static int Verify(Ledger ledger, Ledger? written, InvocationConfiguration console)
    {
        if (written is null)
        {
            console.Error.WriteLine("There is no ledger to verify. Make it with 'reportdsl ledger TEXT DIR'.");
            return 1;
        }

        List<string> differences = [];
        if (written.TextHash != ledger.TextHash)
        {
            differences.Add($"The ledger is of another text: {written.TextHash}, but this one is {ledger.TextHash}.");
        }

        for (int index = 0; index < Math.Max(ledger.Figures.Count, written.Figures.Count); index++)
        {
            LedgerFigure? ofText = index < ledger.Figures.Count ? ledger.Figures[index] : null;
            LedgerFigure? ofLedger = index < written.Figures.Count ? written.Figures[index] : null;
            if (ofText != ofLedger)
            {
                differences.Add($"f{index + 1}: the text says {InWords(ofText)}, the ledger {InWords(ofLedger)}.");
            }
            else if (!ofLedger!.IsAccountedFor)
            {
                differences.Add($"f{index + 1}: nobody dealt with {InWords(ofLedger)}.");
            }
        }

        foreach (string difference in differences)
        {
            console.Output.WriteLine(difference);
        }

        if (differences.Count == 0)
        {
            Summarise(ledger, console.Output);
        }

        return differences.Count == 0 ? 0 : 1;
    }

    private static string InWords(LedgerFigure? figure) => figure is null
        ? "nothing"
        : $"{figure.Read} in '{figure.Around}' ({figure.Became ?? figure.SetAside ?? "undecided"})";

    private static void Summarise(Ledger ledger, TextWriter output)
    {
        int claimed = ledger.Figures.Count(figure => figure.Became is not null);
        int setAside = ledger.Figures.Count(figure => figure.SetAside is not null);
        int open = ledger.Figures.Count - claimed - setAside;
        output.WriteLine(open == 0
            ? $"Every figure is accounted for: {ledger.Figures.Count} figures, {claimed} claimed by definitions, {setAside} set aside."
            : $"{ledger.Figures.Count} figures, {claimed} claimed by definitions, {setAside} set aside; {open} to decide, each an error of the build until then.");
    }
}
