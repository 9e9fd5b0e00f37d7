using System.Diagnostics;

namespace ReportDsl.Package.Tests;

/// <summary>The packages as they would be published, freshly packed, and a folder for projects that use them.</summary>
/// <remarks>
/// Packages are restored into a cache of their own, so that no package of an earlier run is taken for these. What others
/// publish may come from the machine's cache.
/// </remarks>
public sealed class PackedPackages : IDisposable
{
    private static readonly string[] Projects = ["ReportDsl", "ReportDsl.Zhangzhou", "ReportDsl.Tool", "ReportDsl.Templates"];

    // What the build that runs this test tells its own children.
    private static readonly string[] OfTheOuterBuild = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "VSTEST_DOTNET_ROOT_PATH"];

    private readonly string root = Directory.CreateTempSubdirectory("packages").FullName;

    public PackedPackages()
    {
        foreach (string project in Projects)
        {
            CommandOutput packed = Run(Repository.PathOf("."), null, "pack", Repository.PathOf("src", project), "-c", "Release", "-o", Feed, "--nologo");
            Assert.True(packed.ExitCode == 0, packed.Text);
            Assert.DoesNotContain("warning", packed.Text, StringComparison.Ordinal);
        }

        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Feed => Path.Combine(root, "feed");

    /// <summary>A fresh folder below which the packages can be had.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(root, name)).FullName;

    /// <summary>A fresh copy of a project under tests/Consumers.</summary>
    /// <param name="name">The project's folder.</param>
    /// <param name="copyName">The copy's folder, where another test takes the same project.</param>
    public string Consumer(string name, string? copyName = null)
    {
        string source = Repository.PathOf("tests", "Consumers", name);
        string copy = Folder(copyName ?? name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>A fresh project from the template: definitions with one indicator, one target and one test.</summary>
    public string FromTemplate(string name)
    {
        string folder = Folder(name);
        string hive = Path.Combine(root, "templates");
        if (!Directory.Exists(hive))
        {
            Dotnet(root, "new", "install", Path.Combine(Feed, "ReportDsl.Templates.0.1.0.nupkg"), "--debug:custom-hive", hive);
        }

        CommandOutput created = Dotnet(root, "new", "reportdsl", "-o", folder, "--debug:custom-hive", hive);
        Assert.True(created.ExitCode == 0, created.Text);
        return folder;
    }

    public CommandOutput Dotnet(string folder, params string[] arguments) => Run(folder, Path.Combine(root, "cache"), arguments);

    /// <summary>A command on our own projects, which take packages from where this build took them.</summary>
    public static CommandOutput DotnetOfTheRepository(string folder, params string[] arguments) => Run(folder, null, arguments);

    /// <summary>Runs a program.</summary>
    public static CommandOutput RunProgram(string program, string folder, params string[] arguments) => Run(Start(program, folder, arguments));

    public void Dispose()
    {
        Directory.Delete(root, recursive: true);
    }

    private static CommandOutput Run(string folder, string? cache, params string[] arguments)
    {
        ProcessStartInfo start = Start("dotnet", folder, arguments);
        foreach (string variable in OfTheOuterBuild)
        {
            start.Environment.Remove(variable);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (cache is not null)
        {
            start.Environment["RestoreFallbackFolders"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
            start.Environment["NUGET_PACKAGES"] = cache;
        }

        return Run(start);
    }

    private static ProcessStartInfo Start(string program, string folder, params string[] arguments) =>
        new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

    private static CommandOutput Run(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output + error.Result);
    }
}

/// <summary>What a command printed, and its exit code.</summary>
public sealed record CommandOutput(int ExitCode, string Text);
