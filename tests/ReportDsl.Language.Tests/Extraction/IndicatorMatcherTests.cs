using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Extraction;

/// <summary>A figure finds the indicator of a catalogue that it belongs to, by name and alias, unit and measure.</summary>
public sealed class IndicatorMatcherTests
{
    private static readonly CompiledDefinitions Catalogue = DefinitionCompiler.Compile(
    [
        new DefinitionText("definitions/example/jurisdiction.yaml", """
            jurisdiction:
              name: { zh: 某市, en: Example }
            areas:
              economy: { zh: 经济, en: Economy }
            """),
        new DefinitionText("definitions/example/indicators/economy.yaml", """
            indicators:
              gdp:
                name: { zh: 地区生产总值, en: GDP }
                measure: level
                unit: yuan
                area: economy
                better: higher
              gdp-growth:
                name: { zh: 地区生产总值增长, en: GDP growth }
                measure: growth-rate
                unit: percent
                area: economy
                better: higher
              industrial-growth:
                name: { zh: 规模以上工业增加值增长, en: Growth of industrial value added }
                aliases: [规上工业增长]
                measure: growth-rate
                unit: percent
                area: economy
                better: higher
              urban-unemployment-rate:
                name: { zh: 城镇登记失业率, en: Registered urban unemployment rate }
                measure: share
                unit: percent
                area: economy
                better: lower
            """),
    ]);

    [Theory]
    [InlineData("地区生产总值增长5%", "gdp-growth")]
    [InlineData("地区生产总值增速5%", "gdp-growth")]
    [InlineData("GDP增长5%", "gdp-growth")]
    [InlineData("地区生产总值突破7000亿元", "gdp")]
    [InlineData("规模工业增加值增长8.6%", "industrial-growth")]
    [InlineData("规上工业增长8.6%", "industrial-growth")]
    [InlineData("城镇登记失业率控制在4.5%以内", "urban-unemployment-rate")]
    [InlineData("绿色建筑占比达到80%", null)]
    [InlineData("地区生产总值达到12万人", null)]
    public void AFigure_BelongsToTheIndicatorOfItsNameUnitAndMeasure(string sentence, string? indicator) =>
        Assert.Equal(indicator, Extracted.FromPlan(sentence + "。", Catalogue)[0].Indicator);

    [Fact]
    public void TheSameName_IsSurerThanASimilarOne()
    {
        decimal same = Extracted.FromPlan("地区生产总值增长5%左右。", Catalogue)[0].Confidence;
        decimal similar = Extracted.FromPlan("第三产业地区生产总值增长5%左右。", Catalogue)[0].Confidence;

        Assert.True(same > similar, $"{same} and {similar}");
    }
}
