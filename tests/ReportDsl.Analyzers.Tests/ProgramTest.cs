using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ReportDsl.CodeFixes;

namespace ReportDsl.Analyzers.Tests;

/// <summary>A program with every analyzer and every code fix: each diagnostic, its place, its message, and the mended text.</summary>
internal sealed class ProgramTest : CSharpCodeFixTest<UnknownIdAnalyzer, NearestIdCodeFix, DefaultVerifier>
{
    /// <summary>A test of a program beside the generated sources, or with a reference to their assembly.</summary>
    public ProgramTest(string program, string? mended = null, IReadOnlyDictionary<string, string>? sources = null, MetadataReference? assembly = null)
    {
        // The platform's assemblies come from a package of the test project; nothing is downloaded.
        ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        TestState.AdditionalReferences.AddRange(ExampleReport.References);
        TestState.Sources.Add(("Program.cs", program));
        FixedState.InheritanceMode = StateInheritanceMode.Explicit;
        FixedState.AdditionalReferences.AddRange(TestState.AdditionalReferences);
        FixedState.Sources.Add(("Program.cs", mended ?? program));
        if (assembly is not null)
        {
            TestState.AdditionalReferences.Add(assembly);
            FixedState.AdditionalReferences.Add(assembly);
        }

        foreach (KeyValuePair<string, string> source in sources ?? new Dictionary<string, string>())
        {
            TestState.Sources.Add((source.Key, source.Value));
            FixedState.Sources.Add((source.Key, source.Value));
        }
    }

    /// <summary>Every analyzer of the assembly.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } = [.. Instances<DiagnosticAnalyzer>(typeof(ReportAnalyzer))];

    /// <summary>Whether only the diagnostics count.</summary>
    public bool WithoutFixes { get; set; }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers;

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => WithoutFixes ? [] : Instances<CodeFixProvider>(typeof(ReportCodeFix));

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static IEnumerable<T> Instances<T>(Type kind) => kind.Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(kind))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (T)Activator.CreateInstance(type)!);
}
