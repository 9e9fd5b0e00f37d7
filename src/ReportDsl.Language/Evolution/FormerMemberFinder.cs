using System.Globalization;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;

namespace ReportDsl.Language.Evolution;

/// <summary>Finds what each report no longer has of the report before it and of what was published of itself, and what became of it.</summary>
internal sealed class FormerMemberFinder
{
    private readonly Edition report;
    private readonly Edition previous;
    private readonly HashSet<(PublishedKind Kind, string Name)> names;

    private FormerMemberFinder(Edition report, Edition previous)
    {
        this.report = report;
        this.previous = previous;
        names =
        [
            .. report.Targets.Select(target => (PublishedKind.Target, Member(target.Entry))),
            .. report.Pledges.Select(pledge => (PublishedKind.Pledge, Member(pledge.Entry))),
            .. report.Results.Select(result => (PublishedKind.Result, Member(result.Entry))),
        ];
    }

    /// <summary>The former members of every report that has some.</summary>
    /// <param name="catalogue">What all files declare.</param>
    /// <param name="files">What the files state.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<FormerMembers> Find(Catalogue catalogue, IEnumerable<FileOutline> files, CancellationToken cancellation)
    {
        List<FormerMembers> found = [];
        foreach (IGrouping<string, FileOutline> jurisdiction in files.Where(file => file.Report is not null).GroupBy(file => file.Jurisdiction.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Edition? previous = null;
            EquatableArray<PublishedIdDefinition> published = catalogue.Of(jurisdiction.First().Place).Contents.PublishedIds;
            foreach (Edition report in jurisdiction.GroupBy(file => file.Report!.Year).OrderBy(group => group.Key).Select(group => new Edition(group.Key, [.. group])))
            {
                FormerMember[] members = [.. new FormerMemberFinder(report, previous ?? report).Find(published, cancellation)];
                if (members.Length > 0)
                {
                    found.Add(new(jurisdiction.First().Jurisdiction, report.Year, members.ToEquatableArray()));
                }

                previous = report;
            }
        }

        return found.ToEquatableArray();
    }

    // What still has its name isn't former, and of two with one name the report before has the say.
    private IEnumerable<FormerMember> Find(EquatableArray<PublishedIdDefinition> published, CancellationToken cancellation) =>
        previous.Targets.Until(cancellation).Where(target => IsFormer(PublishedKind.Target, target.Entry.Id)).Select(OfTarget)
            .Concat(previous.Pledges.Until(cancellation).Where(pledge => IsFormer(PublishedKind.Pledge, pledge.Entry.Id)).Select(OfPledge))
            .Concat(previous.Results.Until(cancellation).Where(result => IsFormer(PublishedKind.Result, result.Entry.Id)).Select(OfResult))
            .Concat(published.Until(cancellation).Where(id => id.Year == report.Year && id.Withdrawn is not null && IsFormer(id.Kind, id.Id.Value)).Select(OfWithdrawn))
            .OrderBy(member => member.Kind)
            .ThenBy(member => member.Id, StringComparer.Ordinal);

    private bool IsFormer(PublishedKind kind, string id) => names.Add((kind, CSharpNames.Of(id)));

    private FormerMember OfTarget(TargetOutline target)
    {
        (string message, string? replacedBy, bool keepsMeaning) = FateOf(target);
        return new(PublishedKind.Target, target.Entry.Id, target.Indicator.Id, target.Bound, message, replacedBy, keepsMeaning, previous.Year);
    }

    private (string Message, string? ReplacedBy, bool KeepsMeaning) FateOf(TargetOutline target)
    {
        IndicatorModel indicator = target.Indicator;
        string name = InWords(indicator.Name);
        TargetOutline[] alike = [.. report.Targets.Where(other => IsOneYear(other.Entry) == IsOneYear(target.Entry))];
        if (alike.FirstOrDefault(other => other.Indicator.Id == indicator.Id) is TargetOutline same)
        {
            return ($"{Subject} has the target of {name} under another id: use {Member(same.Entry)}.", same.Entry.Id, true);
        }

        if (alike.FirstOrDefault(other => Follows(other.Indicator, indicator)) is TargetOutline successor)
        {
            Succession succession = successor.Indicator.Lineage.Successions.First(step => step.From.Contains(indicator.Id));
            string change = succession.Kind switch
            {
                SuccessionKind.Merged => $"sums up {name} in {InWords(successor.Indicator.Name)}",
                SuccessionKind.Split => $"states a part of {name}, {InWords(successor.Indicator.Name)}",
                _ => $"states {name} on another basis, as {Meanings.Of(successor.Indicator)} instead of {Meanings.Of(indicator)}",
            };
            return ($"{Subject} {change}: use {Member(successor.Entry)}, which is another indicator.", successor.Entry.Id, false);
        }

        if (indicator.Lineage.Retired is Retirement retired && retired.Year <= report.Year)
        {
            TargetOutline? instead = alike.FirstOrDefault(other => other.Indicator.Id == retired.ReplacedBy);
            string advice = instead is null ? Stays(target.Entry, "Targets") : $"Use {Member(instead.Entry)}, which is another indicator.";
            return ($"{name} was retired in {Text(retired.Year)}: {retired.Because} {advice}", instead?.Entry.Id, false);
        }

        string also = report.Pledges.FirstOrDefault(pledge => pledge.Entry.Id == target.Entry.Id) is PledgeOutline pledge
            ? $"It promises it without a figure: {Class}.Pledges.{Member(pledge.Entry)}. "
            : report.Results.LastOrDefault(result => result.Indicator.Id == indicator.Id) is ResultOutline result
                ? $"What was achieved of it is {Class}.Results.{Member(result.Entry)}. "
                : "";
        return ($"{Subject} sets no target for {name}. {also}{Stays(target.Entry, "Targets")}", null, false);
    }

    private FormerMember OfPledge(PledgeOutline pledge)
    {
        string also = report.Targets.FirstOrDefault(target => target.Entry.Id == pledge.Entry.Id) is TargetOutline target
            ? $"It promises a figure: {Class}.Targets.{Member(target.Entry)}. "
            : "";
        return new(PublishedKind.Pledge, pledge.Entry.Id, null, null, $"{Subject} doesn't repeat the pledge {InWords(pledge.Name)}. {also}{Stays(pledge.Entry, "Pledges")}", null, false, previous.Year);
    }

    private FormerMember OfResult(ResultOutline result)
    {
        string name = InWords(result.Indicator.Name);
        ResultOutline? same = IsOnly(previous, result) ? report.Results.FirstOrDefault(other => IsAlike(other, result) && IsOnly(report, other)) : null;
        return new(
            PublishedKind.Result,
            result.Entry.Id,
            result.Indicator.Id,
            null,
            same is null
                ? $"{Subject} doesn't state this result of {name}. {Stays(result.Entry, "Results")}"
                : $"{Subject} has the result of {name} under another id: use {Member(same.Entry)}.",
            same?.Entry.Id,
            same is not null,
            previous.Year);
    }

    private static FormerMember OfWithdrawn(PublishedIdDefinition id)
    {
        string advice = id.ReplacedBy is { } other ? $" Use {CSharpNames.Of(other.Value)}." : "";
        return new(id.Kind, id.Id.Value, null, null, $"The {id.Scope} '{id.Id.Value}' was withdrawn: {id.Withdrawn}{advice}", id.ReplacedBy?.Value, false, null);
    }

    private bool Follows(IndicatorModel successor, IndicatorModel indicator) => successor.Lineage.Successions.Any(succession =>
        succession.Year > previous.Year && succession.Year <= report.Year && succession.From.Contains(indicator.Id));

    private string Stays(EntryOutline entry, string set) =>
        $"That of {Text(previous.Year)} {(set == "Targets" && entry.Period.To >= report.Year ? $"runs until {Text(entry.Period.To)}:" : "is")} {CSharpNames.OfReport(previous.Year)}.{set}.{Member(entry)}.";

    private string Subject => $"The report of {Text(report.Year)}";

    private string Class => CSharpNames.OfReport(report.Year);

    private static bool IsOneYear(EntryOutline entry) => entry.Period.From == entry.Period.To;

    private static bool IsAlike(ResultOutline one, ResultOutline other) => one.Indicator.Id == other.Indicator.Id && IsOneYear(one.Entry) == IsOneYear(other.Entry);

    // A report may state several figures of one indicator, such as the levels that it passed year by year.
    private static bool IsOnly(Edition edition, ResultOutline result) => edition.Results.Count(other => IsAlike(other, result)) == 1;

    private static string Member(EntryOutline entry) => CSharpNames.Of(entry.Id);

    private static string InWords(LocalizedText name) => $"{name.Zh} ({name.En})";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>One year's report with everything in it.</summary>
    private sealed class Edition(int year, IReadOnlyList<FileOutline> files)
    {
        public int Year => year;

        public IReadOnlyList<TargetOutline> Targets { get; } = [.. files.SelectMany(file => file.Targets)];

        public IReadOnlyList<PledgeOutline> Pledges { get; } = [.. files.SelectMany(file => file.Pledges)];

        public IReadOnlyList<ResultOutline> Results { get; } = [.. files.SelectMany(file => file.Results)];
    }
}
