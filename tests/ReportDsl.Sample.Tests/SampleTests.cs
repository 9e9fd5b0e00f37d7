using System.Diagnostics;

namespace ReportDsl.Sample.Tests;

/// <summary>The sample application, run as the README says.</summary>
public sealed class SampleTests
{
    private static readonly string Output = Run();

    [Fact]
    public void TheReadmesExample_IsRealOutput()
    {
        const string Start = "```text\n";
        string readme = Repository.Read("README.md");
        int start = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        string[] shown = [.. readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)].Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line != "…")];

        string[] printed = [.. Output.Split('\n').Select(line => line.TrimEnd())];
        Assert.True(shown.Length > 10);
        Assert.Equal(shown, printed.Where(shown.Contains).Distinct());
    }

    [Fact]
    public void InAPipe_TheOutputIsPlainTextWithEveryTargetOnALine()
    {
        Assert.DoesNotContain("\u001B", Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^城镇新增就业 +New urban employment +3\.8万人以上 +planned +5\.15万人 \(2021\) *$", Output);
    }

    [Fact]
    public void ReportedValues_AreAssessedAndTheUnreportedOnesNamed()
    {
        Assert.Matches(@"(?m)^地区生产总值增长 +7\.5%左右 +6\.9% +missed, 0\.6 percentage points below *$", Output);
        Assert.Matches(@"(?m)^城镇新增就业 +3\.8万人以上 +45178人 +met, 7,178 persons above *$", Output);
        Assert.Matches(@"(?m)^城镇居民人均可支配收入增长 +7\.5%左右 +7\.1% +missed, 0\.4 percentage points below *$", Output);
        Assert.Matches(@"(?m)^社会消费品零售总额增长 +9%左右 +5\.5% +missed, 3\.5 percentage points below *$", Output);
        Assert.Matches(@"(?m)^Not reported \(33 of the year's targets\): .*居民消费价格指数（市辖区）、城镇登记失业率", Output);
        Assert.Matches(@"(?m)^ensured: met 1, unreported 3 *$", Output);
    }

    private static string Run()
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReportDsl.Sample.dll")]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }
}
