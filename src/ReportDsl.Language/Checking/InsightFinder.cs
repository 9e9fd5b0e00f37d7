using System.Globalization;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>Finds what is worth knowing of a report's targets although nothing is wrong with them.</summary>
internal static class InsightFinder
{
    // A target stands out as soft where at most one in so many of its section's is worded so.
    private const int OneIn = 3;

    /// <summary>Whether the finder finds what a rule is about, so that no step of the build does.</summary>
    public static bool Finds(Rule rule) => rule == Rules.WeakerThanBefore || rule == Rules.EqualToBaseline || rule == Rules.SofterThanNeighbours;

    /// <summary>The information about one file's targets.</summary>
    public static EquatableArray<Finding> Find(DefinitionFile file, IReadOnlyCollection<ReportPart> parts, CancellationToken cancellation)
    {
        FindingList findings = new(file.Path);
        foreach (ReportPart part in parts.Where(part => part.Place == file.Document.Place))
        {
            Dictionary<string, Neighbours> sections = parts
                .Where(other => other.Jurisdiction.Id == part.Jurisdiction.Id && other.Report.Year == part.Report.Year)
                .SelectMany(other => other.Targets)
                .Until(cancellation)
                .Select(linked => linked.Target)
                .GroupBy(target => target.Entry.Section.Id, StringComparer.Ordinal)
                .ToDictionary(section => section.Key, section => Neighbours.Of([.. section]), StringComparer.Ordinal);
            ILookup<string, TextRange> readings = file.Document.Targets.ToLookup(target => target.Entry.Id.Value, target => target.Reading.Range, StringComparer.Ordinal);
            foreach (LinkedTarget linked in part.Targets.Until(cancellation))
            {
                TextRange range = readings[linked.Target.Entry.Id].First();
                CompareWithBaseline(linked, range, findings);
                CompareWithNeighbours(linked.Target, sections[linked.Target.Entry.Section.Id], range, findings);
            }
        }

        return findings.ToEquatableArray();
    }

    private static void CompareWithBaseline(LinkedTarget linked, TextRange range, FindingList findings)
    {
        TargetModel target = linked.Target;
        if (linked.Baseline is not ResultModel baseline || !AreComparable(target, baseline))
        {
            return;
        }

        int difference = target.Figure.Amount.CompareTo(baseline.Figure.Amount);
        string promise = PromiseWording.Of(target.Commitment, target.Bound, target.Figure.Amount, target.Upper?.Amount);
        if (difference == 0)
        {
            findings.Add(Rules.EqualToBaseline, range, target.Entry.Id, promise, baseline.Entry.Period.ToString());
        }
        else if (target.Indicator.Better switch { Better.Higher => difference < 0, Better.Lower => difference > 0, _ => false })
        {
            string reached = Wording.Of(baseline.Qualifier, baseline.Figure.Amount, DisplayLanguage.En);
            findings.Add(Rules.WeakerThanBefore, range, target.Entry.Id, promise, reached, baseline.Entry.Period.ToString());
        }
    }

    // What is added or counted within five years says nothing beside what was within one.
    private static bool AreComparable(TargetModel target, ResultModel baseline) =>
        target.Entry.Period.Years == baseline.Entry.Period.Years
        || target.Indicator.Measure is not (Measure.Increment or Measure.Count);

    private static void CompareWithNeighbours(TargetModel target, Neighbours section, TextRange range, FindingList findings)
    {
        Report(target.Bound == Bound.About, section.About, Terms.Bounds.Of(Bound.About).Name);
        Report(target.Commitment == Commitment.Strive, section.StrivenFor, Terms.Commitments.Of(Commitment.Strive).Name);

        void Report(bool isSoft, int soft, LocalizedText word)
        {
            if (isSoft && soft * OneIn <= section.All)
            {
                findings.Add(
                    Rules.SofterThanNeighbours,
                    range,
                    target.Entry.Id,
                    word.Zh,
                    (section.All - soft).ToString(CultureInfo.InvariantCulture),
                    section.All.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>How many targets a section has, and how many of them are soft.</summary>
    private sealed record Neighbours(int All, int About, int StrivenFor)
    {
        public static Neighbours Of(IReadOnlyCollection<TargetModel> section) => new(
            section.Count,
            section.Count(target => target.Bound == Bound.About),
            section.Count(target => target.Commitment == Commitment.Strive));
    }
}
