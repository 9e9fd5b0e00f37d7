using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests.Docs;

/// <summary>The examples of docs/rules.md are true.</summary>
public sealed class RulesPageTests
{
    private const string Catalogue =
        """
        indicators:
          gdp: { name: { zh: 生产总值, en: GDP }, measure: level, unit: yuan, area: livelihood, better: higher }
          gdp-per-capita: { name: { zh: 人均, en: Per capita }, measure: level, unit: yuan, per: persons, area: livelihood, better: higher }
          jobs: { name: { zh: 就业, en: Jobs }, measure: increment, unit: persons, area: livelihood, better: higher }
          growth: { name: { zh: 增长, en: Growth }, measure: growth-rate, unit: percent, area: livelihood, better: higher }
          income-growth: { name: { zh: 收入增长, en: Income growth }, measure: growth-rate, unit: percent, area: livelihood, better: higher }
          share: { name: { zh: 比例, en: Share }, measure: share, unit: percent, area: livelihood, better: higher }
          prices: { name: { zh: 物价, en: Prices }, measure: index, unit: index, area: livelihood, better: neutral }
        """;

    public static TheoryData<string> RightRules => [.. Block("rule")];

    public static TheoryData<string> WrongRules => [.. Block("rule-error")];

    [Theory]
    [MemberData(nameof(RightRules))]
    public void ARightRule_IsRead(string rule) => Assert.Empty(Findings(rule));

    [Theory]
    [MemberData(nameof(WrongRules))]
    public void AWrongRule_MixesWhatDoesntGoTogether(string rule) => Assert.Equal("RDSL311", Assert.Single(Findings(rule)).Rule.Id);

    [Fact]
    public void TheDefinitionsOfThePage_HaveNoFinding()
    {
        string[] yaml = [.. Block("yaml")];

        Assert.Empty(new SmallDefinitions().With("example/indicators/income.yaml", string.Join('\n', yaml)).Compile().Findings);
        Assert.Contains("rural-income-grows-faster", string.Join('\n', yaml), StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Findings(string rule) => new SmallDefinitions()
        .With("example/indicators/economy.yaml", Catalogue)
        .With("example/indicators/rules.yaml", $"rules:\n  the-rule:\n    name: {{ zh: 规则, en: The rule }}\n    expect: {rule}\n")
        .Compile().Findings;

    private static IEnumerable<string> Block(string language)
    {
        string page = Repository.Read("docs", "rules.md");
        int start = page.IndexOf($"\n```{language}\n", StringComparison.Ordinal) + language.Length + 5;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n');
    }
}
