namespace ReportDsl.Tool.Tests;

/// <summary>A copy of the Zhangzhou definitions that a test changes.</summary>
internal sealed class TemporaryDefinitions : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(Directory.CreateTempSubdirectory("reportdsl-").FullName, "zhangzhou");

    public TemporaryDefinitions()
    {
        foreach (string file in Directory.EnumerateFiles(CommandRun.Zhangzhou, "*.yaml", SearchOption.AllDirectories))
        {
            string copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(CommandRun.Zhangzhou, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public TemporaryDefinitions Replace(string file, string old, string replacement)
    {
        string path = System.IO.Path.Combine(Path, file);
        string text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
}
