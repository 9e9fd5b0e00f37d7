using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ReportDsl.Generators.Tests;

/// <summary>A compilation with the generator, run as the compiler runs it; edits run it again on what it remembers.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private GeneratorDriver driver;
    private ImmutableDictionary<string, AdditionalText> files;
    private CSharpCompilation compilation;

    public GeneratorRun(
        SmallDefinitions definitions, string source = "", IReadOnlyDictionary<string, string>? settings = null, IEnumerable<(string Path, SourceText Text)>? files = null)
    {
        this.files = definitions.Texts.Select(text => (Path: text.Key, Text: SourceText.From(text.Value, Encoding.UTF8)))
            .Concat(files ?? [])
            .ToImmutableDictionary(text => text.Path, text => (AdditionalText)new InMemoryText(text.Path, text.Text), StringComparer.Ordinal);
        compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source, ParseOptions)],
            [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Target).Assembly.Location), MetadataReference.CreateFromFile(typeof(Amount).Assembly.Location)],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999));
        driver = CSharpGeneratorDriver.Create(
            [new DefinitionGenerator().AsSourceGenerator()],
            this.files.Values,
            ParseOptions,
            new MarkedAsDefinitions(settings ?? new Dictionary<string, string>()),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public GeneratorDriverRunResult Result => driver.GetRunResult();

    public ImmutableArray<Diagnostic> Findings => Result.Diagnostics;

    /// <summary>Each generated file by name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Result.Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>What the compiler says of source and generated code, warnings being errors and every doc comment being checked.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics { get; private set; }

    /// <summary>The program with the generated code.</summary>
    public Compilation Compilation { get; private set; }

    /// <summary>The compiled program.</summary>
    public MemoryStream Emit()
    {
        MemoryStream assembly = new();
        Assert.True(Compilation.Emit(assembly).Success);
        assembly.Position = 0;
        return assembly;
    }

    public GeneratorRun EditCSharp(string source)
    {
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(), CSharpSyntaxTree.ParseText(source, ParseOptions));
        return Run();
    }

    public GeneratorRun Edit(string file, string old, string replacement)
    {
        string text = files[file].GetText()!.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        InMemoryText edited = new(file, SourceText.From(text.Replace(old, replacement, StringComparison.Ordinal), Encoding.UTF8));
        driver = driver.ReplaceAdditionalText(files[file], edited);
        files = files.SetItem(file, edited);
        return Run();
    }

    public GeneratorRun Add(string file, string text)
    {
        InMemoryText added = new(file, SourceText.From(text, Encoding.UTF8));
        driver = driver.AddAdditionalTexts([added]);
        files = files.Add(file, added);
        return Run();
    }

    public GeneratorRun Remove(string file)
    {
        driver = driver.RemoveAdditionalTexts([files[file]]);
        files = files.Remove(file);
        return Run();
    }

    /// <summary>How often each step ran for which reason, such as <c>Check: 1 Modified, 3 Cached</c>.</summary>
    public string Reasons(string step) => Result.Results.Single().TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
        ? string.Join(", ", runs.SelectMany(run => run.Outputs).GroupBy(output => output.Reason).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}"))
        : "";

    public IEnumerable<IncrementalStepRunReason> OutputReasons => Result.Results.Single().TrackedOutputSteps
        .SelectMany(step => step.Value)
        .SelectMany(run => run.Outputs)
        .Select(output => output.Reason);

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(Compilation))]
    private GeneratorRun Run()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        Compilation = updated;
        CompilerDiagnostics = [.. updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        return this;
    }

    private sealed class InMemoryText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>What the package's props say of each YAML file; other additional files don't have it.</summary>
    private sealed class MarkedAsDefinitions(IReadOnlyDictionary<string, string> settings) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(settings);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.StartsWith("example/", StringComparison.Ordinal)
            ? new Options(new Dictionary<string, string>(settings) { ["build_metadata.AdditionalFiles.ReportDslDefinition"] = "true" })
            : GlobalOptions;

        private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
