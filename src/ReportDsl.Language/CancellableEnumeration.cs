namespace ReportDsl.Language;

internal static class CancellableEnumeration
{
    /// <summary>The items one by one, until the work is called off.</summary>
    /// <remarks>For every loop that grows with the definitions, so that a host never waits for one to end.</remarks>
    /// <exception cref="OperationCanceledException">The work was called off.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> items, CancellationToken cancellation)
    {
        foreach (T item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
