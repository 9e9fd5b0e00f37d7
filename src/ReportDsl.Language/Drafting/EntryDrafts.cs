using System.Globalization;
using System.Text.RegularExpressions;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Extraction;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Drafting;

/// <summary>Drafts targets and results: each figure with its indicator, its reading, its id and its section.</summary>
internal sealed class EntryDrafts
{
    /// <summary>From here on, name and figure are alike enough to be taken for the same without asking.</summary>
    private const decimal Sure = 0.9m;

    /// <summary>From here on, a known indicator is likelier than a new one.</summary>
    private const decimal Likely = 0.8m;

    // 比上年多698家
    private static readonly Regex Comparison = new("(比|较).{1,8}(多|少|高|高出|低|增加|减少)$", RegexOptions.CultureInvariant);

    private readonly int year;
    private readonly KnownDefinitions known;
    private readonly SectionDrafts sections;
    private readonly IndicatorDrafts indicators;
    private readonly FreeIds targetIds;
    private readonly FreeIds resultIds;
    private readonly List<DraftedEntry> drafted = [];
    private readonly Dictionary<ExtractedFigure, string> troubles = [];
    private readonly Candidates forTargets;
    private readonly Candidates forResults;

    public EntryDrafts(int year, KnownDefinitions known, SectionDrafts sections, IndicatorDrafts indicators)
    {
        this.year = year;
        this.known = known;
        this.sections = sections;
        this.indicators = indicators;
        forTargets = new(known.ForTargets);
        forResults = new(known.ForResults);
        targetIds = new(known.OfReport.SelectMany(file => file.Targets).Select(target => target.Entry.Id), CSharpNames.TakenForEntry);
        resultIds = new(known.OfReport.SelectMany(file => file.Results).Select(result => result.Entry.Id), CSharpNames.TakenForEntry);
    }

    /// <summary>What was drafted, in the order of the text.</summary>
    public IReadOnlyList<DraftedEntry> Drafted => drafted;

    /// <summary>The figures that no definition can state, and why.</summary>
    public IReadOnlyDictionary<ExtractedFigure, string> Troubles => troubles;

    /// <summary>Drafts the figures that nobody defined.</summary>
    /// <param name="figures">Every target and result of the report, in the order of the text.</param>
    /// <param name="isOpen">Whether nobody has dealt with a figure yet.</param>
    public void Add(IReadOnlyList<ExtractedFigure> figures, Func<ExtractedFigure, bool> isOpen)
    {
        NamedFigure[] named = [.. Named(figures)];
        HashSet<ExtractedFigure> best = Best(named);
        foreach (NamedFigure figure in named.Where(named => isOpen(named.Figure)))
        {
            if (Comparison.IsMatch(figure.Figure.Item.Before))
            {
                troubles[figure.Figure] = "it says how far two figures lie apart.";
            }
            else
            {
                Add(figure, best.Contains(figure.Figure));
            }
        }
    }

    private IEnumerable<NamedFigure> Named(IReadOnlyList<ExtractedFigure> figures)
    {
        string? previous = null;
        int paragraph = -1;
        foreach (ExtractedFigure figure in figures)
        {
            string name = IndicatorNames.Of(figure, figure.Item.Paragraph == paragraph ? previous : null);
            previous = name;
            paragraph = figure.Item.Paragraph;
            yield return new(figure, name, Match(figure, name));
        }
    }

    private Candidates CandidatesFor(ExtractedFigure figure) => figure.Kind == FigureKind.Target ? forTargets : forResults;

    // By the words around the figure or by the name that they make, whichever is more alike; what is new is never what is there.
    private IndicatorMatch? Match(ExtractedFigure figure, string name)
    {
        Candidates candidates = CandidatesFor(figure);
        IndicatorMatch? byWords = figure.Indicator is string id ? new(id, figure.Likeness) : null;
        IndicatorMatch? byName = indicators.UnitOf(figure) is Unit unit && figure.Measure is Measure measure
            ? candidates.Matcher.Match(new FigureAsMeasured(figure.Value, figure.Upper, figure.Unit, unit.Dimension, measure), IndicatorNames.WithoutChange(name))
            : null;
        return new[] { byWords, byName }
            .OfType<IndicatorMatch>()
            .Where(match => candidates.ById.TryGetValue(match.IndicatorId, out IndicatorModel? indicator) && IndicatorVerbs.CountsNew(name) == IndicatorVerbs.CountsNew(indicator.Name.Zh))
            .OrderByDescending(match => match.Confidence)
            .FirstOrDefault();
    }

    // Of several figures for one indicator and period, the one whose words are most like its name.
    private static HashSet<ExtractedFigure> Best(IReadOnlyList<NamedFigure> figures) =>
    [
        .. figures.Where(named => named.Match is not null)
            .GroupBy(named => (named.Figure.Kind, named.Match!.IndicatorId, named.Figure.Period))
            .Select(same => same.OrderByDescending(named => named.Match!.Confidence).First().Figure),
    ];

    private void Add(NamedFigure named, bool isBest)
    {
        ExtractedFigure figure = named.Figure;
        IndicatorModel? match = named.Match is { Confidence: >= Likely } && isBest ? CandidatesFor(figure).ById[named.Match.IndicatorId] : null;
        DraftedIndicator? proposed = match is null ? indicators.Of(figure, named.Name, named.Match?.IndicatorId) : null;
        if ((match?.Unit ?? proposed?.Unit) is not Unit unit)
        {
            troubles[figure] = "it has no unit.";
            return;
        }

        string indicatorId = match?.Id ?? proposed!.Id;
        if (Reading(figure, unit, match?.Name.Zh ?? proposed!.Name.Zh) is not string reading)
        {
            troubles[figure] = $"its words can't be read as {(figure.Kind == FigureKind.Target ? "a target" : "a result")} in {unit.Id}.";
            return;
        }

        string entryId = IdOf(figure, indicatorId, out bool isRepeated);
        List<string> decisions = [];
        if (match is not null && named.Match!.Confidence < Sure)
        {
            decisions.Add($"Is '{match.Id}' meant? Its name and the words are alike by {named.Match.Confidence.ToString("0.00", CultureInfo.InvariantCulture)} only.");
        }

        if (isRepeated)
        {
            decisions.Add($"Another figure of '{indicatorId}' stands in this report; find out what sets them apart, or set one aside.");
        }

        drafted.Add(new(figure, entryId, indicatorId, reading, PeriodOf(figure), sections.Of(figure), decisions.Count > 0 ? string.Join(" ", decisions) : null));
    }

    private Period? PeriodOf(ExtractedFigure figure)
    {
        Period usual = new(figure.Kind == FigureKind.Target ? year : year - 1);
        return figure.Period is Period period && period != usual ? period : null;
    }

    private string IdOf(ExtractedFigure figure, string indicatorId, out bool isRepeated)
    {
        FreeIds ids = figure.Kind == FigureKind.Target ? targetIds : resultIds;
        string id = PeriodOf(figure) is Period period ? indicatorId + Suffix(figure.Kind, period) : indicatorId;
        isRepeated = !ids.IsFree(id);
        return ids.Take(id, "figure");
    }

    private static string Suffix(FigureKind kind, Period period) =>
        period.Years == 5 ? kind == FigureKind.Target ? "-five-years" : "-past-five-years"
        : period.Years > 1 ? $"-from-{period.From.ToString(CultureInfo.InvariantCulture)}-to-{period.To.ToString(CultureInfo.InvariantCulture)}"
        : "-of-" + period.To.ToString(CultureInfo.InvariantCulture);

    // The phrase is read as the build will read it, so that what is drafted agrees with it.
    private string? Reading(ExtractedFigure figure, Unit unit, string indicatorName)
    {
        PrintedUnits units = new([.. known.Units.Concat([unit]).Distinct().Where(candidate => candidate.Dimension == unit.Dimension)]);
        FigureStatement? statement = PhraseReader.Read(figure.Quote, units).FirstOrDefault(candidate => candidate.Start == figure.Item.InQuote);
        if (statement is null)
        {
            return null;
        }

        bool isNegative = statement.IsFall && statement.Growth is not null && !Lexicon.Falling.Any(indicatorName.Contains);
        Amount amount = isNegative ? new(-statement.Figure.Amount.Value, statement.Figure.Unit) : statement.Figure.Amount;
        return figure.Kind == FigureKind.Target ? ReadingFormat.Target(statement.Commitment, statement.Bound, amount, statement.Upper?.Amount)
            : statement.Upper is null ? ReadingFormat.Result(DoubleEntryChecker.QualifierOf(statement), amount)
            : null;
    }

    /// <summary>The indicators that a figure of one kind can belong to.</summary>
    private sealed class Candidates(IEnumerable<IndicatorModel> indicators)
    {
        public Dictionary<string, IndicatorModel> ById { get; } = indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

        public IndicatorMatcher Matcher { get; } = new(indicators);
    }

    /// <summary>A figure with the name of what it measures and the known indicator that it is most like.</summary>
    private sealed record NamedFigure(ExtractedFigure Figure, string Name, IndicatorMatch? Match);
}
