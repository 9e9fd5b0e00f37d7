using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace ReportDsl.Tool.Tests;

/// <summary>The JSON and CSV that other programs build on.</summary>
public sealed class ExportTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonElement Report = JsonDocument.Parse(CommandRun.Of("export", CommandRun.Zhangzhou, "--format", "json").Output)
        .RootElement.GetProperty("reports").EnumerateArray().Single(report => report.GetProperty("year").GetInt32() == 2022);

    [Fact]
    public void ATarget_HasEveryFieldOfTheContract() => Assert.Equal(
        """{"id":"urban-new-employment","indicator":"urban-new-employment","name":{"zh":"城镇新增就业","en":"New urban employment"},"section":{"id":"livelihood","title":"倾力改善民生 顺应美好生活新期盼"},"phrase":"城镇新增就业3.8万人以上","period":{"from":2022,"to":2022},"measure":"increment","bound":"at-least","value":38000,"upper":null,"unit":"persons","printed":{"value":3.8,"upper":null,"unit":"万人"},"commitment":"plan","baseline":{"year":2022,"result":"urban-new-employment"},"note":null}""",
        Text(Report.GetProperty("targets").EnumerateArray().Single(target => target.GetProperty("id").GetString() == "urban-new-employment")));

    [Fact]
    public void AResult_HasEveryFieldOfTheContract() => Assert.Equal(
        """{"id":"high-tech-enterprises","indicator":"high-tech-enterprises","name":{"zh":"高新技术企业数","en":"High-tech enterprises"},"section":{"id":"past-innovation","title":"过去五年成绩回顾：科技引领 创新发展"},"phrase":"全市高新技术企业突破500家","period":{"from":2017,"to":2021},"measure":"level","value":500,"upper":null,"unit":"enterprises","printed":{"value":500,"upper":null,"unit":"家"},"qualifier":"above","note":null}""",
        Text(Report.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("id").GetString() == "high-tech-enterprises")));

    [Fact]
    public void APledge_HasNoFigure()
    {
        JsonElement pledge = Report.GetProperty("pledges").EnumerateArray().Single(pledge => pledge.GetProperty("phrase").GetString() == "确保全市空气质量达标晋位");

        Assert.Equal(["id", "name", "section", "phrase", "period", "commitment", "note"], pledge.EnumerateObject().Select(property => property.Name));
        Assert.Equal("ensure", pledge.GetProperty("commitment").GetString());
    }

    [Theory]
    [InlineData("gdp", "700000000000", "yuan", "7000", "亿元")]
    [InlineData("grain-output", "413000", "tonnes", "41.3", "万吨")]
    [InlineData("consumer-price-index", "103.5", "index", "103.5", "%")]
    [InlineData("afforestation-area", "90000", "mu", "9", "万亩")]
    [InlineData("bare-houses-renovated", "33.333333333333333333333333333", "percent", "1", "三分之")]
    public void AValue_IsInTheUnitMultipliedOutAndPrintedAsOnThePage(string id, string value, string unit, string printed, string printedUnit)
    {
        JsonElement target = Report.GetProperty("targets").EnumerateArray().Single(target => target.GetProperty("id").GetString() == id);

        Assert.Equal(
            (value, unit, printed, printedUnit),
            (target.GetProperty("value").GetRawText(), target.GetProperty("unit").GetString(), target.GetProperty("printed").GetProperty("value").GetRawText(), target.GetProperty("printed").GetProperty("unit").GetString()));
    }

    [Fact]
    public void Csv_HasALineForEachEntryWithTheSameFigures()
    {
        using CsvReader csv = new(new StringReader(CommandRun.Of("export", CommandRun.Zhangzhou, "--format", "csv").Output), CultureInfo.InvariantCulture);
        List<dynamic> rows = [.. csv.GetRecords<dynamic>()];

        Assert.Equal(146, rows.Count(row => row.Kind == "target"));
        Assert.Equal(49, rows.Count(row => row.Kind == "pledge"));
        Assert.Equal(116, rows.Count(row => row.Kind == "result"));
        Assert.Equal(["38000", "40000"], rows.Where(row => row.Kind == "target" && row.Id == "urban-new-employment").Select(row => (string)row.Value));
    }

    [Fact]
    public void SeveralJurisdictions_AreExportedOneAtATime()
    {
        using TemporaryDefinitions definitions = new();
        string parent = Path.GetDirectoryName(definitions.Path)!;
        Directory.CreateDirectory(Path.Combine(parent, "xiamen", "2022"));
        File.WriteAllText(Path.Combine(parent, "xiamen", "2022", "report.yaml"), "report: { title: { zh: 报告, en: Report }, date: 2022-01-05, source: 网站 }");

        CommandRun run = CommandRun.Of("export", parent);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("export one jurisdiction at a time", run.Error, StringComparison.Ordinal);
    }

    private static string Text(JsonElement element) => JsonSerializer.Serialize(element, Readable);
}
