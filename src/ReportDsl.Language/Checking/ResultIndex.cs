namespace ReportDsl.Language.Checking;

/// <summary>The results that one file of a report states.</summary>
/// <param name="File">The file's place.</param>
/// <param name="Results">The results.</param>
internal sealed record FileResults(string File, EquatableArray<ResultModel> Results)
{
    public static FileResults Of(CheckedFile file) => new(file.Place.Identity, file.Results);
}

/// <summary>Every result of every report, to find what a target starts from.</summary>
internal sealed class ResultIndex : IEquatable<ResultIndex>
{
    private readonly EquatableArray<FileResults> files;
    private readonly Dictionary<IndicatorKey, ResultModel[]> byIndicator;

    internal ResultIndex(IEnumerable<FileResults> files, CancellationToken cancellation)
    {
        this.files = files.Until(cancellation).ToEquatableArray();
        byIndicator = this.files
            .OrderBy(file => file.File, StringComparer.Ordinal)
            .SelectMany(file => file.Results)
            .Until(cancellation)
            .GroupBy(result => IndicatorKey.Of(result.Indicator))
            .ToDictionary(indicator => indicator.Key, indicator => indicator.OrderBy(result => result.Entry.Period).ThenBy(result => result.Year).ToArray());
    }

    /// <summary>
    /// The latest result of the target's indicator before the target's period. Of several for one period the one of the
    /// latest report counts, and of that the last one stated: 突破3000亿元、4000亿元、5000亿元 ends at 5000亿元.
    /// </summary>
    /// <param name="target">The target.</param>
    public ResultModel? Baseline(TargetModel target) =>
        byIndicator.TryGetValue(IndicatorKey.Of(target.Indicator), out ResultModel[]? ofIndicator)
            ? Array.FindLast(ofIndicator, result => result.Entry.Period.To < target.Entry.Period.From)
            : null;

    /// <summary>Whether both hold the same results.</summary>
    /// <param name="other">The other index.</param>
    public bool Equals(ResultIndex? other) => other is not null && files.Equals(other.files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResultIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => files.GetHashCode();
}
