using CsCheck;
using ReportDsl.Language.Repairing;

namespace ReportDsl.Language.Tests.Repairing;

/// <summary>What PDFs, newspapers and web pages do to a report's text is undone, and every character keeps its place.</summary>
public sealed class ReportTextTests
{
    private const string NewspaperPage = "zhangzhou-2022-newspaper-page.txt";
    private const string WebText = "zhangzhou-2023.txt";

    // No character twice, so that nothing repeats by chance.
    private static readonly char[] DistinctCharacters =
        [.. Enumerable.Range('一', 0x4000).Select(code => (char)code).Where(character => !CharacterForms.IsChineseNumeral(character))];

    private static readonly string[] Fragments =
    [
        "\r\n", "\n\n", "\r", "\t", " ", "\u3000", "\u00A0", "\uFEFF", "\u200B", "\0", "\u2028", "\f", "\uD800", "😀", "左右左右", "；；", "77..55%%", "１２，３４５．６％",
        "人人", "1133", "。", "“", "（", "GDP", "growth", "10 000", "提 前 一 年", "⽉", "— 5 —", "一、",
    ];

    private static readonly Gen<string> HostileTexts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Fragments.Length - 1].Array[0, 30].Select(indices => string.Concat(indices.Select(index => Fragments[index]))));

    [Theory]
    [InlineData("地区生产总值增长地区生产总值增长77..55%%左右左右；；", "地区生产总值增长7.5%左右；")]
    [InlineData("6615766157 名建档立卡贫困名建档立卡贫困", "66157名建档立卡贫困")]
    [InlineData("33个省级个省级", "3个省级")]
    [InlineData("突破突破 500500 家家，，研发投入研发投入", "突破500家，研发投入")]
    [InlineData("提 前 一 年 半 实 现提 前 一 年 半 实 现", "提前一年半实现")]
    [InlineData("提 前 一 年 半 实 现 提 前 一 年 半 实 现", "提前一年半实现")]
    [InlineData("个百分点个百分点。。GDPGDP 接连突接连突\n破破 30003000 亿 元亿 元 、、40004000 亿亿\n元元 、、50005000 亿 元 大 关亿 元 大 关 ，，", "个百分点。GDP接连突破3000亿元、4000亿元、5000亿元大关，")]
    [InlineData("GDPGDP 接连突接连突破破 30003000 亿 元亿 元 、、40004000 亿亿元元", "GDP接连突破3000亿元、4000亿元")]
    [InlineData("市 圈 建 设市 圈 建 设 ，，成 功 推 动 龙成 功 推 动 龙\n海海、、长泰撤县长泰撤县（（市市））设区设区，，", "市圈建设，成功推动龙海、长泰撤县（市）设区，")]
    [InlineData("99 个千亿级产业集群个千亿级产业集群、、55 个五百个五百\n亿以上产业集群亿以上产业集群。。", "9个千亿级产业集群、5个五百亿以上产业集群。")]
    [InlineData("389389平方公平方公里扩大到里扩大到 24172417平方公里", "389平方公里扩大到2417平方公里")]
    [InlineData("农村居民人均农村居民人均可支配收入增长可支配收入增长88%%左右左右；；", "农村居民人均可支配收入增长8%左右；")]
    [InlineData("完成节能减排完成节能减排任务任务。。", "完成节能减排任务。")]
    [InlineData("居民消费价格指数（居民消费价格指数（市辖区市辖区））控制在控制在103103..55%%左右左右", "居民消费价格指数（市辖区）控制在103.5%左右")]
    [InlineData("和国家战略和国家战略，，实施二实施二\n氧 化 碳 排 放 达 峰 行氧 化 碳 排 放 达 峰 行\n动动，，", "和国家战略，实施二氧化碳排放达峰行动，")]
    [InlineData("与与““ 海 丝海 丝 ””核 心 区 建核 心 区 建\n设设，，", "与“海丝”核心区建设，")]
    [InlineData("地区生产总值突破地区生产总值突破７７．．５５万亿元万亿元", "地区生产总值突破7.5万亿元")]
    public void GlyphsOfABoldBox_AreThereOnce(string original, string repaired) => Assert.Equal(repaired, OneParagraph(original).Text);

    [Theory]
    [InlineData("实际利用外资完成3535亿元亿元左右左右；；", "实际利用外资完成35亿元左右；")]
    [InlineData("坚持生活高品质坚持生活高品质，，打造宜居城市打造宜居城市。。新建11所公办幼儿园，人人有责。", "坚持生活高品质，打造宜居城市。新建11所公办幼儿园，人人有责。")]
    [InlineData("新建11所公办幼儿园，坚持坚持发展高质量发展高质量，，打造产业强市打造产业强市。。", "新建11所公办幼儿园，坚持发展高质量，打造产业强市。")]
    public void ABoldPartOfALine_BecomesSingleAndTheRestStays(string original, string repaired) => Assert.Equal(repaired, OneParagraph(original).Text);

    [Theory]
    [InlineData("推进新型经营主体法人化“1133”培育工程，")]
    [InlineData("“1133”")]
    [InlineData("1133")]
    [InlineData("11")]
    [InlineData("55")]
    [InlineData("2020")]
    [InlineData("新建11所公办幼儿园。")]
    [InlineData("11个")]
    [InlineData("提前到2022年11月22日。")]
    [InlineData("人人")]
    [InlineData("人人常常稳稳天天")]
    [InlineData("干干净净")]
    [InlineData("稳稳当当、人人有责，常常对照、天天检查，新增一批批项目，环境干干净净。")]
    [InlineData("实干、实干、再实干，奋斗奋斗再奋斗。")]
    [InlineData("落实、落实、再落实")]
    [InlineData("研究研究")]
    [InlineData("深化“大招商、招大商”活动")]
    [InlineData("——2023年1月3日在第二次会议上")]
    [InlineData("一、工作回顾............................................................3")]
    [InlineData("电话13131313")]
    [InlineData("为民务实，，清廉。")]
    public void RealRepetitions_Stay(string original) => Assert.Equal(original, OneParagraph(original).Text);

    [Theory]
    [InlineData("100 100 200 200", "100 100 200 200")]
    [InlineData("10 000", "10 000")]
    [InlineData("总投资10 000 亿元", "总投资10 000亿元")]
    [InlineData("已完成目标 已完成目标", "已完成目标已完成目标")]
    [InlineData("推 进 818 个 城 市", "推进818个城市")]
    [InlineData("“ 海 丝 ”核 心 区", "“海丝”核心区")]
    [InlineData("新　建　5G　基 站\t3000 个", "新建5G基站3000个")]
    [InlineData("增长 7.5 % 左右", "增长7.5%左右")]
    [InlineData("the  Belt \u00A0and Road", "the Belt and Road")]
    [InlineData("推动 GDP 增长", "推动GDP增长")]
    [InlineData("  全市经济运行。  ", "全市经济运行。")]
    public void Blanks_StayBetweenWordsAndNumbersOnly(string original, string repaired) => Assert.Equal(repaired, OneParagraph(original).Text);

    [Theory]
    [InlineData("增长７．５％，达到１２，０００亿元。", "增长7.5%，达到12,000亿元。")]
    [InlineData("２０２１，１００周年", "2021，100周年")]
    [InlineData("增长７，８００．５", "增长7,800.5")]
    [InlineData("占ＧＤＰ比重；（市）、“五”：是", "占GDP比重；（市）、“五”：是")]
    [InlineData("史蒂夫．乔布斯", "史蒂夫．乔布斯")]
    [InlineData("\uFEFF1⽉5\u200B⽇", "1月5日")]
    [InlineData("⻓期\0坚持\u0007", "长期坚持")]
    public void Characters_GetTheirNormalForms(string original, string repaired) => Assert.Equal(repaired, OneParagraph(original).Text);

    [Fact]
    public void LinesOfAColumn_AreJoinedAndABlankLineEndsTheParagraph() => Assert.Equal(
        ["办好办实民生事业。推进26个项目建设，推动14个中学教育集团内涵提升，新建11所公办幼儿园。", "完善健康服务体系。"],
        Texts("办好办实民生事业。推进26个项目建\r\n设，推动 14 个中学教育集团内涵提升，\r\n新建 11 所公办幼儿园。\r\n\r\n完善健康服务体系。"));

    [Fact]
    public void ANumberBrokenOverLines_IsOneAndWordsAreTwo() => Assert.Equal(
        "实现地区生产总值突破7000亿元以上，对外推广“made in Zhangzhou”品牌。",
        OneParagraph("实现地区生产总值突破70\n00亿元以上，对外推广“made\nin Zhangzhou”品牌。").Text);

    [Theory]
    [InlineData("任，深入开展党史学习教育活动和“再学\n\n习、再调研、再落实”活动。", 2)]
    [InlineData("深入开展活动，坚决扛起主体责\n任，切实抓好党史学习教育再学\n\n习、再调研、再落实的各项活动。", 1)]
    [InlineData("深入开展“千名干部挂千企”帮扶活\n动，定期召开企业家座谈会，为企业\n\n提供“妈妈式”服务，帮助企业解决问题。", 1)]
    [InlineData("深入开展“千名干部挂千企”帮扶活\n动，定期召开企业家座谈会，为企业\n\n— 5 —\n\n提供“妈妈式”服务，帮助企业解决问题。", 2)]
    [InlineData("深入开展“千名干部挂千企”帮扶活\n动，定期召开企业家座谈会，为企业\n- 15 -\n提供“妈妈式”服务，帮助企业解决问题。", 2)]
    [InlineData("深入开展“千名干部挂千企”帮扶活\n动，定期召开企业家座谈会。\n\n提供“妈妈式”服务，帮助企业解决问题。", 2)]
    [InlineData("深入开展“千名干部挂千企”帮扶活\n动，定期召开企业家座谈会，为企业\n\n改革促实效，营商环境持续优化", 2)]
    [InlineData("深入开展“千名干部挂千企”帮扶活\n动，定期召开企业家座谈会，为企业\n\n二、提供“妈妈式”服务。", 2)]
    [InlineData("改革促实效，营商环境持续优化\n\n深入开展“千名干部挂千企”帮扶活\n动，定期召开企业家座谈会。", 2)]
    [InlineData("借力两个市场\n融入国内国际双循环\n\n深入开展“千名干部挂千企”帮扶活\n动，定期召开企业家座谈会。", 3)]
    public void ASentenceBrokenByAColumn_GoesOnBehindTheBlankLineWhenThatIsSafe(string original, int paragraphs) =>
        Assert.Equal(paragraphs, Texts(original).Length);

    [Fact]
    public void AStretchedLine_IsFullThoughItHasFewCharacters() => Assert.Equal(
        "深入开展“产业发展项目建设年”活动，实施“六比一看”竞赛，实行工作机制。",
        OneParagraph("深 入 开 展“ 产 业 发 展 项 目 建 设\n年”活动，实施“六比一看”竞赛，实行\n工作机制。").Text);

    [Fact]
    public void LinesOfAWebPage_AreParagraphs()
    {
        const string Paragraph =
            "2022年是本届政府全面履职的第一年。地区生产总值增长6.5%，一般公共预算总收入增长7.5%，城镇新增就业3.8万人以上，"
            + "粮食总产量41.3万吨以上，居民消费价格指数（市辖区）控制在103%左右，完成节能减排任务。";

        ReportText text = Repair($"政府工作报告\n——2023年1月3日在第二次会议上\n市长\u3000某某\n各位代表：\n{Paragraph}\n一、2022年工作回顾\n{Paragraph}");

        Assert.Equal(
            ["政府工作报告", "——2023年1月3日在第二次会议上", "市长某某", "各位代表：", Paragraph, "一、2022年工作回顾", Paragraph],
            text.Paragraphs.Select(one => one.Text));
        Assert.Equal([true, true, true, false, false, true, false], text.Paragraphs.Select(one => one.IsHeading));
    }

    [Fact]
    public void AnUnpunctuatedListOfTargets_IsNeitherJoinedNorTakenForHeadings()
    {
        ReportText text = Repair("地方一般公共预算收入增长6%左右\n城镇新增就业3.8万人以上\n粮食总产量41.3万吨\n居民消费价格指数（市辖区）控制在103.5%左右\n地区生产总值增长7.5%左右");

        Assert.Equal(5, text.Paragraphs.Count);
        Assert.DoesNotContain(text.Paragraphs, paragraph => paragraph.IsHeading);
    }

    [Theory]
    [InlineData("改革促实效，营商环境持续优化", true)]
    [InlineData("一、2022年工作回顾", true)]
    [InlineData("融入国内国际双循环2", true)]
    [InlineData("各位代表：", false)]
    [InlineData("完成节能减排任务。", false)]
    [InlineData("地区生产总值增长7.5%左右", false)]
    [InlineData("新增就业3.8万人以上", false)]
    public void AHeading_IsShortAndOpenAndStatesNoFigure(string original, bool isHeading) =>
        Assert.Equal(isHeading, OneParagraph(original).IsHeading);

    [Fact]
    public void EveryCharacter_KnowsItsPlace()
    {
        const string Original = "\uFEFF获批\r\n\r\n商 综 合 试 验 区商 综 合 试 验 区 ，，开 放开 放\r\n企业企业 380380 家家，，";

        ReportText text = Repair(Original);

        Assert.Equal(["获批", "商综合试验区，开放企业380家，"], text.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(new SourcePosition(1, 1, 1), text.Paragraphs[0].PositionOf(0));
        Paragraph joined = text.Paragraphs[1];
        Assert.Equal(new SourcePosition(7, 3, 1), joined.PositionOf(0));
        Assert.Equal(new SourcePosition(9, 3, 3), joined.PositionOf(1));
        Assert.Equal(Original.IndexOf('，', StringComparison.Ordinal), joined.PositionOf(joined.Text.IndexOf('，', StringComparison.Ordinal)).Offset);
        SourcePosition digits = joined.PositionOf(joined.Text.IndexOf("380", StringComparison.Ordinal));
        Assert.Equal(new SourcePosition(Original.IndexOf("380", StringComparison.Ordinal), 4, 6), digits);
        Assert.Throws<ArgumentOutOfRangeException>(() => joined.PositionOf(joined.Text.Length));
        Assert.Throws<ArgumentOutOfRangeException>(() => joined.PositionOf(-1));
    }

    [Theory]
    [InlineData("甲\n乙", 2, 1)]
    [InlineData("甲\r乙", 2, 1)]
    [InlineData("甲\r\n乙", 2, 1)]
    [InlineData("甲\r\n\r\n\t乙", 3, 2)]
    [InlineData("甲\f\n乙", 2, 1)]
    public void Lines_AreCountedAsEditorsCountThem(string original, int line, int column)
    {
        SourcePosition position = Repair(original).Paragraphs[1].PositionOf(0);

        Assert.Equal((line, column), (position.Line, position.Column));
    }

    [Fact]
    public void TextWithoutRepetitionsAndBlanks_ComesBackUnchanged() =>
        Shuffled(1, 300).Sample(text => Assert.Equal(text, OneParagraph(text).Text));

    [Fact]
    public void ADoubledText_ComesBackSingle() =>
        Gen.Select(Shuffled(120, 120), Gen.Int[2, 8].Array[3, 12], Gen.Int[0, 4].Array[12]).Sample((characters, lengths, marks) =>
        {
            List<string> runs = [];
            int start = 0;
            foreach ((int length, int mark) in lengths.Zip(marks))
            {
                runs.Add(characters.Substring(start, length));
                runs.AddRange(mark switch { 0 => ["，"], 1 => ["77", ".", "5", "%"], 2 => ["2022"], 3 => ["100", "亿元", "、"], _ => [] });
                start += length;
            }

            Assert.Equal(string.Concat(runs), OneParagraph(string.Concat(runs.Select(run => run + run))).Text);
        });

    [Fact]
    public void WhateverTheText_EveryCharacterIsThatOfItsPlaceInOrder() => HostileTexts.Sample(original =>
    {
        int start = -1;
        foreach (Paragraph paragraph in Repair(original).Paragraphs)
        {
            Assert.NotEmpty(paragraph.Text);
            int previous = start;
            start = paragraph.PositionOf(0).Offset;
            for (int index = 0; index < paragraph.Text.Length; index++)
            {
                int offset = paragraph.PositionOf(index).Offset;
                Assert.True(paragraph.Text[index] is ' ' or '.' or ',' || paragraph.Text[index] == CharacterForms.Normal(original[offset]));
                Assert.True(offset > previous);
                previous = offset;
            }
        }
    });

    [Theory]
    [InlineData("地区生产总值增长7.5%左右，城镇新增就业3.8万人以上。", 5_000_000)]
    [InlineData("地区生产总值增长地区生产总值增长77..55%%左右左右；；", 1_000_000)]
    [InlineData("人", 1_000_000)]
    [InlineData("左右", 1_000_000)]
    [InlineData("1", 1_000_000)]
    [InlineData("“", 1_000_000)]
    [InlineData(" ", 1_000_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("x\r\n\r\n", 1_000_000)]
    [InlineData("建设，现代化滨海城市\n建设，现代化滨海城市\n\n", 1_000_000)]
    [InlineData("\0\u0001\uFFFF\uDC00\u0080é\n\u00FE", 500_000)]
    public void HugeAndStrangeTexts_AreRepairedInLinearTime(string part, int length)
    {
        string original = string.Concat(Enumerable.Repeat(part, length / part.Length));

        Assert.True(Repair(original).Paragraphs.Sum(paragraph => (long)paragraph.Text.Length) <= original.Length);
    }

    [Fact]
    public void ALineTooLongForABlock_StaysInOnePiece()
    {
        string original = string.Concat(DistinctCharacters) + string.Concat(DistinctCharacters.Reverse());

        Paragraph paragraph = OneParagraph(original);

        // The character in the middle stands beside itself, which is no doubling.
        Assert.Equal(original, paragraph.Text);
        Assert.Equal(new SourcePosition(original.Length - 1, 1, original.Length), paragraph.PositionOf(original.Length - 1));
    }

    [Fact]
    public void ACancelledRepair_Stops()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => ReportText.Repair("全市经济运行。", source.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF \r\n\u3000\0")]
    public void ATextOfNothing_HasNoParagraphs(string original) => Assert.Empty(Repair(original).Paragraphs);

    [ReportFileFact(NewspaperPage)]
    public void TheNewspaperPage_ReadsAsItWasWritten()
    {
        string text = string.Join("\n", Texts(ReportFileFactAttribute.Read(NewspaperPage)));

        Assert.All(
            [
                "地区生产总值增长7.5%左右；", "控制在103.5%左右；", "实现66157名建档", "扩大到2417平方公里，", "形成9个千亿级产业集群、5个五百亿以上产业集群。",
                "、183个贫困村", "、3个省级扶贫开发重点县", "提高0.26个百分点。", "突破3000亿元、4000亿元、5000亿元大关，", "园区30强。", "企业380家，", "台资114亿元，",
                "推进818个城市建设", "管网420公里以上，", "公路214公里，", "完成三分之一以上存量", "面积600万平方米以上。", "超2500亿元。", "基站3000个以上，", "小区200个。",
                "绿地1500亩、绿道100公里以上。", "完成35亿元左右；", "“1133”培育工程", "新建11所公办", "2022年主要预期目标",
                "“再学习、再调研", "实行“每月一调度", "全面推行湾（滩）长制", "提供“一站式”云端",
            ],
            phrase => Assert.Contains(phrase, text, StringComparison.Ordinal));
        Assert.DoesNotContain(' ', text.Replace("化5 6", "化56", StringComparison.Ordinal));
    }

    [ReportFileFact(WebText)]
    public void TheWebText_KeepsItsLinesAsTheyAre()
    {
        string original = ReportFileFactAttribute.Read(WebText);

        Assert.Equal(
            original.ReplaceLineEndings("\n").Split('\n').Select(line => line.Replace(" ", "", StringComparison.Ordinal)).Where(line => line.Length > 0),
            Texts(original));
    }

    // The first few of all characters, in an order drawn by chance.
    private static Gen<string> Shuffled(int least, int most) => Gen.Select(Gen.Int[least, most], Gen.Int[0, int.MaxValue]).Select((length, seed) =>
    {
        char[] characters = [.. DistinctCharacters];
        new Random(seed).Shuffle(characters);
        return new string(characters, 0, length);
    });

    private static ReportText Repair(string original) => ReportText.Repair(original, CancellationToken.None);

    private static string[] Texts(string original) => [.. Repair(original).Paragraphs.Select(paragraph => paragraph.Text)];

    private static Paragraph OneParagraph(string original) => Assert.Single(Repair(original).Paragraphs);
}
