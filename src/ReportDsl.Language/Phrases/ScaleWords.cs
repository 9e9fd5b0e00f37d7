namespace ReportDsl.Language.Phrases;

/// <summary>The English words for large numbers.</summary>
internal static class ScaleWords
{
    private static readonly Dictionary<string, decimal> Sizes = new(StringComparer.Ordinal)
    {
        ["thousand"] = 1_000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
        ["trillion"] = 1_000_000_000_000m,
    };

    /// <summary>How large the word's number is, or null for any other word.</summary>
    public static decimal? SizeOf(string word) => Sizes.TryGetValue(word, out decimal size) ? size : null;
}
