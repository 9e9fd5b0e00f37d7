using ReportDsl.Language.Binding;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Checking;

/// <summary>What one definition file states, without its words and figures: equal for an edit of a phrase, a figure or a note.</summary>
/// <param name="Place">The file.</param>
/// <param name="Jurisdiction">Its jurisdiction.</param>
/// <param name="Units">The counting units it declares.</param>
/// <param name="IndicatorIds">The ids of its indicators.</param>
/// <param name="Report">The report it belongs to, or null.</param>
/// <param name="Targets">Its targets.</param>
/// <param name="Pledges">Its pledges.</param>
/// <param name="Results">Its results.</param>
/// <param name="Rules">Its rules over several indicators.</param>
internal sealed record FileOutline(
    DefinitionPlace Place,
    JurisdictionModel Jurisdiction,
    EquatableArray<Unit> Units,
    EquatableArray<string> IndicatorIds,
    ReportModel? Report,
    EquatableArray<TargetOutline> Targets,
    EquatableArray<PledgeOutline> Pledges,
    EquatableArray<ResultOutline> Results,
    EquatableArray<RuleModel> Rules)
{
    public static FileOutline Of(CheckedFile file) => new(
        file.Place,
        file.Jurisdiction,
        file.Units,
        file.Indicators.Select(indicator => indicator.Id).ToEquatableArray(),
        file.Report,
        file.Targets.Select(target => new TargetOutline(EntryOutline.Of(target.Entry), target.Indicator, target.Bound)).ToEquatableArray(),
        file.Pledges.Select(pledge => new PledgeOutline(EntryOutline.Of(pledge.Entry), pledge.Name)).ToEquatableArray(),
        file.Results.Select(result => new ResultOutline(EntryOutline.Of(result.Entry), result.Indicator)).ToEquatableArray(),
        file.Rules);
}

/// <summary>What was found in one file, and what may stand there.</summary>
/// <param name="Suppressions">The findings that may stand.</param>
/// <param name="Findings">The findings.</param>
internal sealed record FileFindings(FileSuppressions Suppressions, EquatableArray<Finding> Findings)
{
    public static FileFindings Of(CheckedFile file) => new(file.Suppressions, file.Findings);
}

/// <summary>Which target, pledge or result it is, whatever it says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Period">The years it is for.</param>
/// <param name="SectionOrder">The place of its section among the report's sections, from 0.</param>
internal sealed record EntryOutline(string Id, Period Period, int SectionOrder)
{
    public static EntryOutline Of(EntryModel entry) => new(entry.Id, entry.Period, entry.Section.Order);
}

/// <summary>A target without its figure.</summary>
/// <param name="Entry">Id, period and section.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Bound">How its figure binds.</param>
internal sealed record TargetOutline(EntryOutline Entry, IndicatorModel Indicator, Bound Bound);

/// <summary>A pledge without its words.</summary>
/// <param name="Entry">Id, period and section.</param>
/// <param name="Name">Its names.</param>
internal sealed record PledgeOutline(EntryOutline Entry, LocalizedText Name);

/// <summary>A result without its figure.</summary>
/// <param name="Entry">Id, period and section.</param>
/// <param name="Indicator">Its indicator.</param>
internal sealed record ResultOutline(EntryOutline Entry, IndicatorModel Indicator);
