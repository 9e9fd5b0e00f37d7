using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>A member that the report before had and this one no longer has; it stands to say what became of it.</summary>
/// <param name="Kind">The set that it was in.</param>
/// <param name="Id">Its id.</param>
/// <param name="IndicatorId">The id of its indicator, where it has one that is still defined.</param>
/// <param name="Bound">How its figure bound, for a target.</param>
/// <param name="Message">What became of it and what to use instead.</param>
/// <param name="ReplacedBy">The id of the entry of the same set to use instead, or null.</param>
/// <param name="KeepsMeaning">Whether that entry means the same.</param>
/// <param name="StaysIn">The year of the report that still has it, or null.</param>
internal sealed record FormerMember(
    PublishedKind Kind, string Id, string? IndicatorId, Bound? Bound, string Message, string? ReplacedBy, bool KeepsMeaning, int? StaysIn);

/// <summary>What a report says of the members that it no longer has.</summary>
/// <param name="Jurisdiction">Whose report it is.</param>
/// <param name="Year">Its year.</param>
/// <param name="Members">The former members, by kind and id.</param>
internal sealed record FormerMembers(JurisdictionModel Jurisdiction, int Year, EquatableArray<FormerMember> Members);
