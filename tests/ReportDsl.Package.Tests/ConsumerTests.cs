using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ReportDsl.Package.Tests;

/// <summary>What happens in somebody else's project that takes the packages.</summary>
public sealed partial class ConsumerTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    [Fact]
    public void ThePackage_HoldsSdkGeneratorAnalyzersPropsAndSchemaAndDependsOnNothing()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, "ReportDsl.0.1.0.nupkg"));
        string[] entries = [.. package.Entries.Select(entry => entry.FullName)];

        Assert.All(
            [
                "lib/net8.0/ReportDsl.dll", "lib/net8.0/ReportDsl.xml", "lib/net8.0/ReportDsl.Vocabulary.dll", "lib/net8.0/ReportDsl.Vocabulary.xml",
                "analyzers/dotnet/cs/ReportDsl.Generators.dll", "analyzers/dotnet/cs/ReportDsl.Analyzers.dll", "analyzers/dotnet/cs/ReportDsl.CodeFixes.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll", "buildTransitive/ReportDsl.props", "buildTransitive/ReportDsl.targets", "schema/reportdsl.schema.json", "README.md", "icon.png",
            ],
            entry => Assert.Contains(entry, entries));
        using StreamReader nuspec = new(package.GetEntry("ReportDsl.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ReportDsl.0.1.0.nupkg")]
    [InlineData("ReportDsl.Zhangzhou.0.1.0.nupkg")]
    [InlineData("ReportDsl.Tool.0.1.0.nupkg")]
    [InlineData("ReportDsl.Templates.0.1.0.nupkg")]
    public void EveryPackage_HasLicencesIconAndAReadmeWhoseLinksLeadSomewhere(string name)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, name));
        using StreamReader readme = new(package.GetEntry("README.md")!.Open());
        using StreamReader nuspec = new(package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        string text = readme.ReadToEnd();
        string description = nuspec.ReadToEnd();

        Assert.All(["LICENSE", "THIRD-PARTY-NOTICES.txt", "icon.png"], entry => Assert.NotNull(package.GetEntry(entry)));
        Assert.All(LinkTarget().Matches(text), link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
        Assert.Contains("](https://github.com/reportdsl/reportdsl/blob/main/docs/getting-started.md)", text, StringComparison.Ordinal);
        Assert.Equal(Repository.Read("README.md").Count(character => character == ';'), text.Count(character => character == ';'));
        Assert.Matches("<repository type=\"git\" url=\"https://github.com/reportdsl/reportdsl\" commit=\"[0-9a-f]{40}\" />", description);
        Assert.Contains("<license type=\"expression\">MIT</license>", description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ReportDsl.0.1.0.nupkg", 7)]
    [InlineData("ReportDsl.Zhangzhou.0.1.0.nupkg", 1)]
    public void EveryAssemblyOfOurs_HasItsSymbolsAndSourcesAndNoPathOfTheMachine(string name, int assemblies)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, name));
        ZipArchiveEntry[] ours = [.. package.Entries.Where(entry => entry.Name.StartsWith("ReportDsl", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))];

        Assert.Equal(assemblies, ours.Length);
        Assert.All(ours, entry => Assert.All(EmbeddedSymbols.SourcesOf(entry), source =>
        {
            Assert.True(source.IsEmbedded, $"{entry.FullName} has {source.Path} not embedded.");
            Assert.DoesNotContain(Repository.PathOf("."), source.Path, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void TheTemplate_IsBuiltAndTestedAndTakesNoYamlDotNetAlong()
    {
        string project = packages.FromTemplate("Template");

        CommandOutput tested = packages.Dotnet(project, "test");

        Assert.True(tested.ExitCode == 0, tested.Text);
        Assert.Equal(Repository.Read("definitions", "reportdsl.schema.json"), File.ReadAllText(Path.Combine(project, "definitions", "reportdsl.schema.json")).ReplaceLineEndings("\n"));
        Assert.Contains("Passed:     1", tested.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(project, "bin"), "YamlDotNet*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("CSharpApp")]
    [InlineData("FSharpApp")]
    [InlineData("VisualBasicApp")]
    public void AnAppOnCompiledReports_RunsWithoutAWarning(string name)
    {
        CommandOutput run = packages.Dotnet(packages.Consumer(name), "run");

        Assert.Equal((0, "Met"), (run.ExitCode, run.Text.Trim()));
    }

    [Fact]
    public void ANativeApp_IsAnalysedWithoutAWarning()
    {
        CommandOutput built = packages.Dotnet(packages.Consumer("NativeApp"), "build");

        Assert.True(built.ExitCode == 0, built.Text);
        Assert.Contains("0 Warning(s)", built.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ATrimmedApp_IsPublishedWithoutAWarningAndRuns() => Published("TrimmedApp", "-p:PublishTrimmed=true", "-p:TrimMode=full");

    [LinkerFact]
    public void ANativeApp_IsPublishedWithoutAWarningAndRuns() => Published("NativePublishedApp", "-p:PublishAot=true");

    [Fact]
    public void AnotherGeneratorWithAnOlderYamlDotNet_RunsBesideOurs()
    {
        string folder = packages.Consumer("TwoGenerators");
        string definitions = Path.Combine(packages.FromTemplate("Definitions"), "definitions");
        Directory.Move(definitions, Path.Combine(folder, "App", "reports"));

        CommandOutput run = packages.Dotnet(Path.Combine(folder, "App"), "run");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^16 urban-new-employment\s*$", run.Text);
    }

    [Fact]
    public void AnAppMovedToTheNextReport_IsBroughtAlongByOneCommandButForWhatAPersonDecides()
    {
        string project = packages.Consumer("MovingApp");
        string program = Path.Combine(project, "Program.cs");
        Assert.Equal(0, packages.Dotnet(project, "build").ExitCode);
        Edit(program, "using Report = Zhangzhou.Report2022;", "using Report = Zhangzhou.Report2023;");

        Assert.Equal(
            [
                "(6,27): error CS0029", "(7,34): error CS0029", "(10,19): error RDSL408", "(11,19): error RDSL408",
            ],
            ErrorsOf(packages.Dotnet(project, "build")));

        CommandOutput formatted = packages.Dotnet(project, "format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", "RDSL401", "RDSL404", "RDSL410");

        Assert.True(formatted.ExitCode == 0, formatted.Text);
        Assert.Equal(["(10,19): error RDSL408", "(11,19): error RDSL408"], ErrorsOf(packages.Dotnet(project, "build")));

        Edit(program, "Report.Targets.ConsumerPriceIndex", "Report.Targets.ConsumerPriceGrowth");
        Edit(program, "Report.Targets.ForeignCapitalUtilised", "Report2022.Targets.ForeignCapitalUtilised");
        CommandOutput run = packages.Dotnet(project, "run");

        Assert.Equal((0, "6.5% 10% 4万人\n3%\n35亿元"), (run.ExitCode, run.Text.Trim().ReplaceLineEndings("\n")));
    }

    [Fact]
    public void MistakesInYamlAndInCSharp_AreEachOneErrorAtItsPlace()
    {
        string project = packages.FromTemplate("Mistakes");
        Edit(Path.Combine(project, "definitions", "example", "2026", "livelihood.yaml"), "38,000 persons", "38,000 person5");

        CommandOutput wrongUnit = packages.Dotnet(project, "build");

        Assert.Contains("livelihood.yaml(8,29): error RDSL202: There is no unit 'person5'; did you mean 'persons'?", wrongUnit.Text, StringComparison.Ordinal);

        Edit(Path.Combine(project, "definitions", "example", "2026", "livelihood.yaml"), "38,000 person5", "38,000 persons");
        Edit(Path.Combine(project, "TargetTests.cs"), "40_000.Persons()", "(-5).Persons()");

        CommandOutput wrongValue = packages.Dotnet(project, "build");

        Assert.Contains("error RDSL402", wrongValue.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileAddedRenamedOrDeletedBetweenBuilds_ChangesTheTypesWithNoClean()
    {
        string project = packages.FromTemplate("Edits");
        string indicators = Path.Combine(project, "definitions", "example", "indicators");
        Assert.Equal(0, packages.Dotnet(project, "build").ExitCode);

        File.WriteAllText(Path.Combine(indicators, "economy.yaml"), File.ReadAllText(Path.Combine(indicators, "livelihood.yaml")).Replace("urban-new-employment", "rural-new-employment", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(project, "Added.cs"), "class Added { public Example.RuralNewEmployment Value { get; set; } }");
        CommandOutput added = packages.Dotnet(project, "build");
        File.Move(Path.Combine(indicators, "economy.yaml"), Path.Combine(indicators, "jobs.yaml"));
        CommandOutput renamed = packages.Dotnet(project, "build");
        File.Delete(Path.Combine(indicators, "jobs.yaml"));
        CommandOutput deleted = packages.Dotnet(project, "build");

        Assert.True(added.ExitCode == 0, added.Text);
        Assert.True(renamed.ExitCode == 0, renamed.Text);
        Assert.Contains("error CS0234: The type or namespace name 'RuralNewEmployment'", deleted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SwitchedOff_NoFileIsADefinition()
    {
        string project = packages.FromTemplate("SwitchedOff");

        CommandOutput built = packages.Dotnet(project, "build", "-p:ReportDsl=disable");

        Assert.Contains("error CS0246: The type or namespace name 'Example'", built.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTool_IsInstalledAndRuns()
    {
        string folder = packages.Folder("Tool");

        CommandOutput installed = packages.Dotnet(folder, "tool", "install", "ReportDsl.Tool", "--tool-path", folder, "--version", "0.1.0");
        CommandOutput run = packages.Dotnet(folder, "exec", Directory.EnumerateFiles(folder, "ReportDsl.Tool.dll", SearchOption.AllDirectories).Single(), "check", Repository.PathOf("definitions", "zhangzhou"));

        Assert.True(installed.ExitCode == 0, installed.Text);
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Contains("0 findings", run.Text, StringComparison.Ordinal);
    }

    // Each error once, at its place; a build prints it again in its summary.
    private static string[] ErrorsOf(CommandOutput build) =>
        [.. ErrorAtAPlace().Matches(build.Text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).OrderBy(error => error.Length)];

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"\(\d+,\d+\): error \w+")]
    private static partial Regex ErrorAtAPlace();

    private void Published(string copyName, params string[] how)
    {
        string project = packages.Consumer("PublishedApp", copyName);
        string output = Path.Combine(project, "published");

        CommandOutput published = packages.Dotnet(project, ["publish", "--use-current-runtime", "-o", output, .. how]);
        Assert.True(published.ExitCode == 0, published.Text);
        Assert.DoesNotContain("warning", published.Text, StringComparison.OrdinalIgnoreCase);

        CommandOutput run = PackedPackages.RunProgram(Path.Combine(output, OperatingSystem.IsWindows() ? "PublishedApp.exe" : "PublishedApp"), project);
        Assert.Equal((0, "Met, read back, 2 reports"), (run.ExitCode, run.Text.Trim()));
    }

    private static void Edit(string path, string old, string replacement)
    {
        string text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
