namespace ReportDsl.Package.Tests;

/// <summary>A test of a native app; skipped where the machine has no linker that the native compiler can use.</summary>
public sealed class LinkerFactAttribute : FactAttribute
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    public LinkerFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!Linkers.Any(linker => folders.Any(folder => File.Exists(Path.Combine(folder, linker)))))
        {
            Skip = "There is no linker on the path (clang or gcc).";
        }
    }
}
