using System.Collections.Concurrent;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Expressions;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Checking;

/// <summary>What all files declare together: everything that one file needs to know of the others.</summary>
/// <remarks>Equal when every declaration is, so that an edit of a phrase or a figure leaves the other files' checks as they were.</remarks>
internal sealed class Catalogue : IEquatable<Catalogue>
{
    private readonly EquatableArray<JurisdictionContents> contents;
    private readonly Dictionary<string, JurisdictionCatalogue> jurisdictions;

    internal Catalogue(EquatableArray<JurisdictionContents> contents)
    {
        this.contents = contents;
        jurisdictions = contents.ToDictionary(jurisdiction => jurisdiction.Model.Id, jurisdiction => new JurisdictionCatalogue(jurisdiction), StringComparer.Ordinal);
    }

    internal JurisdictionCatalogue Of(DefinitionPlace place) => jurisdictions[place.Jurisdiction];

    /// <summary>Whether both declare the same.</summary>
    /// <param name="other">The other catalogue.</param>
    public bool Equals(Catalogue? other) => other is not null && contents.Equals(other.contents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Catalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => contents.GetHashCode();
}

/// <summary>One jurisdiction's declarations, ready for look-up.</summary>
internal sealed class JurisdictionCatalogue
{
    private readonly Dictionary<string, IndicatorModel> indicators;
    private readonly Dictionary<(PublishedKind Kind, int? Year, string Id), PublishedIdDefinition> publishedIds;
    private readonly HashSet<string> rejected;
    private readonly Dictionary<string, Unit> units;
    private readonly Dictionary<int, ReportDeclarations> reports;
    private readonly Dictionary<(string File, string Scope, string Id), Conflict> conflicts;
    private readonly ConcurrentDictionary<Dimension, PrintedUnits> unitsByDimension = new();
    private readonly Lazy<PrintedUnits> allUnits;

    public JurisdictionCatalogue(JurisdictionContents contents)
    {
        Contents = contents;
        indicators = contents.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        publishedIds = contents.PublishedIds.ToDictionary(id => (id.Kind, id.Year, id.Id.Value));
        rejected = new(contents.RejectedNames, StringComparer.Ordinal);
        units = Units.All.Concat(contents.Units).ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        reports = contents.Reports.ToDictionary(report => report.Model.Year, report => new ReportDeclarations(report));
        conflicts = contents.Conflicts.ToDictionary(conflict => (conflict.File, conflict.Scope, conflict.Id));
        allUnits = new(() => new(
            [.. units.Values.Where(unit => unit.Dimension != Dimension.IndexLevel && unit.Dimension != Dimension.IndexPoints && unit.Dimension != Dimension.Places && unit.Dimension != Dimension.Rank)]));
        Indicators = new(contents.Model.Id, contents.Areas, rejected, units);
    }

    public JurisdictionContents Contents { get; }

    /// <summary>What indicators of the jurisdiction are checked by.</summary>
    public IndicatorChecker Indicators { get; }

    public IReadOnlyCollection<string> IndicatorIds => indicators.Keys;

    public IndicatorModel? Indicator(string id) => indicators.TryGetValue(id, out IndicatorModel? indicator) ? indicator : null;

    /// <summary>What was published under an id, or null.</summary>
    /// <param name="kind">What it is the id of.</param>
    /// <param name="year">Its report's year; null for an indicator.</param>
    /// <param name="id">The id.</param>
    public PublishedIdDefinition? Published(PublishedKind kind, int? year, string id) =>
        publishedIds.TryGetValue((kind, year, id), out PublishedIdDefinition? published) ? published : null;

    /// <summary>The names of declarations that are there, but broke a rule that is reported where they stand.</summary>
    public IReadOnlyCollection<string> RejectedNames => rejected;

    /// <summary>Whether something of this name is there, but broke a rule that is reported where it stands.</summary>
    public bool IsRejected(string id) => rejected.Contains(id);

    public IReadOnlyDictionary<string, Unit> UnitsById => units;

    /// <summary>What the names in a rule can mean.</summary>
    public RuleNames RuleNames => new(indicators, units, IsRejected);

    /// <summary>The units of one dimension, prepared for reading phrases; made once for all phrases of the jurisdiction.</summary>
    public PrintedUnits UnitsOf(Dimension dimension) =>
        unitsByDimension.GetOrAdd(dimension, wanted => new PrintedUnits([.. units.Values.Where(unit => unit.Dimension == wanted)]));

    /// <summary>Every unit whose figures a pledge can name; made once for all pledges of the jurisdiction.</summary>
    public PrintedUnits AllUnits => allUnits.Value;

    public ReportDeclarations? Report(int year) => reports.TryGetValue(year, out ReportDeclarations? report) ? report : null;

    public Conflict? ConflictOf(string file, string scope, string id) =>
        conflicts.Count > 0 && conflicts.TryGetValue((file, scope, id), out Conflict? conflict) ? conflict : null;
}

/// <summary>One report's declarations, ready for look-up.</summary>
internal sealed class ReportDeclarations(ReportContents contents)
{
    // Only the file with the ledger asks for all names of the report, and most reports have no ledger.
    private readonly Lazy<HashSet<string>> entryNames = new(() => new(contents.EntryNames, StringComparer.Ordinal));
    private readonly Lazy<HashSet<LedgerClaim>?> ledgerClaims = new(() => contents.LedgerClaims is EquatableArray<LedgerClaim> claimed ? new(claimed) : null);
    private readonly Dictionary<string, SectionModel> sections = contents.Sections.ToDictionary(section => section.Id, StringComparer.Ordinal);

    public ReportContents Contents => contents;

    public SectionModel? Section(string id) => sections.TryGetValue(id, out SectionModel? section) ? section : null;

    public IReadOnlyCollection<string> SectionIds => sections.Keys;

    /// <summary>The targets, pledges and results, as the ledger names them: <c>target gdp</c>.</summary>
    public HashSet<string> EntryNames => entryNames.Value;

    /// <summary>What the report's ledger says that its figures became; null where the report has no ledger.</summary>
    public HashSet<LedgerClaim>? LedgerClaims => ledgerClaims.Value;
}

/// <summary>What the files of one jurisdiction declare.</summary>
/// <remarks>Where no file declares the jurisdiction itself, its id stands for its name and its first file gets the finding.</remarks>
internal sealed record JurisdictionContents(
    JurisdictionModel Model,
    bool IsDeclared,
    string FirstFile,
    EquatableArray<AreaModel> Areas,
    EquatableArray<Unit> Units,
    EquatableArray<IndicatorModel> Indicators,
    EquatableArray<PublishedIdDefinition> PublishedIds,
    EquatableArray<string> RejectedNames,
    EquatableArray<ReportContents> Reports,
    EquatableArray<Conflict> Conflicts);

internal sealed record AreaModel(string Id, LocalizedText Name);

/// <summary>What the files of one report declare. <c>LedgerClaims</c> is null where the report has no ledger.</summary>
internal sealed record ReportContents(
    ReportModel Model,
    bool IsDeclared,
    string FirstFile,
    EquatableArray<SectionModel> Sections,
    EquatableArray<string> EntryNames,
    EquatableArray<LedgerClaim>? LedgerClaims);

/// <summary>A definition that gives way to an earlier one of the same id or the same C# name.</summary>
internal sealed record Conflict(string File, string Scope, string Id, string OtherFile, string OtherId);
