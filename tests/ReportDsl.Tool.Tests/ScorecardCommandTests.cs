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

    private static string? Status(JsonElement card, string id) =>
        card.GetProperty("targets").EnumerateArray().Single(target => target.GetProperty("id").GetString() == id).GetProperty("status").GetString();

    private static int Count(JsonElement card, string status) => card.GetProperty("counts").GetProperty(status).GetInt32();
}
