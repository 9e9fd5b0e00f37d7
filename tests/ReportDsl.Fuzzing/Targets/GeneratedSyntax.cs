using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportDsl.Fuzzing;

/// <summary>Generated C#, parsed once for each text of it.</summary>
internal sealed class GeneratedSyntax
{
    // Beyond this the memory is worth more than the time; most variations emit what another did.
    private const int MostRemembered = 100_000;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private readonly ConcurrentDictionary<string, bool> parsed = new(StringComparer.Ordinal);

    /// <summary>Throws unless the text is C# with no mistake in it, doc comments included.</summary>
    public void Require(string name, string source)
    {
        if (parsed.Count > MostRemembered)
        {
            parsed.Clear();
        }

        if (parsed.TryAdd(source, true) && CSharpSyntaxTree.ParseText(source, Options).GetDiagnostics().FirstOrDefault() is Diagnostic diagnostic)
        {
            throw new ViolationException($"{name}: {diagnostic}");
        }
    }
}
