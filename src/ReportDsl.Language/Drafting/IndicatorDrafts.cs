using System.Globalization;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Extraction;

namespace ReportDsl.Language.Drafting;

/// <summary>Proposes indicators for figures that no known one is like: the same one for the same name, measure and unit.</summary>
internal sealed class IndicatorDrafts
{
    private const string NoArea = "general";

    private static readonly string[] BetterLower =
    [
        "失业", "能耗", "排放", "浓度", "死亡", "事故", "贫困", "不良", "负债", "债务", "流失", "用时", "时限", "办理时间", "成本", "案件", "价格", "涨幅",
    ];

    private readonly KnownDefinitions known;
    private readonly EnglishNames english;
    private readonly FreeIds ids;
    private readonly FreeIds unitIds;
    private readonly Dictionary<int, string> areasByParagraph;
    private readonly Dictionary<string, string> areasBySection;
    private readonly Dictionary<(string, Measure, string), DraftedIndicator> byName = [];
    private readonly Dictionary<string, DraftedUnit> units = new(StringComparer.Ordinal);

    /// <summary>Prepares the proposals.</summary>
    /// <param name="request">What the draft starts from.</param>
    /// <param name="known">What is defined already.</param>
    /// <param name="figures">Every figure of the report; those of known indicators say which policy areas its sections are about.</param>
    public IndicatorDrafts(DraftRequest request, KnownDefinitions known, IReadOnlyList<ExtractedFigure> figures)
    {
        this.known = known;
        english = new(known.Indicators.Select(indicator => indicator.Name), request.Romanize);
        ids = new(known.Indicators.Select(indicator => indicator.Id), name => CSharpNames.TakenForIndicator(name, request.Jurisdiction));
        unitIds = new(known.Units.Select(unit => unit.Id), CSharpNames.TakenForUnit);
        Dictionary<string, string> areas = known.Indicators.ToDictionary(indicator => indicator.Id, indicator => indicator.AreaId, StringComparer.Ordinal);
        areasByParagraph = MostNamed(figure => figure.Item.Paragraph);
        areasBySection = MostNamed(figure => figure.Section);

        Dictionary<T, string> MostNamed<T>(Func<ExtractedFigure, T> place)
            where T : notnull => figures
            .Where(figure => figure.Indicator is not null)
            .GroupBy(place)
            .ToDictionary(group => group.Key, group => group.GroupBy(figure => areas[figure.Indicator!], StringComparer.Ordinal).OrderByDescending(votes => votes.Count()).ThenBy(votes => votes.Key, StringComparer.Ordinal).First().Key);
    }

    /// <summary>The proposed indicators, in the order of the figures.</summary>
    public IEnumerable<DraftedIndicator> Drafted => byName.Values;

    public IEnumerable<DraftedUnit> DraftedUnits => units.Values;

    /// <summary>The area that is drafted where the jurisdiction has none.</summary>
    public static string OnlyArea => NoArea;

    /// <summary>The unit that a figure is printed in: a known one, or one to declare.</summary>
    public Unit? UnitOf(ExtractedFigure figure)
    {
        if (figure.Unit is not string name)
        {
            return null;
        }

        if (known.Units.FirstOrDefault(unit => unit.Id == name) is Unit unit)
        {
            return unit;
        }

        if (!units.TryGetValue(name, out DraftedUnit? drafted))
        {
            bool isKnown = Glossary.MeasureWords.TryGetValue(name, out string? words);
            string id = unitIds.Take(isKnown ? words! : english.Of(name).Text + " units", "units");
            drafted = new(
                Unit.Counting(id, name, new(name, id.Replace('-', ' '))),
                "A measure word that isn't declared yet; name its id and its English name by what is counted, both in the plural.");
            units.Add(name, drafted);
        }

        return drafted.Unit;
    }

    /// <summary>The indicator of a figure that no known one is like; null where the figure has no unit.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="name">The Chinese name of what it measures.</param>
    /// <param name="nearest">The known indicator that is nearest, or null.</param>
    public DraftedIndicator? Of(ExtractedFigure figure, string name, string? nearest)
    {
        if (UnitOf(figure) is not Unit unit || figure.Measure is not Measure stated)
        {
            return null;
        }

        Measure measure = unit.Dimension == Dimension.PercentagePoints || unit.Dimension == Dimension.Places ? Measure.Increment : stated;
        if (!byName.TryGetValue((name, measure, unit.Id), out DraftedIndicator? indicator))
        {
            indicator = Proposed(figure, name, unit, measure, nearest);
            byName.Add((name, measure, unit.Id), indicator);
        }

        return indicator;
    }

    private DraftedIndicator Proposed(ExtractedFigure figure, string name, Unit unit, Measure measure, string? nearest)
    {
        EnglishName words = english.Of(name);
        bool isWhole = unit.Dimension.IsAdditive && MeasureWords.IsCounting(unit) && figure.Value == decimal.Truncate(figure.Value)
            || unit == Units.Persons || unit == Units.Households || unit == Units.Rank;
        return new(
            ids.Take(words.Text, "indicator-of-" + figure.Line.ToString(CultureInfo.InvariantCulture)),
            new(name, words.Text),
            measure,
            unit,
            name.Contains("人均") && unit.Dimension.IsAdditive ? Units.Persons : null,
            AreaOf(figure, name),
            BetterOf(name, measure),
            RangeOf(figure, unit, measure),
            isWhole && figure.Value == decimal.Truncate(figure.Value),
            Decision(words, nearest));
    }

    private static string Decision(EnglishName words, string? near)
    {
        string nearest = near is not null ? $" If '{near}' is meant, use that." : "";
        string unknown = words.Unknown.Count > 0 ? $" Not in the glossary: {string.Join(", ", words.Unknown.Distinct())}." : "";
        return $"A new indicator; check id, names, measure, unit, area, 'better' and 'valid'.{nearest}{unknown}";
    }

    // The indicator whose name shares most with this one says the area; else the other figures of the paragraph, then of the section.
    private string AreaOf(ExtractedFigure figure, string name)
    {
        if (known.Areas.Count == 0)
        {
            return NoArea;
        }

        IndicatorModel? alike = known.Indicators
            .Select(indicator => (Indicator: indicator, Shared: Shared(name, indicator.Name.Zh)))
            .Where(pair => pair.Shared >= 3)
            .OrderByDescending(pair => pair.Shared)
            .ThenBy(pair => pair.Indicator.Id, StringComparer.Ordinal)
            .FirstOrDefault().Indicator;
        return alike?.AreaId
            ?? (areasByParagraph.TryGetValue(figure.Item.Paragraph, out string? ofParagraph) ? ofParagraph
            : areasBySection.TryGetValue(figure.Section, out string? ofSection) ? ofSection
            : known.Areas[0].Id.Value);
    }

    private static int Shared(string one, string other) =>
        Enumerable.Range(0, Math.Max(0, one.Length - 1)).Count(index => other.Contains(one.Substring(index, 2)));

    private static Better BetterOf(string name, Measure measure)
    {
        bool isFall = name.EndsWith("下降", StringComparison.Ordinal);
        return measure == Measure.Index ? Better.Neutral
            : measure == Measure.Rank || (BetterLower.Any(name.Contains) && !isFall) ? Better.Lower
            : Better.Higher;
    }

    // Wide enough for every year, and narrow enough for a lost decimal point or a zero too many.
    private static string? RangeOf(ExtractedFigure figure, Unit unit, Measure measure)
    {
        decimal most = Math.Max(Math.Abs(figure.Value), Math.Abs(figure.Upper ?? 0));
        if (unit.Dimension == Dimension.Share)
        {
            return measure is Measure.GrowthRate or Measure.AverageAnnualGrowth
                ? most <= 50 ? "-50 .. 100 %" : null
                : most <= 100 ? "0 .. 100 %" : null;
        }

        if (unit == Units.Index)
        {
            return "80 .. 150 index";
        }

        if (unit == Units.Rank)
        {
            return "1 .. 1,000 rank";
        }

        if (!unit.Dimension.IsAdditive || figure.Value < 0)
        {
            return null;
        }

        decimal limit = 100;
        while (limit < most * 20 && limit < Amount.Limit / 10)
        {
            limit *= 10;
        }

        return "0 .. " + Phrases.ReadingFormat.Result(Qualifier.None, new Amount(limit, unit));
    }
}
