namespace ReportDsl.Tool.Tests;

/// <summary>A test in a real browser; without one it is skipped.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser is null)
        {
            Skip = "There is no chromium on the path.";
        }
    }

    /// <summary>The installed browser, or null.</summary>
    public static string? Browser { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
