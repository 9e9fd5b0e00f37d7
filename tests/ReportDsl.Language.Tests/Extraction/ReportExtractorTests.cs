using CsCheck;
using ReportDsl.Language.Extraction;

namespace ReportDsl.Language.Tests.Extraction;

/// <summary>What a figure is, what it measures, when and where, told from the words of any report.</summary>
public sealed class ReportExtractorTests
{
    private static readonly string[] Fragments =
    [
        "一、2023年工作回顾\n", "二、2024年工作安排\n", "（一）", "主要预期目标是：", "地区生产总值增长", "5%", "分别", "各", "、", "，", "。", "；", "\n", "力争", "12.5万", "人", "以上", "（", "）", "“", "——", "从", "提高到", "十",
        "百亿元", "\r", "\0", "\uD800", "1", "2,000", "个", "每", "－", "3至5个", "亿", "增长", "　　",
    ];

    [Theory]
    [InlineData("新建改造农村公路214公里", FigureKind.Target)]
    [InlineData("力争每个县培育一个特色街区", FigureKind.Target)]
    [InlineData("完成三分之一以上存量裸房整治", FigureKind.Target)]
    [InlineData("推动外贸进出口总值翻一番", FigureKind.Target)]
    [InlineData("新增5个1000平方米以上社区用房", FigureKind.Target)]
    [InlineData("去年财政收入增长4.5%", FigureKind.Fact)]
    [InlineData("发挥13支产业基金引导作用", FigureKind.Fact)]
    [InlineData("推进总投资120亿元的光伏项目", FigureKind.Noise)]
    [InlineData("引进亿元以上项目", FigureKind.Noise)]
    [InlineData("加快60岁以上老年人疫苗接种", FigureKind.Noise)]
    [InlineData("重点抓好以下十个方面工作", FigureKind.Noise)]
    [InlineData("壮大全市工业50强", FigureKind.Noise)]
    [InlineData("打好“三大攻坚战”", null)]
    [InlineData("1月15日召开动员大会", FigureKind.Noise)]
    public void TheFirstFigureOfAPlan_IsWhatItsWordsSay(string sentence, object? kind) =>
        Assert.Equal(kind, Extracted.FromPlan(sentence + "。").Select(figure => (object?)figure.Kind).FirstOrDefault());

    [Theory]
    [InlineData("一年来，新增就业5万人，同比增长8.2%。", FigureKind.Result)]
    [InlineData("过去一年，我们完成投资120亿元。", FigureKind.Result)]
    [InlineData("今年，我们要新增就业5万人以上。", FigureKind.Target)]
    [InlineData("力争新增就业5万人以上。", FigureKind.Target)]
    [InlineData("成功创建省级示范村12个，荣获多项表彰。", FigureKind.Result)]
    public void ATextWithNoHeadings_IsReadByItsWords(string text, object kind) =>
        Assert.Equal(kind, Extracted.From(text).Figures.First(figure => figure.Kind != FigureKind.Noise).Kind);

    [Theory]
    [InlineData("城镇新增就业3.8万人以上", "城镇新增就业")]
    [InlineData("推进139个重点项目建设", "重点项目建设")]
    [InlineData("新增5个1000平方米以上社区用房", "社区用房")]
    [InlineData("地区生产总值增长7.5%左右", "地区生产总值")]
    [InlineData("全员劳动生产率从人均8.7万元提高到12万元以上", "全员劳动生产率")]
    [InlineData("（17）新建农村幸福院30个", "农村幸福院")]
    public void TheSubject_IsWhatIsMeasured(string sentence, string subject) => Assert.Equal(subject, Extracted.TargetOf(sentence + "。").Subject);

    [Theory]
    [InlineData("城镇居民、农村居民人均可支配收入分别增长7%、8%", "城镇居民人均可支配收入 7", "农村居民人均可支配收入 8")]
    [InlineData("固定资产投资、社会消费品零售总额分别增长6%和9%左右", "固定资产投资 6", "社会消费品零售总额 9")]
    [InlineData("新改建污水、雨水管道各60公里以上", "污水管道 60", "雨水管道 60")]
    [InlineData("数字经济规模超2800亿元、增长15%", "数字经济规模 280000000000", "数字经济规模 15")]
    [InlineData("抓好178个省级重点项目和876个市级重点项目建设", "省级重点项目 178", "市级重点项目建设 876")]
    [InlineData("力争新增高新技术企业100家、科技小巨人企业50家", "高新技术企业 100", "科技小巨人企业 50")]
    public void AList_GivesEachSubjectItsFigure(string sentence, string first, string second) =>
        Assert.Equal([first, second], Extracted.FromPlan(sentence + "。").Where(figure => figure.Kind == FigureKind.Target).Select(figure => $"{figure.Subject} {figure.Value}"));

    [Fact]
    public void ASecondFigureForEachOfAList_IsOfTheSameSubjects() => Assert.Equal(
        ["城镇居民人均可支配收入 59800", "农村居民人均可支配收入 29800", "城镇居民人均可支配收入 4.1", "农村居民人均可支配收入 7.2"],
        Extracted.FromPlan("城镇居民、农村居民人均可支配收入分别达5.98万元、2.98万元，分别增长4.1%、7.2%。").Select(figure => $"{figure.Subject} {figure.Value}"));

    // Who goes on so can't be followed, and a chain of hundreds would take longer than the rest of the report.
    [Fact]
    public void AListSaidMoreThanThreeClausesBefore_IsNotTakenForTheFigures()
    {
        string[] subjects = [.. Extracted.FromPlan("甲镇、乙镇产量分别达1吨、2吨" + string.Concat(Enumerable.Repeat("，分别增长1%、2%", 5)) + "。").Select(figure => figure.Subject)];

        Assert.Equal([.. Enumerable.Repeat(new[] { "甲镇产量", "乙镇产量" }, 4).SelectMany(both => both)], subjects.Take(8));
        Assert.DoesNotContain("乙镇产量", subjects.Skip(8));
    }

    [Theory]
    [InlineData("居民消费价格指数控制在103左右", "index", 103, Bound.About)]
    [InlineData("居民消费价格总指数控制在103.5%以内", "index", 103.5, Bound.AtMost)]
    [InlineData("居民消费价格涨幅控制在3%左右", "percent", 3, Bound.About)]
    [InlineData("农村贫困人口减少1000万以上", "persons", 10_000_000, Bound.AtLeast)]
    [InlineData("确保1.9万贫困人口稳定脱贫", "persons", 19_000, Bound.Exactly)]
    [InlineData("人均预期寿命达到78岁", "years", 78, Bound.Exactly)]
    [InlineData("新能源装机突破100万千瓦", "千瓦", 1_000_000, Bound.Above)]
    [InlineData("新建污水泵站5座", "座", 5, Bound.Exactly)]
    [InlineData("九成以上村庄通公交", "percent", 90, Bound.AtLeast)]
    [InlineData("城镇化率提高1.5个百分点", "percentage-points", 1.5, Bound.Exactly)]
    public void AFigure_IsInTheUnitThatItsWordsMean(string sentence, string unit, double value, object bound)
    {
        ExtractedFigure figure = Extracted.TargetOf(sentence + "。");

        Assert.Equal((unit, (decimal)value, (Bound)bound), (figure.Unit, figure.Value, figure.Bound));
    }

    [Fact]
    public void ARange_HasBothEnds()
    {
        ExtractedFigure figure = Extracted.TargetOf("地区生产总值增长6%—6.5%。");

        Assert.Equal((6m, 6.5m, Bound.Between, "6%—6.5%"), (figure.Value, figure.Upper, figure.Bound, figure.Printed));
    }

    [Theory]
    [InlineData("到2026年，绿道总长突破300公里。", "2024-2026")]
    [InlineData("“十四五”期间，新增绿道300公里。", "2021-2025")]
    [InlineData("今后五年，新增绿道300公里。", "2024-2028")]
    [InlineData("新增绿道30公里。", "2024")]
    public void APeriod_IsTheLastThatTheParagraphSpeaksOf(string sentence, string period) =>
        Assert.Equal(period, Extracted.TargetOf(sentence).Period?.ToString());

    [Theory]
    [InlineData("——2024年1月8日在某市第十届人民代表大会第四次会议上", 2024)]
    [InlineData("——2023年12月20日在某市第十届人民代表大会第四次会议上", 2024)]
    [InlineData("二〇二四年一月八日在某省第十四届人民代表大会第二次会议上", 2024)]
    [InlineData("一、2023年工作回顾", 2024)]
    [InlineData("2024年主要预期目标", 2024)]
    [InlineData("2024年某市政府工作报告", 2024)]
    [InlineData("新增就业5万人。", null)]
    public void TheYear_IsTheOneThatTheReportPlansFor(string heading, int? year) => Assert.Equal(year, Extracted.From(heading + "\n\n新增就业5万人。").Year);

    [Theory]
    [InlineData("主要预期目标是：地区生产总值增长5%，城镇新增就业5万人。要办好民生实事30件。", "5%,5万人")]
    [InlineData("主要预期目标是：\n\n——地区生产总值增长5%；\n\n——城镇新增就业5万人。\n\n重点做好以下工作：办好民生实事30件。", "5%,5万人")]
    [InlineData("主要预期目标是：地区生产总值增长5%，财政收入增长4%。城镇化率提高1.5个百分点。要办好民生实事30件。", "5%,4%,1.5个百分点")]
    [InlineData("地区生产总值增长5%，城镇新增就业5万人，居民消费价格涨幅3%左右。要办好民生实事30件。", "5%,5万人,3%")]
    [InlineData("今后五年主要目标是：地区生产总值年均增长5%，绿道总长300公里。今年要办好民生实事30件。", "")]
    public void TheHeadline_IsTheListOfMainAnticipatedTargets(string paragraphs, string headline) =>
        Assert.Equal(headline, string.Join(",", Extracted.FromPlan(paragraphs).Where(figure => figure.IsHeadline).Select(figure => figure.Printed)));

    [Fact]
    public void ASection_IsTheHeadingsThatAFigureStandsUnder()
    {
        const string text = """
            一、2023年工作回顾
            完成投资120亿元。
            二、2024年工作安排
            （一）做强工业
            新增规模工业企业20家。
            """;

        Assert.Equal(
            ["一、2023年工作回顾", "二、2024年工作安排 / （一）做强工业"],
            Extracted.From(text).Figures.Where(figure => figure.Kind != FigureKind.Noise).Select(figure => figure.Section));
    }

    [Fact]
    public void ThePlace_IsThatOfTheQuoteInTheOriginal()
    {
        const string text = "二、2024年工作安排\n\n我们要抓好就业，城镇新增就业3.8万人以上。";

        ExtractedFigure figure = Assert.Single(Extracted.From(text).Figures, figure => figure.Kind == FigureKind.Target);

        Assert.Equal("城镇新增就业3.8万人以上", figure.Quote);
        Assert.Equal(figure.Quote, text.Substring(figure.Start, figure.Length));
        Assert.Equal((3, 9), (figure.Line, figure.Column));
    }

    [Fact]
    public void ADoubledQuote_HasThePlaceOfItsBoxInTheOriginal()
    {
        const string text = "主要预期目标\n\n地区生产总值增长地区生产总值增长77..55%%左右左右；；\n";

        ExtractedFigure figure = Assert.Single(Extracted.From(text).Figures, figure => figure.Kind == FigureKind.Target);

        Assert.Equal("地区生产总值增长7.5%左右", figure.Quote);
        Assert.StartsWith("地区生产总值增长", text.Substring(figure.Start, figure.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void AnExplanationOfWords_PromisesNothing() => Assert.DoesNotContain(
        Extracted.FromPlan("新增就业5万人。\n\n名词解释\n\n“双千兆”：指千兆光网和5G，力争覆盖3000个小区。"),
        figure => figure.Kind == FigureKind.Target && figure.Value == 3000);

    [Fact]
    public void ADeclaredUnitThatIsPrintedAsABuiltInOne_GivesWayToIt()
    {
        Unit declared = Assert.Single(Extracted.Zhangzhou().Files.SelectMany(file => file.Units), unit => unit.Symbol == "户");
        Assert.NotEqual(Units.Households, declared);

        Assert.Equal(Units.Households.Id, Assert.Single(Extracted.FromPlan("改造1200户居民户内燃气设施。", Extracted.Zhangzhou())).Unit);
    }

    [Theory]
    [InlineData("", "The text is empty.")]
    [InlineData(" \n\t", "The text is empty.")]
    [InlineData("GDP grew by 5% and 38,000 jobs were created.", "The text holds no Chinese")]
    [InlineData("各位代表，谢谢大家。", "The text states no figure")]
    public void ATextWithNoFigures_SaysWhy(string text, string reason) =>
        Assert.StartsWith(reason, Extracted.From(text).Reason, StringComparison.Ordinal);

    [Fact]
    public void AnyText_IsReadWithoutFailingAndEveryPlaceIsInIt()
    {
        Gen<string> texts = Gen.OneOf(
            Gen.String,
            Gen.Int[0, Fragments.Length - 1].Array[0, 60].Select(indices => string.Concat(indices.Select(index => Fragments[index]))));
        texts.Sample(text => Assert.All(Extracted.From(text).Figures, figure =>
        {
            Assert.InRange(figure.Start, 0, text.Length - 1);
            Assert.InRange(figure.Start + figure.Length, 1, text.Length);
            Assert.InRange(figure.Confidence, 0m, 1m);
        }));
    }

    [Fact]
    public void ALineWithNoMarks_IsReadInPieces()
    {
        string text = "二、2024年工作安排\n" + string.Concat(Enumerable.Range(100_000, 20_000).Select(number => $"新增{number}人就业"));

        Assert.True(Extracted.From(text).Figures.Count >= 20_000);
    }
}
