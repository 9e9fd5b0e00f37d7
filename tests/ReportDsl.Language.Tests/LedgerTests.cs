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
    public void EqualFiguresOfOneList_AreClaimedOneByOne()
    {
        const string Targets =
            """
            section: livelihood
            targets:
              urban-new-employment:
                phrase: 城镇新增就业5万人
                target: exactly 50,000 persons
              rural-new-employment:
                indicator: urban-new-employment
                phrase: 城镇新增就业5万人、农村5万人
                target: exactly 50,000 persons
            """;

        Ledger ledger = Build("城镇新增就业5万人、农村5万人。", earlier: null, new SmallDefinitions().With(SmallDefinitions.LivelihoodFile, Targets));

        Assert.Equal(["target urban-new-employment", "target rural-new-employment"], ledger.Figures.Select(figure => figure.Became));
    }

    [Theory]
    [InlineData("城镇、农村新增就业各5万人", "target urban-new-employment, target rural-new-employment")]
    [InlineData("城镇、农村新增就业均5万人", "target urban-new-employment, target rural-new-employment")]
    [InlineData("城镇、农村新增就业5万人", "target urban-new-employment")]
    public void AFigureOfSeveralThings_IsThatOfSeveralDefinitionsWhereTheWordsSaySo(string phrase, string became)
    {
        string targets =
            $"""
            section: livelihood
            targets:
              urban-new-employment:
                phrase: {phrase}
                target: exactly 50,000 persons
              rural-new-employment:
                indicator: urban-new-employment
                phrase: {phrase}
                target: exactly 50,000 persons
            """;
        SmallDefinitions definitions = new SmallDefinitions().With(SmallDefinitions.LivelihoodFile, targets);

        Ledger ledger = Build(phrase + "。", earlier: null, definitions);

        Assert.Equal(became, Assert.Single(ledger.Figures).Became);
        Assert.Equal(became.Contains(',', StringComparison.Ordinal) ? [] : ["RDSL303"], definitions.With(File, LedgerFile.Text(ledger)).Compile().Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void AFigureThatIsNamedForAnException_StaysClaimed()
    {
        const string Targets =
            """
            section: livelihood
            targets:
              urban-new-employment:
                phrase: 就业见表5
                target: exactly 50,000 persons
                reading: { because: The figure stands in a table in 万. }
            """;
        SmallDefinitions definitions = new SmallDefinitions().With(SmallDefinitions.LivelihoodFile, Targets);
        Ledger first = Build("就业见表5", earlier: null, definitions);
        Assert.Null(Assert.Single(first.Figures).Became);

        Ledger named = first with { Figures = new(first.Figures.Select(figure => figure with { Became = "target urban-new-employment" })) };

        Assert.Equal(named.Figures, Build("就业见表5", named, definitions).Figures);
        Assert.Null(Assert.Single(Build("就业见表5", named, new SmallDefinitions()).Figures).Became);
    }

    [Fact]
    public void AMultiplierThatIsAFigureByItself_IsListed()
    {
        LedgerFigure figure = Assert.Single(Build("农村新增就业超百万人", earlier: null).Figures);

        Assert.Equal(("百万", "1"), (figure.Numeral, figure.Read));
    }

    [Theory]
    [InlineData("2022", 113, 92)]
    [InlineData("2023", 214, 168)]
    public void TheLedgerOfAReport_HasEveryArabicNumeralOfItsText(string year, int numerals, int claimed)
    {
        Ledger ledger = LedgerFile.Of(DefinitionCompiler.Read(new DefinitionText($"zhangzhou/{year}/figures.yaml", Repository.Read("definitions", "zhangzhou", year, "figures.yaml")), default))!;

        Assert.Equal(numerals, ledger.Figures.Count(figure => figure.Numeral.Any(char.IsAsciiDigit)));
        Assert.Equal(claimed, ledger.Figures.Count(figure => figure.Became is not null));
        Assert.All(ledger.Figures, figure => Assert.True(figure.IsAccountedFor));
    }

    private static Ledger Build(string text, Ledger? earlier) => Build(text, earlier, new SmallDefinitions());

    private static Ledger Build(string text, Ledger? earlier, SmallDefinitions definitions) =>
        LedgerBuilder.Build(text, "sha256:0", [.. definitions.Compile().Files], Units.All, earlier, default);
}
