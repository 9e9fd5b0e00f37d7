using System.Text.Json;

namespace ReportDsl.Tool.Tests;

public sealed class DiffCommandTests
{
    private static readonly string Before = Path.Combine(CommandRun.Zhangzhou, "2022");
    private static readonly string After = Path.Combine(CommandRun.Zhangzhou, "2023");

    [Theory]
    [InlineData("en", "GDP growth +about 7.5% +6.5% +lowered by 1 percentage point, hardened \\(bound\\) +policy, wording")]
    [InlineData("en", "→ Rise of consumer prices \\(municipal districts\\) +about 103.5 \\(previous year = 100\\) +about 3% +lowered by 0.5 percentage points, re-based, on one basis it was 3.5%")]
    [InlineData("en", "Grain output +ensure at least 413,000 tonnes +strive for above 420,000 tonnes +raised by 7,000 tonnes, hardened \\(bound\\), softened \\(commitment\\)")]
    [InlineData("en", "Registered urban unemployment rate +at most 5% +dropped +policy")]
    [InlineData("zh", "地区生产总值增长 +7.5%左右 +6.5% +下调1个百分点，措辞趋硬（比较词） +政策，措辞")]
    [InlineData("zh", "重点项目投资增长 → 重点项目完成投资 +确保14%以上 +2100亿元以上 +措辞趋软（语气），口径改变，不可比：一个是增速，一个是总量")]
    [InlineData("zh", "重点建设用地安全利用率 +确保 +确保95%以上 +定量化 +政策")]
    public void TheTable_HasALineForEachTarget(string language, string line)
    {
        CommandRun run = CommandRun.Of("diff", Before, After, "--language", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(line, run.Output);
    }

    [Fact]
    public void Json_HasBothSidesTheCommonBasisAndTheClasses()
    {
        JsonElement diff = Json(Before, After);
        JsonElement prices = Target(diff, "consumer-price-growth");

        Assert.Equal((2022, 2023), (diff.GetProperty("before").GetInt32(), diff.GetProperty("after").GetInt32()));
        Assert.Equal(["lowered", "rebased"], Texts(prices, "kinds"));
        Assert.Equal(["policy", "basis"], Texts(prices, "classes"));
        Assert.Equal(103.5m, prices.GetProperty("before").GetProperty("value").GetDecimal());
        Assert.Equal(3.5m, prices.GetProperty("basis").GetProperty("before").GetDecimal());
        Assert.Equal("measure", Assert.Single(prices.GetProperty("basis").GetProperty("changes").EnumerateArray()).GetProperty("what").GetString());
        Assert.Equal("growth-and-level", Target(diff, "key-project-investment").GetProperty("basis").GetProperty("notComparable").GetString());
    }

    [Fact]
    public void Json_CountsEveryTargetOfBothReports()
    {
        JsonElement diff = Json(Before, After);
        JsonElement[] targets = [.. diff.GetProperty("targets").EnumerateArray()];

        Assert.Equal(62, Sides("before"));
        Assert.Equal(84, Sides("after"));
        Assert.Equal(29, diff.GetProperty("counts").GetProperty("dropped").GetInt32());

        int Sides(string side) => targets.Select(target => target.GetProperty(side)).Where(side => side.ValueKind == JsonValueKind.Object)
            .Select(target => target.GetProperty("id").GetString()).Distinct().Count();
    }

    [Fact]
    public void ATypoInLastYearsTranscription_DoesNotLookLikePolicy()
    {
        using TemporaryDefinitions definitions = new();
        definitions
            .Replace("published.yaml", "export-growth about 8 % in 2022\"", "export-growth about 3 % in 2022\", corrected: \"The digit was misread.\"");

        JsonElement exports = Target(Json(Path.Combine(definitions.Path, "2022"), Path.Combine(definitions.Path, "2023")), "export-growth");

        Assert.Equal(["hardened", "corrected"], Texts(exports, "kinds"));
        Assert.Equal(["wording", "correction"], Texts(exports, "classes"));
        Assert.Equal(["raised", "hardened"], Texts(Assert.Single(exports.GetProperty("corrections").EnumerateArray()), "kindsAsPublished"));
        Assert.Contains(
            "Corrected: 2022 export-growth: export-growth about 3 % in 2022 → export-growth about 8 % in 2022 (The digit was misread.); as published it would have been: raised, hardened",
            CommandRun.Of("diff", Path.Combine(definitions.Path, "2022"), Path.Combine(definitions.Path, "2023"), "--language", "en").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void OneReportFromTwoFolders_DiffersByCorrectionsOnly()
    {
        using TemporaryDefinitions definitions = new();
        definitions
            .Replace("2022/headline.yaml", "phrase: 出口总额增长8%左右", "phrase: 出口总额增长3%左右")
            .Replace("2022/headline.yaml", "target: about 8 %\n\n  foreign", "target: about 3 %\n\n  foreign");
        CommandRun run = CommandRun.Of("diff", Path.Combine(definitions.Path, "2022"), Before, "--format", "json");
        JsonElement[] changed = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("targets").EnumerateArray().Where(target => Texts(target, "kinds")[0] != "kept")];

        Assert.Equal(["correction"], Texts(Assert.Single(changed), "classes"));
        Assert.Equal(["raised", "reworded"], Texts(changed[0], "kinds"));
    }

    [Fact]
    public void Markdown_EscapesEveryText()
    {
        using TemporaryDefinitions definitions = new();
        definitions.Replace("indicators/economy.yaml", "name: { zh: 地区生产总值增长, en: GDP growth }", "name: { zh: '<b>|*', en: '<b>|*' }");

        Assert.Contains(
            "| &lt;b&gt;\\|\\* | about 7.5% | 6.5% | lowered by 1 percentage point, hardened (bound) | policy, wording |\n",
            CommandRun.Of("diff", Path.Combine(definitions.Path, "2022"), Path.Combine(definitions.Path, "2023"), "--format", "markdown", "--language", "en").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRowOfTheDocumentation_IsOneOfTheCommands()
    {
        string output = CommandRun.Of("diff", Before, After, "--format", "markdown", "--language", "en").Output;
        string[] rows = [.. Repository.Read("docs", "diff.md").Split("## From 2022 to 2023")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))];

        Assert.True(rows.Length > 20);
        Assert.All(rows, row => Assert.Contains(row + "\n", output, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatTheDocumentationCallsSilentlyDropped_IsWhatTheScorecardLists()
    {
        string[] listed =
        [
            .. Repository.Read("docs", "diff.md").Split("## What is silently dropped")[1].Split("\n## ")[0].Split('\n')
                .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
                .Select(line => line[2..].Split(':')[0]),
        ];
        string line = CommandRun.Of("scorecard", Before, "--closure", "--language", "en", "--format", "json").Output;

        Assert.Equal(
            JsonDocument.Parse(line).RootElement.GetProperty("closure").GetProperty("dropped").EnumerateArray().Select(id => id.GetString()),
            listed);
    }

    [Theory]
    [InlineData("nowhere", "There is no folder 'nowhere'. Name the folder of a report, such as definitions/zhangzhou/2022.")]
    [InlineData("docs", "isn't that of a report, which is named by its year. Name one such as definitions/zhangzhou/2022.")]
    public void AFolderThatIsNoReports_IsSaidInOneSentence(string folder, string sentence)
    {
        CommandRun run = CommandRun.Of("diff", Before, folder == "docs" ? Repository.PathOf("docs") : folder);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherJurisdictionsReport_IsSaidInOneSentence()
    {
        using TemporaryDefinitions definitions = new();
        string other = Path.Combine(Path.GetDirectoryName(definitions.Path)!, "xiamen");
        Directory.Move(definitions.Path, other);
        CommandRun run = CommandRun.Of("diff", Before, Path.Combine(other, "2023"));
        Directory.Move(other, definitions.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'zhangzhou' and 'xiamen' are two jurisdictions, whose indicators have nothing in common. Name two reports of one.", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement Json(string before, string after)
    {
        CommandRun run = CommandRun.Of("diff", before, after, "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static JsonElement Target(JsonElement diff, string id) => diff.GetProperty("targets").EnumerateArray()
        .Single(target => target.GetProperty("after") is { ValueKind: JsonValueKind.Object } after && after.GetProperty("id").GetString() == id);

    private static string[] Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
