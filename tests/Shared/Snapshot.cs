using DiffPlex.Renderer;

namespace ReportDsl.Testing;

/// <summary>
/// Compares text with a file of the repository. A difference or a missing file fails and leaves a *.received.* file beside it:
/// rename that to *.verified.* once it is right.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string folder, string name, string extension, string text) =>
        Verify(Path.Combine(folder, $"{name}.verified.{extension}"), Path.Combine(folder, $"{name}.received.{extension}"), text);

    /// <summary>The same for a file that has a name of its own, such as a page of the documentation.</summary>
    public static void Verify(string verified, string received, string text)
    {
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        Assert.Fail(expected is null
            ? $"There is no snapshot {verified}. If {received} is right, rename it."
            : $"{received} differs from its snapshot:\n{UnidiffRenderer.GenerateUnidiff(expected, text, "verified", "received")}");
    }
}
