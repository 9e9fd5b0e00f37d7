using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReportDsl.Generators;

namespace ReportDsl.Benchmarks;

/// <summary>A program with definitions that a generator has run on once, as in an editor: each rerun goes on from there.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Parse);

    private readonly IIncrementalGenerator generator;
    private readonly CSharpCompilation compilation;
    private readonly CSharpCompilation typed;
    private readonly Dictionary<string, AdditionalText> texts;
    private readonly AdditionalText edited;
    private readonly GeneratorDriver driver;

    private GeneratorSession(SyntheticDefinitions definitions, IIncrementalGenerator generator)
    {
        this.generator = generator;
        SyntaxTree source = CSharpSyntaxTree.ParseText("class Program { }", ParseOptions);
        compilation = CSharpCompilation.Create(
            "Application",
            [source],
            [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Target).Assembly.Location), MetadataReference.CreateFromFile(typeof(Amount).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        typed = compilation.ReplaceSyntaxTree(source, CSharpSyntaxTree.ParseText("class Program { int typing; }", ParseOptions));
        texts = definitions.Texts.ToDictionary(text => text.Key, text => (AdditionalText)new InMemoryText(text.Key, text.Value));
        edited = new InMemoryText(SyntheticDefinitions.EditedFile, definitions.WithOneEdit());
        driver = FirstRun(tracksSteps: false);
        if (driver.GetRunResult().Diagnostics is [Diagnostic finding, ..])
        {
            throw new InvalidOperationException("The synthetic definitions have findings: " + finding);
        }
    }

    /// <summary>How many sources the generator adds.</summary>
    public int Outputs => Result(driver).GeneratedSources.Length;

    /// <summary>Our generator.</summary>
    public static GeneratorSession OfOurs(SyntheticDefinitions definitions) => new(definitions, new DefinitionGenerator());

    /// <summary>The floor: a generator that looks at the same files and adds as many sources, with nothing in them.</summary>
    public static GeneratorSession OfEmptyOutputs(SyntheticDefinitions definitions, int outputs) =>
        new(definitions, new EmptyOutputGenerator(definitions.Texts.Keys
            .Select((path, index) => (Path: path, Outputs: (outputs / definitions.Texts.Count) + (index < outputs % definitions.Texts.Count ? 1 : 0)))
            .ToDictionary(file => file.Path, file => file.Outputs, StringComparer.Ordinal)));

    public void RerunAfterNothing() => Use(driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out _));

    public void RerunAfterTyping() => Use(driver.RunGeneratorsAndUpdateCompilation(typed, out _, out _));

    public void RerunAfterEdit() => Use(Edited(driver));

    /// <summary>How many results of steps weren't taken over as they were after an edit of C#.</summary>
    public int StepsExecutedAfterTyping() =>
        Steps(FirstRun(tracksSteps: true).RunGeneratorsAndUpdateCompilation(typed, out _, out _)).Count(reason => reason != IncrementalStepRunReason.Cached);

    /// <summary>What an edit of one definition emits anew, and what of it differs.</summary>
    public Emission EmittedAfterEdit()
    {
        GeneratorRunResult before = Result(driver);
        GeneratorRunResult after = Result(Edited(driver));
        // A cached output keeps its very text; one made anew may have the same characters.
        Dictionary<string, SourceText> earlier = before.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        SourceText[] anew = [.. after.GeneratedSources.Where(source => earlier.GetValueOrDefault(source.HintName) != source.SourceText).Select(source => source.SourceText)];
        HashSet<string> known = [.. earlier.Values.Select(text => text.ToString())];
        return new(anew.Length, Bytes(anew), Bytes(anew.Where(text => !known.Contains(text.ToString()))));
    }

    private static int Bytes(IEnumerable<SourceText> texts) => texts.Sum(text => Encoding.UTF8.GetByteCount(text.ToString()));

    private GeneratorDriver FirstRun(bool tracksSteps) => CSharpGeneratorDriver
        .Create(
            [generator.AsSourceGenerator()],
            texts.Values,
            ParseOptions,
            new AllAreDefinitions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps))
        .RunGeneratorsAndUpdateCompilation(compilation, out _, out _);

    private GeneratorDriver Edited(GeneratorDriver from) =>
        from.ReplaceAdditionalText(texts[edited.Path], edited).RunGeneratorsAndUpdateCompilation(compilation, out _, out _);

    private static GeneratorRunResult Result(GeneratorDriver driver) => driver.GetRunResult().Results.Single();

    private static IEnumerable<IncrementalStepRunReason> Steps(GeneratorDriver driver) => Result(driver).TrackedSteps
        .Concat(Result(driver).TrackedOutputSteps)
        .SelectMany(step => step.Value)
        .SelectMany(step => step.Outputs)
        .Select(output => output.Reason);

    private static void Use(GeneratorDriver rerun) => GC.KeepAlive(rerun);

    /// <summary>What an edit emitted anew.</summary>
    /// <param name="Sources">How many sources.</param>
    /// <param name="Bytes">How many bytes they have.</param>
    /// <param name="ChangedBytes">How many bytes those have that differ from what they were.</param>
    public sealed record Emission(int Sources, int Bytes, int ChangedBytes);

    /// <summary>Adds sources with nothing in them: so many for each file.</summary>
    private sealed class EmptyOutputGenerator(IReadOnlyDictionary<string, int> outputsOfFiles) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            IncrementalValuesProvider<(string Name, int Length)> outputs = context.AdditionalTextsProvider.SelectMany((text, cancellation) =>
                Enumerable.Range(0, outputsOfFiles[text.Path]).Select(number => ($"{text.Path.Replace('/', '.')}.{number}.g.cs", text.GetText(cancellation)!.Length)));
            context.RegisterSourceOutput(outputs, static (output, source) => output.AddSource(source.Name, $"// {source.Length}"));
        }
    }

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }

    /// <summary>What the package's props say of each definition file.</summary>
    private sealed class AllAreDefinitions : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions Marked = new Options("build_metadata.AdditionalFiles.ReportDslDefinition");

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Marked;

        private sealed class Options(string setTrue) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == setTrue ? "true" : null;
                return value is not null;
            }
        }
    }
}
