using Zhangzhou;

namespace ReportDsl.Zhangzhou.Tests;

/// <summary>The compiled report against facts that were taken from the page by hand, apart from the definitions.</summary>
public sealed class Report2022Tests
{
    [Fact]
    public void TheReport_HasEveryTargetPledgeAndResultOfThePage()
    {
        Assert.Equal(62, Report2022.Targets.Count);
        Assert.Equal(19, Report2022.Pledges.Count);
        Assert.Equal(30, Report2022.Results.Count);
    }

    [Theory]
    [InlineData("headline", 11)]
    [InlineData("five-year-goals", 10)]
    [InlineData("five-year-quality", 2)]
    [InlineData("innovation", 10)]
    [InlineData("markets", 3)]
    [InlineData("city", 7)]
    [InlineData("taiwan", 1)]
    [InlineData("countryside", 8)]
    [InlineData("environment", 2)]
    [InlineData("livelihood", 8)]
    public void ASection_HasItsTargets(string section, int count) =>
        Assert.Equal(count, Report2022.Targets.BySection.Single(group => group.Key.Id == section).Count());

    [Fact]
    public void FiveYearGoals_AreFor2022To2026AndAllOthersFor2022()
    {
        Assert.All(Report2022.Targets, target => Assert.Equal(
            target.Section.Id.StartsWith("five-year", StringComparison.Ordinal) ? new Period(2022, 2026) : new Period(2022),
            target.Period));
        Assert.Equal(15, Report2022.Results.Count(result => result.Period == new Period(2021)));
        Assert.Equal(15, Report2022.Results.Count(result => result.Period == new Period(2017, 2021)));
    }

    [Theory]
    [InlineData("gdp-growth", "7.5%左右", "plan")]
    [InlineData("general-public-budget-total-revenue-growth", "6%左右", "plan")]
    [InlineData("local-general-public-budget-revenue-growth", "6%左右", "plan")]
    [InlineData("fixed-asset-investment-growth", "7.5%左右", "plan")]
    [InlineData("export-growth", "8%左右", "plan")]
    [InlineData("foreign-capital-utilised", "35亿元左右", "plan")]
    [InlineData("retail-sales-growth", "9%左右", "plan")]
    [InlineData("consumer-price-index", "103.5左右", "plan")]
    [InlineData("registered-urban-unemployment-rate", "5%以内", "plan")]
    [InlineData("urban-disposable-income-growth", "7.5%左右", "plan")]
    [InlineData("rural-disposable-income-growth", "8%左右", "plan")]
    [InlineData("gdp", "超过7000亿元", "plan")]
    [InlineData("gdp-per-capita", "超过14万元", "plan")]
    [InlineData("disposable-income-per-capita", "超过5万元", "plan")]
    [InlineData("research-and-development-spending-growth", "18%以上", "plan")]
    [InlineData("technological-progress-contribution-rate", "60%以上", "plan")]
    [InlineData("central-city-built-up-area", "274平方公里", "plan")]
    [InlineData("urban-population", "236万人", "plan")]
    [InlineData("good-air-quality-days-share", "97.5%以上", "plan")]
    [InlineData("good-surface-water-share", "93.9%以上", "plan")]
    [InlineData("good-coastal-water-share", "92.8%以上", "plan")]
    [InlineData("industrial-clusters-of-100-billion-yuan", "9个", "plan")]
    [InlineData("industrial-clusters-of-50-billion-yuan", "5个", "plan")]
    [InlineData("new-provincial-innovation-platforms", "2家以上", "strive")]
    [InlineData("new-high-tech-enterprises", "100家", "strive")]
    [InlineData("new-technology-little-giant-enterprises", "50家", "strive")]
    [InlineData("new-industrial-enterprises-above-designated-size", "220家以上", "plan")]
    [InlineData("key-commercial-districts", "1个", "strive")]
    [InlineData("marine-economy-key-projects", "139个", "plan")]
    [InlineData("fishing-port-projects", "34个", "plan")]
    [InlineData("new-5g-base-stations", "3000个以上", "plan")]
    [InlineData("digital-economy-size", "超过2500亿元", "strive")]
    [InlineData("construction-output-value", "880亿元以上", "plan")]
    [InlineData("commercial-housing-sales-area", "600万平方米以上", "plan")]
    [InlineData("key-project-investment-growth", "14%以上", "ensure")]
    [InlineData("cross-provincial-services", "137项", "plan")]
    [InlineData("urban-quality-improvement-projects", "818个", "plan")]
    [InlineData("utility-networks-built-or-renewed", "420公里以上", "plan")]
    [InlineData("new-public-parking-spaces", "3000个", "plan")]
    [InlineData("new-urban-green-space", "1500亩", "plan")]
    [InlineData("new-greenways", "100公里以上", "plan")]
    [InlineData("old-neighbourhoods-renovated", "200个", "plan")]
    [InlineData("key-urban-areas-developed", "15个", "plan")]
    [InlineData("new-taiwan-funded-projects", "60个以上", "strive")]
    [InlineData("new-provincial-demonstration-villages", "12个", "plan")]
    [InlineData("new-municipal-speciality-villages", "36个", "plan")]
    [InlineData("high-standard-farmland-built", "9万亩", "plan")]
    [InlineData("grain-output", "41.3万吨以上", "ensure")]
    [InlineData("village-plans-completed", "257个", "ensure")]
    [InlineData("rural-revitalisation-routes", "36条", "plan")]
    [InlineData("rural-roads-built-or-upgraded", "214公里", "plan")]
    [InlineData("bare-houses-renovated", "三分之一以上", "plan")]
    [InlineData("hazardous-waste-disposal-and-utilisation-rate", "96%以上", "ensure")]
    [InlineData("afforestation-area", "9万亩", "plan")]
    [InlineData("urban-new-employment", "3.8万人以上", "plan")]
    [InlineData("practical-livelihood-projects", "30项", "plan")]
    [InlineData("education-projects", "26个", "plan")]
    [InlineData("secondary-school-groups", "14个", "plan")]
    [InlineData("new-public-kindergartens", "11所", "plan")]
    [InlineData("public-fitness-events", "100场次以上", "plan")]
    [InlineData("citywide-nucleic-acid-test-routine", "3天", "strive")]
    [InlineData("citywide-nucleic-acid-test-emergency", "1天", "strive")]
    public void ATarget_HasItsFigureBoundUnitAndCommitment(string id, string statement, string commitment)
    {
        Target target = Report2022.Targets[id];

        Assert.Equal(statement, target.Statement(DisplayLanguage.Zh));
        Assert.Equal(commitment, Terms.Commitments.Of(target.Commitment).Id);
    }

    [Theory]
    [InlineData("enterprise-problems-solved", "1475个")]
    [InlineData("enterprise-policy-funds-paid", "3.9亿元")]
    [InlineData("new-tax-and-fee-cuts", "14.3亿元")]
    [InlineData("business-environment-reform-tasks", "340项")]
    [InlineData("city-credit-rank", "28名")]
    [InlineData("practical-livelihood-projects", "20项")]
    [InlineData("shantytown-redevelopment-projects-started", "11个")]
    [InlineData("old-neighbourhoods-renovated", "79个")]
    [InlineData("urban-roads-built-or-upgraded", "121公里")]
    [InlineData("park-green-space-built-or-upgraded", "1550亩")]
    [InlineData("greenways-built-or-upgraded", "131公里")]
    [InlineData("new-public-parking-spaces", "3717个")]
    [InlineData("urban-new-employment", "5.15万人")]
    [InlineData("new-kindergarten-places", "6800个")]
    [InlineData("new-primary-and-secondary-school-places", "12000个")]
    [InlineData("poverty-relief-years-ahead", "1.5年")]
    [InlineData("registered-poor-lifted-out-of-poverty", "66157人")]
    [InlineData("poor-villages-lifted-out-of-poverty", "183个")]
    [InlineData("provincial-poverty-counties-delisted", "3个")]
    [InlineData("double-support-model-city-titles", "7连冠")]
    [InlineData("high-tech-enterprises", "超过500家")]
    [InlineData("research-and-development-intensity-rise", "0.26个百分点")]
    [InlineData("gdp-above-300-billion", "超过3000亿元")]
    [InlineData("gdp-above-400-billion", "超过4000亿元")]
    [InlineData("gdp-above-500-billion", "超过5000亿元")]
    [InlineData("gulei-top-chemical-park-years", "2年")]
    [InlineData("gulei-chemical-park-rank", "30名以内")]
    [InlineData("municipal-districts-area", "2417平方公里")]
    [InlineData("new-taiwan-funded-enterprises", "380家")]
    [InlineData("taiwan-capital-utilised", "114亿元")]
    public void AResult_HasItsFigureUnitAndQualifier(string id, string statement) =>
        Assert.Equal(statement, Report2022.Results[id].Statement(DisplayLanguage.Zh));

    [Theory]
    [InlineData("完成节能减排任务", Commitment.Plan)]
    [InlineData("全面消灭市区黑臭水体", Commitment.Plan)]
    [InlineData("确保全市空气质量达标晋位", Commitment.Ensure)]
    [InlineData("重点建设用地安全利用率达到省下达目标", Commitment.Ensure)]
    public void APledge_HasItsWordsAndCommitment(string words, Commitment commitment) =>
        Assert.Equal(commitment, Assert.Single(Report2022.Pledges.Search(words)).Commitment);

    [Fact]
    public void HeadlineIndicators_AreAnticipatoryAndNoOthersAre() => Assert.Equal(
        Report2022.Targets.InSection(Report2022.Sections.Headline)
            .Concat(Report2023.Targets.InSection(Report2023.Sections.Headline))
            .Select(target => target.Indicator.Id)
            .Distinct()
            .Order(StringComparer.Ordinal),
        Indicators.All.Where(indicator => indicator.Nature == Nature.Anticipatory).Select(indicator => indicator.Id));

    [Fact]
    public void ATarget_StartsFromTheResultOfItsIndicator()
    {
        AtLeast<UrbanNewEmployment> jobs = Report2022.Targets.UrbanNewEmployment;

        Assert.Same(Report2022.Results.UrbanNewEmployment, jobs.Baseline);
        Assert.Equal(5.15m.TenThousandPersons(), jobs.Baseline!.Value.Value);
        Assert.Same(Report2022.Results.GdpAbove500Billion, Report2022.Targets.Gdp.Baseline);
        Assert.Null(Report2022.Targets.GdpGrowth.Baseline);
    }

    [Fact]
    public void ATarget_IsAssessedInAnyUnit()
    {
        AtLeast<UrbanNewEmployment> jobs = Report2022.Targets.UrbanNewEmployment;
        About<GdpGrowth> growth = Report2022.Targets.GdpGrowth;

        Assert.Equal("met, 3,200 persons above", jobs.Assess(UrbanNewEmployment.Of(4.12m.TenThousandPersons())).ToString());
        Assert.Equal("missed, 0.6 percentage points below", growth.Assess(GdpGrowth.Of(6.9m.Percent()), within: 0.5m.PercentagePoints()).ToString());
        Assert.Equal(VerdictKind.Met, Report2022.Targets.HighStandardFarmlandBuilt.Assess(HighStandardFarmlandBuilt.Of(6_000.Hectares())).Kind);
        Assert.Equal(VerdictKind.Missed, Report2022.Targets.BareHousesRenovated.Assess(BareHousesRenovated.Of(33.3m.Percent())).Kind);
    }

    [Fact]
    public void AValueThatBreaksTheRules_CannotBeMade()
    {
        InvalidIndicatorValueException exception = Assert.Throws<InvalidIndicatorValueException>(() => UrbanNewEmployment.Of((-5).Persons()));

        Assert.StartsWith("New urban employment: -5 persons is below the least possible value", exception.Message, StringComparison.Ordinal);
        Assert.False(UrbanNewEmployment.TryOf(0.5m.Persons(), out _));
        Assert.True(UrbanNewEmployment.TryOf(5.Persons(), out UrbanNewEmployment value));
        Assert.Equal("5人", value.ToString());
        Assert.Equal("5 persons", value.ToString("en"));
        Assert.False(RegisteredUrbanUnemploymentRate.TryOf(250m.Percent(), out _));
    }

    [Fact]
    public void ADefaultValue_StatesNothing()
    {
        UrbanNewEmployment nothing = default;

        Assert.Throws<InvalidOperationException>(() => Report2022.Targets.UrbanNewEmployment.Assess(nothing));
        Assert.NotEqual(UrbanNewEmployment.Of(0.Persons()), nothing);
    }

    [Fact]
    public void Search_FindsByNamePhraseAndId()
    {
        Assert.Equal(Report2022.Targets.UrbanNewEmployment, Assert.Single(Report2022.Targets.Search("新增就业")));
        Assert.Equal(3, Report2022.Results.Search("GDP").Count());
        Assert.Null(Report2022.Targets.Find("urban-new-employmnt"));
    }

    [Fact]
    public void EveryEntry_SaysWhereItStands() => Assert.All(
        Report2022.Targets.Cast<Entry>().Concat(Report2022.Pledges).Concat(Report2022.Results),
        entry =>
        {
            Assert.NotEmpty(entry.Phrase);
            Assert.Contains(entry.Section, Report2022.Sections.All);
            Assert.Same(Report2022.Report, entry.Report);
            Assert.NotEmpty(entry.ToString(DisplayLanguage.En));
        });
}
