using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportDsl.Tool.Tests;

/// <summary>A small assembly as it was released and as it is now, and what <c>reportdsl api</c> says of it.</summary>
internal sealed class TwoReleases : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportdsl-").FullName;

    /// <param name="released">The C# that was released.</param>
    /// <param name="present">The C# of now.</param>
    public TwoReleases(string released, string present)
    {
        Compile(released);
        CommandRun written = Run("--write");
        Assert.True(written.ExitCode == 0, written.Error);
        Compile(present);
    }

    public string Assembly => Path.Combine(folder, "Example.dll");

    public string Released => Path.Combine(folder, "released.txt");

    public string Exceptions => Path.Combine(folder, "exceptions.txt");

    /// <summary>What changed, a line for each change.</summary>
    public static string Changes(string released, string present)
    {
        using TwoReleases releases = new(released, present);
        return releases.Run().Output;
    }

    public CommandRun Run(params string[] options) => CommandRun.Of(["api", Assembly, "--released", Released, .. options]);

    public CommandRun RunWithExceptions(string exceptions)
    {
        File.WriteAllText(Exceptions, exceptions);
        return Run("--exceptions", Exceptions);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Compile(string source)
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText("using System; namespace Example; " + source)],
            [.. platform.Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using FileStream file = File.Create(Assembly);
        Assert.Empty(compilation.Emit(file).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
