using ReportDsl.Language.Drafting;
using ReportDsl.Language.Extraction;
using ReportDsl.Language.Tests.Extraction;

namespace ReportDsl.Language.Tests.Drafting;

public sealed class IndicatorNamesTests
{
    [Theory]
    [InlineData("改造262个老旧小区、31.9万户居民户内燃气设施", "改造老旧小区", "改造居民户内燃气设施")]
    [InlineData("力争新签约项目250个、总投资1000亿元以上", "新签约项目", "新签约项目总投资")]
    [InlineData("力争国家级绿色制造单位突破20家、省级突破50家", "国家级绿色制造单位", "省级绿色制造单位")]
    [InlineData("力争粮食播种面积92.83万亩、总产量超42万吨", "粮食播种面积", "粮食总产量")]
    [InlineData("力争数字经济规模超2800亿元、增长15%", "数字经济规模", "数字经济规模增长")]
    [InlineData("城镇居民、农村居民人均可支配收入分别增长7%、8%", "城镇居民人均可支配收入增长", "农村居民人均可支配收入增长")]
    [InlineData("新改建污水、雨水管道各60公里以上", "新改建污水管道", "新改建雨水管道")]
    [InlineData("新增养老床位1000张以上、养老机构护理型床位占比60%以上", "新增养老床位", "养老机构护理型床位占比")]
    [InlineData("推动云霄抽水蓄能等349个项目开工建设、新增停车位5300个", "开工建设项目", "新增停车位")]
    [InlineData("单位生产总值能耗下降3%、PM2.5平均浓度降低2%", "单位生产总值能耗下降", "PM2.5平均浓度下降")]
    public void TheNamesOfAList_SayWhatEachFigureMeasures(string sentence, string first, string second)
    {
        ExtractedFigure[] figures = [.. Extracted.FromPlan(sentence + "。").Where(figure => figure.Kind == FigureKind.Target)];

        string ofFirst = IndicatorNames.Of(figures[0], null);
        Assert.Equal((first, second), (ofFirst, IndicatorNames.Of(figures[1], ofFirst)));
    }
}
