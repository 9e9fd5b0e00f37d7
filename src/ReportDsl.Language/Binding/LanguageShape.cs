using ReportDsl.Language.Evolution;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Binding;

/// <summary>
/// Every key of the language. To add one, add it here and bind it in <see cref="Binder"/>; the JSON Schema follows by itself,
/// and a test asks for its line in docs/language.md.
/// </summary>
internal static class LanguageShape
{
    /// <summary>The key that marks what a person has yet to decide.</summary>
    public const string DecideKey = "decide";

    private static readonly TextShape Text = new();

    private const string NumberPattern = @"-?[0-9][0-9,]*(\.[0-9]+)?( (thousand|million|billion|trillion))?";

    private const string BoundPattern = "about |at least |at most |above |below |exactly ";

    private static readonly FormShape TargetForm = new(
        "a reading such as 'at least 38,000 persons'",
        "at least 38,000 persons",
        $"^(ensure |strive for )?(({BoundPattern})?({NumberPattern} ?[%‰a-z].*|[0-9]/[0-9]+)|between {NumberPattern} and {NumberPattern} ?[%‰a-z].*)$");

    private static readonly FormShape ResultForm = new(
        "a reading such as '51,500 persons'",
        "51,500 persons",
        $"^(expected |{BoundPattern})?({NumberPattern} ?[%‰a-z].*|[0-9]/[0-9]+)$");

    private static readonly FormShape RangeForm = new(
        "a range such as '0 .. 100 %'",
        "0 .. 1,000,000 persons",
        $@"^({NumberPattern} ?)?\.\. ?({NumberPattern} ?)?[%‰a-z].*$");

    private static readonly FormShape RuleForm = new(
        "a condition such as 'value(gdp) > 0 yuan'",
        "value(rural-disposable-income-growth) > value(urban-disposable-income-growth)",
        "[<>=≤≥≠]");

    private static readonly FormShape PeriodForm = new("a year or two years", "2022-2026", "^[0-9]{4}([-–][0-9]{4})?$", IsNumber: true);

    private static readonly FormShape DateForm = new("a date", "2022-01-05", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    private static readonly FormShape YearForm = new("a year", "2023", "^[0-9]{4}$", IsNumber: true);

    private static readonly FormShape WholeNumber = new("a whole number", "2", "^[0-9]+$", IsNumber: true);

    // The one key that says nothing of what is defined: that its definition isn't finished.
    private static readonly Key Decide = new(DecideKey, Text, "what a person has to decide before the definition stands; a warning until the key is removed");

    /// <summary>Names in both languages.</summary>
    public static MappingShape Names { get; } = new("A name",
    [
        new("zh", Text, "the Chinese name, as the report words it", Required: true),
        new("en", Text, "the English name", Required: true),
    ]);

    /// <summary>Whose reports these are.</summary>
    public static MappingShape Jurisdiction { get; } = new("A jurisdiction",
    [
        new("name", Names, "the jurisdiction's names", Required: true),
        Decide,
    ]);

    /// <summary>A counting unit that the jurisdiction's reports use beyond the built-in ones.</summary>
    public static MappingShape Unit { get; } = new("A unit",
    [
        new("symbol", Text, "the measure word as the report prints it", Required: true),
        new("name", Names, "the unit's names, English in the plural", Required: true),
        Decide,
    ]);

    /// <summary>Why the rules on an indicator's values are there.</summary>
    public static MappingShape Reasons { get; } = new("A reason of a 'valid' rule",
    [
        new("range", Text, "why values lie in the range"),
        new("decimals", Text, "why values have no more decimals, or are whole"),
        new("monotone", Text, "why values only rise or only fall"),
        new("change", Text, "why values don't change more"),
        new("qualifier", Text, "why results are qualified so"),
    ]);

    /// <summary>Which values an indicator can have.</summary>
    public static MappingShape Valid { get; } = new("A 'valid' rule",
    [
        new("range", RangeForm, "the least and greatest possible value; either may be left out"),
        new("decimals", WholeNumber, "how many decimals a value in the indicator's unit may have"),
        new("whole", new WordShape(new(["true", "false"])), "whether values are whole numbers of the indicator's unit"),
        new("monotone", Words([.. Terms.Trends.Where(term => term.Value != Trend.Any)]), "whether values only rise or only fall from year to year"),
        new("change", RangeForm, "how much a value plausibly differs from last year's; either number may be left out"),
        new("qualifier", Words([.. Terms.Qualifiers.Where(term => term.Value != Qualifier.None)]), "how every result of the indicator is qualified"),
        new("because", Reasons, "why the rules are there, rule by rule"),
    ]);

    /// <summary>What an indicator is measured by otherwise than before.</summary>
    public static MappingShape BasisChange { get; } = new("A change of basis",
    [
        new("what", Words(BasisAspects.Terms), "what of the measurement changed", Required: true),
        new("from", Text, "the id of the indicator on the basis before; without it the indicator itself, on another scope or at other prices"),
        new("because", Text, "why, or how the two differ"),
    ]);

    /// <summary>The end of an indicator.</summary>
    public static MappingShape Retirement { get; } = new("The end of an indicator",
    [
        new("in", YearForm, "the year of the first report that no longer has it", Required: true),
        new("because", Text, "why it ended", Required: true),
        new("replaced-by", Text, "the id of the indicator to use instead"),
    ]);

    /// <summary>The findings that may stand.</summary>
    public static MappingShape Suppression { get; } = new("A suppression", [.. Rules.Suppressible.Select(rule => new Key(rule.Id, Text, "why this may stand: " + rule.Title))]);

    /// <summary>What is measured.</summary>
    public static MappingShape Indicator { get; } = new("An indicator",
    [
        new("name", Names, "the indicator's names", Required: true),
        new("aliases", new TextsShape(), "other Chinese names that reports use for it"),
        new("measure", Words(Terms.Measures), "how it measures", Required: true),
        new("unit", Text, "the id of its unit", Required: true),
        new("per", Text, "the id of the unit of which each one is meant, such as persons for a figure per capita"),
        new("area", Text, "the id of the policy area it belongs to", Required: true),
        new("better", Words(Terms.Directions), "in which direction it improves", Required: true),
        new("nature", Words(Terms.Natures), "its official nature, where the report states one"),
        new("valid", Valid, "which values it can have"),
        new("note", Text, "a remark for readers of the definition"),
        new("added", YearForm, "the year of the first report that has it"),
        new("renamed-from", new YearsShape(Text), "the id it had before, by the year of the first report with the new one"),
        new("basis-changed", new YearsShape(BasisChange), "how it is measured otherwise than before, by the year of the first report that does so"),
        new("merged-from", new YearsShape(new TextsShape()), "the ids of the indicators it sums up, by the year of the first report with the sum"),
        new("split-from", new YearsShape(Text), "the id of the indicator it is a part of, by the year of the first report with the part"),
        new("retired", Retirement, "its end"),
        new(SuppressionBinder.Key, Suppression, "the findings that may stand here, each with the reason"),
        Decide,
    ]);

    /// <summary>One year's edition.</summary>
    public static MappingShape Report { get; } = new("A report",
    [
        new("title", Names, "the report's titles", Required: true),
        new("date", DateForm, "the day it was delivered", Required: true),
        new("source", Text, "where its text is from", Required: true),
        Decide,
    ]);

    /// <summary>A part of a report.</summary>
    public static MappingShape Section { get; } = new("A section",
    [
        new("title", Names, "the section's titles", Required: true),
        new("number", WholeNumber, "its number in the report, where it has one"),
        Decide,
    ]);

    /// <summary>Why a phrase doesn't have to say what its reading says.</summary>
    public static MappingShape Override { get; } = new("A reading's exception",
    [
        new("because", Text, "why the reading stands although the phrase can't be read so", Required: true),
    ]);

    /// <summary>A promised figure.</summary>
    public static MappingShape Target { get; } = new("A target",
    [
        new("indicator", Text, "the id of its indicator, where that isn't the target's own id"),
        new("phrase", Text, "the shortest official words that state the figure", Required: true),
        new("target", TargetForm, "the same figure as a reading", Required: true),
        new("reading", Override, "the exception from the rule that phrase and reading agree"),
        new("period", PeriodForm, "the years it is for"),
        new("section", Text, "the id of the section it stands in"),
        new("note", Text, "a remark, where the words can be read two ways"),
        new(SuppressionBinder.Key, Suppression, "the findings that may stand here, each with the reason"),
        Decide,
    ]);

    /// <summary>A promised outcome with no figure.</summary>
    public static MappingShape Pledge { get; } = new("A pledge",
    [
        new("name", Names, "the pledge's names", Required: true),
        new("phrase", Text, "the official words", Required: true),
        new("commitment", Words(Terms.Commitments), "how firmly it is promised; 'plan' without it"),
        new("period", PeriodForm, "the years it is for"),
        new("section", Text, "the id of the section it stands in"),
        new("note", Text, "a remark, where the words can be read two ways"),
        new(SuppressionBinder.Key, Suppression, "the findings that may stand here, each with the reason"),
        Decide,
    ]);

    /// <summary>An achieved figure.</summary>
    public static MappingShape Result { get; } = new("A result",
    [
        new("indicator", Text, "the id of its indicator, where that isn't the result's own id"),
        new("phrase", Text, "the shortest official words that state the figure", Required: true),
        new("result", ResultForm, "the same figure as a reading", Required: true),
        new("reading", Override, "the exception from the rule that phrase and reading agree"),
        new("period", PeriodForm, "the years it is for"),
        new("section", Text, "the id of the section it stands in"),
        new("note", Text, "a remark, where the words can be read two ways"),
        new(SuppressionBinder.Key, Suppression, "the findings that may stand here, each with the reason"),
        Decide,
    ]);

    /// <summary>One figure of a report's text.</summary>
    public static MappingShape LedgerFigure { get; } = new("A figure of the ledger",
    [
        new("numeral", Text, "the numeral as the text prints it", Required: true),
        new("read", Text, "the numeral in Arabic digits, where the text prints it otherwise"),
        new("around", Text, "the few characters around it", Required: true),
        new("became", Text, "what it became: 'target', 'pledge' or 'result' and the id; several with commas between them"),
        new("set-aside", Text, "why it became nothing"),
        Decide,
    ]);

    /// <summary>The account of every figure of a report's text.</summary>
    public static MappingShape Ledger { get; } = new("A ledger",
    [
        new("text", Text, "the hash of the text that the figures are from", Required: true),
        new("figures", new EntriesShape(LedgerFigure), "every figure of the text, in its order", Required: true),
    ]);

    /// <summary>A rule over several indicators.</summary>
    public static MappingShape Rule { get; } = new("A rule",
    [
        new("name", Names, "what the rule says, in both languages", Required: true),
        new("expect", RuleForm, "the condition that figures keep", Required: true),
        new("because", Text, "why figures keep it"),
        new("severity", Words(Terms.RuleSeverities), "how much a contradiction weighs; 'error' without it"),
        new(SuppressionBinder.Key, Suppression, "the findings that may stand here, each with the reason"),
    ]);

    /// <summary>An id that applications may use.</summary>
    public static MappingShape PublishedId { get; } = new("A published id",
    [
        new("meaning", Text, "what it meant when it was published", Required: true),
        new("corrected", Text, "why its meaning was a mistake of ours"),
        new("was", Text, "what it was published to mean before the correction"),
        new("withdrawn", Text, "why it is no longer defined"),
        new("replaced-by", Text, "the id to use instead of a withdrawn one"),
    ]);

    /// <summary>The published ids of one report.</summary>
    public static MappingShape PublishedReport { get; } = new("A published report",
    [
        new("targets", new EntriesShape(PublishedId), "its targets"),
        new("pledges", new EntriesShape(PublishedId), "its pledges"),
        new("results", new EntriesShape(PublishedId), "its results"),
    ]);

    /// <summary>Every id that applications may use.</summary>
    public static MappingShape Published { get; } = new("The list of published ids",
    [
        new("indicators", new EntriesShape(PublishedId), "the indicators"),
        new("reports", new YearsShape(PublishedReport), "the reports by their years"),
    ]);

    /// <summary>A definition file.</summary>
    public static MappingShape File { get; } = new("A definition file",
    [
        new("jurisdiction", Jurisdiction, "whose reports these are; in the jurisdiction's own folder"),
        new("areas", new EntriesShape(Names), "the policy areas of indicators; in the jurisdiction's own folder"),
        new("units", new EntriesShape(Unit), "further counting units; in the jurisdiction's own folder"),
        new("indicators", new EntriesShape(Indicator), "the catalogue of what is measured; in the folder 'indicators'"),
        new("published", Published, "every id that applications may use; in the jurisdiction's own folder, written by 'reportdsl publish'"),
        new("report", Report, "one year's edition; in the folder of its year"),
        new("sections", new EntriesShape(Section), "the report's parts, in its order; in the folder of its year"),
        new("section", Text, "the section of every entry in this file that names none"),
        new("period", PeriodForm, "the period of every entry in this file that names none"),
        new("targets", new EntriesShape(Target), "the promised figures; in the folder of the report's year"),
        new("pledges", new EntriesShape(Pledge), "the promised outcomes with no figure; in the folder of the report's year"),
        new("results", new EntriesShape(Result), "the achieved figures; in the folder of the report's year"),
        new("rules", new EntriesShape(Rule), "the rules over several indicators; in the folder of a report's year, or in 'indicators' for every report"),
        new("ledger", Ledger, "the account of every figure of the report's text; in the folder of the report's year"),
        new(SuppressionBinder.Key, Suppression, "the findings that may stand anywhere in the file, each with the reason"),
    ]);

    private static WordShape Words<T>(IReadOnlyList<Term<T>> terms)
        where T : struct, Enum =>
        new(terms.Select(term => term.Id).ToEquatableArray());
}
