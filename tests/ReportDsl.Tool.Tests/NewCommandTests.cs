using System.Text;

namespace ReportDsl.Tool.Tests;

public sealed class NewCommandTests : IDisposable
{
    private const string Report =
        """
        政府工作报告

        ——2031年1月9日在示例市第三届人民代表大会第二次会议上

        一、2030年工作回顾

        全市地区生产总值5706.58亿元、增长6.9%，新增公办幼儿园学位2100个。

        二、2031年工作安排

        今年的主要预期目标是：地区生产总值增长6.5%左右，城镇新增就业4万人以上。

        （一）着力改善民生。改造老旧小区262个，力争新增养老床位1000张以上。
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("reportdsl-").FullName;

    private string Definitions => Path.Combine(folder, "definitions");

    [Fact]
    public void AReportOfANewJurisdiction_IsDraftedWithItsOpenDecisions()
    {
        CommandRun run = New(Report);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("example/2031: 4 targets and 3 results drafted in ", run.Error, StringComparison.Ordinal);
        Assert.Contains("/example/2031/report.yaml(", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(": warning RDSL340: ", line, StringComparison.Ordinal));
        CommandRun check = CommandRun.Of("check", Path.Combine(Definitions, "example"));
        Assert.Equal((0, run.Output), (check.ExitCode, check.Output));
    }

    [Fact]
    public void TheSchemaThatDraftedFilesName_IsThereAndAPersonsOwnStays()
    {
        New(Report);
        string schema = Path.Combine(Definitions, "reportdsl.schema.json");
        Assert.Equal(CommandRun.Of("schema").Output, File.ReadAllText(schema));
        File.WriteAllText(schema, "{}");

        New(Report + "新建改造农村公路214公里。");

        Assert.Equal("{}", File.ReadAllText(schema));
    }

    [Fact]
    public void ADryRun_PrintsTheFilesAndWritesNone()
    {
        CommandRun run = New(Report, "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("/example/2031/headline.yaml (new)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("phrase: 城镇新增就业4万人以上\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("would be drafted", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Definitions));
    }

    [Fact]
    public void WhatAPersonEditedAndAdded_StaysByteForByte()
    {
        New(Report);
        string headline = Path.Combine(Definitions, "example", "2031", "headline.yaml");
        File.WriteAllText(headline, File.ReadAllText(headline).Replace("section:", "# Read twice.\r\nsection:", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(Definitions, "example", "2031", "notes.yaml"), "section: headline\npledges: {}\n");
        Dictionary<string, string> before = Files();

        CommandRun again = New(Report);

        Assert.StartsWith("Nothing is missing in the definitions of example/2031;", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void ASentenceThatWasAdded_IsAllThatIsDraftedTheNextTime()
    {
        New(Report);
        Dictionary<string, string> before = Files();

        CommandRun again = New(Report + "新建改造农村公路214公里。");

        Assert.Contains("example/2031: 1 target and 0 results drafted in 3 files, 1 new indicator proposed;", again.Error, StringComparison.Ordinal);
        Dictionary<string, string> after = Files();
        Assert.Equal(["example/2031/plan-1-2.yaml", "example/indicators/proposed-2031-2.yaml"], after.Keys.Except(before.Keys).Order(StringComparer.Ordinal));
        Assert.Equal(["example/2031/figures.yaml"], before.Where(file => after[file.Key] != file.Value).Select(file => file.Key));
    }

    [Theory]
    [InlineData("", "The text is empty.")]
    [InlineData("In 2031 output is to grow by 6.5%.", "The text holds no Chinese; reports are read in Chinese only.")]
    [InlineData("锟斤拷烫烫烫屯屯屯，天地玄黄。", "The text states no figure in a known unit.")]
    public void ATextThatIsNoReport_IsSaidInOneSentence(string text, string reason)
    {
        CommandRun run = New(text);

        Assert.Equal((1, "", $"Nothing can be drafted from 'report.txt'. {reason}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.False(Directory.Exists(Definitions));
    }

    [Theory]
    [InlineData("example")]
    [InlineData("example/31")]
    [InlineData("../2031")]
    [InlineData("Example/2031")]
    [InlineData("definitions/example/2031")]
    public void AWrongName_IsSaidInOneSentence(string name)
    {
        string text = Path.Combine(folder, "report.txt");
        File.WriteAllText(text, Report);

        CommandRun run = CommandRun.Of("new", name, "--from", text, "--definitions", Definitions);

        Assert.Equal((1, $"'{name}' isn't the name of a report. Give the jurisdiction's id and the year, such as zhangzhou/2023.\n"), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(Definitions));
    }

    [Fact]
    public void DefinitionsWithAnError_AreNotBuiltOn()
    {
        using TemporaryDefinitions definitions = new();
        definitions.Replace("2022/livelihood.yaml", "at least 38,000 persons", "at least 38,000 person5");
        string text = Path.Combine(folder, "report.txt");
        File.WriteAllText(text, Report);

        CommandRun run = CommandRun.Of("new", "zhangzhou/2031", "--from", text, "--definitions", Path.GetDirectoryName(definitions.Path)!);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("The definitions have an error, so nothing can be drafted beside them; mend it first: zhangzhou/2022/livelihood.yaml(", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(definitions.Path, "2031")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private CommandRun New(string report, params string[] more)
    {
        string text = Path.Combine(folder, "report.txt");
        File.WriteAllText(text, report, new UTF8Encoding(false));
        return CommandRun.Of(["new", "example/2031", "--from", text, "--definitions", Definitions, .. more]);
    }

    private Dictionary<string, string> Files() => Directory
        .EnumerateFiles(Definitions, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Definitions, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
