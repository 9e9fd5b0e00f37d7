namespace ReportDsl.Language.Checking;

/// <summary>A figure that a report states.</summary>
/// <param name="Year">The report's year.</param>
/// <param name="IsTarget">Whether it is promised; else it is a result.</param>
/// <param name="Entry">Its id, period and section.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Amount">The figure; of a range the lower one.</param>
internal sealed record StatedFigure(int Year, bool IsTarget, EntryModel Entry, IndicatorModel Indicator, Amount Amount)
{
    public static StatedFigure Of(int year, TargetModel target) => new(year, true, target.Entry, target.Indicator, target.Figure.Amount);

    public static StatedFigure Of(ResultModel result) => new(result.Year, false, result.Entry, result.Indicator, result.Figure.Amount);
}

/// <summary>Every figure of every report, for rules that look at more than one.</summary>
internal sealed class FigureIndex : IEquatable<FigureIndex>
{
    private readonly EquatableArray<StatedFigure> figures;
    private readonly ILookup<(string Jurisdiction, int Year), StatedFigure> byReport;
    private readonly Dictionary<(string Jurisdiction, string Indicator), StatedFigure[]> resultsByIndicator;
    private readonly Lazy<ILookup<(string Jurisdiction, int Year, bool IsTarget, string Id), StatedFigure>> byEntry;

    internal FigureIndex(IEnumerable<CheckedFile> files, CancellationToken cancellation)
    {
        figures = files
            .Where(file => file.Report is not null)
            .OrderBy(file => file.Place.Identity, StringComparer.Ordinal)
            .SelectMany(file => file.Targets.Select(target => StatedFigure.Of(file.Report!.Year, target)).Concat(file.Results.Select(StatedFigure.Of)))
            .Until(cancellation)
            .ToEquatableArray();
        byReport = figures.ToLookup(figure => (figure.Indicator.JurisdictionId, figure.Year));
        resultsByIndicator = figures
            .Where(figure => !figure.IsTarget)
            .GroupBy(figure => (figure.Indicator.JurisdictionId, figure.Indicator.Id))
            .Until(cancellation)
            .ToDictionary(indicator => indicator.Key, indicator => indicator.OrderBy(result => result.Entry.Period).ThenBy(result => result.Year).ToArray());
        byEntry = new(() => figures.ToLookup(figure => (figure.Indicator.JurisdictionId, figure.Year, figure.IsTarget, figure.Entry.Id)));
    }

    /// <summary>The figure of one entry, or null where it broke a rule.</summary>
    public StatedFigure? Find(string jurisdiction, int year, bool isTarget, string id) => byEntry.Value[(jurisdiction, year, isTarget, id)].FirstOrDefault();

    /// <summary>The figures of one report, in the order of its files and their entries.</summary>
    public IEnumerable<StatedFigure> Of(string jurisdiction, int year) => byReport[(jurisdiction, year)];

    /// <summary>The years of a jurisdiction's reports, in order.</summary>
    public IEnumerable<int> Years(string jurisdiction) => byReport.Select(report => report.Key).Where(key => key.Jurisdiction == jurisdiction).Select(key => key.Year).OrderBy(year => year);

    /// <summary>
    /// The latest result of an indicator before a year. Of several for one period the one of the latest report counts, and of
    /// that the last one stated.
    /// </summary>
    public StatedFigure? ResultBefore(int year, IndicatorModel indicator) =>
        resultsByIndicator.TryGetValue((indicator.JurisdictionId, indicator.Id), out StatedFigure[]? results)
            ? Array.FindLast(results, result => result.Entry.Period.To < year)
            : null;

    /// <summary>Whether both hold the same figures.</summary>
    /// <param name="other">The other index.</param>
    public bool Equals(FigureIndex? other) => other is not null && figures.Equals(other.figures);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FigureIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => figures.GetHashCode();
}
