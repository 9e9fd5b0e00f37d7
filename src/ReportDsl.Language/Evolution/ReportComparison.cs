using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>Two reports of one jurisdiction held against each other: what became of every target and every pledge.</summary>
/// <param name="Targets">The changes of targets: those of the second report in its order, then those that only the first has.</param>
/// <param name="Pledges">The changes of pledges, in the same order.</param>
internal sealed record ReportComparison(EquatableArray<TargetChange> Targets, EquatableArray<PledgeChange> Pledges)
{
    /// <summary>Compares two reports; of one report's definitions in two versions, everything that differs is a correction.</summary>
    /// <param name="before">The first report.</param>
    /// <param name="after">The second report; it may also be the earlier one.</param>
    public static ReportComparison Of(ComparedReport before, ComparedReport after) => new Comparer(before, after).Compare();

    private sealed class Comparer(ComparedReport before, ComparedReport after)
    {
        private readonly bool isOfOneReport = before.Year == after.Year;

        public ReportComparison Compare()
        {
            EquatableArray<TargetMatch> matches = before.Year <= after.Year
                ? TargetMatcher.Match(before, after)
                : TargetMatcher.Match(after, before).Select(match => match.Reversed()).ToEquatableArray();
            ILookup<TargetModel, TargetMatch> byAfter = matches.ToLookup(match => match.After);
            HashSet<TargetModel> followed = [.. matches.Select(match => match.Before)];
            return new(
                after.Targets
                    .SelectMany(target => byAfter[target].Any() ? byAfter[target].Select(Changed) : [OnlyAfter(target)])
                    .Concat(before.Targets.Where(target => !followed.Contains(target)).Select(OnlyBefore))
                    .ToEquatableArray(),
                Pledges().ToEquatableArray());
        }

        private TargetChange Changed(TargetMatch match)
        {
            TargetModel target = match.Before;
            TargetModel targetAfter = match.After;
            EquatableArray<Correction> corrections = new(
            [
                .. Corrections(before, target, was => Kinds(match.Changes, PromiseComparison.Of(was, Promise.Of(targetAfter), match.Changes))),
                .. Corrections(after, targetAfter, was => Kinds(match.Changes, PromiseComparison.Of(Promise.Of(target), was, match.Changes))),
            ]);
            PromiseComparison comparison = PromiseComparison.Of(Promise.Of(target), Promise.Of(targetAfter), match.Changes);
            EquatableArray<ChangeKind> kinds = WithPhrases(Kinds(match.Changes, comparison), target.Entry, targetAfter.Entry);
            return new(target, targetAfter, WithCorrections(kinds, corrections))
            {
                Comparison = comparison,
                Changes = match.Changes,
                Corrections = corrections,
                IsOfOneReport = isOfOneReport,
            };
        }

        private TargetChange OnlyAfter(TargetModel target) => Alone(
            null, target, after, before, Pledge(before, target), Pledge(before, target) is null ? ChangeKind.Added : ChangeKind.Quantified);

        private TargetChange OnlyBefore(TargetModel target) => Alone(
            target, null, before, after, Pledge(after, target), Pledge(after, target) is null ? ChangeKind.Dropped : ChangeKind.Unquantified);

        private TargetChange Alone(TargetModel? first, TargetModel? second, ComparedReport own, ComparedReport other, PledgeModel? pledge, ChangeKind kind)
        {
            TargetModel target = (first ?? second)!;
            ChangeKind[] kinds = [pledge is null && IsPending(target.Entry.Period, own, other) ? ChangeKind.Pending : kind];
            EquatableArray<Correction> corrections = Corrections(own, target, _ => kinds.ToEquatableArray()).ToEquatableArray();
            return new(first, second, WithCorrections(kinds.ToEquatableArray(), corrections))
            {
                Pledge = pledge,
                Corrections = corrections,
                IsOfOneReport = isOfOneReport,
            };
        }

        private IEnumerable<PledgeChange> Pledges()
        {
            Dictionary<string, PledgeModel> first = before.Pledges.ToDictionary(pledge => pledge.Entry.Id, StringComparer.Ordinal);
            Dictionary<string, PledgeModel> second = after.Pledges.ToDictionary(pledge => pledge.Entry.Id, StringComparer.Ordinal);
            foreach (PledgeModel pledge in after.Pledges)
            {
                if (first.TryGetValue(pledge.Entry.Id, out PledgeModel? earlier))
                {
                    ChangeKind commitment = Firmness.Change(earlier.Commitment, pledge.Commitment);
                    yield return Change(earlier, pledge, WithPhrases(new([commitment]), earlier.Entry, pledge.Entry));
                }
                else if (!IsTarget(before, pledge))
                {
                    yield return Change(null, pledge, IsPending(pledge.Entry.Period, after, before) ? ChangeKind.Pending : ChangeKind.Added);
                }
            }

            foreach (PledgeModel pledge in before.Pledges.Where(pledge => !second.ContainsKey(pledge.Entry.Id) && !IsTarget(after, pledge)))
            {
                yield return Change(pledge, null, IsPending(pledge.Entry.Period, before, after) ? ChangeKind.Pending : ChangeKind.Dropped);
            }
        }

        private PledgeChange Change(PledgeModel? first, PledgeModel? second, params IEnumerable<ChangeKind> kinds) =>
            new(first, second, kinds.ToEquatableArray()) { IsOfOneReport = isOfOneReport };

        // Two reports never say a thing in the same words; of one report a phrase differs only where it was transcribed otherwise.
        private EquatableArray<ChangeKind> WithPhrases(EquatableArray<ChangeKind> kinds, EntryModel first, EntryModel second) =>
            isOfOneReport && first.Phrase != second.Phrase
                ? kinds.Where(kind => kind != ChangeKind.Kept).Append(ChangeKind.Reworded).Distinct().ToEquatableArray()
                : kinds;

        private static EquatableArray<ChangeKind> Kinds(IEnumerable<Succession> changes, PromiseComparison comparison)
        {
            ChangeKind[] kinds =
            [
                .. new[] { comparison.Figure, comparison.Bound, comparison.Commitment }.OfType<ChangeKind>().Where(kind => kind != ChangeKind.Kept),
                .. changes.Select(change => change.Kind switch
                {
                    SuccessionKind.Renamed => ChangeKind.Renamed,
                    SuccessionKind.BasisChanged => ChangeKind.Rebased,
                    SuccessionKind.Merged => ChangeKind.Merged,
                    _ => ChangeKind.Split,
                }),
            ];
            return kinds.Length == 0 ? new([ChangeKind.Kept]) : kinds.Distinct().OrderBy(kind => kind).ToEquatableArray();
        }

        private static EquatableArray<ChangeKind> WithCorrections(EquatableArray<ChangeKind> kinds, EquatableArray<Correction> corrections) =>
            corrections.Count == 0 ? kinds : kinds.Append(ChangeKind.Corrected).ToEquatableArray();

        private static IEnumerable<Correction> Corrections(ComparedReport report, TargetModel target, Func<Promise, EquatableArray<ChangeKind>> kindsAsPublished)
        {
            if (report.PublishedBeforeCorrection(target) is (string was, string because))
            {
                EquatableArray<ChangeKind> kinds = Meanings.ReadTarget(was, report) is Promise published ? kindsAsPublished(published) : default;
                yield return new(report.Year, was, Meanings.Of(target), because, kinds);
            }
        }

        // A target of several years is due until they are over, whether or not the next report repeats it.
        private static bool IsPending(Period period, ComparedReport own, ComparedReport other) => own.Year < other.Year && other.Year <= period.To;

        private static PledgeModel? Pledge(ComparedReport report, TargetModel target) =>
            report.Pledges.FirstOrDefault(pledge => pledge.Entry.Id == target.Entry.Id);

        private static bool IsTarget(ComparedReport report, PledgeModel pledge) =>
            report.Targets.Any(target => target.Entry.Id == pledge.Entry.Id);
    }
}
