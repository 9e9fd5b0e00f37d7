using System.Globalization;
using Zhangzhou;

namespace ReportDsl.Zhangzhou.Tests;

/// <summary>The compiled report against facts that were taken from its text by hand, apart from the definitions.</summary>
public sealed class Report2023Tests
{
    // The annotation names counting units by their measure words.
    private static readonly Dictionary<string, string> UnitsByMeasureWord = new()
    {
        ["个"] = "items",
        ["家"] = "enterprises",
        ["项"] = "projects",
        ["所"] = "schools",
        ["场"] = "events",
        ["张"] = "beds",
        ["套"] = "homes",
    };

    [Fact]
    public void TheReport_HasEveryTargetPledgeAndResultOfTheText()
    {
        Assert.Equal(84, Report2023.Targets.Count);
        Assert.Equal(30, Report2023.Pledges.Count);
        Assert.Equal(86, Report2023.Results.Count);
    }

    [Theory]
    [InlineData("headline", 10)]
    [InlineData("demand", 12)]
    [InlineData("industry", 17)]
    [InlineData("platforms", 5)]
    [InlineData("efficiency", 4)]
    [InlineData("city", 6)]
    [InlineData("countryside", 9)]
    [InlineData("innovation", 7)]
    [InlineData("opening", 1)]
    [InlineData("environment", 2)]
    [InlineData("livelihood", 11)]
    public void ASection_HasItsTargets(string section, int count) =>
        Assert.Equal(count, Report2023.Targets.BySection.Single(group => group.Key.Id == section).Count());

    [Fact]
    public void Targets_AreFor2023AndResultsFor2022()
    {
        Assert.All(Report2023.Targets, target => Assert.Equal(new Period(2023), target.Period));
        Assert.All(Report2023.Pledges, pledge => Assert.Equal(new Period(2023), pledge.Period));
        Assert.All(Report2023.Results, result => Assert.Equal(new Period(2022), result.Period));
    }

    [Theory]
    [InlineData("gdp-growth", "6.5%", "plan")]
    [InlineData("general-public-budget-total-revenue-growth", "7.5%", "plan")]
    [InlineData("local-general-public-budget-revenue-growth", "6%", "plan")]
    [InlineData("industrial-value-added-growth", "8.6%", "plan")]
    [InlineData("fixed-asset-investment-growth", "7.5%", "plan")]
    [InlineData("retail-sales-growth", "10%", "plan")]
    [InlineData("export-growth", "8%", "plan")]
    [InlineData("urban-disposable-income-growth", "7%", "plan")]
    [InlineData("rural-disposable-income-growth", "8%", "plan")]
    [InlineData("consumer-price-growth", "3%左右", "plan")]
    [InlineData("provincial-key-projects", "178个", "plan")]
    [InlineData("municipal-key-projects", "876个", "plan")]
    [InlineData("projects-above-10-billion-yuan", "22个", "plan")]
    [InlineData("key-projects-started", "200个以上", "plan")]
    [InlineData("key-project-investment", "2100亿元以上", "plan")]
    [InlineData("newly-planned-projects-total-investment", "3100亿元以上", "strive")]
    [InlineData("new-fixed-asset-investment-projects", "1100个以上", "strive")]
    [InlineData("new-fixed-asset-investment-projects-total-investment", "2200亿元以上", "strive")]
    [InlineData("newly-signed-industry-and-service-projects", "250个", "strive")]
    [InlineData("newly-signed-industry-and-service-projects-total-investment", "1000亿元以上", "strive")]
    [InlineData("live-streaming-commerce-bases", "3个以上", "plan")]
    [InlineData("commercial-housing-sales-area", "620万平方米以上", "plan")]
    [InlineData("industrial-investment", "1000亿元以上", "strive")]
    [InlineData("new-industrial-enterprises-above-designated-size", "200家以上", "plan")]
    [InlineData("manufacturing-chains-strengthened", "8个", "plan")]
    [InlineData("new-national-little-giant-enterprises", "10家以上", "strive")]
    [InlineData("new-specialised-small-and-medium-enterprises", "40家以上", "strive")]
    [InlineData("key-technological-upgrading-projects", "200个以上", "plan")]
    [InlineData("new-enterprise-technology-centres", "10家以上", "plan")]
    [InlineData("national-green-manufacturing-units", "超过20家", "strive")]
    [InlineData("provincial-green-manufacturing-units", "超过50家", "strive")]
    [InlineData("new-factory-floor-area", "400万平方米", "plan")]
    [InlineData("inclusive-small-business-loan-growth", "15%", "strive")]
    [InlineData("platform-enterprises-per-county", "2家至3家", "plan")]
    [InlineData("digital-economy-key-projects", "90个", "plan")]
    [InlineData("digital-economy-size", "超过2800亿元", "strive")]
    [InlineData("digital-economy-growth", "15%", "strive")]
    [InlineData("marine-economy-growth", "8.8%", "strive")]
    [InlineData("culture-and-tourism-projects", "25个", "plan")]
    [InlineData("gulei-industrial-output-value", "超过1千亿元", "ensure")]
    [InlineData("gulei-projects-under-construction-total-investment", "超过1千亿元", "ensure")]
    [InlineData("gulei-projects-signed-or-in-negotiation-total-investment", "超过1千亿元", "ensure")]
    [InlineData("high-tech-zone-newly-signed-projects", "超过50个", "strive")]
    [InlineData("high-tech-zone-newly-signed-projects-total-investment", "超过300亿元", "strive")]
    [InlineData("new-enterprises-above-designated-size", "700家以上", "strive")]
    [InlineData("inefficient-land-dealt-with", "1万亩以上", "strive")]
    [InlineData("construction-output-value", "超过1千亿元", "strive")]
    [InlineData("construction-tax-share", "8.5%以上", "strive")]
    [InlineData("key-urban-areas-developed", "15个", "plan")]
    [InlineData("old-neighbourhoods-renovated", "262个", "plan")]
    [InlineData("household-gas-fittings-renovated", "31.9万户", "plan")]
    [InlineData("sewage-pipes-built-or-upgraded", "60公里以上", "plan")]
    [InlineData("rainwater-pipes-built-or-upgraded", "60公里以上", "plan")]
    [InlineData("water-supply-pipes-built-or-upgraded", "60公里以上", "plan")]
    [InlineData("rural-revitalisation-key-townships", "13个", "plan")]
    [InlineData("rural-revitalisation-key-villages", "120个", "plan")]
    [InlineData("rural-revitalisation-key-projects", "500个以上", "plan")]
    [InlineData("rural-revitalisation-route-projects", "300个以上", "plan")]
    [InlineData("large-demonstration-plots", "12个", "plan")]
    [InlineData("grain-technologies-promoted", "12项", "plan")]
    [InlineData("grain-sown-area", "92.83万亩", "strive")]
    [InlineData("grain-output", "超过42万吨", "strive")]
    [InlineData("agricultural-industry-projects", "60个以上", "plan")]
    [InlineData("annual-research-and-development-spending-growth", "18%以上", "strive")]
    [InlineData("high-tech-enterprise-applications", "超过360家", "strive")]
    [InlineData("high-tech-share-of-industrial-value-added", "超过10%", "strive")]
    [InlineData("good-junior-secondary-schools", "100所", "plan")]
    [InlineData("key-education-projects", "40个", "plan")]
    [InlineData("new-compulsory-education-places", "4000个", "plan")]
    [InlineData("new-public-kindergarten-places", "2100个", "plan")]
    [InlineData("top-500-candidate-enterprises", "1家", "plan")]
    [InlineData("good-drinking-water-sources-share", "100%", "ensure")]
    [InlineData("safe-use-of-key-construction-land", "95%以上", "ensure")]
    [InlineData("urban-new-employment", "4万人以上", "plan")]
    [InlineData("practical-livelihood-projects", "45项", "plan")]
    [InlineData("new-affordable-childcare-places-in-the-main-urban-area", "2000个", "plan")]
    [InlineData("key-health-projects", "32个", "plan")]
    [InlineData("new-elderly-care-beds", "1000张以上", "plan")]
    [InlineData("nursing-beds-share", "60%以上", "plan")]
    [InlineData("new-city-restaurants", "10个以上", "plan")]
    [InlineData("memorial-parks-started", "200个", "plan")]
    [InlineData("public-fitness-events", "150场次以上", "plan")]
    [InlineData("resettlement-homes", "6578套", "plan")]
    [InlineData("subsidised-rental-homes", "1400套以上", "plan")]
    public void ATarget_HasItsFigureBoundUnitAndCommitment(string id, string statement, string commitment)
    {
        Target target = Report2023.Targets[id];

        Assert.Equal(statement, target.Statement(DisplayLanguage.Zh));
        Assert.Equal(commitment, Terms.Commitments.Of(target.Commitment).Id);
    }

    [Fact]
    public void TheTargets_AreThoseThatWereReadByHand() => Assert.Equal(
        ReadByHand().Order(StringComparer.Ordinal),
        Report2023.Targets.Select(target => string.Join(
            ' ',
            InFull(target.Amount.Value),
            target.UpperAmount is Amount upper ? InFull(upper.Value) : "",
            target.Amount.Unit.Id,
            Terms.Bounds.Of(target.Bound).Id,
            Terms.Commitments.Of(target.Commitment).Id,
            target.Section == Report2023.Sections.Headline ? "yes" : "no")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("gdp", "5706.58亿元")]
    [InlineData("gdp-growth", "6.9%")]
    [InlineData("general-public-budget-total-revenue", "341.03亿元")]
    [InlineData("general-public-budget-total-revenue-growth", "8.3%")]
    [InlineData("local-general-public-budget-revenue", "250.6亿元")]
    [InlineData("local-general-public-budget-revenue-growth", "16.7%")]
    [InlineData("industrial-value-added-growth", "10.2%")]
    [InlineData("fixed-asset-investment-growth", "10.1%")]
    [InlineData("retail-sales-growth", "5.5%")]
    [InlineData("export-growth", "17.8%")]
    [InlineData("urban-disposable-income-growth", "7.1%")]
    [InlineData("rural-disposable-income-growth", "9.4%")]
    [InlineData("consumer-price-growth", "1.6%")]
    [InlineData("new-enterprises-above-designated-size", "1497家")]
    [InlineData("high-tech-enterprises", "超过700家")]
    [InlineData("projects-started", "349个")]
    [InlineData("projects-started-total-investment", "2401.5亿元")]
    [InlineData("projects-completed", "274个")]
    [InlineData("projects-completed-investment", "945.3亿元")]
    [InlineData("newly-signed-projects", "1363个")]
    [InlineData("newly-signed-projects-total-investment", "3132亿元")]
    [InlineData("approved-construction-land", "3万亩左右")]
    [InlineData("inefficient-enterprises-under-upgrading", "592家")]
    [InlineData("inefficient-industrial-land-under-upgrading", "4.8万亩")]
    [InlineData("unsupplied-land-dealt-with", "13831.7亩")]
    [InlineData("idle-land-cleared", "7618亩")]
    [InlineData("funds-from-higher-levels", "73.3亿元")]
    [InlineData("local-government-special-bond-quota", "158.6亿元")]
    [InlineData("infrastructure-fund-projects", "57个")]
    [InlineData("infrastructure-fund-amount", "147.4亿元")]
    [InlineData("key-urban-areas-developed", "15个")]
    [InlineData("tax-relief", "132.98亿元")]
    [InlineData("newly-registered-market-entities-growth", "17.4%")]
    [InlineData("market-entities", "超过74万户")]
    [InlineData("covid-vaccinations", "1268.1万人次")]
    [InlineData("fever-clinics", "172家")]
    [InlineData("makeshift-hospitals", "19家")]
    [InlineData("makeshift-hospital-beds", "8000张")]
    [InlineData("non-performing-loan-ratio", "0.71%")]
    [InlineData("property-risk-projects-dealt-with", "19个")]
    [InlineData("grain-sown-area", "92.8万亩")]
    [InlineData("grain-output", "超过42万吨")]
    [InlineData("business-environment-reform-measures", "290项")]
    [InlineData("online-government-services", "6万项")]
    [InlineData("city-credit-rank", "30名左右")]
    [InlineData("state-owned-enterprises-rated-aa-plus", "5家")]
    [InlineData("taiwan-exchange-events", "100场次")]
    [InlineData("new-taiwan-funded-projects", "90个")]
    [InlineData("practical-livelihood-projects", "30项")]
    [InlineData("livelihood-spending-share", "79.3%")]
    [InlineData("urban-new-employment", "45178人")]
    [InlineData("relief-funds-paid", "9.4亿元")]
    [InlineData("new-kindergarten-places", "4700个")]
    [InlineData("new-primary-and-secondary-school-places", "1.1万个")]
    [InlineData("public-kindergarten-enrolment-share", "62.5%")]
    [InlineData("new-provincial-affordable-nurseries", "19家")]
    [InlineData("new-affordable-childcare-places", "1370个")]
    [InlineData("key-health-projects", "41个")]
    [InlineData("new-hospital-beds", "500张")]
    [InlineData("new-health-workers", "1021人")]
    [InlineData("regional-elderly-care-centres", "10个")]
    [InlineData("senior-canteens", "35个")]
    [InlineData("homes-adapted-for-the-elderly", "2100户")]
    [InlineData("memorial-parks-built", "22个")]
    [InlineData("public-fitness-events", "203场次")]
    [InlineData("old-neighbourhoods-renovated", "227个")]
    [InlineData("new-public-parking-spaces", "5356个")]
    [InlineData("new-park-green-space", "94公顷")]
    [InlineData("new-pocket-parks", "83个")]
    [InlineData("subsidised-homes-started", "8018套")]
    [InlineData("subsidised-homes-completed", "10472套")]
    [InlineData("homes-with-registration-problem-settled", "7800套")]
    [InlineData("rural-revitalisation-demonstration-projects", "819个")]
    [InlineData("rural-revitalisation-routes", "36条")]
    [InlineData("speciality-rural-industries", "11个")]
    [InlineData("new-crop-varieties-promoted", "129个")]
    [InlineData("new-national-speciality-villages", "1个")]
    [InlineData("new-provincial-demonstration-villages", "28个")]
    [InlineData("billion-yuan-speciality-towns", "2个")]
    [InlineData("new-leading-agricultural-enterprises", "115家")]
    [InlineData("new-township-sewage-networks", "219公里")]
    [InlineData("rural-roads-built-or-upgraded", "646.7公里")]
    [InlineData("official-expenses-cut", "预计20%")]
    [InlineData("deputies-proposals-handled", "272件")]
    [InlineData("consultative-conference-proposals-handled", "656件")]
    [InlineData("proposals-satisfaction-rate", "100%")]
    public void AResult_HasItsFigureUnitAndQualifier(string id, string statement) =>
        Assert.Equal(statement, Report2023.Results[id].Statement(DisplayLanguage.Zh));

    [Theory]
    [InlineData("完成节能减排任务", Commitment.Plan)]
    [InlineData("力争古雷炼化一体化二期项目正式开工", Commitment.Strive)]
    [InlineData("设立“漳州企业家日”", Commitment.Plan)]
    [InlineData("力促漳汕高铁等项目开工建设", Commitment.Strive)]
    [InlineData("确保如期交账销号", Commitment.Ensure)]
    public void APledge_HasItsWordsAndCommitment(string words, Commitment commitment) =>
        Assert.Equal(commitment, Assert.Single(Report2023.Pledges.Search(words)).Commitment);

    [Theory]
    [InlineData("gdp-growth", "6.9%")]
    [InlineData("general-public-budget-total-revenue-growth", "8.3%")]
    [InlineData("local-general-public-budget-revenue-growth", "16.7%")]
    [InlineData("industrial-value-added-growth", "10.2%")]
    [InlineData("fixed-asset-investment-growth", "10.1%")]
    [InlineData("retail-sales-growth", "5.5%")]
    [InlineData("export-growth", "17.8%")]
    [InlineData("urban-disposable-income-growth", "7.1%")]
    [InlineData("rural-disposable-income-growth", "9.4%")]
    [InlineData("consumer-price-growth", "1.6%")]
    [InlineData("new-enterprises-above-designated-size", "1497家")]
    [InlineData("key-urban-areas-developed", "15个")]
    [InlineData("old-neighbourhoods-renovated", "227个")]
    [InlineData("grain-sown-area", "92.8万亩")]
    [InlineData("grain-output", "超过42万吨")]
    [InlineData("urban-new-employment", "45178人")]
    [InlineData("practical-livelihood-projects", "30项")]
    [InlineData("key-health-projects", "41个")]
    [InlineData("public-fitness-events", "203场次")]
    public void ATarget_StartsFromTheResultOf2022(string id, string baseline)
    {
        Target target = Report2023.Targets[id];

        Assert.Equal(baseline, target.Baseline?.Statement(DisplayLanguage.Zh));
        Assert.Same(Report2023.Results[id], target.Baseline);
    }

    [Fact]
    public void AnotherMeasure_IsNoBaseline()
    {
        Assert.Null(Report2023.Targets.KeyProjectInvestment.Baseline);
        Assert.Null(Report2023.Targets.AnnualResearchAndDevelopmentSpendingGrowth.Baseline);
        Assert.Null(Report2023.Targets.NewPublicKindergartenPlaces.Baseline);
        Assert.Null(Report2023.Targets.NewCompulsoryEducationPlaces.Baseline);
        Assert.Null(Report2023.Targets.HighTechEnterpriseApplications.Baseline);
    }

    [Fact]
    public void TheTargetsOf2022_AreAssessedByTheResultsOf2023()
    {
        Assert.Equal("met, 7,178 persons above", Report2022.Targets.UrbanNewEmployment.Assess(Report2023.Results.UrbanNewEmployment.Value).ToString());
        Assert.Equal(VerdictKind.Met, Report2022.Targets.NewPublicParkingSpaces.Assess(Report2023.Results.NewPublicParkingSpaces.Value).Kind);
        Assert.Equal(VerdictKind.Met, Report2022.Targets.RuralRoadsBuiltOrUpgraded.Assess(Report2023.Results.RuralRoadsBuiltOrUpgraded.Value).Kind);
        Assert.Equal(VerdictKind.Missed, Report2022.Targets.RetailSalesGrowth.Assess(Report2023.Results.RetailSalesGrowth.Value, within: 0.5m.PercentagePoints()).Kind);
    }

    [Fact]
    public void EveryEntry_SaysWhereItStands() => Assert.All(
        Report2023.Targets.Cast<Entry>().Concat(Report2023.Pledges).Concat(Report2023.Results),
        entry =>
        {
            Assert.NotEmpty(entry.Phrase);
            Assert.Contains(entry.Section, Report2023.Sections.All);
            Assert.Same(Report2023.Report, entry.Report);
            Assert.NotEmpty(entry.ToString(DisplayLanguage.En));
        });

    private static string InFull(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static IEnumerable<string> ReadByHand() => Repository.Read("tests", "Corpus", "zhangzhou-2023.targets.tsv")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Select(cells => string.Join(' ', cells[1], cells[2], UnitsByMeasureWord.GetValueOrDefault(cells[3], cells[3]), cells[4], cells[5], cells[6]));
}
