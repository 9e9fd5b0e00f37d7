using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Ledgers;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Drafting;

/// <summary>What is defined already: what a draft builds on and never changes.</summary>
internal sealed class KnownDefinitions
{
    private readonly DraftRequest request;
    private readonly HashSet<string> places;

    private KnownDefinitions(DraftRequest request)
    {
        this.request = request;
        places = new(request.Existing.Select(text => text.Path), StringComparer.Ordinal);
        LedgerText = request.Existing.FirstOrDefault(text => text.Path == LedgerPlace);
        DefinitionText[] others = [.. request.Existing.Where(text => text != LedgerText)];
        Compiled = DefinitionCompiler.Compile(others);
        Ledger = LedgerText is null ? null : LedgerFile.Of(DefinitionCompiler.Read(LedgerText, CancellationToken.None));
        OfReport = [.. Compiled.Files.Where(file => file.Place.Year == request.Year)];
        Indicators = [.. Compiled.Files.SelectMany(file => file.Indicators)];
        Units = [.. ReportDsl.Units.All, .. Compiled.Files.SelectMany(file => file.Units)];
        Document[] documents = [.. others.Select(text => DefinitionCompiler.Read(text, CancellationToken.None).Document)];
        Jurisdiction = documents.Select(document => document.Declarations.Jurisdiction).FirstOrDefault(declared => declared is not null);
        Areas = [.. documents.SelectMany(document => document.Declarations.Areas)];
        IsReportDeclared = documents.Any(document => document.Place.Year == request.Year && document.Declarations.Report is not null);
        Sections = [.. documents.Where(document => document.Place.Year == request.Year).SelectMany(document => document.Declarations.Sections)];
    }

    /// <summary>Where the report's ledger lies.</summary>
    public string LedgerPlace => PlaceOf(LedgerFile.Name);

    public DefinitionText? LedgerText { get; }

    public Ledger? Ledger { get; }

    /// <summary>Everything but the report's ledger, compiled.</summary>
    public CompiledDefinitions Compiled { get; }

    /// <summary>The files of the report.</summary>
    public IReadOnlyList<CheckedFile> OfReport { get; }

    public IReadOnlyList<IndicatorModel> Indicators { get; }

    /// <summary>Those that targets of the report's year can belong to.</summary>
    public IEnumerable<IndicatorModel> ForTargets => Indicators.Where(indicator => indicator.Lineage.IsForTargetsOf(request.Year));

    /// <summary>Those that results in the report of the year can belong to.</summary>
    public IEnumerable<IndicatorModel> ForResults => Indicators.Where(indicator => indicator.Lineage.IsForResultsOf(request.Year));

    /// <summary>The built-in units and the jurisdiction's own.</summary>
    public IReadOnlyList<Unit> Units { get; }

    public JurisdictionDefinition? Jurisdiction { get; }

    public IReadOnlyList<AreaDefinition> Areas { get; }

    public bool IsReportDeclared { get; }

    public IReadOnlyList<SectionDefinition> Sections { get; }

    /// <summary>The first error that a draft can't be built on: one that leaves out a definition. What the ledger and the rules say leaves out none.</summary>
    public Finding? Error => Compiled.Findings.FirstOrDefault(finding =>
        finding.Rule.Severity == Severity.Error && !finding.Rule.Id.StartsWith("RDSL3", StringComparison.Ordinal) && finding.Rule != Rules.MissingDeclaration);

    public static KnownDefinitions Of(DraftRequest request) => new(request);

    /// <summary>The place of a file of the report, whether or not there is one.</summary>
    public string PlaceOf(string file) => $"{request.Jurisdiction}/{request.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}/{file}";

    /// <summary>A place that no file has: this one, or the same with a number.</summary>
    /// <param name="folder">The folder below that of all definitions.</param>
    /// <param name="name">The file's name without its ending.</param>
    public string FreePlace(string folder, string name)
    {
        string place = $"{folder}/{name}.yaml";
        for (int number = 2; places.Contains(place); number++)
        {
            place = $"{folder}/{name}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}.yaml";
        }

        return place;
    }
}

/// <summary>Hands out ids of one kind: each can be an id of the language, and no two make the same C# name.</summary>
internal sealed class FreeIds
{
    private const int Longest = 72;

    private readonly HashSet<string> taken;
    private readonly Func<string, string?> whyTaken;

    /// <param name="known">The ids that are given already.</param>
    /// <param name="whyTaken">Why an id of the kind can't have a C# name, or null.</param>
    public FreeIds(IEnumerable<string> known, Func<string, string?> whyTaken)
    {
        taken = new(known.Select(CSharpNames.Of), StringComparer.Ordinal);
        this.whyTaken = whyTaken;
    }

    public bool IsFree(string id) => !taken.Contains(CSharpNames.Of(id));

    /// <summary>The id, made right and free, and taken from then on.</summary>
    /// <param name="words">The words that it is made of.</param>
    /// <param name="ifNone">What it is called where the words make no id.</param>
    public string Take(string words, string ifNone)
    {
        string id = Ids.Suggest(words.Replace("'", "").ToLowerInvariant());
        id = id.Length > Longest ? id.Substring(0, id.LastIndexOf('-', Longest) is > 0 and int end ? end : Longest).Trim('-') : id;
        id = id.Length == 0 ? ifNone
            : id[0] is < 'a' or > 'z' ? "number-" + id
            : id;
        FindingList none = new("");
        if (Ids.Of(new ScalarNode(id, TextRange.StartOfFile, false), none) is null || whyTaken(CSharpNames.Of(id)) is not null)
        {
            id += "-figure";
        }

        string free = id;
        for (int number = 2; !taken.Add(CSharpNames.Of(free)); number++)
        {
            free = $"{id}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        }

        return free;
    }
}
