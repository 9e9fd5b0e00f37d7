namespace ReportDsl.Language.Tests;

public sealed class BaselineTests
{
    [Fact]
    public void TheLatestResultBeforeTheTargetsPeriod_IsItsBaseline()
    {
        SmallDefinitions definitions = new SmallDefinitions().Append(
            SmallDefinitions.LivelihoodFile,
            """
              earlier:
                indicator: urban-new-employment
                phrase: 城镇新增就业4万人
                result: 40,000 persons
                period: 2020
              same-year:
                indicator: urban-new-employment
                phrase: 城镇新增就业6万人
                result: 60,000 persons
                period: 2022
            """);

        Assert.Equal("urban-new-employment", BaselineOf(definitions, year: 2022));
    }

    [Fact]
    public void OfSeveralForOnePeriod_TheLastStatedCounts()
    {
        SmallDefinitions definitions = new SmallDefinitions().Append(
            SmallDefinitions.LivelihoodFile,
            """
              later-in-the-text:
                indicator: urban-new-employment
                phrase: 城镇新增就业突破6万人
                result: above 60,000 persons
            """);

        Assert.Equal("later-in-the-text", BaselineOf(definitions, year: 2022));
    }

    [Fact]
    public void TheNextReportsResult_IsTheBaselineOfItsTarget()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .With("example/2023/report.yaml", """
                report:
                  title: { zh: 示例市2023年政府工作报告, en: Report 2023 }
                  date: 2023-01-03
                  source: 示例市人民政府网站
                sections:
                  livelihood: { title: { zh: 民生, en: Livelihood } }
                """)
            .With("example/2023/livelihood.yaml", """
                section: livelihood
                targets:
                  urban-new-employment:
                    phrase: 城镇新增就业4万人以上
                    target: at least 40,000 persons
                results:
                  jobs-of-2022:
                    indicator: urban-new-employment
                    phrase: 城镇新增就业45178人
                    result: 45,178 persons
                """);

        Assert.Empty(definitions.Compile().Findings);
        Assert.Equal("jobs-of-2022", BaselineOf(definitions, year: 2023));
        Assert.Equal("urban-new-employment", BaselineOf(definitions, year: 2022));
    }

    private static string? BaselineOf(SmallDefinitions definitions, int year) => definitions.Compile().Parts
        .Single(part => part.Report.Year == year && part.Targets.Count > 0).Targets[0].Baseline?.Entry.Id;
}
