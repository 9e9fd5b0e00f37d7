namespace ReportDsl.Tool.Tests;

/// <summary>One run of <c>reportdsl scorecard</c> on an outcomes file that the test writes.</summary>
internal static class ScorecardRun
{
    public static string Report { get; } = Repository.PathOf("definitions", "zhangzhou", "2022");

    public static string Outcomes { get; } = Repository.PathOf("src", "ReportDsl.Sample", "outcomes-2022.json");

    public static string Policy { get; } = Repository.PathOf("src", "ReportDsl.Sample", "policy.yaml");

    /// <summary>Runs the command on a file of this name and text, with the sample's policy; findings name the file without its folder.</summary>
    public static CommandRun Of(string name, string text, params string[] options)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reportdsl-");
        try
        {
            string path = Path.Combine(folder.FullName, name);
            File.WriteAllText(path, text);
            CommandRun run = CommandRun.Of(["scorecard", Report, "--outcomes", path, "--policy", Policy, "--language", "en", .. options]);
            return run with { Error = run.Error.Replace(folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
