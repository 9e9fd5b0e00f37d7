using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>How the indicator of a later report goes back to one of an earlier report.</summary>
/// <param name="From">The earlier indicator's id.</param>
/// <param name="Changes">What changed since, in the order of years; nothing where it is still the same.</param>
/// <param name="IsSame">Whether it is the indicator itself, under its own or a former id.</param>
internal sealed record Descent(string From, EquatableArray<Succession> Changes, bool IsSame);

/// <summary>The indicators of a jurisdiction with what each follows.</summary>
internal sealed class Descents(IEnumerable<IndicatorModel> indicators)
{
    private readonly Dictionary<string, IndicatorModel> indicators = indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    /// <summary>Every indicator that one goes back to: itself, its former ids, and those that it follows.</summary>
    /// <param name="id">The later indicator's id.</param>
    /// <param name="after">The year of the earlier report; changes by the reports after it count.</param>
    /// <param name="through">The year of the later report, included.</param>
    public EquatableArray<Descent> Of(string id, int after, int through) => Of(id, after, through, [])
        .GroupBy(descent => descent.From, StringComparer.Ordinal)
        .Select(same => same.First())
        .ToEquatableArray();

    /// <summary>An indicator under its own and its former ids, whenever it had them.</summary>
    /// <param name="id">The indicator's id.</param>
    public EquatableArray<Descent> OfNames(string id) => new(
    [
        new(id, default, IsSame: true),
        .. indicators.TryGetValue(id, out IndicatorModel? indicator)
            ? indicator.Lineage.Successions
                .Where(change => change.Kind == SuccessionKind.Renamed)
                .Select(change => new Descent(change.From[0], new([change]), IsSame: true))
            : [],
    ]);

    private IEnumerable<Descent> Of(string id, int after, int through, HashSet<string> seen)
    {
        // Lineages are checked one by one, so a circle can still be among them.
        if (!seen.Add(id))
        {
            yield break;
        }

        Succession[] changes = indicators.TryGetValue(id, out IndicatorModel? indicator)
            ? [.. indicator.Lineage.Successions.Where(change => after < change.Year && change.Year <= through)]
            : [];
        Succession[] own = [.. changes.Where(change => change.Kind == SuccessionKind.Renamed || change.From.Contains(id))];
        yield return new(id, own.ToEquatableArray(), IsSame: true);
        foreach (Succession change in changes)
        {
            foreach (string from in change.From.Where(from => from != id))
            {
                foreach (Descent earlier in Of(from, after, change.Year, seen))
                {
                    IEnumerable<Succession> since = own.Where(later => later.Year >= change.Year && later != change);
                    yield return new(
                        earlier.From,
                        earlier.Changes.Append(change).Concat(since).ToEquatableArray(),
                        earlier.IsSame && change.Kind == SuccessionKind.Renamed);
                }
            }
        }
    }
}
