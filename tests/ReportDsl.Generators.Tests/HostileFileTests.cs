using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReportDsl.Generators.Tests;

/// <summary>Whatever bytes an additional file holds, the compiler that reads them goes on with findings and with the types of the other files.</summary>
public sealed class HostileFileTests
{
    public static TheoryData<string> Names => HostileFile.Names;

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Names), MemberType = typeof(HostileFileTests))]
    public async Task AHostileFile_IsFoundAndTheOtherFilesAreCompiled(string name)
    {
        HostileFile file = HostileFile.Of(name);
        // As the compiler reads additional files: UTF-8, unless a byte order mark says otherwise.
        SourceText text = SourceText.From(new MemoryStream(file.Make()), Encoding.UTF8);
        GeneratorRun run = await Task.Run(() => new GeneratorRun(new SmallDefinitions(), files: [(HostileFile.Path, text)]));

        Assert.All(run.Findings, finding => Assert.StartsWith("RDSL", finding.Id, StringComparison.Ordinal));
        Assert.All(run.Findings.Where(finding => finding.Location.GetLineSpan().Path == HostileFile.Path), finding => AssertPlace(finding, text));
        Assert.Equal(file.Rule is not null, run.Findings.Any(finding => finding.Id.StartsWith(file.Rule ?? "RDSL", StringComparison.Ordinal)));
        Assert.Null(run.Result.Results.Single().Exception);
        Assert.Contains("example.2022.livelihood.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }

    // The compiler shows files by the line and the column, and by the offset.
    private static void AssertPlace(Diagnostic finding, SourceText text)
    {
        TextSpan span = finding.Location.SourceSpan;
        Assert.InRange(span.End, 0, text.Length);
        ImmutableArray<string> printed = [.. finding.ToString().Split('\n')];
        Assert.Single(printed);
    }
}
