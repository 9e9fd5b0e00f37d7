using System.Globalization;
using CsCheck;

namespace ReportDsl.Language.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void OrderOfFiles_ChangesNothing()
    {
        CompiledDefinitions expected = new SmallDefinitions().Compile();

        Gen.Shuffle(new SmallDefinitions().ToTexts().ToArray()).Sample(texts =>
            Assert.Equal(expected.Sources, DefinitionCompiler.Compile(texts).Sources));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    public void Culture_ChangesNothing(string culture)
    {
        CompiledDefinitions expected = new SmallDefinitions().Compile();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected.Sources, new SmallDefinitions().Compile().Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Folder_ChangesNoSource()
    {
        CompiledDefinitions expected = new SmallDefinitions().Compile();
        CompiledDefinitions elsewhere = DefinitionCompiler.Compile(new SmallDefinitions().ToTexts().Select(text => text with { Path = @"C:\somewhere\else\" + text.Path.Replace('/', '\\') }));

        Assert.Equal(expected.Sources, elsewhere.Sources);
        Assert.Empty(elsewhere.Findings);
    }

    [Fact]
    public void TheSameFileInTwoFolders_IsFoundInBothAndCompiledFromNeither()
    {
        CompiledDefinitions compiled = DefinitionCompiler.Compile(
            new SmallDefinitions().ToTexts().Append(new ReportDsl.Language.Reading.DefinitionText("other/" + SmallDefinitions.LivelihoodFile, "section: livelihood")));

        Assert.Equal(["RDSL206", "RDSL206"], compiled.Findings.Select(finding => finding.Rule.Id));
        Assert.Empty(compiled.Parts);
    }
}
