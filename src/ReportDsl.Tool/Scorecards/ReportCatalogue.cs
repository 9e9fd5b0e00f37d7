using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Phrases;
using ReportDsl.Tool.Export;

namespace ReportDsl.Tool.Scorecards;

/// <summary>The checked definitions of one jurisdiction as the SDK's own objects, so that the command assesses as compiled reports do.</summary>
internal sealed class ReportCatalogue
{
    private readonly Dictionary<string, IndicatorModel> models;
    private readonly Dictionary<string, Indicator> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Report> reports;

    public ReportCatalogue(CompiledDefinitions definitions, string jurisdiction)
    {
        CheckedFile[] files = [.. definitions.Files.Where(file => file.Place.Jurisdiction == jurisdiction)];
        models = files.SelectMany(file => file.Indicators).ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        Units = ReportDsl.Units.All.Concat(files.SelectMany(file => file.Units)).ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        reports = definitions.Reports.Where(report => report.Jurisdiction.Id == jurisdiction).ToDictionary(report => report.Report.Year, Report);
    }

    public IReadOnlyDictionary<string, Unit> Units { get; }

    public IReadOnlyCollection<string> IndicatorIds => models.Keys;

    public IndicatorModel? Model(string id) => models.GetValueOrDefault(id);

    public PrintedUnits UnitsOf(Dimension dimension) => new([.. Units.Values.Where(unit => unit.Dimension == dimension)]);

    public Report ReportOf(int year) => reports[year];

    /// <summary>The targets of one report, in its order.</summary>
    public IReadOnlyList<Target> Targets(ReportEntries report) => [.. report.Targets.Select(linked => Target(linked, reports[report.Report.Year]))];

    /// <summary>The indicator of a model; one object for each.</summary>
    public Indicator Indicator(IndicatorModel model)
    {
        if (!indicators.TryGetValue(model.Id, out Indicator? indicator))
        {
            indicator = new(
                model.Id, model.Name, model.Measure, model.Unit, model.AreaId, model.AreaName, model.Better, model.Rules, model.Nature, model.Note);
            indicators.Add(model.Id, indicator);
        }

        return indicator;
    }

    private static Report Report(ReportOverview overview) => new(
        new(overview.Jurisdiction.Id, overview.Jurisdiction.Name),
        overview.Report.Year,
        overview.Report.Title,
        overview.Report.Date,
        overview.Report.Source);

    private UntypedTarget Target(LinkedTarget linked, Report report)
    {
        TargetModel target = linked.Target;
        return new(target.Bound, target.Figure.Amount, target.Upper?.Amount, linked.Baseline is ResultModel baseline ? Result(baseline) : null)
        {
            Report = report,
            Id = target.Entry.Id,
            Phrase = target.Entry.Phrase,
            Period = target.Entry.Period,
            Section = Section(target.Entry.Section),
            Note = target.Entry.Note,
            Indicator = Indicator(target.Indicator),
            Commitment = target.Commitment,
        };
    }

    /// <summary>What a report says was achieved.</summary>
    public Result Result(ResultModel result) => new UntypedResult(result.Figure.Amount)
    {
        Report = reports[result.Year],
        Id = result.Entry.Id,
        Phrase = result.Entry.Phrase,
        Period = result.Entry.Period,
        Section = Section(result.Entry.Section),
        Note = result.Entry.Note,
        Indicator = Indicator(result.Indicator),
        Qualifier = result.Qualifier,
    };

    private static Section Section(SectionModel section) => new(section.Id, section.Number, section.Title);
}
