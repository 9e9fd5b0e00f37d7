using System.Text.RegularExpressions;
using ReportDsl.Language;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Emission;

namespace ReportDsl.Fuzzing;

/// <summary>
/// Definition files: what they give is findings within them and C# without a syntax error. A text can hold several files; each
/// begins with its path in a comment, as in the documentation, and takes the place of the file of that path.
/// </summary>
internal sealed partial class DefinitionTarget : FuzzTarget
{
    private readonly GeneratedSyntax syntax = new();

    public override string Name => "definitions";

    public override int Variations => 3_000;

    public override IEnumerable<string> Words =>
    [
        .. KeysOf(LanguageShape.File).Distinct().Select(key => key + ": "),
        .. Terms.Measures.Select(term => term.Id), .. Terms.Directions.Select(term => term.Id), .. Terms.Natures.Select(term => term.Id),
        .. Terms.Qualifiers.Select(term => term.Id), .. Terms.Bounds.Select(term => term.Name.En),
        "\n", "\n  ", "\n    ", "\r\n", "\t", "{ ", " }", "[", "]", "\"", "'", "#", "&a ", "*a", "!!str ", "!<x> ", "<<: *a", "|\n", ">-\n", "? ", "- ", "---\n", "...\n", "%YAML 1.2\n",
        "\\u2028", "\\0", "\\x", "~", "null", "@", "`", "\u0085", "\u2028", "\uFEFF", "\u202E", "𠀀", "</summary>", "*/", "\"\"\"", "$\"{", "//", "\\", "class", "@class",
        "# example/2022/livelihood.yaml\n", "# example/indicators/livelihood.yaml\n", "# example/jurisdiction.yaml\n", "# example/2021/a.yaml\n",
        "38,000 persons", "between 1 and 2 %", "value(urban-new-employment) > 0 persons", "城镇新增就业3.8万人以上",
    ];

    protected override IEnumerable<string> RepositoryTexts =>
    [
        .. new SmallDefinitions().Texts.Select(text => $"# {text.Key}\n{text.Value}\n"),
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Parts().Matches(File.ReadAllText(path).ReplaceLineEndings("\n")))
            .Select(part => string.Concat(Examples().Matches(part.Value).Select(example => example.Groups["text"].Value)))
            .Where(text => text.Length > 0)
            .Distinct(),
    ];

    public override void Check(string text)
    {
        SmallDefinitions definitions = new();
        foreach (string file in FileStarts().Split(text))
        {
            int end = file.IndexOf('\n', StringComparison.Ordinal);
            bool isNamed = end > 0 && file.StartsWith("# example/", StringComparison.Ordinal);
            definitions.With(isNamed ? file[2..end].Trim() : SmallDefinitions.LivelihoodFile, file);
        }

        CompiledDefinitions compiled = definitions.Compile();
        foreach (var found in compiled.Findings.Concat(compiled.Insights).GroupBy(finding => finding.Path, StringComparer.Ordinal))
        {
            RequirePlaces(found, definitions.Texts[found.Key]);
        }

        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (GeneratedSource source in compiled.Sources)
        {
            Require(names.Add(source.Name), $"Two sources are named {source.Name}.");
            syntax.Require(source.Name, source.Text);
        }
    }

    private static IEnumerable<string> KeysOf(Shape shape) => shape switch
    {
        MappingShape mapping => mapping.Keys.SelectMany(key => KeysOf(key.Shape).Prepend(key.Name)),
        EntriesShape entries => KeysOf(entries.Entry),
        YearsShape years => KeysOf(years.Entry),
        _ => [],
    };

    [GeneratedRegex("(?=^# example/)", RegexOptions.Multiline)]
    private static partial Regex FileStarts();

    // What stands under one heading is one set of files.
    [GeneratedRegex(@"^#.*\n(?:(?!## ).*\n)*", RegexOptions.Multiline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^```yaml\n(?<text># example/(?:(?!```).*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Examples();
}
