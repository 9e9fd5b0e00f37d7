namespace ReportDsl.Tool.Tests;

public sealed class LedgerCommandTests
{
    [Fact]
    public void AMadeLedger_ProvesItselfAgainstItsTextAndFailsAgainstAnother()
    {
        using TemporaryDefinitions definitions = new();
        string report = Path.Combine(definitions.Path, "2022");
        string text = Path.Combine(definitions.Path, "report.txt");
        File.Delete(Path.Combine(report, "figures.yaml"));
        File.WriteAllText(text, "2022年城镇新增就业3.8万人以上。");

        CommandRun made = CommandRun.Of("ledger", text, report);
        CommandRun proved = CommandRun.Of("ledger", text, report, "--verify");
        File.WriteAllText(text, "2022年城镇新增就业3.9万人以上。");
        CommandRun refuted = CommandRun.Of("ledger", text, report, "--verify");

        Assert.Equal((0, "Every figure is accounted for: 2 figures, 1 claimed by definitions, 1 set aside.\n"), (made.ExitCode, made.Output));
        Assert.Equal((0, made.Output), (proved.ExitCode, proved.Output));
        Assert.Equal(1, refuted.ExitCode);
        Assert.Contains("The ledger is of another text", refuted.Output, StringComparison.Ordinal);
        Assert.Contains("f2: the text says 3.9", refuted.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void VerifyingWithNoLedger_SaysHowToMakeOne()
    {
        using TemporaryDefinitions definitions = new();
        string report = Path.Combine(definitions.Path, "2022");
        File.Delete(Path.Combine(report, "figures.yaml"));

        CommandRun run = CommandRun.Of("ledger", Path.Combine(report, "report.yaml"), report, "--verify");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no ledger to verify.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatIsMissingOrNotUtf8_IsSaidInOneSentence()
    {
        using TemporaryDefinitions definitions = new();
        string report = Path.Combine(definitions.Path, "2022");
        string text = Path.Combine(definitions.Path, "report.txt");
        Assert.Contains("There is no file", CommandRun.Of("ledger", text, report).Error, StringComparison.Ordinal);

        File.WriteAllBytes(text, [0xB3, 0xC7, 0xD5, 0xF2]);
        Assert.Contains("isn't UTF-8 text", CommandRun.Of("ledger", text, report).Error, StringComparison.Ordinal);
        Assert.Contains("isn't the folder of a report", CommandRun.Of("ledger", text, definitions.Path).Error, StringComparison.Ordinal);
    }
}
