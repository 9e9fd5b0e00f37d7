using ReportDsl.Language.Findings;
using ReportDsl.Language.Ledgers;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests;

/// <summary>Every figure of a report's text is claimed or set aside, and every figure of a definition stands in the ledger.</summary>
public sealed class LedgerTests
{
    private const string File = "example/2022/figures.yaml";

    private const string Text =
        """
        2021年，城镇新增就业5.15万人。

        2022年，城镇新增就业3.8万人以上，实施“1133”工程，完成三分之一任务。
        """;

    [Fact]
    public void ANewLedger_ClaimsWhatDefinitionsStateAndLeavesTheRestToDecide()
    {
        Ledger ledger = Build(Text, earlier: null);

        Assert.Equal(
            [
                "2021 a year",
                "5.15 result urban-new-employment",
                "2022 a year",
                "3.8 target urban-new-employment",
                "1133 ",
                "1/3 ",
            ],
            ledger.Figures.Select(figure => $"{figure.Read} {figure.Became ?? figure.SetAside}"));
    }

    [Fact]
    public void AnUpdate_KeepsWhatWasSetAsideAndAsksForWhatIsNew()
    {
        Ledger first = Build(Text, earlier: null);
        Ledger decided = first with { Figures = new(first.Figures.Select(figure => figure.IsAccountedFor ? figure : figure with { SetAside = "a name" })) };

        Ledger updated = Build("前言3项。\n\n" + Text, decided);

        Assert.Equal("3 ", $"{updated.Figures[0].Read} {updated.Figures[0].SetAside}");
        Assert.All(updated.Figures.Skip(1), figure => Assert.True(figure.IsAccountedFor));
        Assert.Equal(decided.Figures, updated.Figures.Skip(1));
    }

    [Fact]
    public void TheFile_IsReadBackAsWritten()
    {
        Ledger ledger = Build(Text, earlier: null);

        Assert.Equal(ledger, LedgerFile.Of(DefinitionCompiler.Read(new DefinitionText(File, LedgerFile.Text(ledger)), default)));
    }

    [Fact]
    public void AnUndecidedFigure_IsAnErrorAtItsPlace()
    {
        SmallDefinitions definitions = new SmallDefinitions().With(File, LedgerFile.Text(Build(Text, earlier: null)));

        Finding[] findings = [.. definitions.Compile().Findings];
        Assert.Equal(["RDSL301", "RDSL301"], findings.Select(finding => finding.Rule.Id));
        Assert.Contains("1133", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("1/3", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureThatTheTextDoesNotHave_IsAnErrorAtItsPhrase()
    {
        SmallDefinitions definitions = new SmallDefinitions().With(File, LedgerFile.Text(Build("2021年，城镇新增就业5.15万人。", earlier: null)));

        Finding finding = Assert.Single(definitions.Compile().Findings);
        Assert.Equal(("RDSL303", SmallDefinitions.LivelihoodFile), (finding.Rule.Id, finding.Path));
    }

    [Fact]
    public void ARemovedTarget_LeavesItsFigureUnclaimed()
    {
        string ledger = LedgerFile.Text(Build("城镇新增就业3.8万人以上。城镇新增就业5.15万人。", earlier: null));
        SmallDefinitions definitions = new SmallDefinitions()
            .With(File, ledger)
            .With(SmallDefinitions.LivelihoodFile, "section: livelihood\nresults:\n  urban-new-employment:\n    phrase: 城镇新增就业5.15万人\n    result: 51,500 persons");

        Assert.Equal("RDSL302", Assert.Single(definitions.Compile().Findings).Rule.Id);
    }

    [Fact]
    public void TheLedgerOf2022_HasEveryArabicNumeralOfThePage()
    {
        Ledger ledger = LedgerFile.Of(DefinitionCompiler.Read(new DefinitionText("zhangzhou/2022/figures.yaml", Repository.Read("definitions", "zhangzhou", "2022", "figures.yaml")), default))!;

        Assert.Equal(113, ledger.Figures.Count(figure => figure.Numeral.Any(char.IsAsciiDigit)));
        Assert.Equal(92, ledger.Figures.Count(figure => figure.Became is not null));
        Assert.All(ledger.Figures, figure => Assert.True(figure.IsAccountedFor));
    }

    private static Ledger Build(string text, Ledger? earlier) =>
        LedgerBuilder.Build(text, "sha256:0", [.. new SmallDefinitions().Compile().Files], Units.All, earlier, default);
}
