using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Tests.Checking;

/// <summary>An indicator's area is declared, its unit fits its measure, and its rules on values can be kept.</summary>
public sealed class IndicatorCheckerTests
{
    [Theory]
    [InlineData("measure: growth-rate\nunit: yuan\narea: livelihood", "RDSL203 more.yaml(4,11) \"yuan\": The indicator 'extra' is in yuan, which doesn't fit the measure 'growth-rate'; such a measure is in percent, permille, tenths.")]
    [InlineData("measure: average-annual-growth\nunit: index\narea: livelihood", "RDSL203 more.yaml(4,11) \"index\": The indicator 'extra' is in index, which doesn't fit the measure 'average-annual-growth'; such a measure is in percent, permille, tenths.")]
    [InlineData("measure: share\nunit: percentage-points\narea: livelihood", "RDSL203 more.yaml(4,11) \"percentage-points\": The indicator 'extra' is in percentage-points, which doesn't fit the measure 'share'; such a measure is in percent, permille, tenths.")]
    [InlineData("measure: index\nunit: percent\narea: livelihood", "RDSL203 more.yaml(4,11) \"percent\": The indicator 'extra' is in percent, which doesn't fit the measure 'index'; such a measure is in index.")]
    [InlineData("measure: rank\nunit: places\narea: livelihood", "RDSL203 more.yaml(4,11) \"places\": The indicator 'extra' is in places, which doesn't fit the measure 'rank'; such a measure is in rank.")]
    [InlineData("measure: level\nunit: yaun\narea: livelihood", "RDSL202 more.yaml(4,11) \"yaun\": There is no unit 'yaun'; did you mean 'yuan'?")]
    [InlineData("measure: level\nunit: yuan\nper: person5\narea: livelihood", "RDSL202 more.yaml(5,10) \"person5\": There is no unit 'person5'; did you mean 'persons'?")]
    [InlineData("measure: level\nunit: yuan\nper: percent\narea: livelihood", "RDSL203 more.yaml(5,10) \"percent\": 'per' of 'extra' is in percent, which doesn't fit yuan; 'per' is for amounts that add up, such as yuan per persons.")]
    [InlineData("measure: share\nunit: percent\nper: persons\narea: livelihood", "RDSL203 more.yaml(5,10) \"persons\": 'per' of 'extra' is in persons, which doesn't fit percent; 'per' is for amounts that add up, such as yuan per persons.")]
    [InlineData("measure: level\nunit: yuan\narea: livelyhood", "RDSL207 more.yaml(5,11) \"livelyhood\": There is no area 'livelyhood'; did you mean 'livelihood'?")]
    [InlineData("measure: level\nunit: yuan\narea: zzzzzzzzzz", "RDSL207 more.yaml(5,11) \"zzzzzzzzzz\": There is no area 'zzzzzzzzzz'; it can be 'livelihood'; or declare it under 'areas' in example/jurisdiction.yaml.")]
    [InlineData("measure: level\nunit: persons\narea: livelihood\nvalid: { range: 0 .. 5 yuan }", "RDSL203 more.yaml(6,28) \"yuan\": The range is in yuan, which doesn't fit the indicator 'extra'; write it in persons.")]
    [InlineData("measure: level\nunit: persons\narea: livelihood\nvalid: { range: 0 .. 5 person5 }", "RDSL202 more.yaml(6,28) \"person5\": There is no unit 'person5'; did you mean 'persons'?")]
    [InlineData("measure: level\nunit: persons\narea: livelihood\nvalid: { range: 5 .. 4 persons }", "RDSL211 more.yaml(6,21) \"5 .. 4 persons\": No value can keep these rules: the range ends below its beginning. Correct one of them.")]
    [InlineData("measure: level\nunit: persons\narea: livelihood\nvalid: { change: 5 .. 4 persons }", "RDSL211 more.yaml(6,22) \"5 .. 4 persons\": No value can keep these rules: the change ends below its beginning. Correct one of them.")]
    [InlineData("measure: level\nunit: persons\narea: livelihood\nvalid: { change: 0 .. 5 yuan }", "RDSL203 more.yaml(6,29) \"yuan\": The change is in yuan, which doesn't fit the indicator 'extra'; write it in persons.")]
    [InlineData("measure: share\nunit: percent\narea: livelihood\nvalid: { change: 0 .. 5 % }", "RDSL203 more.yaml(6,29) \"%\": The change is in percent, which doesn't fit the indicator 'extra'; write it in percentage-points.")]
    [InlineData("measure: share\nunit: percent\narea: livelihood\nvalid: { range: 0 .. 5 percentage points }", "RDSL203 more.yaml(6,28) \"percentage points\": The range is in percentage-points, which doesn't fit the indicator 'extra'; write it in percent.")]
    [InlineData("measure: index\nunit: index\narea: livelihood\nvalid: { change: 0 .. 5 index }", "RDSL203 more.yaml(6,29) \"index\": The change is in index, which doesn't fit the indicator 'extra'; write it in index-points.")]
    [InlineData("measure: level\nunit: persons\narea: livelihood\nvalid: { whole: true, decimals: 1 }", "RDSL211 more.yaml(6,37) \"1\": No value can keep these rules: 'whole' allows no decimals. Correct one of them.")]
    public void AnIndicatorThatBreaksARule_IsMarkedAndLeftOutAndNotFoundAgainWhereItIsUsed(string keys, string message)
    {
        SmallDefinitions definitions = Entries.Indicator("extra", keys).With(Entries.MoreFile, "section: livelihood\ntargets:\n  extra:\n    phrase: 新指标5人\n    target: 5 persons");

        Assert.Equal([message], Describe.Messages(definitions));
        Assert.DoesNotContain(definitions.Compile().Files.SelectMany(file => file.Indicators), indicator => indicator.Id == "extra");
    }

    [Fact]
    public void AnIndicatorWhoseNameIsTaken_IsLeftOut()
    {
        CompiledDefinitions compiled = Entries.Indicator("percent", "measure: share\nunit: percent\narea: livelihood").Compile();

        Assert.Equal(["RDSL209"], compiled.Findings.Select(finding => finding.Rule.Id));
        Assert.DoesNotContain(compiled.Files.SelectMany(file => file.Indicators), indicator => indicator.Id == "percent");
    }

    [Fact]
    public void SeveralMistakesInOneIndicator_AreAllFound() => Assert.Equal(
        ["RDSL209 more.yaml(2,3) \"percent\"", "RDSL203 more.yaml(4,11) \"yuan\"", "RDSL207 more.yaml(5,11) \"leisure\""],
        Describe.Findings(Entries.Indicator("percent", "measure: share\nunit: yuan\narea: leisure")));

    [Theory]
    [InlineData("unit: mu", "range: 0 .. 1 hectares", 0, 15)]
    [InlineData("unit: mu", "range: .. 1 hectares", null, 15)]
    [InlineData("unit: mu", "range: 2 .. hectares", 30, null)]
    [InlineData("unit: persons", "range: 5 .. 5 persons", 5, 5)]
    [InlineData("unit: persons", "range: -1 .. 2 thousand persons", -1, 2000)]
    public void ARange_IsKeptInTheIndicatorsUnit(string unit, string range, int? minimum, int? maximum)
    {
        ValidityRules rules = Rules($"measure: level\n{unit}\narea: livelihood\nvalid: {{ {range} }}");

        Assert.Equal((minimum, maximum), (rules.Minimum, rules.Maximum));
        Assert.Null(rules.Change);
        Assert.Null(rules.MaximumDecimals);
    }

    [Fact]
    public void ALimitBeyondWhatAnAmountCanBe_IsTheGreatestAmount()
    {
        ValidityRules rules = Rules("measure: level\nunit: square-metres\narea: livelihood\nvalid: { range: -1000000 trillion .. 1000000 trillion square-kilometres }");

        Assert.Equal((-Amount.Limit, Amount.Limit), (rules.Minimum, rules.Maximum));
    }

    [Theory]
    [InlineData("level", "persons", "-50 .. 60 persons", -50, 60, "persons")]
    [InlineData("level", "persons", "-50 .. 60 %", -50, 60, "percent")]
    [InlineData("level", "persons", "-50 .. 60 ‰", -5, 6, "percent")]
    [InlineData("level", "mu", "-1 .. 2 hectares", -15, 30, "mu")]
    [InlineData("level", "mu", ".. 2 %", null, 2, "percent")]
    [InlineData("share", "percent", "-3 .. 4 percentage points", -3, 4, "percentage-points")]
    [InlineData("share", "permille", "-3 .. percentage points", -3, null, "percentage-points")]
    [InlineData("index", "index", "-3 .. 4 index points", -3, 4, "index-points")]
    [InlineData("rank", "rank", "-3 .. 4 places", -3, 4, "places")]
    public void AChange_IsAPartOfTheValueOrInTheUnitOfADifference(string measure, string unit, string change, int? minimum, int? maximum, string changeUnit)
    {
        ValidityRules rules = Rules($"measure: {measure}\nunit: {unit}\narea: livelihood\nvalid: {{ change: {change} }}");

        Assert.Equal((minimum, maximum, changeUnit), (rules.Change!.Minimum, rules.Change.Maximum, rules.Change.Unit.Id));
        Assert.Equal((null, null), (rules.Minimum, rules.Maximum));
    }

    [Theory]
    [InlineData("whole: true", 0)]
    [InlineData("whole: false", null)]
    [InlineData("decimals: 2", 2)]
    [InlineData("whole: true, decimals: 0", 0)]
    [InlineData("whole: false, decimals: 2", 2)]
    [InlineData("monotone: rising", null)]
    public void Decimals_AreThoseStatedOrNoneOfWholeNumbers(string valid, int? decimals) =>
        Assert.Equal(decimals, Rules($"measure: level\nunit: persons\narea: livelihood\nvalid: {{ {valid} }}").MaximumDecimals);

    [Fact]
    public void TrendQualifierAndReasons_AreKept()
    {
        ValidityRules rules = Rules("measure: level\nunit: persons\narea: livelihood\nvalid: { monotone: falling, qualifier: expected, because: { range: One., monotone: Two., qualifier: Three. } }");

        Assert.Equal((Trend.Falling, Qualifier.Expected), (rules.Trend, rules.RequiredQualifier));
        Assert.Equal(new ValidityReasons("One.", null, "Two.", null, "Three."), rules.Reasons);
    }

    [Fact]
    public void ARightIndicator_IsKeptWithAllItSays()
    {
        IndicatorModel indicator = Indicator("measure: level\nunit: yuan\nper: persons\narea: livelihood\nnature: binding\naliases: [旧指标]\nnote: A remark.");

        Assert.Equal(("example", "extra", "新指标", "New indicator"), (indicator.JurisdictionId, indicator.Id, indicator.Name.Zh, indicator.Name.En));
        Assert.Equal((Measure.Level, Units.Yuan, Units.Persons), (indicator.Measure, indicator.Unit, indicator.Per));
        Assert.Equal(("livelihood", "民生", "Livelihood"), (indicator.AreaId, indicator.AreaName.Zh, indicator.AreaName.En));
        Assert.Equal((Better.Higher, Nature.Binding, "A remark."), (indicator.Better, indicator.Nature, indicator.Note));
        Assert.Equal(["旧指标"], indicator.Aliases);
        Assert.Equal(new ValidityRules(Units.Yuan, null, null, null), indicator.Rules);
    }

    private static ValidityRules Rules(string keys) => Indicator(keys).Rules;

    private static IndicatorModel Indicator(string keys)
    {
        CompiledDefinitions compiled = Entries.Indicator("extra", keys).Compile();
        Assert.Empty(compiled.Findings);
        return compiled.Files.SelectMany(file => file.Indicators).Single(indicator => indicator.Id == "extra");
    }
}
