using ReportDsl.Language.Binding;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Checking;

/// <summary>The indicators of one catalogue file.</summary>
/// <param name="Place">The file.</param>
/// <param name="Indicators">Its indicators.</param>
internal sealed record FileIndicators(DefinitionPlace Place, EquatableArray<IndicatorModel> Indicators)
{
    public static FileIndicators Of(CheckedFile file) => new(file.Place, file.Indicators);
}

/// <summary>The indicators of one catalogue file, each with what every report promises and states of it.</summary>
/// <param name="Place">The file.</param>
/// <param name="Records">The indicators with their records.</param>
internal sealed record FileRecords(DefinitionPlace Place, EquatableArray<IndicatorRecord> Records);

/// <summary>An indicator with what every report promises and states of it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Targets">Its targets, by report, period and id.</param>
/// <param name="Results">Its results, by report, period and id.</param>
internal sealed record IndicatorRecord(IndicatorModel Indicator, EquatableArray<Recorded> Targets, EquatableArray<Recorded> Results);

/// <summary>What the record of an indicator keeps of a target or a result. It has nothing of the phrase, so that an edit of one doesn't re-emit the record.</summary>
/// <param name="Year">The year of the report.</param>
/// <param name="Id">The entry's id.</param>
/// <param name="Period">The years it is for.</param>
/// <param name="Statement">What a target promises, in English; empty for a result.</param>
internal sealed record Recorded(int Year, string Id, Period Period, string Statement);

/// <summary>What one file of a report promises and states, each by its indicator.</summary>
/// <param name="Targets">Its targets.</param>
/// <param name="Results">Its results.</param>
internal sealed record FileStatements(EquatableArray<IndicatorStatements> Targets, EquatableArray<IndicatorStatements> Results)
{
    public static FileStatements Of(CheckedFile file) => file.Report is ReportModel report
        ? new(file.Targets.Select(target => Of(report.Year, target)).ToEquatableArray(), file.Results.Select(Of).ToEquatableArray())
        : new(default, default);

    private static IndicatorStatements Of(int year, TargetModel target) => new(
        IndicatorKey.Of(target.Indicator),
        new([new(year, target.Entry.Id, target.Entry.Period, PromiseWording.Of(target.Commitment, target.Bound, target.Figure.Amount, target.Upper?.Amount))]));

    private static IndicatorStatements Of(ResultModel result) => new(
        IndicatorKey.Of(result.Indicator),
        new([new(result.Year, result.Entry.Id, result.Entry.Period, "")]));
}

/// <summary>What is promised or stated of one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Entries">The targets or results.</param>
internal sealed record IndicatorStatements(IndicatorKey Indicator, EquatableArray<Recorded> Entries);

/// <summary>Which indicator it is, whatever is said of it.</summary>
internal readonly record struct IndicatorKey(string Jurisdiction, string Id)
{
    public static IndicatorKey Of(IndicatorModel indicator) => new(indicator.JurisdictionId, indicator.Id);
}

/// <summary>What all reports promise and state, by indicator.</summary>
/// <remarks>
/// It is made anew after every edit of a figure. Most indicators have one target in one file, whose list is taken over as it is: then
/// nothing is copied, and comparing the records with those of before is comparing references.
/// </remarks>
internal sealed class RecordIndex : IEquatable<RecordIndex>
{
    private readonly EquatableArray<FileStatements> files;
    private readonly Dictionary<IndicatorKey, EquatableArray<Recorded>> targets;
    private readonly Dictionary<IndicatorKey, EquatableArray<Recorded>> results;

    internal RecordIndex(IEnumerable<FileStatements> files, CancellationToken cancellation)
    {
        this.files = files.ToEquatableArray();
        targets = ByIndicator(file => file.Targets, cancellation);
        results = ByIndicator(file => file.Results, cancellation);
    }

    /// <summary>The records of one file's indicators.</summary>
    /// <param name="file">The file's indicators.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public FileRecords Of(FileIndicators file, CancellationToken cancellation)
    {
        IndicatorRecord[] records = new IndicatorRecord[file.Indicators.Count];
        for (int index = 0; index < records.Length; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            IndicatorKey key = IndicatorKey.Of(file.Indicators[index]);
            targets.TryGetValue(key, out EquatableArray<Recorded> ofTargets);
            results.TryGetValue(key, out EquatableArray<Recorded> ofResults);
            records[index] = new(file.Indicators[index], ofTargets, ofResults);
        }

        return new(file.Place, records.ToEquatableArray());
    }

    /// <summary>Whether both hold the same targets and results.</summary>
    /// <param name="other">The other index.</param>
    public bool Equals(RecordIndex? other) => other is not null && files.Equals(other.files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => files.GetHashCode();

    private Dictionary<IndicatorKey, EquatableArray<Recorded>> ByIndicator(Func<FileStatements, EquatableArray<IndicatorStatements>> ofFile, CancellationToken cancellation)
    {
        Dictionary<IndicatorKey, EquatableArray<Recorded>> byIndicator = new(files.Sum(file => ofFile(file).Count));
        foreach (FileStatements file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (IndicatorStatements stated in ofFile(file))
            {
                byIndicator[stated.Indicator] = byIndicator.TryGetValue(stated.Indicator, out EquatableArray<Recorded> earlier)
                    ? earlier.Concat(stated.Entries).OrderBy(entry => entry.Year).ThenBy(entry => entry.Period).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToEquatableArray()
                    : stated.Entries;
            }
        }

        return byIndicator;
    }
}
