using System.Collections;

namespace ReportDsl;

/// <summary>The targets, pledges or results of one report: by id, by section, or all in the report's order.</summary>
/// <typeparam name="T">Target, pledge or result.</typeparam>
/// <remarks>The list is made when first asked for; a single member by its name doesn't need it.</remarks>
public abstract class EntrySet<T> : IReadOnlyList<T>
    where T : Entry
{
    // Two threads that ask at once make it twice, of the same entries.
    private Indexed<T>? entries;

    /// <summary>Creates the set.</summary>
    protected EntrySet()
    {
    }

    /// <summary>All entries, in the report's order.</summary>
    public IReadOnlyList<T> All => Entries.Items;

    /// <inheritdoc/>
    public int Count => All.Count;

    /// <inheritdoc/>
    public T this[int index] => All[index];

    /// <summary>The entry of this id.</summary>
    /// <param name="id">An id such as <c>urban-new-employment</c>.</param>
    /// <exception cref="KeyNotFoundException">The report has none.</exception>
    public T this[string id] => Find(id) ?? throw new KeyNotFoundException($"The report has no '{id}' here.");

    /// <summary>The entry of this id, or null.</summary>
    /// <param name="id">An id such as <c>urban-new-employment</c>.</param>
    public T? Find(string id) => Entries.Find(id);

    /// <summary>The entries whose id, names or phrase contain the text.</summary>
    /// <param name="text">Chinese or English text; letter case doesn't matter.</param>
    public IEnumerable<T> Search(string text) => All.Where(entry =>
        Indexed.Contains(text, entry.Id, entry.Name.Zh, entry.Name.En, entry.Phrase));

    /// <summary>The entries of one section, in the report's order.</summary>
    /// <param name="section">The section.</param>
    public IEnumerable<T> InSection(Section section) => All.Where(entry => entry.Section == section);

    /// <summary>The entries grouped by section, in the report's order.</summary>
    public IEnumerable<IGrouping<Section, T>> BySection => All.GroupBy(entry => entry.Section);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gives all entries, in the report's order.</summary>
    protected abstract T[] Load();

    private Indexed<T> Entries => entries ??= new(Load(), entry => entry.Id);
}
