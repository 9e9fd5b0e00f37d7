namespace ReportDsl;

/// <summary>A list with a look-up by id.</summary>
internal sealed class Indexed<T>(T[] items, Func<T, string> idOf)
    where T : class
{
    private readonly Dictionary<string, T> byId = items.ToDictionary(idOf, StringComparer.Ordinal);

    public IReadOnlyList<T> Items => items;

    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }
}

internal static class Indexed
{
    public static bool Contains(string text, params string[] candidates) =>
        candidates.Any(candidate => candidate.Contains(text, StringComparison.OrdinalIgnoreCase));
}
