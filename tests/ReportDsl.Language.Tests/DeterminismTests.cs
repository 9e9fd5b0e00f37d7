using System.Globalization;
using CsCheck;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests;

public sealed class DeterminismTests
{
    // With a mistake in it, so that messages are compared too.
    private static readonly DefinitionText[] Zhangzhou =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("definitions", "zhangzhou"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new DefinitionText(
                Path.GetRelativePath(Repository.PathOf("definitions"), path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n").Replace("at least 38,000 persons", "at least 39,000 persons", StringComparison.Ordinal))),
    ];

    private static readonly CompiledDefinitions Expected = DefinitionCompiler.Compile(Zhangzhou);

    [Fact]
    public void TheDefinitionsCompared_HaveSourcesAndFindings()
    {
        Assert.True(Expected.Sources.Count > 30);
        Assert.True(Expected.Sources.Sum(source => source.Text.Length) > 1_000_000);
        Assert.Equal("RDSL208", Assert.Single(Expected.Findings).Rule.Id);
        Assert.NotEmpty(Expected.Insights);
    }

    [Fact]
    public void OrderOfFiles_ChangesNothing() =>
        Gen.Shuffle(Zhangzhou.ToArray()).Sample(texts => AssertSame(DefinitionCompiler.Compile(texts)), iter: 10);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("zh-CN")]
    public void Culture_ChangesNothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeOfMessages = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            AssertSame(DefinitionCompiler.Compile(Zhangzhou));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeOfMessages;
        }
    }

    // Without the data of cultures, the test above would compare one culture with itself.
    [Fact]
    public void TheCulturesCompared_AreReal() =>
        Assert.Equal(("İ", "1,5"), ("i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")), 1.5m.ToString(CultureInfo.GetCultureInfo("fi-FI"))));

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("America/St_Johns")]
    [InlineData("Pacific/Kiritimati")]
    public void TimeZone_ChangesNothing(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            AssertSame(DefinitionCompiler.Compile(Zhangzhou));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEnds_ChangeNoSourceAndNoMessage(string lineEnd)
    {
        CompiledDefinitions compiled = DefinitionCompiler.Compile(Zhangzhou.Select(text => text with { Content = text.Content.ReplaceLineEndings(lineEnd) }));

        Assert.Equal(Expected.Sources, compiled.Sources);
        Assert.Equal(Expected.Findings.Select(finding => finding.ToString()), compiled.Findings.Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData(@"C:\somewhere\else\", '\\')]
    [InlineData("/a b/2021/ü/", '/')]
    public void Folder_ChangesNoSource(string folder, char separator)
    {
        CompiledDefinitions elsewhere = DefinitionCompiler.Compile(Zhangzhou.Select(text => text with { Path = folder + text.Path.Replace('/', separator) }));

        Assert.Equal(Expected.Sources, elsewhere.Sources);
        Assert.Equal(Expected.Findings.Select(finding => finding.Message), elsewhere.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void TheSameFileInTwoFolders_IsFoundInBothAndCompiledFromNeither()
    {
        CompiledDefinitions compiled = DefinitionCompiler.Compile(
            new SmallDefinitions().ToTexts().Append(new DefinitionText("other/" + SmallDefinitions.LivelihoodFile, "section: livelihood\ntargets: {}\n")));

        Assert.Equal(["RDSL206", "RDSL206"], compiled.Findings.Select(finding => finding.Rule.Id));
        Assert.Empty(compiled.Parts);
    }

    private static void AssertSame(CompiledDefinitions compiled)
    {
        Assert.Equal(Expected.Sources, compiled.Sources);
        Assert.Equal(Expected.Findings.Select(finding => finding.ToString()), compiled.Findings.Select(finding => finding.ToString()));
        Assert.Equal(Expected.Insights.Select(finding => finding.ToString()), compiled.Insights.Select(finding => finding.ToString()));
    }
}
