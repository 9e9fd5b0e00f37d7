using System.Xml.Linq;

namespace ReportDsl.Language.Tests.Docs;

/// <summary>The projects are as the table of docs/architecture.md says.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void EveryProject_HasTheTargetAndReferencesOfTheTable()
    {
        string[] described =
        [
            .. Repository.Read("docs", "architecture.md").Split('\n')
                .Where(line => line.StartsWith("| `src/", StringComparison.Ordinal) || line.StartsWith("| `generators/", StringComparison.Ordinal))
                .Select(line => string.Join(" | ", line.Split('|')[1..5].Select(cell => cell.Trim().Trim('`'))))
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(new[] { "src", "generators" }.SelectMany(Projects).Order(StringComparer.Ordinal), described);
    }

    private static IEnumerable<string> Projects(string folder) => Directory
        .EnumerateDirectories(Repository.PathOf(folder))
        .SelectMany(project => Directory.EnumerateFiles(project, "*.csproj"))
        .Select(path =>
        {
            XDocument project = XDocument.Load(path);
            string name = Path.GetFileNameWithoutExtension(path);
            return $"{folder}/{name} | {project.Descendants("TargetFramework").Single().Value} | "
                + Names(project.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)))
                + " | " + Names(project.Descendants("PackageReference")
                    .Where(reference => reference.Attribute("PrivateAssets") is null || reference.Attribute("GeneratePathProperty") is not null || reference.Attribute("Include")!.Value.StartsWith("Microsoft.CodeAnalysis.CSharp", StringComparison.Ordinal))
                    .Select(reference => reference.Attribute("Include")!.Value));
        });

    private static string Names(IEnumerable<string> names) => names.Any() ? string.Join(", ", names.Order(StringComparer.Ordinal)) : "–";
}
