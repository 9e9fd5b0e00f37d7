using ReportDsl.Language.Binding;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Checking;

/// <summary>A jurisdiction whose definitions were checked.</summary>
/// <param name="Id">Its id, the folder's name.</param>
/// <param name="Name">Its names.</param>
internal sealed record JurisdictionModel(string Id, LocalizedText Name);

/// <summary>An indicator that keeps every rule.</summary>
/// <param name="JurisdictionId">Whose catalogue it stands in.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its names.</param>
/// <param name="Aliases">Other Chinese names that reports use for it.</param>
/// <param name="Measure">How it measures.</param>
/// <param name="Unit">Its official unit.</param>
/// <param name="Per">The unit of which each one is meant, such as persons of a figure per capita; or null.</param>
/// <param name="AreaId">The id of its policy area.</param>
/// <param name="AreaName">The names of its policy area.</param>
/// <param name="Better">In which direction it improves.</param>
/// <param name="Nature">Its official nature.</param>
/// <param name="Rules">Which values it can have.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Lineage">Where it came from and where it ended.</param>
internal sealed record IndicatorModel(
    string JurisdictionId,
    string Id,
    LocalizedText Name,
    EquatableArray<string> Aliases,
    Measure Measure,
    Unit Unit,
    Unit? Per,
    string AreaId,
    LocalizedText AreaName,
    Better Better,
    Nature Nature,
    ValidityRules Rules,
    string? Note,
    Lineage Lineage);

/// <summary>A report that keeps every rule.</summary>
/// <param name="Year">The year it is for.</param>
/// <param name="Title">Its titles.</param>
/// <param name="Date">The day it was delivered, yyyy-MM-dd; empty when not declared.</param>
/// <param name="Source">Where its text is from.</param>
internal sealed record ReportModel(int Year, LocalizedText Title, string Date, string Source);

/// <summary>A section of a report.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number in the report, or null.</param>
/// <param name="Title">Its titles.</param>
/// <param name="Order">Its place among the report's sections, from 0.</param>
internal sealed record SectionModel(string Id, int? Number, LocalizedText Title, int Order);

/// <summary>What targets, pledges and results have in common.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="Phrase">The official words.</param>
/// <param name="Period">The years it is for.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Note">A remark, or null.</param>
internal sealed record EntryModel(string Id, string Phrase, Period Period, SectionModel Section, string? Note);

/// <summary>A target that keeps every rule.</summary>
/// <param name="Entry">Id, phrase, period and section.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Commitment">How firmly it is promised.</param>
/// <param name="Bound">How its figure binds.</param>
/// <param name="Figure">Its figure; of a range the lower one.</param>
/// <param name="Upper">The upper figure of a range, else null.</param>
/// <param name="Because">Why the phrase doesn't have to say what the reading says, or null.</param>
internal sealed record TargetModel(
    EntryModel Entry, IndicatorModel Indicator, Commitment Commitment, Bound Bound, PrintedFigure Figure, PrintedFigure? Upper, string? Because);

/// <summary>A pledge that keeps every rule.</summary>
/// <param name="Entry">Id, phrase, period and section.</param>
/// <param name="Name">Its names.</param>
/// <param name="Commitment">How firmly it is promised.</param>
internal sealed record PledgeModel(EntryModel Entry, LocalizedText Name, Commitment Commitment);

/// <summary>A result that keeps every rule.</summary>
/// <param name="Year">The year of the report that states it.</param>
/// <param name="Entry">Id, phrase, period and section.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Qualifier">How the report qualifies it.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Because">Why the phrase doesn't have to say what the reading says, or null.</param>
internal sealed record ResultModel(
    int Year, EntryModel Entry, IndicatorModel Indicator, Qualifier Qualifier, PrintedFigure Figure, string? Because);

/// <summary>A rule over several indicators whose parts fit together.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it says.</param>
/// <param name="Condition">The condition that figures keep.</param>
/// <param name="Because">Why they keep it, or null.</param>
/// <param name="Severity">How much a contradiction weighs.</param>
internal sealed record RuleModel(string Id, LocalizedText Name, Expression Condition, string? Because, RuleSeverity Severity);

/// <summary>What one definition file states that keeps every rule, and what was found in it.</summary>
/// <param name="Place">The file.</param>
/// <param name="Jurisdiction">Its jurisdiction.</param>
/// <param name="Units">The counting units it declares.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Report">The report it belongs to, or null.</param>
/// <param name="Targets">Its targets.</param>
/// <param name="Pledges">Its pledges.</param>
/// <param name="Results">Its results.</param>
/// <param name="Rules">Its rules over several indicators.</param>
/// <param name="Suppressions">The findings that may stand in it.</param>
/// <param name="Findings">Everything found in the file, in its order.</param>
internal sealed record CheckedFile(
    DefinitionPlace Place,
    JurisdictionModel Jurisdiction,
    EquatableArray<Unit> Units,
    EquatableArray<IndicatorModel> Indicators,
    ReportModel? Report,
    EquatableArray<TargetModel> Targets,
    EquatableArray<PledgeModel> Pledges,
    EquatableArray<ResultModel> Results,
    EquatableArray<RuleModel> Rules,
    FileSuppressions Suppressions,
    EquatableArray<Finding> Findings)
{
    /// <summary>Whether the file promises or states anything in a report.</summary>
    public bool IsPartOfReport => Report is not null && Targets.Count + Pledges.Count + Results.Count > 0;
}
