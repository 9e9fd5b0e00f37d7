using System.Collections;

namespace ReportDsl;

/// <summary>The indicators of a jurisdiction, read when first asked for.</summary>
/// <param name="load">Gives the indicators, each with an id of its own.</param>
public sealed class IndicatorSet(Func<Indicator[]> load) : IReadOnlyList<Indicator>
{
    private readonly Lazy<Indexed<Indicator>> indicators = new(() => new(load(), indicator => indicator.Id));

    /// <inheritdoc/>
    public int Count => indicators.Value.Items.Count;

    /// <inheritdoc/>
    public Indicator this[int index] => indicators.Value.Items[index];

    /// <summary>The indicator of this id.</summary>
    /// <param name="id">An id such as <c>urban-new-employment</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator this[string id] => Find(id) ?? throw new KeyNotFoundException($"There is no indicator '{id}'.");

    /// <summary>The indicator of this id, or null.</summary>
    /// <param name="id">An id such as <c>urban-new-employment</c>.</param>
    public Indicator? Find(string id) => indicators.Value.Find(id);

    /// <summary>The indicators whose id or names contain the text.</summary>
    /// <param name="text">Chinese or English text; letter case doesn't matter.</param>
    public IEnumerable<Indicator> Search(string text) => indicators.Value.Items.Where(indicator =>
        Indexed.Contains(text, indicator.Id, indicator.Name.Zh, indicator.Name.En));

    /// <inheritdoc/>
    public IEnumerator<Indicator> GetEnumerator() => indicators.Value.Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
