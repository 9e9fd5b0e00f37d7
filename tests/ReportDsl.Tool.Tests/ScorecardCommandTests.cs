using System.Net;
using System.Text.Json;

namespace ReportDsl.Tool.Tests;

public sealed class ScorecardCommandTests
{
    [Theory]
    [InlineData("GDP growth", "missed, 0.6 percentage points below")]
    [InlineData("Growth of retail sales of consumer goods", "missed, 3.5 percentage points below")]
    [InlineData("New urban employment", "met, 7,178 persons above")]
    [InlineData("Grain output", "met, 7,000 tonnes above")]
    public void TheOutcomesOf2022_GetTheVerdictsOfAPersonsReading(string indicator, string verdict) =>
        Assert.Matches($"{indicator} .* {verdict}", Sample("--language", "en").Output);

    [Fact]
    public void UrbanIncomeAndPrices_AreMissedAndUnreported()
    {
        JsonElement card = JsonDocument.Parse(Sample("--format", "json").Output).RootElement;

        Assert.Equal("missed", Status(card, "urban-disposable-income-growth"));
        Assert.Equal("unreported", Status(card, "consumer-price-index"));
        Assert.Equal("on-track", Status(card, "gdp"));
        Assert.Equal((14, 3, 62), (Count(card, "met"), Count(card, "missed"), Count(card, "total")));
    }

    [Theory]
    [InlineData("gdp-growth", "missed")]
    [InlineData("urban-new-employment", "met")]
    [InlineData("consumer-price-index", "met")]
    [InlineData("gdp", "on-track")]
    [InlineData("new-high-tech-enterprises", "not-comparable")]
    [InlineData("new-urban-green-space", "not-comparable")]
    [InlineData("key-project-investment-growth", "unreported")]
    [InlineData("new-greenways", "unreported")]
    public void TheNextReport_ClosesATarget(string id, string status) => Assert.Equal(status, Status(Closed(), id));

    [Fact]
    public void APriceIndex_IsClosedByTheRiseOnItsOwnBasis()
    {
        JsonElement outcome = Target(Closed(), "consumer-price-index").GetProperty("outcome");

        Assert.Equal((101.6m, "index", 0.1m), (outcome.GetProperty("value").GetDecimal(), outcome.GetProperty("unit").GetString(), outcome.GetProperty("roundedTo").GetDecimal()));
        Assert.Equal("居民消费价格指数（市辖区）上涨1.6%", outcome.GetProperty("phrase").GetString());
    }

    [Fact]
    public void WhatTheNextReportIsSilentAbout_IsListed()
    {
        JsonElement closure = Closed().GetProperty("closure");
        string[] dropped = Ids(closure, "dropped");

        Assert.Equal(2023, closure.GetProperty("year").GetInt32());
        Assert.Equal(22, dropped.Length);
        Assert.Empty(new[] { "foreign-capital-utilised", "registered-urban-unemployment-rate", "citywide-nucleic-acid-test-routine" }.Except(dropped));

        // A result of it, a target of it, or a target of what it became is no silence.
        Assert.Empty(dropped.Intersect(["new-public-parking-spaces", "new-industrial-enterprises-above-designated-size", "key-project-investment-growth", "utility-networks-built-or-renewed", "new-high-tech-enterprises"]));
    }

    [Fact]
    public void AFiveYearGoalWithNoResultYet_IsNotDue()
    {
        string[] notDue = Ids(Closed().GetProperty("closure"), "notDue");

        Assert.Equal(11, notDue.Length);
        Assert.Contains("gdp-per-capita", notDue);
        Assert.DoesNotContain("gdp", notDue);
    }

    [Theory]
    [InlineData("table", "Unreported, and no longer a target (22): Foreign capital utilised, ")]
    [InlineData("table", "Not due yet (11): GDP per capita, ")]
    [InlineData("table", "Closed by the results of the Zhangzhou Government Work Report 2023")]
    [InlineData("markdown", "| New urban green space | planned | 1,500 mu | 94 hectares | not comparable | the scope is another one |")]
    [InlineData("markdown", "| Registered urban unemployment rate | planned | at most 5% |  | unreported, and no longer a target |  |")]
    public void Closure_IsSaidInWords(string format, string words) => Assert.Contains(
        words, CommandRun.Of("scorecard", ScorecardRun.Report, "--closure", "--policy", ScorecardRun.Policy, "--language", "en", "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public void ThePageOfAClosure_SaysWhatTheNextReportIsSilentAbout()
    {
        string path = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, CommandRun.Of("scorecard", ScorecardRun.Report, "--closure", "--html", path).ExitCode);
            string page = File.ReadAllText(path);

            Assert.Contains("未报告，也不再提出", page, StringComparison.Ordinal);
            Assert.Contains("data-status=\"not-comparable\"", page, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void AnOutcomeOfAFile_GoesBeforeTheNextReports()
    {
        CommandRun run = ScorecardRun.Of("outcomes.yaml", "outcomes:\n  gdp-growth: 7.6 %\n", "--closure", "--format", "json");

        Assert.Equal("met", Status(JsonDocument.Parse(run.Output).RootElement, "gdp-growth"));
    }

    [Fact]
    public void AReportWithNoneAfterIt_CannotBeClosed()
    {
        CommandRun run = CommandRun.Of("scorecard", CommandRun.Zhangzhou, "--year", "2023", "--closure");

        Assert.Equal((1, "'zhangzhou' has no report after that of 2023, whose results would close it. Name what was reported with --outcomes.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void WithNothingReported_TheCommandAsksForIt()
    {
        CommandRun run = CommandRun.Of("scorecard", ScorecardRun.Report);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Nothing says what was reported. Name a file with --outcomes, or take the next report's results with --closure.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AReportsFolderAndItsJurisdictionsWithTheYear_GiveTheSame() =>
        Assert.Equal(Sample("--format", "json").Output, Run(CommandRun.Zhangzhou, "--year", "2022", "--format", "json").Output);

    [Fact]
    public void AYearWithNoReport_IsSaidInOneSentence()
    {
        CommandRun run = Run(CommandRun.Zhangzhou, "--year", "1999");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("There is no such report in", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAPolicy_AboutIsIndeterminateAndTheReasonSaysWhatToDo()
    {
        CommandRun run = CommandRun.Of("scorecard", ScorecardRun.Report, "--outcomes", ScorecardRun.Outcomes, "--language", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("GDP growth .* indeterminate: \"about\" and \"expected\" state no tolerance; name a policy that does", run.Output);
        Assert.Contains("No policy says how \"about\" is read", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: x\npercentage: 0.3 %\nindex: 1 index points\nrelative: 2 %", "policy.yaml(2,17): error RDSL203: 'percentage' is in percent, which doesn't fit such a tolerance; it is stated in percentage-points.")]
    [InlineData("name: x\npercentage: -1 percentage points\nindex: 1 index points\nrelative: 2 %", "policy.yaml(2,13): error RDSL107")]
    [InlineData("name: x\npercentage: 1 percentage points\nindex: 1 index points", "policy.yaml(1,1): error RDSL102: A policy needs the key 'relative'")]
    [InlineData("name: x\npercentage: 1 percentage points\nindex: 1 index points\nrelative: 2 %\nneutral: celing", "policy.yaml(5,10): error RDSL104: 'celing' isn't a word for 'neutral'; did you mean 'ceiling'?")]
    public void AMistakeInThePolicy_IsNamedByItsPlace(string text, string finding)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reportdsl-");
        try
        {
            string path = Path.Combine(folder.FullName, "policy.yaml");
            File.WriteAllText(path, text);
            CommandRun run = CommandRun.Of("scorecard", ScorecardRun.Report, "--outcomes", ScorecardRun.Outcomes, "--policy", path);

            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith(finding, run.Error[(folder.FullName.Length + 1)..], StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Markdown_IsATableForEachSectionWithTheReasons() => Assert.Contains(
        "| New urban employment | planned | at least 38,000 persons | 45,178 persons | met, 7,178 persons above | 45,178 persons, within the target's 38,000 persons or more |\n",
        Sample("--format", "markdown", "--language", "en").Output,
        StringComparison.Ordinal);

    [Fact]
    public void ThePage_EscapesEveryText()
    {
        const string Hostile = "<script>alert('x')</script>\"&|`*";
        string page = Page("outcomes.json", "{ \"outcomes\": { \"urban-new-employment\": { \"value\": \"45,178 persons\", \"source\": " + JsonSerializer.Serialize(Hostile) + " } } }");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(Hostile), page, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePage_IsTheSameEachTimeAndNamesNothingOutsideItself()
    {
        string text = File.ReadAllText(ScorecardRun.Outcomes);
        string page = Page("outcomes.json", text);

        Assert.Equal(page, Page("outcomes.json", text));
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    [InlineData("csv")]
    public void TheOutcomesOfTheDocumentation_AreReadWithoutAFinding(string form)
    {
        string example = Repository.Read("docs", "scorecard.md").Split("## Outcomes")[1].Split($"```{form}\n")[1].Split("```")[0];

        Assert.Equal("", ScorecardRun.Of("outcomes." + form, example).Error);
    }

    [Fact]
    public void ThePolicyOfTheDocumentation_IsTheSamplesOwn() =>
        Assert.EndsWith(Repository.Read("docs", "scorecard.md").Split("```yaml\n")[1].Split("```")[0], File.ReadAllText(ScorecardRun.Policy), StringComparison.Ordinal);

    internal static string Page(string name, string text)
    {
        string path = Path.GetTempFileName();
        try
        {
            Assert.Equal("", ScorecardRun.Of(name, text, "--html", path).Error);
            return File.ReadAllText(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static CommandRun Sample(params string[] options) => Run(ScorecardRun.Report, options);

    private static CommandRun Run(string folder, params string[] options)
    {
        CommandRun run = CommandRun.Of(["scorecard", folder, "--outcomes", ScorecardRun.Outcomes, "--policy", ScorecardRun.Policy, .. options]);
        return run;
    }

    private static JsonElement Closed() => JsonDocument.Parse(
        CommandRun.Of("scorecard", ScorecardRun.Report, "--closure", "--policy", ScorecardRun.Policy, "--format", "json").Output).RootElement;

    private static string[] Ids(JsonElement closure, string list) => [.. closure.GetProperty(list).EnumerateArray().Select(id => id.GetString()!)];

    private static JsonElement Target(JsonElement card, string id) =>
        card.GetProperty("targets").EnumerateArray().Single(target => target.GetProperty("id").GetString() == id);

    private static string? Status(JsonElement card, string id) => Target(card, id).GetProperty("status").GetString();

    private static int Count(JsonElement card, string status) => card.GetProperty("counts").GetProperty(status).GetInt32();
}
