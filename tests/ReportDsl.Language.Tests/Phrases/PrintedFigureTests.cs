using System.Globalization;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Tests.Phrases;

public sealed class PrintedFigureTests
{
    [Theory]
    [InlineData("城镇新增就业3.8万人以上", "38000", "persons", "3.8", "万人")]
    [InlineData("城镇新增就业５．１５万人", "51500", "persons", "5.15", "万人")]
    [InlineData("地区生产总值突破7000亿元", "700000000000", "yuan", "7000", "亿元")]
    [InlineData("实现66157名建档立卡贫困人口全部脱贫", "66157", "persons", "66157", "名")]
    [InlineData("投资12,000万元", "120000000", "yuan", "12000", "万元")]
    [InlineData("GDP接连突破3000亿元、4000亿元、5000亿元大关", "400000000000", "yuan", "4000", "亿元")]
    [InlineData("居民消费价格指数（市辖区）控制在103.5%左右", "103.5", "index", "103.5", "%")]
    [InlineData("居民消费价格指数控制在103左右", "103", "index", "103", "")]
    [InlineData("办好100场（次）以上全民健身活动", "100", "events", "100", "场（次）")]
    [InlineData("城市综合信用排名提升至全国第28名", "28", "rank", "28", "名")]
    [InlineData("市辖区面积从389平方公里扩大到2417平方公里", "2417", "square-kilometres", "2417", "平方公里")]
    [InlineData("完成三分之一以上存量裸房整治", "1", "thirds", "1", "三分之")]
    [InlineData("利用率达百分之九十六", "96", "percent", "96", "百分之")]
    [InlineData("覆盖率达九成", "90", "percent", "9", "成")]
    [InlineData("每个县（区）培育一个重点商圈", "1", "items", "1", "个")]
    [InlineData("提前一年半", "1.5", "years", "1.5", "年")]
    [InlineData("连续两年入选", "2", "years", "2", "年")]
    [InlineData("新建十二所学校", "12", "schools", "12", "所")]
    [InlineData("新增二十万人", "200000", "persons", "20", "万人")]
    [InlineData("新增三千五百人", "3500", "persons", "3500", "人")]
    [InlineData("产值达3万亿元", "3000000000000", "yuan", "3", "万亿元")]
    [InlineData("城乡居民人均收入翻一番", "100", "percent", "100", "番")]
    [InlineData("新增3至5万人", "30000", "persons", "3", "万人")]
    [InlineData("新增3千人至5万人", "3000", "persons", "3", "千人")]
    [InlineData("新增3000至5万人", "3000", "persons", "3000", "人")]
    [InlineData("提高0.26个百分点", "0.26", "percentage-points", "0.26", "个百分点")]
    public void TheFigureThatMeansTheReading_IsFoundAsPrinted(string phrase, string value, string unit, string digits, string printedUnit)
    {
        PrintedFigure? figure = Find(phrase, value, unit);

        Assert.Equal((digits, printedUnit), (figure?.Digits, figure?.UnitAsPrinted));
    }

    [Theory]
    [InlineData("城镇新增就业3.8万人以上", "380000", "persons")]
    [InlineData("城镇新增就业3.8万人以上", "3.8", "persons")]
    [InlineData("地区生产总值增长7.5%左右", "7.5", "percentage-points")]
    [InlineData("地区生产总值增长17.5%左右", "7.5", "percent")]
    [InlineData("2022年新建学校", "2022", "schools")]
    [InlineData("没有数字", "1", "items")]
    [InlineData("新建11所公办幼儿园", "1", "schools")]
    [InlineData("接待游客3.8万人次", "38000", "persons")]
    [InlineData("培训数十人", "10", "persons")]
    public void AnythingElse_IsNotTakenForTheFigure(string phrase, string value, string unit) => Assert.Null(Find(phrase, value, unit));

    private static PrintedFigure? Find(string phrase, string value, string unitId)
    {
        Unit unit = Units.Find(unitId)!;
        Amount amount = new(decimal.Parse(value, CultureInfo.InvariantCulture), unit);
        return PhraseReader.Read(phrase, new PrintedUnits([.. Units.All.Where(candidate => candidate.Dimension == unit.Dimension)]))
            .Select(statement => statement.Figure)
            .FirstOrDefault(figure => figure.Amount == amount);
    }
}
