using System.Text;
using System.Text.Json;

namespace ReportDsl.Tool.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Report = """
        ——2024年1月8日在某市第十届人民代表大会第四次会议上

        一、2023年工作回顾

        城镇新增就业45178人。

        二、2024年工作安排

        主要预期目标是：地区生产总值增长5%左右，城镇新增就业3.8万人以上。
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("extract").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Json_HasEveryFieldOfEveryFigure()
    {
        using JsonDocument json = JsonDocument.Parse(CommandRun.Of("extract", Text("report.txt", Report), "--format", "json").Output);

        Assert.Equal(2024, json.RootElement.GetProperty("year").GetInt32());
        JsonElement target = json.RootElement.GetProperty("figures").EnumerateArray().Last(figure => figure.GetProperty("kind").GetString() == "target");
        Assert.Equal(
            [
                "quote", "subject", "indicator", "kind", "period", "bound", "value", "upper", "unit", "printed", "measure", "commitment", "headline", "section",
                "start", "length", "line", "column", "confidence",
            ],
            target.EnumerateObject().Select(property => property.Name));
        Assert.Equal("城镇新增就业3.8万人以上", target.GetProperty("quote").GetString());
        Assert.Equal(38_000, target.GetProperty("value").GetInt32());
        Assert.True(target.GetProperty("headline").GetBoolean());
        Assert.Equal("二、2024年工作安排", target.GetProperty("section").GetString());
    }

    [Fact]
    public void WithDefinitions_FiguresNameTheirIndicators()
    {
        using TemporaryDefinitions definitions = new();

        string output = CommandRun.Of("extract", Text("report.txt", Report), "--format", "yaml", "--definitions", definitions.Path).Output;

        Assert.Contains("indicator: urban-new-employment", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_ChooseTheFigures()
    {
        string table = CommandRun.Of("extract", Text("report.txt", Report), "--kind", "result").Output;

        Assert.Contains("45178人", table, StringComparison.Ordinal);
        Assert.DoesNotContain("3.8万人", table, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolder_GivesOneEntryForEachTextAndNamesTheUnreadable()
    {
        Text("a.txt", Report);
        Text("b.txt", "Nothing in Chinese.");
        File.WriteAllBytes(Path.Combine(folder, "c.txt"), [0xB3, 0xC7, 0xD5, 0xF2]);

        CommandRun run = CommandRun.Of("extract", folder, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(["a.txt", "b.txt", "c.txt"], json.RootElement.EnumerateArray().Select(report => report.GetProperty("file").GetString()));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("b.txt: The text holds no Chinese", run.Error, StringComparison.Ordinal);
        Assert.Contains("isn't UTF-8 text", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 reports: 2 targets, 1 results", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOutputFolder_GetsAFileForEachText()
    {
        Text("a.txt", Report);
        string output = Path.Combine(folder, "figures");

        CommandRun run = CommandRun.Of("extract", folder, "--format", "yaml", "--output", output);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("file: a.txt", File.ReadAllText(Path.Combine(output, "a.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoReport_IsSaidInOneSentence()
    {
        Assert.Contains("There is no file or folder", CommandRun.Of("extract", Path.Combine(folder, "none.txt")).Error, StringComparison.Ordinal);
        Assert.Contains("isn't UTF-8 text", CommandRun.Of("extract", Bytes([0xB3, 0xC7, 0xD5, 0xF2])).Error, StringComparison.Ordinal);
        Assert.Contains("holds NUL characters", CommandRun.Of("extract", Bytes([0x50, 0x4B, 0, 4])).Error, StringComparison.Ordinal);
        Assert.Contains("The text is empty.", CommandRun.Of("extract", Bytes([])).Error, StringComparison.Ordinal);
        Assert.Contains("holds no Chinese", CommandRun.Of("extract", Bytes(Encoding.UTF8.GetBytes("GDP grew by 5%."))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfAHundredMegabytes_IsRefusedUnread()
    {
        string path = Path.Combine(folder, "large.txt");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(100L * 1024 * 1024);
        }

        CommandRun run = CommandRun.Of("extract", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is too large for a report's text", run.Error, StringComparison.Ordinal);
    }

    private string Text(string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private string Bytes(byte[] content)
    {
        string path = Path.Combine(folder, "bytes.txt");
        File.WriteAllBytes(path, content);
        return path;
    }
}
