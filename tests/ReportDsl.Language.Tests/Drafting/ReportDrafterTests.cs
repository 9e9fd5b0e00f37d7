using ReportDsl.Language.Drafting;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Drafting;

public sealed class ReportDrafterTests
{
    private const string Report =
        """
        一、2022年工作回顾

        城镇新增就业4.2万人。

        二、2023年工作安排

        主要预期目标是：地区生产总值增长6.5%左右，城镇新增就业4万人以上。

        （一）全力改善民生。

        """;

    [Fact]
    public void AKnownIndicator_GetsItsTargetAndItsResult()
    {
        ReportDraft draft = Draft(Report);

        Assert.Contains("  urban-new-employment:\n    phrase: 城镇新增就业4万人以上\n    target: at least 40,000 persons\n", TextOf(draft, "example/2023/headline.yaml"), StringComparison.Ordinal);
        Assert.Contains("  urban-new-employment:\n    phrase: 城镇新增就业4.2万人\n    result: 42,000 persons\n", TextOf(draft, "example/2023/results.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ANewIndicator_IsProposedWithNamesRangeAndAnOpenDecision()
    {
        string proposed = TextOf(Draft(Report), "example/indicators/proposed-2023.yaml");

        Assert.Contains(
            """
              growth-of-gdp:
                name: { zh: 地区生产总值增长, en: Growth of GDP }
                measure: growth-rate
                unit: percent
                area: livelihood
                better: higher
                valid:
                  range: -50 .. 100 %
                decide: 
            """.TrimEnd(),
            proposed,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("改造老旧小区20个：其中 #1 号“# 试点: 一”5个。")]
    [InlineData("新增 'A' \"B\" 项目 {C: [D]} 20个、其他 & *项目 30个。")]
    [InlineData("建设- ?公园20个，!绿道 | > 30公里。")]
    [InlineData("新建\u2028桥梁20座、\u200B码头\u00855个。")]
    [InlineData("确保class、namespace项目12个，new企业3家以上。")]
    [InlineData("完成三分之一以上裸房整治，减少贫困人口1.9万贫困人口，新增3至5个中心，同比下降3.5%。")]
    [InlineData("5G基站新增5个、5G基站新增5个、5G基站新增6个。")]
    [InlineData("新增水电装机12万千瓦，PM2.5浓度控制在25微克/立方米以内，每千人口床位6.5张。")]
    public void AnyWordsOfAText_GiveADraftThatCompilesToItsOpenDecisions(string sentence)
    {
        ReportDraft draft = Draft(Report + sentence);

        Assert.Null(draft.Trouble);
        Assert.All(Compile(draft).Findings, finding => Assert.Equal(Rules.OpenDecision, finding.Rule));
    }

    [Theory]
    [InlineData("举办第20届展会", "set-aside: \"an ordinal number\" }")]
    [InlineData("推进“5年行动”规划", "set-aside: \"a number within a quoted name\" }")]
    [InlineData("加快机组3#建设", "set-aside: \"a number within a name\" }")]
    [InlineData("发挥13支基金作用", "set-aside: \"how things are, neither promised nor achieved\", decide: \"")]
    [InlineData("产业比为12∶45", "decide: \"Nothing was read in it. Define it by hand, or set it aside.\" }")]
    [InlineData("新增中心3至5个，减少贫困户10－5家", "decide: \"")]
    public void AFigureThatNothingClaims_IsSetAsideWhereThatIsCertainAndElseOpen(string sentence, string end) =>
        Assert.Contains(TextOf(Draft(Report + sentence + "。"), "example/2023/figures.yaml").Split('\n'), line => line.Contains(end, StringComparison.Ordinal));

    [Fact]
    public void ATargetThatBreaksARule_IsLeftOutAndSaidInTheLedger()
    {
        DefinitionText[] existing =
        [
            .. Existing,
            new("example/indicators/rules.yaml",
                """
                rules:
                  few-jobs:
                    name: { zh: 新增就业不多, en: Few new jobs }
                    expect: value(urban-new-employment) < 52,000 persons
                """),
        ];

        ReportDraft draft = Draft(Report.Replace("4万人", "5.3万人", StringComparison.Ordinal), existing);

        Assert.DoesNotContain(Compile(draft, existing).Findings, finding => finding.Rule.Severity == Severity.Error);
        Assert.Contains("decide: \"It reads like a target, but the figures of ", TextOf(draft, "example/2023/figures.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAPersonDecidedInTheLedger_IsKeptWhenTheTextGrows()
    {
        ReportDraft first = Draft(Report + "产业比为12∶45，各项工作有序推进，社会大局保持稳定。");
        string decided = TextOf(first, "example/2023/figures.yaml")
            .Replace("decide: \"Nothing was read in it. Define it by hand, or set it aside.\"", "set-aside: \"a ratio\"", StringComparison.Ordinal);
        DefinitionText[] existing = [.. Existing, .. first.Files.Select(file => new DefinitionText(file.Place, file.Place.EndsWith("figures.yaml", StringComparison.Ordinal) ? decided : file.Text))];

        ReportDraft second = Draft(Report + "产业比为12∶45，各项工作有序推进，社会大局保持稳定。新增停车位5300个。", existing);

        Assert.Equal((1, 0), (second.Targets, second.Results));
        Assert.Contains("set-aside: \"a ratio\" }", TextOf(second, "example/2023/figures.yaml"), StringComparison.Ordinal);
        Assert.Equal(["example/2023/figures.yaml"], second.Files.Where(file => !file.IsNew).Select(file => file.Place));
    }

    [Fact]
    public void ATargetThatAPersonCorrected_IsNotDraftedAgain()
    {
        ReportDraft first = Draft(Report);
        DefinitionText[] edited =
        [
            .. Existing,
            .. first.Files.Select(file => new DefinitionText(file.Place, file.Text
                .Replace("growth-of-gdp", "gdp-growth", StringComparison.Ordinal)
                .Replace("en: Growth of GDP", "en: GDP growth", StringComparison.Ordinal))),
        ];

        ReportDraft second = Draft(Report, edited);

        Assert.Empty(second.Files);
    }

    [Fact]
    public void ARetiredIndicator_GetsNoTargetButTheLastResult()
    {
        DefinitionText[] existing = [.. Existing.Select(text => text.Path != SmallDefinitions.CatalogueFile ? text : text with { Content = text.Content + "\n    retired: { in: 2023, because: The report counts otherwise. }\n" })];

        ReportDraft draft = Draft(Report, existing);

        Assert.Contains("  new-urban-employment:\n    phrase: 城镇新增就业4万人以上\n", TextOf(draft, "example/2023/headline.yaml"), StringComparison.Ordinal);
        Assert.Contains("  urban-new-employment:\n    phrase: 城镇新增就业4.2万人\n", TextOf(draft, "example/2023/results.yaml"), StringComparison.Ordinal);
        Assert.All(Compile(draft, existing).Findings, finding => Assert.Equal(Rules.OpenDecision, finding.Rule));
    }

    [Fact]
    public void ATextOfAnotherYear_IsDraftedWithAQuestion() =>
        Assert.Contains("By its own words this is the report of 2023; is it the right text?", TextOf(Draft(Report, Existing, 2024), "example/2024/report.yaml"), StringComparison.Ordinal);

    [Fact]
    public void TwoDraftsOfOneText_AreTheSameUnderAnyCulture()
    {
        ReportDraft draft = Draft(Report + "新建桥梁20座。");
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");

            Assert.Equal(draft.Files, Draft(Report + "新建桥梁20座。").Files);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static DefinitionText[] Existing => [.. new SmallDefinitions().Texts.Select(text => new DefinitionText(text.Key, text.Value))];

    private static ReportDraft Draft(string text, IReadOnlyList<DefinitionText>? existing = null, int year = 2023) => ReportDrafter.Draft(
        new("example", year, text, "sha256:0", "report.txt", existing ?? Existing, words => string.Concat(words.Select(_ => "Xu"))), CancellationToken.None);

    private static CompiledDefinitions Compile(ReportDraft draft, IReadOnlyList<DefinitionText>? existing = null) =>
        DefinitionCompiler.Compile([.. existing ?? Existing, .. draft.Files.Select(file => new DefinitionText(file.Place, file.Text))]);

    private static string TextOf(ReportDraft draft, string place) => draft.Files.Single(file => file.Place == place).Text;
}
