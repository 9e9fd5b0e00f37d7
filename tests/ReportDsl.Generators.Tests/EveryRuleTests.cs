using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportDsl.Language.Findings;

namespace ReportDsl.Generators.Tests;

/// <summary>Every rule for definitions is found by the compiler that a build runs: none is only written down.</summary>
/// <remarks>The example of its page shows most of them; what no page can show is made here. The rules for programs (RDSL4xx) are held so by their catalogue of misuses.</remarks>
public sealed partial class EveryRuleTests
{
    // Rules whose findings a build doesn't show: the command prints them with --insights.
    private static readonly string[] OfTheCommand = ["RDSL320", "RDSL321", "RDSL322"];

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id).Except(OfTheCommand)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARule_IsFoundByTheGenerator(string id)
    {
        Diagnostic[] findings = id == Rules.CompilerFailure.Id
            ? [FindingDiagnostics.Of(Assert.Single(Language.DefinitionCompiler.FailedRead(new("example/2022/a.yaml", ""), new InvalidOperationException("defect")).Findings))]
            : [.. RunOf(id).Findings];

        Diagnostic finding = Assert.Single(findings, finding => finding.Id == id);
        Assert.Equal(Rules.All.Single(rule => rule.Id == id).HelpLink, finding.Descriptor.HelpLinkUri);
        Assert.DoesNotMatch(@"\{[0-9]\}", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static GeneratorRun RunOf(string id) => id switch
    {
        "RDSL004" => With("section: livelihood # "u8.ToArray().Append((byte)0xB3)),
        "RDSL005" => With(Encoding.UTF8.GetBytes("section: live\u200Blihood")),
        "RDSL006" => With(Encoding.UTF8.GetBytes("section: " + new string('a', 10_001))),
        "RDSL008" => new(new SmallDefinitions(), settings: new Dictionary<string, string> { ["build_property.ReportDslAccessibility"] = "private" }),
        _ => new(Example(id)),
    };

    private static GeneratorRun With(IEnumerable<byte> file) =>
        new(new SmallDefinitions(), files: [(HostileFile.Path, SourceText.From(new MemoryStream([.. file]), Encoding.UTF8))]);

    private static SmallDefinitions Example(string id)
    {
        string page = Repository.Read("docs", "diagnostics", id + ".md");
        string wrong = page[page.IndexOf("\n## Wrong\n", StringComparison.Ordinal)..];
        wrong = wrong[..wrong.IndexOf("\n## ", 1, StringComparison.Ordinal)];
        SmallDefinitions definitions = new();
        foreach (Match block in YamlBlock().Matches(wrong))
        {
            definitions.With(block.Groups["file"].Value, block.Groups["text"].Value);
        }

        return definitions;
    }

    [GeneratedRegex("""```yaml\n(?<text>\# (?<file>example/\S+\.yaml)\n(.*\n)*?)```""")]
    private static partial Regex YamlBlock();
}
