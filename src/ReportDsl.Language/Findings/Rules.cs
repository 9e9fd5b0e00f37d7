namespace ReportDsl.Language.Findings;

/// <summary>
/// Every rule that a finding can be about. To add one, add it here, write its page under docs/diagnostics/ and list it in
/// the generator's AnalyzerReleases.Unshipped.md; tests hold the three together.
/// </summary>
/// <remarks>Ids: 0xx reading YAML, 1xx the keys and values of a definition, 2xx what definitions say together, 30x the ledger, 31x rules, 32x information about a report, 33x changes from year to year, 34x drafts, 9xx the compiler itself.</remarks>
internal static class Rules
{
    /// <summary>Where the rules' pages are.</summary>
    public const string PagesAddress = "https://github.com/reportdsl/reportdsl/blob/main/docs/diagnostics/";

    /// <summary>RDSL001.</summary>
    public static Rule YamlSyntax { get; } = Error(
        "RDSL001", "The YAML has a syntax error", "This isn't valid YAML: {0} The rest of the file is read without this entry; mend the entry.");

    /// <summary>RDSL002.</summary>
    public static Rule YamlSubset { get; } = Error(
        "RDSL002", "The YAML uses what definitions don't allow", "Definitions are plain YAML without {0}; {1}");

    /// <summary>RDSL003.</summary>
    public static Rule RepeatedKey { get; } = Error(
        "RDSL003", "A key stands twice", "The key '{0}' stands here again, after line {1}; only the first counts. Remove or rename one of them.");

    /// <summary>RDSL004.</summary>
    public static Rule NotUtf8 { get; } = Error(
        "RDSL004", "The file isn't UTF-8", "These bytes are no UTF-8 text; save the file as UTF-8.");

    /// <summary>RDSL005.</summary>
    public static Rule ForbiddenCharacter { get; } = Error(
        "RDSL005", "A character can't be seen", "The character U+{0} can't be seen and can change what a reader or a compiler sees; remove it.");

    /// <summary>RDSL006.</summary>
    public static Rule LimitExceeded { get; } = Error(
        "RDSL006", "A definition is too large", "{0}; {1}");

    /// <summary>RDSL007.</summary>
    public static Rule EmptyFile { get; } = Warning(
        "RDSL007", "The file defines nothing", "This file defines nothing; begin with {0}, or remove it.");

    /// <summary>RDSL008.</summary>
    public static Rule InvalidSetting { get; } = Error(
        "RDSL008", "A setting of the project is wrong", "The project sets {0} to '{1}'; set it to {2}.");

    /// <summary>RDSL101.</summary>
    public static Rule UnknownKey { get; } = Error(
        "RDSL101", "A key is unknown", "{0} has no key '{1}'; {2}");

    /// <summary>RDSL102.</summary>
    public static Rule MissingKey { get; } = Error(
        "RDSL102", "A key is missing", "{0} needs the key '{1}': {2}. Add it.");

    /// <summary>RDSL103.</summary>
    public static Rule WrongShape { get; } = Error(
        "RDSL103", "A value has the wrong shape", "'{0}' is {1} here, but has to be {2}.");

    /// <summary>RDSL104.</summary>
    public static Rule UnknownWord { get; } = Error(
        "RDSL104", "A word isn't one of those allowed", "'{0}' isn't a word for '{1}'; {2}");

    /// <summary>RDSL105.</summary>
    public static Rule InvalidId { get; } = Error(
        "RDSL105", "An id can't become a C# name", "'{0}' can't be an id: {1}");

    /// <summary>RDSL106.</summary>
    public static Rule WrongPlace { get; } = Error(
        "RDSL106", "A definition stands in the wrong file", "'{0}' can't stand here: {1}");

    /// <summary>RDSL107.</summary>
    public static Rule UnreadableValue { get; } = Error(
        "RDSL107", "A value can't be read", "'{0}' isn't {1}; write it like {2}.");

    /// <summary>RDSL108.</summary>
    public static Rule UnreadableReading { get; } = Error(
        "RDSL108", "A reading can't be read", "The reading can't be understood at '{0}': {1}");

    /// <summary>RDSL109.</summary>
    public static Rule InvalidSuppression { get; } = Error(
        "RDSL109", "A suppression is wrong", "'{0}' can't be suppressed so: {1}");

    /// <summary>RDSL110.</summary>
    public static Rule UnusedSuppression { get; } = Warning(
        "RDSL110", "A suppression suppresses nothing", "There is no finding of {0} in this {1} to suppress; remove the suppression.");

    /// <summary>RDSL201.</summary>
    public static Rule UnknownIndicator { get; } = Error(
        "RDSL201", "An indicator isn't in the catalogue", "The catalogue has no indicator '{0}'; {1}");

    /// <summary>RDSL202.</summary>
    public static Rule UnknownUnit { get; } = Error(
        "RDSL202", "A unit is unknown", "There is no unit '{0}'; {1}");

    /// <summary>RDSL203.</summary>
    public static Rule UnitMismatch { get; } = Error(
        "RDSL203", "A unit doesn't fit", "{0} is in {1}, which doesn't fit {2}; {3}");

    /// <summary>RDSL204.</summary>
    public static Rule InvalidValue { get; } = Error(
        "RDSL204", "A value breaks its indicator's rules", "The value breaks the rules of '{0}': {1}. Correct the figure, or the rules under 'valid' if they are wrong.");

    /// <summary>RDSL205.</summary>
    public static Rule MemberCollision { get; } = Error(
        "RDSL205", "Two names make the same C# member", "'{0}' makes the C# name {1}, which '{2}' in {3} makes too; rename one of them.");

    /// <summary>RDSL206.</summary>
    public static Rule DefinedTwice { get; } = Error(
        "RDSL206", "Something is defined twice", "{0} is defined {1} too; {2}");

    /// <summary>RDSL207.</summary>
    public static Rule UndeclaredName { get; } = Error(
        "RDSL207", "A name isn't declared", "There is no {0} '{1}'; {2}");

    /// <summary>RDSL208.</summary>
    public static Rule FigureNotInPhrase { get; } = Error(
        "RDSL208", "The phrase doesn't state the figure", "The phrase doesn't state {0}: {1}. Correct the phrase or the reading, or say why it stands with 'reading: {{ because: … }}'.");

    /// <summary>RDSL209.</summary>
    public static Rule ReservedName { get; } = Error(
        "RDSL209", "An id makes a C# name that is taken", "The id '{0}' makes the C# name {1}, which {2}; choose another id.");

    /// <summary>RDSL210.</summary>
    public static Rule MissingDeclaration { get; } = Error(
        "RDSL210", "A report or a jurisdiction isn't declared", "{0} has no '{1}' declaration; add it in {2}.");

    /// <summary>RDSL211.</summary>
    public static Rule ContradictoryRules { get; } = Error(
        "RDSL211", "The rules of an indicator contradict each other", "No value can keep these rules: {0}. Correct one of them.");

    /// <summary>RDSL212.</summary>
    public static Rule WordingDiffers { get; } = Error(
        "RDSL212", "Phrase and reading promise differently", "The reading says '{0}', but the phrase says '{1}' ({2}). Correct the one that is wrong, or say why it stands with 'reading: {{ because: … }}'.");

    /// <summary>RDSL213.</summary>
    public static Rule MeasureDiffers { get; } = Error(
        "RDSL213", "Phrase and indicator measure differently", "The phrase speaks of {0}, but the indicator '{1}' measures {2}. Choose the indicator that is meant, or correct its measure.");

    /// <summary>RDSL214.</summary>
    public static Rule ProseContradicts { get; } = Error(
        "RDSL214", "English words contradict the phrase", "'{0}' is no figure of the phrase, which states {1}. Correct the one that is wrong.", isSuppressible: true);

    /// <summary>RDSL301.</summary>
    public static Rule UnaccountedFigure { get; } = Error(
        "RDSL301", "A figure of the report isn't accounted for", "Nobody dealt with the figure {0} of the report ('{1}'). Say what it became with 'became', or why it became nothing with 'set-aside'.");

    /// <summary>RDSL302.</summary>
    public static Rule LedgerContradiction { get; } = Error(
        "RDSL302", "The ledger contradicts the definitions", "The ledger's figure {0} can't stand so: {1}");

    /// <summary>RDSL303.</summary>
    public static Rule FigureNotInLedger { get; } = Error(
        "RDSL303", "A figure of a definition isn't in the ledger", "The ledger of the report has no figure {0} that became '{1}'. Correct the figure, or bring the ledger up to date with 'reportdsl ledger'.", isSuppressible: true);

    /// <summary>RDSL310.</summary>
    public static Rule UnreadableRule { get; } = Error(
        "RDSL310", "A rule can't be read", "The rule can't be understood at '{0}': {1}");

    /// <summary>RDSL311.</summary>
    public static Rule RuleMixesUnits { get; } = Error(
        "RDSL311", "A rule mixes what doesn't go together", "{0} is {1}, which doesn't fit: {2}");

    /// <summary>RDSL312.</summary>
    public static Rule RuleMixesPeriods { get; } = Error(
        "RDSL312", "A rule mixes periods", "The rule mixes periods in {0}: {1}");

    /// <summary>RDSL313.</summary>
    public static Rule RuleFigureMissing { get; } = Error(
        "RDSL313", "A rule names a figure that its report doesn't state", "{0} states no {1} of '{2}'; {3}");

    /// <summary>RDSL314.</summary>
    public static Rule RuleContradicted { get; } = Error(
        "RDSL314", "Figures contradict a rule", "The figures of {0} contradict the rule '{1}': {2}. Correct the figure that is wrong, or the rule.", isSuppressible: true);

    /// <summary>RDSL315.</summary>
    public static Rule RuleDoubted { get; } = Warning(
        "RDSL315", "Figures are doubtful by a rule", "The figures of {0} are doubtful by the rule '{1}': {2}. Check the figures, or the rule.", isSuppressible: true);

    /// <summary>RDSL316.</summary>
    public static Rule ImplausibleChange { get; } = Warning(
        "RDSL316", "A figure changes more than is plausible", "The figure of '{0}' is doubtful: {1}. Check its digits and its unit, or widen 'change' under 'valid'.", isSuppressible: true);

    /// <summary>RDSL317.</summary>
    public static Rule AgainstTrend { get; } = Error(
        "RDSL317", "A figure goes against its indicator's trend", "The figure of '{0}' can't follow the one before: {1}. Correct the one that is wrong, or remove 'monotone' under 'valid'.", isSuppressible: true);

    /// <summary>RDSL318.</summary>
    public static Rule MissingQualifier { get; } = Error(
        "RDSL318", "A result lacks its indicator's qualifier", "A result of '{0}' is always stated with '{1}'{2}. Write it as the report does, or correct 'qualifier' under 'valid'.", isSuppressible: true);

    /// <summary>RDSL320.</summary>
    public static Rule WeakerThanBefore { get; } = Information(
        "RDSL320", "A target is weaker than the result before it", "The target '{0}' promises {1} after {2} in {3}.", isSuppressible: true);

    /// <summary>RDSL321.</summary>
    public static Rule EqualToBaseline { get; } = Information(
        "RDSL321", "A target is equal to the result before it", "The target '{0}' promises {1}, which was reached in {2}.", isSuppressible: true);

    /// <summary>RDSL322.</summary>
    public static Rule SofterThanNeighbours { get; } = Information(
        "RDSL322", "A target is worded more softly than its neighbours", "The target '{0}' is worded '{1}', while {2} of the {3} targets of its section are firmer.", isSuppressible: true);

    /// <summary>RDSL330.</summary>
    public static Rule ImpossibleHistory { get; } = Error(
        "RDSL330", "The history of an indicator can't be", "The history of '{0}' can't be: {1}");

    /// <summary>RDSL331.</summary>
    public static Rule OutsideLifetime { get; } = Error(
        "RDSL331", "A report uses an indicator before or after its time", "The report of {0} can't use '{1}': {2}");

    /// <summary>RDSL332.</summary>
    public static Rule LostId { get; } = Error(
        "RDSL332", "A published id is gone", "The {0} '{1}' was published and is gone, which breaks the programs that use it; {2}");

    /// <summary>RDSL333.</summary>
    public static Rule ChangedMeaning { get; } = Error(
        "RDSL333", "A published id changed its meaning", "The {0} '{1}' was published as '{2}' and is now '{3}'; undo the change, or say with 'corrected' in {4}/published.yaml why it was a mistake.");

    /// <summary>RDSL334.</summary>
    public static Rule ReusedId { get; } = Error(
        "RDSL334", "A withdrawn id is used again", "The {0} '{1}' was withdrawn ({2}) and is defined again; choose another id, or remove 'withdrawn' if it is the same as before.");

    /// <summary>RDSL340.</summary>
    public static Rule OpenDecision { get; } = Warning(
        "RDSL340", "A decision is open", "'{0}' waits for a decision: {1} Decide it, then remove the key 'decide'.");

    /// <summary>RDSL900.</summary>
    public static Rule CompilerFailure { get; } = Error(
        "RDSL900", "The compiler of definitions failed", "ReportDsl failed on {0} ({1}). That is a defect of ReportDsl, not of your definitions: please report it with the file.");

    /// <summary>Every rule, in the order of ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        YamlSyntax, YamlSubset, RepeatedKey, NotUtf8, ForbiddenCharacter, LimitExceeded, EmptyFile, InvalidSetting,
        UnknownKey, MissingKey, WrongShape, UnknownWord, InvalidId, WrongPlace, UnreadableValue, UnreadableReading,
        InvalidSuppression, UnusedSuppression,
        UnknownIndicator, UnknownUnit, UnitMismatch, InvalidValue, MemberCollision, DefinedTwice, UndeclaredName,
        FigureNotInPhrase, ReservedName, MissingDeclaration, ContradictoryRules, WordingDiffers, MeasureDiffers, ProseContradicts,
        UnaccountedFigure, LedgerContradiction, FigureNotInLedger,
        UnreadableRule, RuleMixesUnits, RuleMixesPeriods, RuleFigureMissing, RuleContradicted, RuleDoubted,
        ImplausibleChange, AgainstTrend, MissingQualifier,
        WeakerThanBefore, EqualToBaseline, SofterThanNeighbours,
        ImpossibleHistory, OutsideLifetime, LostId, ChangedMeaning, ReusedId,
        OpenDecision,
        CompilerFailure,
    ];

    /// <summary>Those whose findings a definition can let stand with a reason: none of them leaves anything out.</summary>
    public static IReadOnlyList<Rule> Suppressible { get; } = [.. All.Where(rule => rule.IsSuppressible)];

    private static Rule Error(string id, string title, string message, bool isSuppressible = false) =>
        new(id, title, message, Severity.Error, isSuppressible);

    private static Rule Information(string id, string title, string message, bool isSuppressible = false) =>
        new(id, title, message, Severity.Information, isSuppressible);

    private static Rule Warning(string id, string title, string message, bool isSuppressible = false) =>
        new(id, title, message, Severity.Warning, isSuppressible);
}
