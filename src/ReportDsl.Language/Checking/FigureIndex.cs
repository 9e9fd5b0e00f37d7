namespace ReportDsl.Language.Checking;

/// <summary>A figure that a report states.</summary>
/// <param name="Year">The report's year.</param>
/// <param name="IsTarget">Whether it is promised; else it is a result.</param>
/// <param name="Entry">Its id, period and section.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Amount">The figure; of a range the lower one.</param>
internal sealed record StatedFigure(int Year, bool IsTarget, EntryOutline Entry, IndicatorModel Indicator, Amount Amount)
{
    public static StatedFigure Of(int year, TargetModel target) => new(year, true, EntryOutline.Of(target.Entry), target.Indicator, target.Figure.Amount);

    public static StatedFigure Of(ResultModel result) => new(result.Year, false, EntryOutline.Of(result.Entry), result.Indicator, result.Figure.Amount);
}

/// <summary>The figures that one file of a report states, targets before results.</summary>
/// <param name="File">The file's place.</param>
/// <param name="Figures">The figures.</param>
internal sealed record FileFigures(string File, EquatableArray<StatedFigure> Figures)
{
    public static FileFigures Of(CheckedFile file) => new(
        file.Place.Identity,
        file.Report is ReportModel report
            ? file.Targets.Select(target => StatedFigure.Of(report.Year, target)).Concat(file.Results.Select(StatedFigure.Of)).ToEquatableArray()
            : default);
}

/// <summary>Every figure of every report, for rules that look at more than one.</summary>
/// <remarks>It is gathered after each edit of a figure, and asked only where there are rules: so each look-up is prepared when it is first used.</remarks>
internal sealed class FigureIndex : IEquatable<FigureIndex>
{
    private readonly EquatableArray<FileFigures> files;
    private readonly Lazy<ILookup<(string Jurisdiction, int Year), StatedFigure>> byReport;
    private readonly Lazy<Dictionary<IndicatorKey, StatedFigure[]>> resultsByIndicator;
    private readonly Lazy<ILookup<(string Jurisdiction, int Year, bool IsTarget, string Id), StatedFigure>> byEntry;

    internal FigureIndex(IEnumerable<FileFigures> files, CancellationToken cancellation)
    {
        this.files = files.Until(cancellation).ToEquatableArray();
        Lazy<StatedFigure[]> figures = new(() => [.. this.files.OrderBy(file => file.File, StringComparer.Ordinal).SelectMany(file => file.Figures)]);
        byReport = new(() => figures.Value.ToLookup(figure => (figure.Indicator.JurisdictionId, figure.Year)));
        resultsByIndicator = new(() => figures.Value
            .Where(figure => !figure.IsTarget)
            .GroupBy(figure => IndicatorKey.Of(figure.Indicator))
            .ToDictionary(indicator => indicator.Key, indicator => indicator.OrderBy(result => result.Entry.Period).ThenBy(result => result.Year).ToArray()));
        byEntry = new(() => figures.Value.ToLookup(figure => (figure.Indicator.JurisdictionId, figure.Year, figure.IsTarget, figure.Entry.Id)));
    }

    /// <summary>The figure of one entry, or null where it broke a rule.</summary>
    public StatedFigure? Find(string jurisdiction, int year, bool isTarget, string id) => byEntry.Value[(jurisdiction, year, isTarget, id)].FirstOrDefault();

    /// <summary>The figures of one report, in the order of its files and their entries.</summary>
    public IEnumerable<StatedFigure> Of(string jurisdiction, int year) => byReport.Value[(jurisdiction, year)];

    /// <summary>The years of a jurisdiction's reports, in order.</summary>
    public IEnumerable<int> Years(string jurisdiction) => byReport.Value.Select(report => report.Key).Where(key => key.Jurisdiction == jurisdiction).Select(key => key.Year).OrderBy(year => year);

    /// <summary>
    /// The latest result of an indicator before a year. Of several for one period the one of the latest report counts, and of
    /// that the last one stated.
    /// </summary>
    public StatedFigure? ResultBefore(int year, IndicatorModel indicator) =>
        resultsByIndicator.Value.TryGetValue(IndicatorKey.Of(indicator), out StatedFigure[]? results)
            ? Array.FindLast(results, result => result.Entry.Period.To < year)
            : null;

    /// <summary>Whether both hold the same figures.</summary>
    /// <param name="other">The other index.</param>
    public bool Equals(FigureIndex? other) => other is not null && files.Equals(other.files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FigureIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => files.GetHashCode();
}
