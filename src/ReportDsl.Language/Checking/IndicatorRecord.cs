using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Checking;

/// <summary>An indicator with what every report promises and states of it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Targets">Its targets, by report, period and id.</param>
/// <param name="Results">Its results, by report, period and id.</param>
internal sealed record IndicatorRecord(IndicatorModel Indicator, EquatableArray<RecordedTarget> Targets, EquatableArray<RecordedResult> Results);

/// <summary>What the record of an indicator keeps of a target. It has nothing of the phrase, so that an edit of one doesn't re-emit the indicator.</summary>
/// <param name="Year">The year of the report.</param>
/// <param name="Id">The target's id.</param>
/// <param name="Period">The years it is for.</param>
/// <param name="Statement">What it promises, in English.</param>
internal sealed record RecordedTarget(int Year, string Id, Period Period, string Statement);

/// <summary>What the record of an indicator keeps of a result.</summary>
/// <param name="Year">The year of the report.</param>
/// <param name="Id">The result's id.</param>
internal sealed record RecordedResult(int Year, string Id);

/// <summary>What all reports promise and state, by indicator.</summary>
internal sealed class RecordIndex : IEquatable<RecordIndex>
{
    private readonly EquatableArray<Recorded<RecordedTarget>> targets;
    private readonly EquatableArray<Recorded<RecordedResult>> results;
    private readonly ILookup<IndicatorKey, RecordedTarget> targetsByIndicator;
    private readonly ILookup<IndicatorKey, RecordedResult> resultsByIndicator;

    internal RecordIndex(IEnumerable<CheckedFile> files, CancellationToken cancellation)
    {
        CheckedFile[] all = [.. files.Where(file => file.Report is not null)];
        targets = InOrder(all, file => file.Targets, target => target.Entry)
            .Until(cancellation)
            .Select(stated => new Recorded<RecordedTarget>(IndicatorKey.Of(stated.Model.Indicator), Of(stated.Year, stated.Model)))
            .ToEquatableArray();
        results = InOrder(all, file => file.Results, result => result.Entry)
            .Until(cancellation)
            .Select(stated => new Recorded<RecordedResult>(IndicatorKey.Of(stated.Model.Indicator), new(stated.Year, stated.Model.Entry.Id)))
            .ToEquatableArray();
        targetsByIndicator = targets.ToLookup(target => target.Indicator, target => target.Entry);
        resultsByIndicator = results.ToLookup(result => result.Indicator, result => result.Entry);
    }

    /// <summary>The record of one indicator.</summary>
    public IndicatorRecord Of(IndicatorModel indicator) => new(
        indicator,
        targetsByIndicator[IndicatorKey.Of(indicator)].ToEquatableArray(),
        resultsByIndicator[IndicatorKey.Of(indicator)].ToEquatableArray());

    /// <summary>Whether both hold the same targets and results.</summary>
    /// <param name="other">The other index.</param>
    public bool Equals(RecordIndex? other) => other is not null && targets == other.targets && results == other.results;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((targets.GetHashCode() * 31) + results.GetHashCode());

    private static RecordedTarget Of(int year, TargetModel target) => new(
        year,
        target.Entry.Id,
        target.Entry.Period,
        PromiseWording.Of(target.Commitment, target.Bound, target.Figure.Amount, target.Upper?.Amount));

    private static IEnumerable<(int Year, T Model)> InOrder<T>(CheckedFile[] files, Func<CheckedFile, EquatableArray<T>> modelsOf, Func<T, EntryModel> entryOf) => files
        .SelectMany(file => modelsOf(file).Select(model => (file.Report!.Year, Model: model)))
        .OrderBy(stated => stated.Year)
        .ThenBy(stated => entryOf(stated.Model).Period)
        .ThenBy(stated => entryOf(stated.Model).Id, StringComparer.Ordinal);

    private sealed record Recorded<T>(IndicatorKey Indicator, T Entry);

    private readonly record struct IndicatorKey(string Jurisdiction, string Id)
    {
        public static IndicatorKey Of(IndicatorModel indicator) => new(indicator.JurisdictionId, indicator.Id);
    }
}
