namespace ReportDsl.Language.Drafting;

/// <summary>The words of government work reports in English. To teach the drafts a word, add a line to <c>glossary.tsv</c> or <c>measure-words.tsv</c>.</summary>
internal static class Glossary
{
    /// <summary>Each Chinese word with its English one, as it stands within a name; empty for a word that English leaves out.</summary>
    public static IReadOnlyDictionary<string, string> Words { get; } = Read("glossary.tsv");

    /// <summary>Measure words that the vocabulary has no unit for, with what they mostly count, in the plural.</summary>
    public static IReadOnlyDictionary<string, string> MeasureWords { get; } = Read("measure-words.tsv");

    private static Dictionary<string, string> Read(string name)
    {
        using Stream stream = typeof(Glossary).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        string[] lines = reader.ReadToEnd().Replace("\r", "").Split('\n');
        return lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
    }
}
