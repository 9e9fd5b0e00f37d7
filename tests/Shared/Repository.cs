using System.Reflection;

namespace ReportDsl.Testing;

/// <summary>The files of the repository that tests read.</summary>
internal static class Repository
{
    // Not the caller's source path: a deterministic build maps that away.
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");
}
