using System.Reflection;
using System.Text;
using Basic.Reference.Assemblies;

namespace ReportDsl.Benchmarks;

/// <summary>A library of reports, compiled by the C# compiler in a process of its own, as a build does it.</summary>
internal sealed class CompilerRun : IDisposable
{
    private static readonly string[] GeneratorAssemblies = ["ReportDsl.Generators.dll", "ReportDsl.Language.dll", "ReportDsl.Vocabulary.dll", "YamlDotNet.dll"];

    private readonly TemporaryFolder folder = new();
    private readonly string[] definitions;

    public CompilerRun(SyntheticDefinitions made)
    {
        foreach ((string path, string text) in made.Texts)
        {
            File.WriteAllText(folder.PathOf("definitions", path), text);
        }

        definitions = [.. made.Texts.Keys.Select(path => folder.PathOf("definitions", path))];
        foreach (var reference in Net80.ReferenceInfos.All)
        {
            File.WriteAllBytes(folder.PathOf("references", reference.FileName), reference.ImageBytes);
        }

        // As the build writes it: a section for each file.
        File.WriteAllText(
            folder.PathOf("definitions.globalconfig"),
            "is_global = true\n" + string.Concat(definitions.Select(path => $"[{path}]\nbuild_metadata.AdditionalFiles.ReportDslDefinition = true\n")));
    }

    /// <summary>The compiled library.</summary>
    public string Library => folder.PathOf("Reports.dll");

    /// <summary>The folder in which the definitions stand as files.</summary>
    public string Definitions => folder.PathOf("definitions", "made");

    /// <summary>Where an assembly lies that the benchmarks themselves run with.</summary>
    public static string OwnAssembly(string file) => Path.Combine(AppContext.BaseDirectory, file);

    /// <summary>Compiles the definitions with the generator.</summary>
    public ChildProcess WithGenerator() => Compile("with", WithGeneratorArguments());

    /// <summary>Writes the generator's output into files, for <see cref="HandWritten"/>.</summary>
    public void WriteOutput()
    {
        Directory.CreateDirectory(folder.PathOf("output"));
        Compile("write", [.. WithGeneratorArguments(), Quoted("/generatedfilesout:" + folder.PathOf("output"))]);
    }

    /// <summary>Compiles the generator's output as if it had been written by hand.</summary>
    public ChildProcess HandWritten() => Compile("without", Directory.EnumerateFiles(folder.PathOf("output"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Quoted));

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> WithGeneratorArguments() =>
    [
        .. GeneratorAssemblies.Select(file => Quoted("/analyzer:" + OwnAssembly(file))),
        Quoted("/analyzerconfig:" + folder.PathOf("definitions.globalconfig")),
        .. definitions.Select(path => Quoted("/additionalfile:" + path)),
    ];

    private ChildProcess Compile(string name, IEnumerable<string> arguments)
    {
        string[] all =
        [
            "/noconfig", "/nostdlib+", "/target:library", "/optimize+", "/deterministic+", "/debug:portable", "/langversion:12", "/nologo", "/utf8output",
            Quoted("/out:" + Library),
            .. Directory.EnumerateFiles(Path.Combine(folder.Path, "references")).Order(StringComparer.Ordinal).Select(path => Quoted("/reference:" + path)),
            Quoted("/reference:" + OwnAssembly("ReportDsl.dll")),
            Quoted("/reference:" + OwnAssembly("ReportDsl.Vocabulary.dll")),
            .. arguments,
        ];
        string response = folder.PathOf(name + ".rsp");
        File.WriteAllLines(response, all, Encoding.UTF8);
        return ChildProcess.Run(folder.Path, "dotnet", "exec", Path.Combine(CompilerFolder, "csc.dll"), "/noconfig", "@" + response);
    }

    private static string CompilerFolder { get; } = typeof(CompilerRun).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "CompilerFolder").Value!;

    // A switch and its path, in quotes where the path has a blank.
    private static string Quoted(string argument) => $"\"{argument}\"";
}
