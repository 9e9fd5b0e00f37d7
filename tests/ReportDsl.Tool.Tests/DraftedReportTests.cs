using System.Globalization;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportDsl.Language;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;
using Xunit.Abstractions;

namespace ReportDsl.Tool.Tests;

/// <summary>A whole report drafted by the command, from definitions that know nothing of it, against what a person found and defined by hand.</summary>
public sealed partial class DraftedReportTests(ITestOutputHelper output)
{
    private const decimal LeastOfHeadline = 0.9m;
    private const decimal LeastOfAll = 0.8m;

    [ReportFileFact("zhangzhou-2023.txt")]
    public void TheReportOf2023_IsDraftedRightAndCompiles() => Measure(2023, "zhangzhou-2023.txt", "zhangzhou-2023.targets.tsv");

    [ReportFileFact("zhangzhou-2022-newspaper-page.txt")]
    public void TheNewspaperPageOf2022_IsDraftedRightAndCompiles() => Measure(2022, "zhangzhou-2022-newspaper-page.txt", "zhangzhou-2022.targets.tsv");

    [ReportFileFact("zhangzhou-2023.txt")]
    public void AReportThatIsDefinedInFull_GetsNothing()
    {
        using TemporaryDefinitions definitions = new();
        Dictionary<string, string> before = Files(definitions.Path);

        CommandRun run = New(definitions, 2023, "zhangzhou-2023.txt");

        Assert.Equal((0, "", "Nothing is missing in the definitions of zhangzhou/2023; 0 decisions are open.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(before, Files(definitions.Path));
    }

    [ReportFileFact("zhangzhou-2023.txt")]
    public void ADraftMadeAgain_WritesNothing()
    {
        using TemporaryDefinitions definitions = WithoutReport(2023);
        New(definitions, 2023, "zhangzhou-2023.txt");
        Dictionary<string, string> drafted = Files(definitions.Path);

        CommandRun again = New(definitions, 2023, "zhangzhou-2023.txt");

        Assert.StartsWith("Nothing is missing", again.Error, StringComparison.Ordinal);
        Assert.Equal(drafted, Files(definitions.Path));
    }

    [ReportFileFact("zhangzhou-2023.txt")]
    public void APartThatAPersonTookAway_IsAllThatIsDraftedAgain()
    {
        using TemporaryDefinitions definitions = WithoutReport(2023);
        New(definitions, 2023, "zhangzhou-2023.txt");
        string headline = Path.Combine(definitions.Path, "2023", "headline.yaml");
        string text = File.ReadAllText(headline);
        File.WriteAllText(headline, text[..text.IndexOf("\n  export-growth:", StringComparison.Ordinal)]);
        Dictionary<string, string> left = Files(definitions.Path);

        CommandRun again = New(definitions, 2023, "zhangzhou-2023.txt");

        Assert.Contains("zhangzhou/2023: 4 targets and 0 results drafted in 1 file, 0 new indicators proposed;", again.Error, StringComparison.Ordinal);
        Dictionary<string, string> files = Files(definitions.Path);
        Assert.Equal("2023/headline-2.yaml", Assert.Single(files.Keys.Except(left.Keys)));
        Assert.All(left, file => Assert.Equal(file.Value, files[file.Key]));
    }

    private void Measure(int year, string report, string annotation)
    {
        CompiledDefinitions byHand = Compile(CommandRun.Zhangzhou);
        using TemporaryDefinitions definitions = WithoutReport(year);
        HashSet<string> known = [.. Compile(definitions.Path).Files.SelectMany(file => file.Indicators).Select(indicator => indicator.Id)];

        CommandRun run = New(definitions, year, report);

        CompiledDefinitions drafted = Compile(definitions.Path);
        output.WriteLine(run.Error.Trim());
        Assert.Equal(0, run.ExitCode);
        Finding[] ofDraft = [.. drafted.Findings.Where(finding => finding.Rule != Rules.ImplausibleChange)];
        Assert.All(ofDraft, finding => Assert.Equal(Rules.OpenDecision, finding.Rule));
        Assert.Empty(CompilerDiagnostics(drafted));
        WriteDecisions(ofDraft);

        HashSet<string> open = [.. ofDraft.Where(finding => DefinitionPlace.Of(finding.Path).Year == year).Select(finding => finding.Arguments[0])];
        List<TargetModel> unmatched = [.. Targets(drafted, year)];
        List<TargetModel> defined = [.. Targets(byHand, year)];
        List<(AnnotatedTarget Target, string? Trouble)> judged = [];
        int proposed = 0;
        foreach (AnnotatedTarget target in AnnotatedTarget.In(annotation))
        {
            TargetModel? found = unmatched.Where(candidate => Agrees(target, candidate)).OrderByDescending(candidate => target.Overlaps(candidate.Entry.Phrase)).FirstOrDefault();
            TargetModel? hand = defined.Where(candidate => Agrees(target, candidate)).OrderByDescending(candidate => target.Overlaps(candidate.Entry.Phrase)).FirstOrDefault();
            unmatched.Remove(found!);
            defined.Remove(hand!);
            bool isOfAnother = hand is not null && found is not null && known.Contains(found.Indicator.Id) && found.Indicator.Id != hand.Indicator.Id;
            judged.Add((target, found is null ? "not drafted with this value, unit, bound and commitment"
                : isOfAnother ? $"attached to '{found.Indicator.Id}', by hand to '{hand!.Indicator.Id}'"
                : (found.Entry.Section.Id == "headline") != target.IsHeadline ? "in another part of the report"
                : open.Contains(found.Entry.Id) ? "a decision is open at it"
                : null));
            proposed += found is not null && !known.Contains(found.Indicator.Id) ? 1 : 0;
        }

        decimal ofHeadline = Share([.. judged.Where(pair => pair.Target.IsHeadline)], "headline targets");
        decimal ofAll = Share(judged, "numeric targets");
        output.WriteLine($"of all targets found, {proposed} are of proposed indicators, each with a decision of its own");
        foreach ((AnnotatedTarget target, string? trouble) in judged.Where(pair => pair.Trouble is not null))
        {
            output.WriteLine($"{target.Quote}: {trouble}");
        }

        Assert.True(ofHeadline >= LeastOfHeadline, $"{ofHeadline} of the headline targets");
        Assert.True(ofAll >= LeastOfAll, $"{ofAll} of all targets");
    }

    private decimal Share(IReadOnlyList<(AnnotatedTarget Target, string? Trouble)> judged, string what)
    {
        int right = judged.Count(pair => pair.Trouble is null);
        decimal share = (decimal)right / judged.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {right} of {judged.Count} right without touch ({share:0.000})"));
        return share;
    }

    private void WriteDecisions(IReadOnlyList<Finding> decisions)
    {
        foreach (IGrouping<string, Finding> kind in decisions.GroupBy(KindOf).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"open decisions on {kind.Key}: {kind.Count()}");
        }
    }

    private static string KindOf(Finding decision) => Path.GetFileName(decision.Path) switch
    {
        "figures.yaml" => "figures of the ledger",
        "report.yaml" => "the report and its sections",
        string name when name.StartsWith("units-", StringComparison.Ordinal) => "units",
        string name when name.StartsWith("proposed-", StringComparison.Ordinal) => "proposed indicators",
        _ => "targets and results",
    };

    private static IEnumerable<TargetModel> Targets(CompiledDefinitions definitions, int year) => definitions.Files.Where(file => file.Place.Year == year).SelectMany(file => file.Targets);

    private static bool Agrees(AnnotatedTarget annotated, TargetModel target)
    {
        Amount amount = target.Figure.Amount;
        Unit unit = amount.Unit.FractionOf > 0 || amount.Unit == Units.Tenths ? Units.Percent : amount.Unit;
        return (unit.Id == annotated.Unit || unit.Symbol == annotated.Unit)
            && Math.Round(amount.In(unit), 4) == Math.Round(annotated.Value, 4)
            && target.Upper?.Amount.Value == annotated.Upper
            && target.Bound == annotated.Bound
            && target.Commitment == annotated.Commitment;
    }

    /// <summary>The definitions of Zhangzhou as if one report had never been: without what only it needs, what was published of it, and the history that tells of it.</summary>
    private static TemporaryDefinitions WithoutReport(int year)
    {
        TemporaryDefinitions definitions = new();
        CheckedFile[] others = [.. Compile(definitions.Path).Files.Where(file => file.Place.Year is int other && other != year)];
        HashSet<string> used =
        [
            .. others.SelectMany(file => file.Targets).Select(target => target.Indicator.Id),
            .. others.SelectMany(file => file.Results).Select(result => result.Indicator.Id),
            .. others.SelectMany(file => file.Rules).SelectMany(rule => rule.Condition.Figures).Select(figure => figure.Indicator.Id),
        ];
        File.Delete(Path.Combine(definitions.Path, "published.yaml"));
        Directory.Delete(Path.Combine(definitions.Path, year.ToString(CultureInfo.InvariantCulture)), recursive: true);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(definitions.Path, "indicators"), "*.yaml"))
        {
            bool isOfRules = Path.GetFileName(file) == "rules.yaml";
            string[] entries = Entry().Split(History().Replace(File.ReadAllText(file), ""));
            File.WriteAllText(file, string.Concat(entries.Where((entry, index) => index == 0 || (isOfRules
                ? Named().Matches(entry).All(name => used.Contains(name.Groups[1].Value))
                : used.Contains(entry[..entry.IndexOf(':', StringComparison.Ordinal)].Trim())))));
        }

        Assert.DoesNotContain(Compile(definitions.Path).Findings, finding => finding.Rule.Severity == Severity.Error);
        return definitions;
    }

    // Warnings count as what they are: the C# of a draft has none.
    private static IEnumerable<Diagnostic> CompilerDiagnostics(CompiledDefinitions definitions)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Drafted",
            definitions.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options)),
            [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Target).Assembly.Location), MetadataReference.CreateFromFile(typeof(Amount).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static CommandRun New(TemporaryDefinitions definitions, int year, string report) => CommandRun.Of(
        "new", $"zhangzhou/{year.ToString(CultureInfo.InvariantCulture)}", "--from", ReportFileFactAttribute.PathOf(report), "--definitions", Path.GetDirectoryName(definitions.Path)!);

    private static Dictionary<string, string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private static CompiledDefinitions Compile(string folder) => DefinitionCompiler.Compile(Directory
        .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new DefinitionText(path, File.ReadAllText(path))));

    [GeneratedRegex("^(?=  [a-z][a-z0-9-]*:\\s*$)", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex("^    (added|renamed-from|basis-changed|merged-from|split-from|retired):.*\n(      .*\n)*", RegexOptions.Multiline)]
    private static partial Regex History();

    [GeneratedRegex(@"\(([a-z][a-z0-9-]+)")]
    private static partial Regex Named();
}
