using ReportDsl.Language;
using ReportDsl.Language.Reading;

namespace ReportDsl.Tool.Tests;

public sealed class CommandTests
{
    [Fact]
    public void CheckOfRightDefinitions_PrintsNoFindingAndExitsWithZero()
    {
        CommandRun run = CommandRun.Of("check", CommandRun.Zhangzhou);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("146 targets, 49 pledges, 116 results; 0 findings, 0 suppressed.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckWithInsights_PrintsInformationAndExitsWithZero()
    {
        CommandRun run = CommandRun.Of("check", CommandRun.Zhangzhou, "--insights");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"livelihood\.yaml\([0-9]+,13\): info RDSL320: The target 'urban-new-employment' promises at least 38,000 persons after 51,500 persons in 2021\.\n", run.Output);
        Assert.DoesNotContain("error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckOfAMistake_PrintsItAsACompilerDoesAndExitsWithOne()
    {
        using TemporaryDefinitions definitions = new();
        definitions.Replace("2022/livelihood.yaml", "at least 38,000 persons", "at least 38,000 person5");

        CommandRun run = CommandRun.Of("check", definitions.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^\S+/zhangzhou/2022/livelihood\.yaml\([0-9]+,29\): error RDSL202: There is no unit 'person5'; did you mean 'persons'\?\n$", run.Output);
    }

    [Fact]
    public void CheckOfASuppressedFinding_CountsItAndListsItsReason()
    {
        using TemporaryDefinitions definitions = new();
        definitions.Replace("2022/livelihood.yaml", "target: at least 38,000 persons", "target: at least 38,000 persons\n    suppress: { RDSL320: The year before was exceptional. }");

        CommandRun run = CommandRun.Of("check", definitions.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"livelihood\.yaml\([0-9]+,13\): RDSL320 is suppressed, because: The year before was exceptional\.\n", run.Error);
        Assert.Contains("0 findings, 1 suppressed.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ACheckOfBytesThatAreNotUtf8_IsAFinding()
    {
        using TemporaryDefinitions definitions = new();
        File.WriteAllBytes(Path.Combine(definitions.Path, "2022", "gb18030.yaml"), [0x23, 0x20, 0xB3, 0xC7, 0xD5, 0xF2, 0x0A]);

        CommandRun run = CommandRun.Of("check", definitions.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("gb18030.yaml(1,3): error RDSL004", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EmitToTheConsole_PrintsTheCSharpOfTheBuild()
    {
        CommandRun run = CommandRun.Of("emit", CommandRun.Zhangzhou);

        CompiledDefinitions compiled = DefinitionCompiler.Compile(Directory
            .EnumerateFiles(CommandRun.Zhangzhou, "*.yaml", SearchOption.AllDirectories)
            .Select(path => new DefinitionText(path, File.ReadAllText(path))));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(string.Concat(compiled.Sources.Select(source => $"// ==== {source.Name}\n{source.Text}")), run.Output);
    }

    [Fact]
    public void EmitIntoAFolder_WritesEachFile()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reportdsl-");
        try
        {
            CommandRun run = CommandRun.Of("emit", CommandRun.Zhangzhou, "--output", folder.FullName);

            Assert.Equal((0, ""), (run.ExitCode, run.Output));
            Assert.Equal(54, folder.EnumerateFiles("*.g.cs").Count());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("zh", "城镇新增就业", "3.8万人以上")]
    [InlineData("en", "New urban employment", "at least 38,000 persons")]
    public void Show_PrintsTablesInTheLanguageAskedFor(string language, string name, string target)
    {
        CommandRun run = CommandRun.Of("show", CommandRun.Zhangzhou, "--language", language, "--year", "2022");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches($"{name} +{target}", run.Output);
        Assert.DoesNotContain("\u001B", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowOfAYearWithNoReport_PrintsNothing() => Assert.Equal("", CommandRun.Of("show", CommandRun.Zhangzhou, "--year", "1999").Output);

    [Theory]
    [InlineData("check", "nowhere")]
    [InlineData("export", "nowhere")]
    public void AFolderThatIsNotThere_IsSaidInOneSentence(string command, string folder)
    {
        CommandRun run = CommandRun.Of(command, folder);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("There is no folder 'nowhere'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWithoutDefinitions_IsSaidInOneSentence()
    {
        CommandRun run = CommandRun.Of("check", Repository.PathOf("docs"));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("holds no definitions", run.Error, StringComparison.Ordinal);
    }
}
