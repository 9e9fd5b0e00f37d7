using System.Diagnostics;
using System.Text;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;
using Xunit.Abstractions;

namespace ReportDsl.Language.Tests;

/// <summary>Whatever a file holds, it gets findings at true places, in bounded time, and costs the other files nothing.</summary>
public sealed class HostileFileTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => HostileFile.Names;

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Names), MemberType = typeof(HostileFileTests))]
    public async Task AHostileFile_IsFoundAtATruePlaceAndTheOtherFilesAreCompiled(string name)
    {
        HostileFile file = HostileFile.Of(name);
        string text = new StreamReader(new MemoryStream(file.Make()), Encoding.UTF8).ReadToEnd();
        Stopwatch watch = Stopwatch.StartNew();
        long before = GC.GetTotalAllocatedBytes();
        CompiledDefinitions compiled = await Task.Run(() => new SmallDefinitions().With(HostileFile.Path, text).Compile());
        output.WriteLine($"{watch.ElapsedMilliseconds,6} ms {(GC.GetTotalAllocatedBytes() - before) / 1_000_000,6} MB {compiled.Findings.Count,6} findings  {name}: {(compiled.Findings.Count > 0 ? compiled.Findings[0].Message : "")}");

        Assert.DoesNotContain(compiled.Findings, finding => finding.Rule == Rules.CompilerFailure);
        Finding[] findings = [.. compiled.Findings.Where(finding => finding.Path == HostileFile.Path)];
        int[] lineStarts = LineStarts(text);
        Assert.All(findings, finding => AssertPlace(finding, text, lineStarts));
        Assert.True(findings.Length <= Limits.Findings + 1);
        if (file.Rule is null)
        {
            Assert.Empty(compiled.Findings);
        }
        else
        {
            Assert.Contains(findings, finding => finding.Rule.Id.StartsWith(file.Rule, StringComparison.Ordinal));
        }

        Assert.Contains(compiled.Parts, part => part.Place.Name == "livelihood" && part.Targets.Count == 1);
    }

    private static int[] LineStarts(string text) =>
    [
        0,
        .. Enumerable.Range(0, text.Length)
            .Where(index => text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            .Select(index => index + 1),
    ];

    // Offset, line and column of a place say the same.
    private static void AssertPlace(Finding finding, string text, int[] lineStarts)
    {
        TextRange range = finding.Range;
        Assert.InRange(range.Start, 0, text.Length);
        Assert.InRange(range.Length, 0, text.Length - range.Start);
        int found = Array.BinarySearch(lineStarts, range.Start);
        int line = found >= 0 ? found : ~found - 1;
        Assert.Equal((line + 1, range.Start - lineStarts[line] + 1), (range.Line, range.Column));
        Assert.DoesNotContain(finding.Message, char.IsControl);
    }
}
