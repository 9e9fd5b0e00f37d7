using System.Text.Json;

namespace ReportDsl.Tool.Tests;

/// <summary>Outcomes in each of their forms, right and wrong.</summary>
public sealed class OutcomesFileTests
{
    private const string Yaml =
        """
        source: report of 2023
        outcomes:
          gdp-growth: expected 7.1 %
          urban-new-employment:
            value: 45,178 persons
            phrase: 城镇新增就业45178人
          jobs-of-another-year: { indicator: urban-new-employment, period: 2021, value: 51500 persons }
        """;

    private const string Json =
        """
        {
        	"source": "report of 2023",
        	"outcomes": {
        		"gdp-growth": { "value": 7.1, "unit": "percent", "qualifier": "expected" },
        		"urban-new-employment": { "value": 45178, "unit": "persons", "phrase": "城镇新增就业45178人" },
        		"jobs-of-another-year": { "indicator": "urban-new-employment", "period": "2021", "value": "51500 persons" }
        	}
        }
        """;

    private const string Csv =
        """
        indicator,value,unit,qualifier,period,source,phrase
        gdp-growth,7.1,percent,expected,,report of 2023,
        urban-new-employment,"45,178 persons",,,,report of 2023,城镇新增就业45178人
        urban-new-employment,51500,persons,,2021,report of 2023,
        """;

    [Theory]
    [InlineData("outcomes.yaml", Yaml)]
    [InlineData("outcomes.json", Json)]
    [InlineData("outcomes.csv", Csv)]
    public void EveryForm_MeansTheSame(string name, string text)
    {
        CommandRun run = ScorecardRun.Of(name, text, "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement card = JsonDocument.Parse(run.Output).RootElement;
        JsonElement growth = Target(card, "gdp-growth");
        Assert.Equal("indeterminate", growth.GetProperty("status").GetString());
        Assert.True(growth.GetProperty("provisional").GetBoolean());
        JsonElement jobs = Target(card, "urban-new-employment");
        Assert.Equal(("met", 7178), (jobs.GetProperty("status").GetString(), jobs.GetProperty("margin").GetInt32()));
        Assert.Equal(
            ("report of 2023", JsonValueKind.Null), (jobs.GetProperty("outcome").GetProperty("source").GetString(), jobs.GetProperty("outcome").GetProperty("roundedTo").ValueKind));
        Assert.Equal("2021", Assert.Single(card.GetProperty("unused").EnumerateArray()).GetProperty("period").GetString());
    }

    [Theory]
    [InlineData("o.yaml", "outcomes:\n  gdp-grwth: 6.9 %", "o.yaml(2,3): error RDSL201: The catalogue has no indicator 'gdp-grwth'; did you mean 'gdp-growth'?")]
    [InlineData("o.yaml", "outcomes:\n  gdp-growth: 6.9 persons", "o.yaml(2,19): error RDSL203: The figure is in persons, which doesn't fit the indicator 'gdp-growth'; that is measured in percent.")]
    [InlineData("o.yaml", "outcomes:\n  gdp-growth: 6.9 percnt", "o.yaml(2,19): error RDSL202: There is no unit 'percnt'; did you mean 'percent'?")]
    [InlineData("o.yaml", "outcomes:\n  urban-new-employment: -5 persons", "o.yaml(2,25): error RDSL204: The value breaks the rules of 'urban-new-employment'")]
    [InlineData("o.yaml", "outcomes:\n  gdp-growth: lots", "o.yaml(2,15): error RDSL108: The reading can't be understood at 'lots'")]
    [InlineData("o.yaml", "outcomes:\n  gdp-growth: { value: 6.9 %, unti: percent }", "o.yaml(2,31): error RDSL101: An outcome has no key 'unti'; did you mean 'unit'?")]
    [InlineData("o.yaml", "outcomes:\n  urban-new-employment: { value: 45177 persons, phrase: 城镇新增就业45178人 }", "o.yaml(2,57): error RDSL208")]
    [InlineData("o.yaml", "outcomes:\n  a: { indicator: gdp-growth, value: 6.9 % }\n  gdp-growth: 7 %", "o.yaml(3,3): error RDSL206: The outcome of 'gdp-growth' for 2022 is defined in line 2 too; keep one of the two.")]
    [InlineData("o.yaml", "outcomes: 5", "o.yaml(1,1): error RDSL103: 'outcomes' is a text here, but has to be a mapping of ids.")]
    [InlineData("o.json", "{ \"outcomes\": {\n\"gdp-growth\": { \"value\": 6.9 } } }", "o.json(2,26): error RDSL108")]
    [InlineData("o.csv", "indicator,value,unit\ngdp-growth,6.9,persons", "o.csv(2,1): error RDSL203")]
    [InlineData("o.csv", "indicator,value,unt\ngdp-growth,6.9 %,persons", "o.csv(1,1): error RDSL101: The first line has no key 'unt'; did you mean 'unit'?")]
    [InlineData("o.csv", "indicator,unit\ngdp-growth,percent", "o.csv(1,1): error RDSL102: The first line needs the key 'value': a column of this name. Add it.")]
    [InlineData("o.csv", "indicator,value\n,6.9 %", "o.csv(2,1): error RDSL102: A row needs the key 'indicator'")]
    public void AMistake_IsNamedByFileAndLine(string name, string text, string finding)
    {
        CommandRun run = ScorecardRun.Of(name, text);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(finding, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void WhatIsRightBesideAMistake_IsStillAssessed()
    {
        CommandRun run = ScorecardRun.Of("o.csv", "indicator,value\nnobody-knows,5 %\nurban-new-employment,45178 persons");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("New urban employment +planned +at least 38,000 persons +45,178 persons +met, 7,178 persons above", run.Output);
    }

    [Theory]
    [InlineData("grain-output: 413.0 million kilograms", "indeterminate")]
    [InlineData("grain-output: { value: 413 million kilograms }", "indeterminate")]
    [InlineData("grain-output: { value: 413 million kilograms, exact: true }", "met")]
    [InlineData("grain-output: { value: '413,000 tonnes', phrase: 粮食产量41.3万吨 }", "indeterminate")]
    [InlineData("grain-output: above 413,000 tonnes", "met")]
    public void TheDigitsOfAReading_SayHowFarItWasRounded(string outcome, string status)
    {
        string text = "outcomes:\n  " + outcome;
        CommandRun run = ScorecardRun.Of("o.yaml", text, "--format", "json");

        Assert.Equal("", run.Error);
        Assert.Equal(status, Target(JsonDocument.Parse(run.Output).RootElement, "grain-output").GetProperty("status").GetString());
    }

    private static JsonElement Target(JsonElement card, string id) => card.GetProperty("targets").EnumerateArray().Single(target => target.GetProperty("id").GetString() == id);
}
