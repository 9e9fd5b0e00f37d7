using ReportDsl.Language.Binding;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>Gathers the declarations of all files. Of two with the same id or C# name, the one in the first file by name stays.</summary>
internal static class CatalogueBuilder
{
    public static Catalogue Build(IEnumerable<Declarations> files, CancellationToken cancellation) => new(files
        .GroupBy(file => file.Place.Jurisdiction, StringComparer.Ordinal)
        .OrderBy(jurisdiction => jurisdiction.Key, StringComparer.Ordinal)
        .Select(jurisdiction => Build(jurisdiction.Key, [.. jurisdiction.OrderBy(file => file.Place.Identity, StringComparer.Ordinal)], cancellation))
        .ToEquatableArray());

    private static JurisdictionContents Build(string id, IReadOnlyList<Declarations> files, CancellationToken cancellation)
    {
        ConflictFinder conflicts = new(cancellation);
        List<Declarations> distinct = [];
        foreach (IGrouping<string, Declarations> samePlace in files.GroupBy(file => file.Place.Identity, StringComparer.Ordinal))
        {
            if (samePlace.Count() == 1)
            {
                distinct.Add(samePlace.First());
            }
            else
            {
                // Which of two folders is meant can't be told, so neither counts.
                conflicts.AddSamePlace(samePlace.Key);
            }
        }

        JurisdictionDefinition? declared = null;
        EquatableArray<PublishedIdDefinition> published = default;
        List<AreaModel> areas = [];
        List<Unit> units = [];
        List<string> rejected = [];
        foreach (Declarations file in distinct)
        {
            string path = file.Place.Identity;
            if (file.Jurisdiction is JurisdictionDefinition jurisdiction && conflicts.IsFirst(Scopes.Jurisdiction, path, jurisdiction.Key))
            {
                declared = jurisdiction;
            }

            if (file.Published is PublishedDefinition list && conflicts.IsFirst(Scopes.Published, path, list.Key))
            {
                published = list.Ids;
            }

            areas.AddRange(file.Areas.Where(area => conflicts.IsFirst(Scopes.Area, path, area.Id)).Select(area => new AreaModel(area.Id.Value, area.Name)));
            foreach (UnitDefinition definition in file.Units.Where(unit => conflicts.IsFirst(Scopes.Unit, path, unit.Id)))
            {
                if (UnitChecker.Check(definition, new FindingList(path)) is Unit unit)
                {
                    units.Add(unit);
                }
                else
                {
                    rejected.Add(definition.Id.Value);
                }
            }
        }

        HashSet<string> unread = new(distinct.SelectMany(file => file.Unread), StringComparer.Ordinal);
        IndicatorChecker checker = new(id, areas, unread, Units.All.Concat(units).ToDictionary(unit => unit.Id, StringComparer.Ordinal));
        List<IndicatorModel> indicators = [];
        foreach (Declarations file in distinct)
        {
            // What is found is reported where the file itself is checked.
            FindingList unreported = new(file.Place.Identity);
            foreach (IndicatorDefinition definition in file.Indicators.Until(cancellation))
            {
                if (conflicts.IsFirst(Scopes.Indicator, file.Place.Identity, definition.Id)
                    && checker.Check(definition, unreported) is IndicatorModel indicator)
                {
                    indicators.Add(indicator);
                }
                else
                {
                    rejected.Add(definition.Id.Value);
                }
            }

            conflicts.Add(Scopes.Rule, file.Place.Identity, file.RuleIds);
        }

        EquatableArray<ReportContents> reports = distinct
            .Where(file => file.Place.Year is not null)
            .GroupBy(file => file.Place.Year!.Value)
            .OrderBy(report => report.Key)
            .Select(report => Report(id, report.Key, [.. report], conflicts, rejected))
            .ToEquatableArray();
        return new(
            new JurisdictionModel(id, declared?.Name ?? new LocalizedText(id, id)),
            declared is not null || unread.Contains("jurisdiction") || !Ids.IsKebabCase(id) || files.All(file => file.Place.IsTooDeep),
            FileFor("jurisdiction", files),
            areas.ToEquatableArray(),
            units.ToEquatableArray(),
            indicators.ToEquatableArray(),
            published,
            rejected.Concat(unread).ToEquatableArray(),
            reports,
            conflicts.ToEquatableArray());
    }

    // Where a missing declaration is reported: the file that is named for it, else the first one.
    private static string FileFor(string declaration, IReadOnlyList<Declarations> files) =>
        (files.FirstOrDefault(file => file.Place.Name == declaration) ?? files[0]).Place.Identity;

    private static ReportContents Report(string jurisdiction, int year, IReadOnlyList<Declarations> files, ConflictFinder conflicts, List<string> rejected)
    {
        ReportDefinition? declared = null;
        List<SectionModel> sections = [];
        foreach (Declarations file in files)
        {
            string path = file.Place.Identity;
            if (file.Report is ReportDefinition report && conflicts.IsFirst(Scopes.Report(year), path, report.Key))
            {
                declared = report;
            }

            foreach (SectionDefinition section in file.Sections.Where(section => conflicts.IsFirst(Scopes.Section(year), path, section.Id)))
            {
                if (CSharpNames.TakenForSection(CSharpNames.Of(section.Id.Value)) is null)
                {
                    sections.Add(new(section.Id.Value, section.Number, section.Title, sections.Count));
                }
                else
                {
                    rejected.Add(section.Id.Value);
                }
            }

            conflicts.Add(Scopes.Target(year), path, file.TargetIds);
            conflicts.Add(Scopes.Pledge(year), path, file.PledgeIds);
            conflicts.Add(Scopes.Result(year), path, file.ResultIds);
        }

        string fallback = $"{jurisdiction}/{year.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return new(
            declared is null
                ? new ReportModel(year, new LocalizedText(fallback, fallback), "", "")
                : new ReportModel(year, declared.Title, declared.Date, declared.Source),
            declared is not null || files.Any(file => file.Unread.Contains("report")),
            FileFor("report", files),
            sections.ToEquatableArray(),
            files.SelectMany(file => file.TargetIds.Select(id => LedgerChecker.Target + id.Value)
                .Concat(file.PledgeIds.Select(id => LedgerChecker.Pledge + id.Value))
                .Concat(file.ResultIds.Select(id => LedgerChecker.Result + id.Value))).ToEquatableArray(),
            files.All(file => file.LedgerClaims is null) ? null : files.SelectMany(file => file.LedgerClaims ?? default).ToEquatableArray());
    }

    /// <summary>Remembers who defined an id or a C# name first.</summary>
    private sealed class ConflictFinder(CancellationToken cancellation)
    {
        private readonly Dictionary<(string Scope, string Name), (string File, string Id)> first = [];
        private readonly List<Conflict> conflicts = [];

        public void AddSamePlace(string file) => conflicts.Add(new Conflict(file, Scopes.File, file, file, file));

        public void Add(string scope, string file, EquatableArray<Located<string>> ids)
        {
            foreach (Located<string> id in ids)
            {
                IsFirst(scope, file, id);
            }
        }

        public bool IsFirst(string scope, string file, Located<string> id)
        {
            cancellation.ThrowIfCancellationRequested();
            string name = CSharpNames.Of(id.Value);
            if (!first.TryGetValue((scope, name), out (string File, string Id) earlier))
            {
                first.Add((scope, name), (file, id.Value));
                return true;
            }

            conflicts.Add(new Conflict(file, scope, id.Value, earlier.File, earlier.Id));
            return false;
        }

        public EquatableArray<Conflict> ToEquatableArray() => conflicts.Distinct().ToEquatableArray();
    }
}
