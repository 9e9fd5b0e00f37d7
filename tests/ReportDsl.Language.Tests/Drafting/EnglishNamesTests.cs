using ReportDsl.Language.Drafting;

namespace ReportDsl.Language.Tests.Drafting;

public sealed class EnglishNamesTests
{
    private static readonly EnglishNames Names = new([new("古雷石化基地", "Gulei petrochemical base")], words => string.Concat(words.Select(_ => "Xu")));

    [Theory]
    [InlineData("古雷石化基地", "Gulei petrochemical base")]
    [InlineData("新增公办幼儿园学位", "New public kindergarten places")]
    [InlineData("改造老旧小区", "Old neighbourhoods renovated")]
    [InlineData("出口总额增长", "Growth of exports")]
    [InlineData("研发投入年均增长", "Average annual growth of R&D spending")]
    [InlineData("单位GDP能耗下降", "Fall of energy intensity of GDP")]
    [InlineData("新签约项目总投资", "Total investment of newly signed projects")]
    [InlineData("民营经济增加值占地区生产总值比重", "Share of private economy value added in GDP")]
    [InlineData("古雷石化基地工业产值", "Gulei petrochemical base industrial output value")]
    [InlineData("居民消费价格涨幅", "Rise of consumer prices")]
    [InlineData("污水、雨水管道", "Sewage and rainwater pipes")]
    public void AChineseName_BecomesAnEnglishOne(string zh, string en)
    {
        EnglishName name = Names.Of(zh);

        Assert.Equal((en, 0), (name.Text, name.Unknown.Count));
    }

    [Fact]
    public void WordsThatTheGlossaryLacks_StandInLatinLettersAndAreNamed()
    {
        EnglishName name = Names.Of("新增鹬蚌项目");

        Assert.Equal("New Xuxu projects", name.Text);
        Assert.Equal(["鹬蚌"], name.Unknown);
    }

    [Fact]
    public void EveryWordOfTheGlossary_IsThereOnceAndInOrderOfTheFile()
    {
        Assert.True(Glossary.Words.Count > 1000);
        Assert.All(Glossary.Words, word => Assert.Equal(word.Key.Trim(), word.Key));
        Assert.All(Glossary.MeasureWords, word => Assert.DoesNotContain(ReportDsl.Units.All, unit => unit.PrintedForms.Contains(word.Key)));
    }
}
