using CsCheck;

namespace ReportDsl.Generators.Tests;

/// <summary>What is generated, as snapshots, and that it compiles from an empty project without a warning.</summary>
public sealed class GeneratedCodeTests
{
    private static readonly string Snapshots = Repository.PathOf("tests", "ReportDsl.Generators.Tests", "Snapshots");

    /// <summary>Each bound, commitment, qualifier, kind of quantity, and the declarations around them.</summary>
    private static SmallDefinitions Everything => new SmallDefinitions()
        .Append(SmallDefinitions.JurisdictionFile, """
            units:
              titles: { symbol: 连冠, name: { zh: 连冠, en: consecutive titles } }
            """)
        .Append(SmallDefinitions.CatalogueFile, """
              gdp-growth:
                name: { zh: 地区生产总值增长, en: GDP growth }
                measure: growth-rate
                unit: percent
                area: livelihood
                better: higher
                nature: anticipatory
                valid: { range: -50 .. 100 %, decimals: 1 }
                note: At constant prices.
              consumer-price-index:
                name: { zh: 居民消费价格指数, en: Consumer price index }
                measure: index
                unit: index
                area: livelihood
                better: neutral
              credit-rank:
                name: { zh: 信用排名, en: Credit rank }
                measure: rank
                unit: rank
                area: livelihood
                better: lower
              model-city-titles:
                name: { zh: 双拥模范城, en: Model city titles }
                measure: count
                unit: titles
                area: livelihood
                better: higher
              bare-houses-renovated:
                name: { zh: 裸房整治, en: Bare houses renovated }
                measure: share
                unit: percent
                area: livelihood
                better: higher
            """)
        .With("example/2022/headline.yaml", """
            section: livelihood
            targets:
              gdp-growth:
                phrase: 地区生产总值增长5.5%至6%
                target: between 5.5 and 6 %
              consumer-price-index:
                phrase: 居民消费价格指数控制在103.5%左右
                target: about 103.5 index
              credit-rank:
                phrase: 力争进入全国前28名以内
                target: strive for at most 28 rank
                period: 2022-2026
                note: The page has "前28名".
              model-city-titles:
                phrase: 确保超过七连冠
                target: ensure above 7 titles
              bare-houses-renovated:
                phrase: 完成三分之一以上存量裸房整治
                target: at least 1/3
            pledges:
              clean-air:
                name: { zh: 空气质量达标晋位, en: Air quality up to standard }
                phrase: 确保全市空气质量达标晋位
                commitment: ensure
            results:
              model-city-titles:
                phrase: 突破六连冠
                result: above 6 titles
                period: 2017-2021
            """);

    [Fact]
    public void EveryGeneratedFile_IsAsItsSnapshot()
    {
        GeneratorRun run = new(Everything);

        Assert.Empty(run.Findings);
        Assert.All(run.Sources, source => Snapshot.Verify(Snapshots, source.Key[..^".g.cs".Length], "cs", source.Value));
        Assert.Equal(
            run.Sources.Keys.Select(name => name[..^".g.cs".Length]).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Snapshots, "*.verified.cs").Select(path => Path.GetFileName(path)[..^".verified.cs".Length]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnEmptyProject_CompilesWithWarningsAsErrorsNullableAndDocumentationChecked() => Assert.Empty(new GeneratorRun(Everything).CompilerDiagnostics);

    [Fact]
    public void AnyDefinitions_GiveFindingsOrCSharpThatCompilesWithoutAWarning() =>
        AnyDefinitions.All.Sample(definitions => Assert.Empty(new GeneratorRun(definitions).CompilerDiagnostics), iter: 100, print: definitions => string.Join('\n', definitions.Texts));

    [Fact]
    public void AProgram_UsesTargetsByNameAndType()
    {
        GeneratorRun run = new(Everything, """
            using ReportDsl;
            using Example;

            internal static class Program
            {
                internal static string Use()
                {
                    AtLeast<UrbanNewEmployment> jobs = Report2022.Targets.UrbanNewEmployment;
                    Verdict verdict = jobs.Assess(UrbanNewEmployment.Of(4.12m.TenThousandPersons()));
                    Between<GdpGrowth> growth = Report2022.Targets.GdpGrowth;
                    About<ConsumerPriceIndex> prices = Report2022.Targets.ConsumerPriceIndex;
                    Verdict near = prices.Assess(ConsumerPriceIndex.Of(103.2m.Index()), within: 0.5m.IndexPoints());
                    Above<ModelCityTitles> titles = Report2022.Targets.ModelCityTitles;
                    bool more = ModelCityTitles.Of(8.Titles()) > titles.Value && titles.Baseline!.Value < titles.Value;
                    Pledge air = Report2022.Pledges.CleanAir;
                    foreach (Target target in Report2022.Targets.All)
                    {
                        _ = target.ToString();
                    }

                    return $"{verdict}{near}{more}{air}{growth.Upper}{Report2022.Sections.Livelihood}{Indicators.All["gdp-growth"]}{Report2022.Targets["gdp-growth"]}";
                }
            }
            """);

        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void ABrokenFile_StillGivesItsValidMembers()
    {
        GeneratorRun run = new(
            Everything.Replace("example/2022/headline.yaml", "target: about 103.5 index", "target: abuot 103.5 index"),
            "class Program { object Use() => Example.Report2022.Targets.GdpGrowth; }");

        Assert.Equal("RDSL108", Assert.Single(run.Findings).Id);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain("ConsumerPriceIndex =>", run.Sources["example.2022.headline.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherToolsYaml_IsLeftAlone()
    {
        GeneratorRun run = new GeneratorRun(new SmallDefinitions()).Add("pipelines/build.yaml", "steps: [a]");

        Assert.Empty(run.Findings);
    }

    [Fact]
    public void ManyTargetsOfAFile_HaveTheirDataInClassesOfTheirOwn()
    {
        string targets = string.Concat(Enumerable.Range(1, 250).Select(number =>
            $"  target-{number}-x:\n    indicator: urban-new-employment\n    phrase: 城镇新增就业{number}万人\n    target: {number * 10} thousand persons\n"));
        GeneratorRun run = new(new SmallDefinitions()
            .Replace(SmallDefinitions.CatalogueFile, "1,000,000", "10,000,000")
            .With(SmallDefinitions.LivelihoodFile, "section: livelihood\ntargets:\n" + targets));

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("internal static class Target2022_Target250X", run.Sources["example.2022.livelihood.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value(urban-new-employment) > 0 persons")]
    [InlineData("not value(urban-new-employment) = 5 persons or value(urban-new-employment) != -5 persons")]
    [InlineData("not (not value(gdp-growth) < 3 % and 1 > 2)")]
    [InlineData("previous(urban-new-employment) / value(urban-new-employment) < 150 %")]
    [InlineData("previous(model-city-titles) < 10 titles")]
    [InlineData("round(value(gdp-growth) - 1 %) to 1 decimals >= sum of (1 percentage points, abs(-2 percentage points))")]
    [InlineData("growth_of(value(consumer-price-index)) < implied_growth(1 persons, previous(urban-new-employment) * 2, 3 years)")]
    public void EveryFormOfARule_CompilesWithoutAWarning(string expectation)
    {
        GeneratorRun run = new(Everything.With("example/indicators/rules.yaml", $$"""
            rules:
              the-rule:
                name: { zh: '规则 */ "', en: "The \\\"; } } class Injected { }" }
                expect: {{expectation}}
                because: "</c> {0} \n#error injected"
            """));

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("ReportRule TheRule", run.Sources["example.rules.2022.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\\"; } } class Injected { }")]
    [InlineData("*/ class Injected { } /*")]
    [InlineData("</summary> <remarks>")]
    [InlineData("\\n#error injected")]
    [InlineData("\\u2028class Injected { }")]
    [InlineData("\\r\\nclass Injected { }")]
    [InlineData("{0} {{ }} $\\\"{x}\\\"")]
    public void TextThatLooksLikeCode_StaysText(string text)
    {
        GeneratorRun harmless = new(Everything);
        GeneratorRun run = new(Everything
            .Replace(SmallDefinitions.CatalogueFile, "note: At constant prices.", $"note: \"{text}\"")
            .Replace(SmallDefinitions.CatalogueFile, "en: GDP growth", $"en: \"GDP {text}\"")
            .Replace("example/2022/headline.yaml", "note: The page has \"前28名\".", $"note: \"{text}\"")
            .Replace("example/2022/headline.yaml", "phrase: 确保全市空气质量达标晋位", $"phrase: \"{text}\"")
            .Replace(SmallDefinitions.ReportFile, "source: 示例市人民政府网站", $"source: \"{text}\"")
            .Replace(SmallDefinitions.ReportFile, "en: Improving livelihoods", $"en: \"Improving {text}\""));

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(harmless.Sources.Keys.Order(StringComparer.Ordinal), run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Lines(harmless), Lines(run));

        static IEnumerable<int> Lines(GeneratorRun of) => of.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Value.Count(character => character == '\n'));
    }
}
