using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>Two targets that promise the same thing, or what became of it.</summary>
/// <param name="Before">The one before.</param>
/// <param name="After">The one after.</param>
/// <param name="Changes">What changed of the indicator from the earlier report to the later one.</param>
internal sealed record TargetMatch(TargetModel Before, TargetModel After, EquatableArray<Succession> Changes)
{
    /// <summary>The same seen from the other report: what was merged is split, and the other way round.</summary>
    public TargetMatch Reversed() => new(After, Before, Changes.Select(Reversed).ToEquatableArray());

    private static Succession Reversed(Succession change) => change.Kind switch
    {
        SuccessionKind.Merged => change with { Kind = SuccessionKind.Split },
        SuccessionKind.Split => change with { Kind = SuccessionKind.Merged },
        _ => change,
    };
}

/// <summary>Finds the targets of a later report that go on from those of an earlier one.</summary>
/// <remarks>
/// Targets belong together by indicator and by whether they are for one year or for several: a year's goal and a five-year goal
/// of one indicator are two promises. Where a report has several such targets the ids decide, and what is left over on either side
/// belongs together only if it is one target each.
/// </remarks>
internal sealed class TargetMatcher
{
    private readonly Descents descents;
    private readonly int earlierYear;
    private readonly int laterYear;
    private readonly List<TargetMatch> matches = [];

    private TargetMatcher(ComparedReport earlier, ComparedReport later)
    {
        descents = new(later.Indicators);
        earlierYear = earlier.Year;
        laterYear = later.Year;
    }

    /// <summary>Matches the targets of two reports.</summary>
    /// <param name="earlier">The earlier report.</param>
    /// <param name="later">The later report.</param>
    public static EquatableArray<TargetMatch> Match(ComparedReport earlier, ComparedReport later)
    {
        TargetMatcher matcher = new(earlier, later);
        matcher.MatchSame(earlier.Targets, later.Targets);
        matcher.MatchFollowing(earlier.Targets, later.Targets);
        return matcher.matches.ToEquatableArray();
    }

    private void MatchSame(EquatableArray<TargetModel> earlier, EquatableArray<TargetModel> later)
    {
        foreach (IGrouping<(string Indicator, bool IsLong), TargetModel> group in later.GroupBy(KeyOf))
        {
            Descent[] same = [.. DescentsOf(group.Key.Indicator).Where(descent => descent.IsSame)];
            List<TargetModel> candidates =
                [.. earlier.Where(target => IsLong(target) == group.Key.IsLong && same.Any(descent => descent.From == target.Indicator.Id))];
            List<TargetModel> open = [];
            foreach (TargetModel target in group)
            {
                if (candidates.FirstOrDefault(candidate => candidate.Entry.Id == target.Entry.Id) is TargetModel namesake)
                {
                    candidates.Remove(namesake);
                    Add(namesake, target);
                }
                else
                {
                    open.Add(target);
                }
            }

            if (candidates.Count == 1 && open.Count == 1)
            {
                Add(candidates[0], open[0]);
            }

            void Add(TargetModel first, TargetModel second) =>
                matches.Add(new(first, second, same.First(descent => descent.From == first.Indicator.Id).Changes));
        }
    }

    private void MatchFollowing(EquatableArray<TargetModel> earlier, EquatableArray<TargetModel> later)
    {
        HashSet<TargetModel> matched = [.. matches.Select(match => match.Before)];
        foreach (TargetModel target in later)
        {
            foreach (Descent descent in DescentsOf(target.Indicator.Id).Where(descent => !descent.IsSame))
            {
                matches.AddRange(earlier
                    .Where(candidate => candidate.Indicator.Id == descent.From && IsLong(candidate) == IsLong(target) && !matched.Contains(candidate))
                    .Select(candidate => new TargetMatch(candidate, target, descent.Changes)));
            }
        }
    }

    // Of two versions of one report's definitions only the ids can differ.
    private EquatableArray<Descent> DescentsOf(string indicator) =>
        earlierYear == laterYear ? descents.OfNames(indicator) : descents.Of(indicator, earlierYear, laterYear);

    private static (string Indicator, bool IsLong) KeyOf(TargetModel target) => (target.Indicator.Id, IsLong(target));

    private static bool IsLong(TargetModel target) => target.Entry.Period.Years > 1;
}
