using System.CommandLine;
using System.CommandLine.Parsing;
using ReportDsl.Language;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Tool;

/// <summary>Reads the definitions of a folder, as a build would.</summary>
internal static class DefinitionFolder
{
    /// <summary>The folder that a command works on.</summary>
    public static Argument<DirectoryInfo> Argument()
    {
        Argument<DirectoryInfo> folder = new("DIR")
        {
            Description = "The definitions: the folder of a jurisdiction, such as definitions/zhangzhou, or one above it.",
        };
        folder.Validators.Add(MustExist);
        return folder;
    }

    /// <summary>Compiles every YAML file below the folder.</summary>
    public static CompiledDefinitions Compile(DirectoryInfo folder, CancellationToken cancellation) =>
        DefinitionCompiler.Compile(Texts(folder), cancellation: cancellation);

    /// <summary>What was published of a jurisdiction; nothing where it has no such list.</summary>
    public static EquatableArray<PublishedIdDefinition> Published(DirectoryInfo jurisdiction, CancellationToken cancellation)
    {
        string path = Path.Combine(jurisdiction.FullName, PublishedFile.Name);
        return File.Exists(path) && DefinitionCompiler.Read(new DefinitionText(path, File.ReadAllText(path)), cancellation).Document.Declarations.Published is PublishedDefinition list
            ? list.Ids
            : default;
    }

    /// <summary>Writes the findings as a compiler does and says whether there is an error.</summary>
    public static bool WriteFindings(CompiledDefinitions definitions, TextWriter output)
    {
        foreach (Finding finding in definitions.Findings)
        {
            output.WriteLine(finding.ToString());
        }

        return definitions.Findings.Any(finding => finding.Rule.Severity == Severity.Error);
    }

    private static IEnumerable<DefinitionText> Texts(DirectoryInfo folder) => Directory
        .EnumerateFiles(folder.FullName, "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new DefinitionText(path, File.ReadAllText(path)));

    private static void MustExist(ArgumentResult result)
    {
        DirectoryInfo folder = result.GetValueOrDefault<DirectoryInfo>();
        if (!folder.Exists)
        {
            result.AddError($"There is no folder '{folder}'. Name the folder of the definitions, such as definitions/zhangzhou.");
        }
        else if (!folder.EnumerateFiles("*.yaml", SearchOption.AllDirectories).Any())
        {
            result.AddError($"The folder '{folder}' holds no definitions (*.yaml). Name the folder of the definitions, such as definitions/zhangzhou.");
        }
    }
}
