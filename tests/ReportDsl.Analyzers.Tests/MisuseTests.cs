using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Testing;

namespace ReportDsl.Analyzers.Tests;

/// <summary>The catalogue of misuses: each gets its one diagnostic, at its place, with its message and its fix, and no second one.</summary>
public sealed partial class MisuseTests
{
    public static TheoryData<string> Names => [.. Misuse.All.Select(misuse => misuse.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task AMisuse_GetsItsOneDiagnosticAndIsMendedByItsFix(string name)
    {
        Misuse misuse = Misuse.All.Single(candidate => candidate.Name == name);
        ProgramTest test = new(misuse.Program, misuse.Mended, misuse.IsOfTwoYears ? ExampleReport.SourcesOfTwoYears : ExampleReport.Sources)
        {
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            ExpectedDiagnostics = { misuse.Expected },
        };

        // It only offers to mend what the compiler reports at the same place; MigrationTests are about it.
        test.DisabledDiagnostics.Add(Descriptors.CanBeMoved.Id);
        if (misuse.Mended is null)
        {
            test.FixedState.ExpectedDiagnostics.Add(misuse.Expected);
        }

        await test.RunAsync();
    }

    [Fact]
    public void TheCatalogue_HoldsEveryRuleForPrograms() =>
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id).Distinct().Except([Descriptors.CanBeMoved.Id]), Misuse.All.Select(misuse => misuse.Id).Where(id => id.StartsWith("RDSL", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void ThePage_IsWhatTheCatalogueSays() => Snapshot.Verify(
        Repository.PathOf("docs", "misuse.md"), Repository.PathOf("docs", "misuse.received.md"), Page());

    private static string Page()
    {
        StringBuilder page = new();
        page.Append(
            """
            # What can go wrong, and what you are told

            Each of these programs and definitions has one mistake, and gets one message: at the place shown, and no other. The programs use the example report of [the language](language.md), with some more targets. A test compiles each one; this page is made from what it checks.


            """.ReplaceLineEndings("\n"));
        page.Append("## In programs\n");
        int number = 0;
        foreach (Misuse misuse in Misuse.All)
        {
            page.Append($"\n### {++number}. {misuse.Title.TrimEnd('.')}\n\n```csharp\n{misuse.Program}```\n\n```text\n{misuse.Printed}\n```\n");
            if (misuse.Mended is not null)
            {
                page.Append($"\nThe code fix makes of it:\n\n```csharp\n{misuse.Mended}```\n");
            }
        }

        page.Append("\n## In definitions\n\nThe page of each diagnostic has the definition that gets it, and the right one.\n\n| Diagnostic | Message of its example |\n|---|---|\n");
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "RDSL*.md").Order(StringComparer.Ordinal))
        {
            if (YamlMessage().Match(File.ReadAllText(path).ReplaceLineEndings("\n")) is { Success: true } message)
            {
                string id = Path.GetFileNameWithoutExtension(path);
                page.Append($"| [{id}](diagnostics/{id}.md) | {message.Groups["message"].Value.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }

        return page.ToString();
    }

    // A page whose example can't be shown, such as of a character that nobody sees, has a message but no definition.
    [GeneratedRegex("""\n## Wrong\n[\s\S]*?```yaml\n[\s\S]*?```text\n(?<message>example/\S+\.yaml\(.+)\n```""")]
    private static partial Regex YamlMessage();
}
