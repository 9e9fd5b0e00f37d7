using System.Globalization;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Tool.Comparisons;

/// <summary>What became of one section's targets and pledges.</summary>
/// <param name="Section">The section of the second report; of the first where the second has none of that id.</param>
/// <param name="Year">The year of the report that the section is from.</param>
/// <param name="Targets">Its changes of targets.</param>
/// <param name="Pledges">Its changes of pledges.</param>
internal sealed record SectionDiff(SectionModel Section, int Year, IReadOnlyList<TargetChange> Targets, IReadOnlyList<PledgeChange> Pledges)
{
    /// <summary>Number, title and year.</summary>
    public LocalizedText Title
    {
        get
        {
            string number = Section.Number is int value ? value.ToString(CultureInfo.InvariantCulture) + " " : "";
            string year = Year.ToString(CultureInfo.InvariantCulture);
            return new($"{number}{Section.Title.Zh}（{year}）", $"{number}{Section.Title.En} ({year})");
        }
    }
}

/// <summary>Two reports and what differs between them.</summary>
/// <param name="Before">The first report.</param>
/// <param name="After">The second report.</param>
/// <param name="Comparison">What differs.</param>
internal sealed record ReportDiff(ReportOverview Before, ReportOverview After, ReportComparison Comparison)
{
    /// <summary>Both titles.</summary>
    public LocalizedText Title => new(
        $"{Before.Report.Title.Zh} → {After.Report.Title.Zh}", $"{Before.Report.Title.En} → {After.Report.Title.En}");

    /// <summary>The changes by section: those of the second report in its order, then what only the first has.</summary>
    public IReadOnlyList<SectionDiff> Sections
    {
        get
        {
            ILookup<string, TargetChange> targets = Comparison.Targets.ToLookup(change => (change.After ?? change.Before)!.Entry.Section.Id, StringComparer.Ordinal);
            ILookup<string, PledgeChange> pledges = Comparison.Pledges.ToLookup(change => (change.After ?? change.Before)!.Entry.Section.Id, StringComparer.Ordinal);
            HashSet<string> known = [.. After.Sections.Select(section => section.Id)];
            return
            [
                .. After.Sections.Select(section => (Section: section, After.Report.Year))
                    .Concat(Before.Sections.Where(section => !known.Contains(section.Id)).Select(section => (Section: section, Before.Report.Year)))
                    .Select(place => new SectionDiff(place.Section, place.Year, [.. targets[place.Section.Id]], [.. pledges[place.Section.Id]]))
                    .Where(section => section.Targets.Count + section.Pledges.Count > 0),
            ];
        }
    }

    /// <summary>How many targets changed so, for each kind that there is.</summary>
    public IEnumerable<(Term<ChangeKind> Kind, int Count)> Counts => ChangeTerms.Kinds
        .Select(kind => (Kind: kind, Count: Comparison.Targets.Count(change => change.Kinds.Contains(kind.Value))))
        .Where(row => row.Count > 0);
}
