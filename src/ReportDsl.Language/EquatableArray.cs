using System.Collections;

namespace ReportDsl.Language;

/// <summary>An immutable list that equals another with equal items, so that an unchanged step's result is recognised.</summary>
/// <typeparam name="T">The items' type.</typeparam>
internal readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? items;

    /// <summary>Copies the items.</summary>
    /// <param name="items">The items.</param>
    public EquatableArray(IEnumerable<T> items) => this.items = items.ToArray();

    /// <inheritdoc/>
    public int Count => items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => (items ?? [])[index];

    /// <summary>Whether both hold equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(EquatableArray<T> other) => ReferenceEquals(items, other.items) || (items ?? []).SequenceEqual(other.items ?? []);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in items ?? [])
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items);
}
