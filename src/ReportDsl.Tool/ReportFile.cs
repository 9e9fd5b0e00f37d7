using System.Security.Cryptography;
using System.Text;

namespace ReportDsl.Tool;

/// <summary>A report's text as it was published.</summary>
/// <param name="Text">The text; empty where it can't be read.</param>
/// <param name="Hash">The hash of the file's bytes: <c>sha256:</c> and 64 digits.</param>
/// <param name="Trouble">Why it can't be read and what to do, else null.</param>
internal sealed record ReportFile(string Text, string Hash, string? Trouble)
{
    // Far above any report; a file beyond it is something else.
    private const long LongestText = 64 * 1024 * 1024;

    public static ReportFile Read(FileInfo file)
    {
        if (file.Length > LongestText)
        {
            return Unreadable($"The file '{file}' is too large for a report's text: it has more than {LongestText / 1024 / 1024} MB. Name a file that holds one report.");
        }

        try
        {
            byte[] bytes = File.ReadAllBytes(file.FullName);
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0')
                ? Unreadable($"The file '{file}' isn't a text: it holds NUL characters. Save the report as plain text in UTF-8.")
                : new(text, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
        }
        catch (DecoderFallbackException)
        {
            return Unreadable($"The file '{file}' isn't UTF-8 text. Save the report's text as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable($"The file '{file}' can't be read: {exception.Message}");
        }
    }

    private static ReportFile Unreadable(string trouble) => new("", "", trouble);
}
