using System.Security.Cryptography;

namespace ReportDsl.Package.Tests;

/// <summary>The same sources make the same bytes, wherever they are built.</summary>
public sealed class DeterministicBuildTests : IDisposable
{
    private static readonly string[] Sources = ["src", "generators", "definitions", "docs"];

    private static readonly string[] Commit = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "Sources"];

    private readonly string root = Directory.CreateTempSubdirectory("twice").FullName;

    [Fact]
    public void ARelease_IsTheSameBytesInTwoFolders()
    {
        Dictionary<string, string> first = Build(Path.Combine(root, "a"));
        Dictionary<string, string> second = Build(Path.Combine(root, "another folder", "further down"));

        Assert.Contains("ReportDsl.Zhangzhou.dll", first.Keys);
        Assert.Equal(first, second);
    }

    [Fact]
    public void AReleaseOfTheRepository_SaysWhereItsSourcesAre()
    {
        CopySources(root, Path.Combine("src", "ReportDsl.Vocabulary"), "docs");
        Git("init", "--quiet");
        Git("remote", "add", "origin", "https://github.com/reportdsl/reportdsl.git");
        Git("add", ".");
        Git(Commit);
        string commit = Git("rev-parse", "HEAD").Trim();

        CommandOutput built = PackedPackages.DotnetOfTheRepository(root, "build", Path.Combine("src", "ReportDsl.Vocabulary"), "-c", "Release", "--nologo");

        Assert.True(built.ExitCode == 0, built.Text);
        Assert.Equal(
            """{"documents":{"/_/*":"https://raw.githubusercontent.com/reportdsl/reportdsl/COMMIT/*"}}""".Replace("COMMIT", commit, StringComparison.Ordinal),
            EmbeddedSymbols.SourceLinkOf(Path.Combine(root, "src", "ReportDsl.Vocabulary", "bin", "Release", "netstandard2.0", "ReportDsl.Vocabulary.dll")));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static Dictionary<string, string> Build(string folder)
    {
        CopySources(folder, Sources);
        CommandOutput built = PackedPackages.DotnetOfTheRepository(folder, "build", Path.Combine("src", "ReportDsl.Zhangzhou"), "-c", "Release", "--nologo");
        Assert.True(built.ExitCode == 0, built.Text);
        return Directory.EnumerateFiles(Path.Combine(folder, "src", "ReportDsl.Zhangzhou", "bin", "Release", "net8.0"), "*.dll")
            .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
    }

    private static void CopySources(string folder, params string[] sources)
    {
        foreach (string source in sources)
        {
            foreach (string file in Directory.EnumerateFiles(Repository.PathOf(source), "*", SearchOption.AllDirectories).Where(IsSource))
            {
                Copy(file, folder);
            }
        }

        Copy(Repository.PathOf("src", "Polyfills.cs"), folder);
        foreach (string file in Directory.EnumerateFiles(Repository.Root).Where(file => Path.GetExtension(file) is ".props" or ".targets" or ".json" or ".md" or ".editorconfig"))
        {
            Copy(file, folder);
        }
    }

    private string Git(params string[] arguments)
    {
        CommandOutput output = PackedPackages.RunProgram("git", root, arguments);
        Assert.True(output.ExitCode == 0, output.Text);
        return output.Text;
    }

    private static bool IsSource(string file)
    {
        string[] folders = Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar);
        return !folders.Contains("bin") && !folders.Contains("obj");
    }

    private static void Copy(string file, string folder)
    {
        string copy = Path.Combine(folder, Path.GetRelativePath(Repository.Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
    }
}
