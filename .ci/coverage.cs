#:property PublishAot=false
// Reads what the collector of coverage measured, and names every public member that no test ran.
// Usage: dotnet run .ci/coverage.cs RESULTS BIN
using System.Reflection;
using System.Xml.Linq;

string[] assemblies = ["ReportDsl", "ReportDsl.Vocabulary"];
Dictionary<(string Type, string Method), bool> isRun = [];
foreach (string report in Directory.EnumerateFiles(args[0], "coverage.cobertura.xml", SearchOption.AllDirectories))
{
    foreach (XElement type in XDocument.Load(report).Descendants("class"))
    {
        foreach (XElement method in type.Descendants("method"))
        {
            // Overloads count each for itself.
            (string, string) key = ((string)type.Attribute("name")!, (string)method.Attribute("name")! + (string)method.Attribute("signature")!);
            isRun[key] = isRun.GetValueOrDefault(key) || method.Descendants("line").Any(line => (int)line.Attribute("hits")! > 0);
        }
    }
}

HashSet<(string Type, string Method)> open = [.. assemblies
    .Select(assembly => Assembly.LoadFrom(Path.GetFullPath(Path.Combine(args[1], assembly + ".dll"))))
    .SelectMany(assembly => assembly.GetExportedTypes())
    .SelectMany(type => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .OfType<MethodBase>()
        .Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
        .Select(method => (type.FullName!.Replace('+', '/'), method.Name)))];

int measured = 0;
List<string> never = [];
foreach (((string type, string method), bool run) in isRun.OrderBy(pair => pair.Key.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal))
{
    if (open.Contains((type, method[..method.IndexOf('(')])))
    {
        measured++;
        if (!run)
        {
            never.Add($"{type}.{method}");
        }
    }
}

never.ForEach(Console.WriteLine);
Console.WriteLine($"{measured} public methods, constructors, operators and accessors: {measured - never.Count} run by tests, {never.Count} not.");
return never.Count == 0 && measured > 300 ? 0 : 1;
