using ReportDsl.Language.Evolution;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Binding;

/// <summary>One definition file, bound: typed, each value with its place, nothing looked up in other files yet.</summary>
internal sealed record Document(
    DefinitionPlace Place,
    Declarations Declarations,
    EquatableArray<TargetDefinition> Targets,
    EquatableArray<PledgeDefinition> Pledges,
    EquatableArray<ResultDefinition> Results,
    EquatableArray<RuleDefinition> Rules,
    LedgerDefinition? Ledger,
    EquatableArray<Suppression> Suppressions);

/// <summary>What other files need to know of a file. Equal for an edit that changes nothing of it, such as a phrase's.</summary>
/// <remarks>
/// <c>Unread</c> are the names of declarations with a mistake of their own: known all the same, so that what uses them needs
/// no second finding.
/// </remarks>
internal sealed record Declarations(
    DefinitionPlace Place,
    JurisdictionDefinition? Jurisdiction,
    EquatableArray<AreaDefinition> Areas,
    EquatableArray<UnitDefinition> Units,
    EquatableArray<IndicatorDefinition> Indicators,
    PublishedDefinition? Published,
    ReportDefinition? Report,
    EquatableArray<SectionDefinition> Sections,
    EquatableArray<Located<string>> TargetIds,
    EquatableArray<Located<string>> PledgeIds,
    EquatableArray<Located<string>> ResultIds,
    EquatableArray<Located<string>> RuleIds,
    EquatableArray<LedgerClaim>? LedgerClaims,
    EquatableArray<string> Unread);

internal sealed record JurisdictionDefinition(Located<string> Key, LocalizedText Name);

internal sealed record AreaDefinition(Located<string> Id, LocalizedText Name);

internal sealed record UnitDefinition(Located<string> Id, Located<string> Symbol, LocalizedText Name);

internal sealed record IndicatorDefinition(
    Located<string> Id,
    LocalizedText Name,
    EquatableArray<string> Aliases,
    Located<Measure> Measure,
    Located<string> Unit,
    Located<string>? Per,
    Located<string> Area,
    Better Better,
    Nature Nature,
    ValidDefinition? Valid,
    string? Note,
    LineageDefinition? Lineage);

/// <summary>Where an indicator came from and where it ended.</summary>
internal sealed record LineageDefinition(Located<int>? Added, EquatableArray<SuccessionDefinition> Successions, RetirementDefinition? Retired);

/// <summary>A change by which an indicator follows others, or itself on another basis; <c>Aspect</c> is there for a change of basis.</summary>
internal sealed record SuccessionDefinition(
    Located<int> Year, SuccessionKind Kind, EquatableArray<Located<string>> From, Located<BasisAspect>? Aspect, string? Because);

internal sealed record RetirementDefinition(Located<int> Year, string Because, Located<string>? ReplacedBy);

/// <summary>Every id that applications may use.</summary>
internal sealed record PublishedDefinition(Located<string> Key, EquatableArray<PublishedIdDefinition> Ids);

/// <summary>A published id; <c>Year</c> is its report's, null for an indicator.</summary>
internal sealed record PublishedIdDefinition(
    PublishedKind Kind, int? Year, Located<string> Id, string Meaning, string? Corrected, string? Was, string? Withdrawn, Located<string>? ReplacedBy)
{
    /// <summary>What it is the only id of its kind in, as <see cref="Checking.Scopes"/> names it.</summary>
    public string Scope => Checking.Scopes.Of(Kind, Year);
}

internal sealed record ValidDefinition(
    Located<RangeReading>? Range,
    Located<int>? Decimals,
    bool Whole,
    Trend Trend,
    Located<RangeReading>? Change,
    Qualifier? Qualifier,
    ValidityReasons Reasons);

/// <summary>A rule over several indicators; <c>Expect</c> is its expression as it stands in the file.</summary>
internal sealed record RuleDefinition(Located<string> Id, LocalizedText Name, ScalarNode Expect, string? Because, RuleSeverity Severity);

internal sealed record ReportDefinition(Located<string> Key, LocalizedText Title, string Date, string Source);

internal sealed record SectionDefinition(Located<string> Id, int? Number, LocalizedText Title);

/// <summary>The account of every figure of a report's text.</summary>
internal sealed record LedgerDefinition(string Text, EquatableArray<LedgerFigureDefinition> Figures);

internal sealed record LedgerFigureDefinition(
    Located<string> Id, string Numeral, string Read, string Around, Located<string>? Became, Located<string>? SetAside, string? Decide);

/// <summary>A figure of the ledger that a definition claims: the definition, such as <c>target gdp</c>, and the figure's digits.</summary>
internal sealed record LedgerClaim(string Entry, string Read)
{
    /// <summary>What stands between the definitions that share a figure: <c>target one, target other</c>.</summary>
    public const string Separator = ", ";

    /// <summary>The definitions that claim a figure.</summary>
    /// <param name="became">What the ledger says the figure became.</param>
    public static IEnumerable<string> EntriesOf(string became) => became.Split(',').Select(entry => entry.Trim());
}

/// <summary>What targets, pledges and results have in common.</summary>
internal sealed record EntryDefinition(
    Located<string> Id,
    Located<string> Phrase,
    Located<Period>? Period,
    Located<string>? Section,
    Located<string>? Note);

internal sealed record TargetDefinition(EntryDefinition Entry, Located<string> Indicator, Located<TargetReading> Reading, string? Because);

internal sealed record PledgeDefinition(EntryDefinition Entry, LocalizedText Name, Located<string> EnglishName, Commitment Commitment);

internal sealed record ResultDefinition(EntryDefinition Entry, Located<string> Indicator, Located<ResultReading> Reading, string? Because);
