using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Evolution;

/// <summary>Holds definitions to what was published: no id is lost, reused or given another meaning without a word.</summary>
internal sealed class PublishedIdChecker(JurisdictionCatalogue catalogue, FindingList findings)
{
    private readonly Dictionary<(PublishedKind Kind, int? Year), HashSet<string>> names = [];
    private HashSet<string>? formerIds;

    /// <summary>Checks the list itself: that what it names is still there, or was withdrawn.</summary>
    public void Check(PublishedDefinition list, CancellationToken cancellation)
    {
        foreach (int year in list.Ids.Select(id => id.Year).OfType<int>().Distinct().Where(year => catalogue.Report(year) is null))
        {
            PublishedIdDefinition first = list.Ids.First(id => id.Year == year);
            findings.Add(Rules.LostId, first.Id.Range, "report", Year(year), "put its folder back.");
        }

        foreach (PublishedIdDefinition id in list.Ids.Until(cancellation).TakeWhile(_ => !findings.IsFull).Where(id => id.Year is not int year || catalogue.Report(year) is not null))
        {
            bool isDefined = IsDefined(id.Kind, id.Year, id.Id.Value);
            if (isDefined && id.Withdrawn is string reason)
            {
                findings.Add(Rules.ReusedId, id.Id.Range, id.Scope, id.Id.Value, reason);
            }
            else if (!isDefined && id.Withdrawn is null && !IsRenamed(id))
            {
                findings.Add(Rules.LostId, id.Id.Range, id.Scope, id.Id.Value, id.Year is null
                    ? "put it back and retire it with 'retired', write 'renamed-from' on the indicator that has another id now, or say here why it is 'withdrawn'."
                    : "put it back, or say here why it is 'withdrawn'.");
            }

            if (id.ReplacedBy is Located<string> other && !IsDefined(id.Kind, id.Year, other.Value))
            {
                findings.Add(Rules.UndeclaredName, other.Range, id.Scope, other.Value, Nearest.Advice(other.Value, Names(id.Kind, id.Year), "name one that is defined."));
            }
        }
    }

    /// <summary>Reports an id that was published to mean something else.</summary>
    /// <param name="kind">What it is the id of.</param>
    /// <param name="year">Its report's year; null for an indicator.</param>
    /// <param name="id">The id.</param>
    /// <param name="meaningOf">Gives what it means now, in words that are made only for what was published.</param>
    /// <param name="place">Where that stands.</param>
    public void RequireMeaning(PublishedKind kind, int? year, Located<string> id, Func<string> meaningOf, TextRange place)
    {
        // A correction that was published once is no leave for the next one.
        if (catalogue.Published(kind, year, id.Value) is { Withdrawn: null } published
            && meaningOf() is string meaning
            && published.Meaning != meaning
            && (published.Corrected is null || published.Was is not null))
        {
            findings.Add(Rules.ChangedMeaning, place, published.Scope, id.Value, published.Meaning, meaning, catalogue.Contents.Model.Id);
        }
    }

    private bool IsRenamed(PublishedIdDefinition id)
    {
        formerIds ??= new(catalogue.Contents.Indicators.SelectMany(indicator => indicator.Lineage.FormerIds), StringComparer.Ordinal);
        return id.Year is null && formerIds.Contains(id.Id.Value);
    }

    private bool IsDefined(PublishedKind kind, int? year, string id) => catalogue.IsRejected(id) || Names(kind, year).Contains(id);

    private HashSet<string> Names(PublishedKind kind, int? year)
    {
        if (!names.TryGetValue((kind, year), out HashSet<string>? known))
        {
            known = new(NamesOf(kind, year), StringComparer.Ordinal);
            names.Add((kind, year), known);
        }

        return known;
    }

    private IEnumerable<string> NamesOf(PublishedKind kind, int? year)
    {
        if (year is not int number)
        {
            return catalogue.IndicatorIds;
        }

        string prefix = kind switch
        {
            PublishedKind.Target => LedgerChecker.Target,
            PublishedKind.Pledge => LedgerChecker.Pledge,
            _ => LedgerChecker.Result,
        };
        return (catalogue.Report(number)?.Contents.EntryNames ?? default)
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => name.Substring(prefix.Length));
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
