using ReportDsl.Language.Binding;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Checking;

/// <summary>The indicators of one catalogue file.</summary>
/// <param name="Place">The file.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Keys">Which they are, one for one.</param>
internal sealed record FileIndicators(DefinitionPlace Place, EquatableArray<IndicatorModel> Indicators, EquatableArray<IndicatorKey> Keys)
{
    public static FileIndicators Of(CheckedFile file) => new(file.Place, file.Indicators, file.Indicators.Select(IndicatorKey.Of).ToEquatableArray());
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

/// <summary>What one file of a report promises and states, by indicator.</summary>
/// <param name="Indicators">The indicators that it speaks of.</param>
internal sealed record FileStatements(EquatableArray<IndicatorStatements> Indicators)
{
    public static FileStatements Of(CheckedFile file)
    {
        if (file.Report is not ReportModel report)
        {
            return new(default(EquatableArray<IndicatorStatements>));
        }

        ILookup<IndicatorKey, Recorded> targets = file.Targets.ToLookup(target => IndicatorKey.Of(target.Indicator), target => Of(report.Year, target));
        ILookup<IndicatorKey, Recorded> results = file.Results.ToLookup(result => IndicatorKey.Of(result.Indicator), Of);
        return new(targets.Select(ofIndicator => ofIndicator.Key)
            .Union(results.Select(ofIndicator => ofIndicator.Key))
            .Select(key => IndicatorStatements.Of(key, targets[key], results[key]))
            .ToEquatableArray());
    }

    private static Recorded Of(int year, TargetModel target) =>
        new(year, target.Entry.Id, target.Entry.Period, PromiseWording.Of(target.Commitment, target.Bound, target.Figure.Amount, target.Upper?.Amount));

    private static Recorded Of(ResultModel result) => new(result.Year, result.Entry.Id, result.Entry.Period, "");
}

/// <summary>What is promised and stated of one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Targets">Its targets, by report, period and id.</param>
/// <param name="Results">Its results, by report, period and id.</param>
internal sealed record IndicatorStatements(IndicatorKey Indicator, EquatableArray<Recorded> Targets, EquatableArray<Recorded> Results)
{
    public static IndicatorStatements Of(IndicatorKey indicator, IEnumerable<Recorded> targets, IEnumerable<Recorded> results) =>
        new(indicator, InOrder(targets), InOrder(results));

    private static EquatableArray<Recorded> InOrder(IEnumerable<Recorded> entries) => entries
        .OrderBy(entry => entry.Year)
        .ThenBy(entry => entry.Period)
        .ThenBy(entry => entry.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}

/// <summary>Which indicator it is, whatever is said of it.</summary>
/// <remarks>It keeps its hash code, because the indexes of all files ask for it after every edit of one.</remarks>
internal readonly struct IndicatorKey : IEquatable<IndicatorKey>
{
    private readonly string jurisdiction;
    private readonly string id;
    private readonly int hash;

    private IndicatorKey(string jurisdiction, string id)
    {
        this.jurisdiction = jurisdiction;
        this.id = id;
        hash = StringComparer.Ordinal.GetHashCode(id);
    }

    public static IndicatorKey Of(IndicatorModel indicator) => new(indicator.JurisdictionId, indicator.Id);

    public bool Equals(IndicatorKey other) => hash == other.hash && id == other.id && jurisdiction == other.jurisdiction;

    public override bool Equals(object? obj) => obj is IndicatorKey other && Equals(other);

    public override int GetHashCode() => hash;
}

/// <summary>What all reports promise and state, by indicator.</summary>
/// <remarks>
/// It is made anew after every edit of a figure. Most indicators stand in one file, whose statements are taken over as they are: then
/// nothing is copied, and comparing the records with those of before is comparing references.
/// </remarks>
internal sealed class RecordIndex : IEquatable<RecordIndex>
{
    private readonly EquatableArray<FileStatements> files;
    private readonly Dictionary<IndicatorKey, IndicatorStatements> byIndicator;

    internal RecordIndex(IEnumerable<FileStatements> files, CancellationToken cancellation)
    {
        this.files = files.ToEquatableArray();
        byIndicator = new(this.files.Sum(file => file.Indicators.Count));
        foreach (FileStatements file in this.files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (IndicatorStatements stated in file.Indicators)
            {
                byIndicator[stated.Indicator] = byIndicator.TryGetValue(stated.Indicator, out IndicatorStatements? earlier)
                    ? IndicatorStatements.Of(stated.Indicator, earlier.Targets.Concat(stated.Targets), earlier.Results.Concat(stated.Results))
                    : stated;
            }
        }
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
            records[index] = byIndicator.TryGetValue(file.Keys[index], out IndicatorStatements? stated)
                ? new(file.Indicators[index], stated.Targets, stated.Results)
                : new(file.Indicators[index], default, default);
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
}
