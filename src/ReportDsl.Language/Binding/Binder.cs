using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Binding;

/// <summary>Turns the nodes of one file into a typed document; what can't be bound is reported and left out, the rest stays.</summary>
internal sealed class Binder
{
    private static readonly Term<Trend>[] DeclaredTrends = [.. Terms.Trends.Where(term => term.Value != Trend.Any)];
    private static readonly Term<Qualifier>[] RequiredQualifiers = [.. Terms.Qualifiers.Where(term => term.Value != Qualifier.None)];

    private readonly DefinitionPlace place;
    private readonly FindingList findings;
    private readonly CancellationToken cancellation;
    private readonly List<string> unread = [];
    private readonly List<Suppression> suppressions = [];
    private Located<string>? fileSection;
    private Located<Period>? filePeriod;

    private Binder(DefinitionPlace place, FindingList findings, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        this.place = place;
        this.findings = findings;
    }

    public static Document Bind(YamlText yaml, DefinitionPlace place, FindingList findings, CancellationToken cancellation) =>
        new Binder(place, findings, cancellation).File(yaml);

    /// <summary>A document that states nothing.</summary>
    public static Document Nothing(DefinitionPlace place) =>
        new(place, new Declarations(place, null, default, default, default, null, null, default, default, default, default, default, null, default), default, default, default, default, null, default);

    private Document File(YamlText yaml)
    {
        if (DefinesNothing(yaml.Root) && !findings.HasErrors)
        {
            findings.Add(Rules.EmptyFile, TextRange.StartOfFile, ExpectedKeys());
        }

        Node root = yaml.Root is null or ScalarNode { Value.Length: 0 } ? new MappingNode([], TextRange.StartOfFile) : yaml.Root;
        BoundMapping? file = BoundMapping.Of(root, LanguageShape.File, "A definition file", root.Range, findings);
        if (ReportMisplacedFile())
        {
            return Nothing(place);
        }

        file ??= BoundMapping.Of(new MappingNode([], TextRange.StartOfFile), LanguageShape.File, "", TextRange.StartOfFile, findings)!;
        ReportPlaces(file);
        fileSection = file.Text("section");
        filePeriod = file.Period("period");

        EquatableArray<TargetDefinition> targets = InReport(file, "targets", Target);
        EquatableArray<PledgeDefinition> pledges = InReport(file, "pledges", Pledge);
        EquatableArray<ResultDefinition> results = InReport(file, "results", Result);
        EquatableArray<RuleDefinition> rules = place.Year is not null || place.IsCatalogue ? Entries(file, "rules", Rule) : default;
        LedgerDefinition? ledger = place.Year is not null && file.Node("ledger") is Node account ? Ledger(account, file.KeyNode("ledger")) : null;
        Declarations declarations = new(
            place,
            IsJurisdictionFile && file.Node("jurisdiction") is Node jurisdiction ? Jurisdiction(jurisdiction, file.KeyNode("jurisdiction")) : null,
            IsJurisdictionFile ? Entries(file, "areas", Area) : default,
            IsJurisdictionFile ? Entries(file, "units", Unit) : default,
            place.IsCatalogue ? Entries(file, "indicators", Indicator) : default,
            IsJurisdictionFile && file.Node("published") is Node published ? PublishedBinder.Bind(published, file.KeyNode("published"), findings, cancellation) : null,
            place.Year is not null && file.Node("report") is Node report ? Report(report, file.KeyNode("report")) : null,
            InReport(file, "sections", Section),
            targets.Select(target => target.Entry.Id).ToEquatableArray(),
            pledges.Select(pledge => pledge.Entry.Id).ToEquatableArray(),
            results.Select(result => result.Entry.Id).ToEquatableArray(),
            rules.Select(rule => rule.Id).ToEquatableArray(),
            ledger is null ? null : LedgerClaims(ledger),
            unread.Concat(yaml.LostKeys).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());
        if (file.Node(SuppressionBinder.Key) is Node ofFile)
        {
            suppressions.AddRange(SuppressionBinder.Bind(file.KeyNode(SuppressionBinder.Key), ofFile, scope: null, findings));
        }

        return new Document(place, declarations, targets, pledges, results, rules, ledger, suppressions.ToEquatableArray());
    }

    private bool IsJurisdictionFile => place.Year is null && !place.IsCatalogue;

    // What only says where entries belong, with no entries, was perhaps not saved to its end.
    private static bool DefinesNothing(Node? root) =>
        root is null or ScalarNode { Value.Length: 0 }
        || (root is MappingNode mapping && mapping.Entries.All(entry => entry.Key.Value is "section" or "period"));

    private string ExpectedKeys() => place.Year is not null ? "'targets', 'pledges' or 'results'"
        : place.IsCatalogue ? "'indicators'"
        : "'jurisdiction', 'areas' or 'units'";

    private bool ReportMisplacedFile()
    {
        (string Name, string Advice)? trouble =
            place.IsTooDeep ? (place.Jurisdiction, "definitions lie directly in the folder of a report's year or in 'indicators', not in a folder below it.")
            : !Ids.IsKebabCase("file-" + place.Name) ? (place.Name + ".yaml", "name files in kebab-case, such as 'work-areas.yaml'.")
            : !Ids.IsKebabCase(place.Jurisdiction) ? (place.Jurisdiction, "a folder of definitions is named by a jurisdiction's id, such as 'zhangzhou', or within that by a report's year, such as '2022'.")
            : null;
        if (trouble is not (string name, string advice))
        {
            return false;
        }

        findings.Add(Rules.WrongPlace, TextRange.StartOfFile, name, advice);
        return true;
    }

    private void ReportPlaces(BoundMapping file)
    {
        ReportPlace(file, IsJurisdictionFile, $"it belongs beside the jurisdiction's folders, such as '{place.Jurisdiction}/jurisdiction.yaml'.", "jurisdiction", "areas", "units", "published");
        ReportPlace(file, place.Year is not null || place.IsCatalogue, $"it belongs in a report's folder, or in '{place.Jurisdiction}/{DefinitionPlace.CatalogueFolder}' for every report.", "rules");
        ReportPlace(file, place.IsCatalogue, $"it belongs in the folder '{place.Jurisdiction}/{DefinitionPlace.CatalogueFolder}'.", "indicators");
        ReportPlace(
            file,
            place.Year is not null,
            $"it belongs in a report's folder, named by its year, such as '{place.Jurisdiction}/2022'.",
            "report",
            "sections",
            "section",
            "period",
            "targets",
            "pledges",
            "results",
            "ledger");
    }

    private void ReportPlace(BoundMapping file, bool isRight, string advice, params string[] keys)
    {
        foreach (string key in keys.Where(key => !isRight && file.Has(key)))
        {
            findings.Add(Rules.WrongPlace, file.KeyNode(key).Range, key, advice);
        }
    }

    private EquatableArray<T> InReport<T>(BoundMapping file, string key, Func<ScalarNode, Node, Located<string>, T?> bind)
        where T : class =>
        place.Year is null ? default : Entries(file, key, bind);

    private EquatableArray<T> Entries<T>(BoundMapping file, string key, Func<ScalarNode, Node, Located<string>, T?> bind)
        where T : class
    {
        Node? node = file.Node(key);
        if (node is not MappingNode mapping)
        {
            if (node is not null and not ScalarNode { Value.Length: 0 })
            {
                findings.Add(Rules.WrongShape, node.Range, key, node.Kind, "a mapping of ids");
            }

            return default;
        }

        List<T> entries = [];
        foreach (KeyValuePair<ScalarNode, Node> entry in mapping.Entries.Until(cancellation))
        {
            if (!findings.IsFull && Ids.Of(entry.Key, findings) is Located<string> id && bind(entry.Key, entry.Value, id) is T bound)
            {
                entries.Add(bound);
            }
            else
            {
                unread.Add(entry.Key.Value);
                unread.Add(Ids.Suggest(entry.Key.Value));
            }
        }

        return entries.ToEquatableArray();
    }

    // Whatever is open in a definition is a finding where it stands, and the definition counts all the same.
    private BoundMapping? Mapping(ScalarNode key, Node node, MappingShape shape)
    {
        BoundMapping? mapping = BoundMapping.Of(node, shape, key.Value, key.Range, findings);
        if (mapping?.Text(LanguageShape.DecideKey) is Located<string> decision)
        {
            findings.Add(Rules.OpenDecision, decision.Range, key.Value, decision.Value);
        }

        if (mapping?.Node(SuppressionBinder.Key) is Node suppress)
        {
            suppressions.AddRange(SuppressionBinder.Bind(mapping.KeyNode(SuppressionBinder.Key), suppress, key.Range.Through(node.Range), findings));
        }

        return mapping;
    }

    private JurisdictionDefinition? Jurisdiction(Node node, ScalarNode key)
    {
        if (Mapping(key, node, LanguageShape.Jurisdiction)?.Names("name") is LocalizedText name)
        {
            return new(new(key.Value, key.Range), name);
        }

        unread.Add(key.Value);
        return null;
    }

    private AreaDefinition? Area(ScalarNode key, Node node, Located<string> id) =>
        BoundMapping.BindNames(node, key.Value, key.Range, findings) is LocalizedText name ? new(id, name) : null;

    private UnitDefinition? Unit(ScalarNode key, Node node, Located<string> id) =>
        Mapping(key, node, LanguageShape.Unit) is BoundMapping unit
        && Both(unit.Text("symbol"), unit.Names("name")) is (Located<string> symbol, LocalizedText name)
            ? new(id, symbol, name)
            : null;

    private IndicatorDefinition? Indicator(ScalarNode key, Node node, Located<string> id)
    {
        if (Mapping(key, node, LanguageShape.Indicator) is not BoundMapping indicator)
        {
            return null;
        }

        LocalizedText? name = indicator.Names("name");
        EquatableArray<string> aliases = indicator.Has("aliases") ? indicator.Texts("aliases").Select(alias => alias.Value).ToEquatableArray() : default;
        Located<Measure>? measure = indicator.Word("measure", Terms.Measures);
        Located<string>? unit = indicator.Text("unit");
        Located<string>? per = indicator.Text("per");
        Located<string>? area = indicator.Text("area");
        Located<Better>? better = indicator.Word("better", Terms.Directions);
        Located<Nature>? nature = indicator.Word("nature", Terms.Natures);
        ValidDefinition? valid = indicator.Node("valid") is Node rules ? Valid(rules, indicator.KeyNode("valid")) : null;
        string? note = indicator.Text("note")?.Value;
        LineageDefinition? lineage = LineageBinder.Bind(indicator, id, findings);
        return name is not null && measure is not null && unit is not null && area is not null && better is not null
            ? new(id, name, aliases, measure.Value, unit.Value, per, area.Value, better.Value.Value, nature?.Value ?? Nature.NotStated, valid, note, lineage)
            : null;
    }

    private ValidDefinition? Valid(Node node, ScalarNode key)
    {
        if (Mapping(key, node, LanguageShape.Valid) is not BoundMapping valid)
        {
            return null;
        }

        return new(
            Range(valid, "range"),
            valid.WholeNumber("decimals", maximum: 10),
            valid.Flag("whole")?.Value ?? false,
            valid.Word("monotone", DeclaredTrends)?.Value ?? Trend.Any,
            Range(valid, "change"),
            valid.Word("qualifier", RequiredQualifiers)?.Value,
            valid.Node("because") is Node reasons ? Reasons(reasons, valid.KeyNode("because")) : ValidityReasons.None);
    }

    private Located<RangeReading>? Range(BoundMapping valid, string key) =>
        valid.Scalar(key) is ScalarNode scalar && ReadingParser.Range(scalar, findings) is RangeReading reading ? new(reading, scalar.Range) : null;

    private ValidityReasons Reasons(Node node, ScalarNode key) => Mapping(key, node, LanguageShape.Reasons) is BoundMapping reasons
        ? new(
            reasons.Text("range")?.Value,
            reasons.Text("decimals")?.Value,
            reasons.Text("monotone")?.Value,
            reasons.Text("change")?.Value,
            reasons.Text("qualifier")?.Value)
        : ValidityReasons.None;

    private ReportDefinition? Report(Node node, ScalarNode key)
    {
        if (Mapping(key, node, LanguageShape.Report) is BoundMapping report)
        {
            LocalizedText? title = report.Names("title");
            Located<string>? date = report.Date("date");
            Located<string>? source = report.Text("source");
            if (title is not null && date is not null && source is not null)
            {
                return new(new(key.Value, key.Range), title, date.Value.Value, source.Value.Value);
            }
        }

        unread.Add(key.Value);
        return null;
    }

    private SectionDefinition? Section(ScalarNode key, Node node, Located<string> id) =>
        Mapping(key, node, LanguageShape.Section) is BoundMapping section && section.Names("title") is LocalizedText title
            ? new(id, section.WholeNumber("number", maximum: 999)?.Value, title)
            : null;

    private TargetDefinition? Target(ScalarNode key, Node node, Located<string> id)
    {
        if (Mapping(key, node, LanguageShape.Target) is not BoundMapping target)
        {
            return null;
        }

        EntryDefinition? entry = Entry(target, id);
        return target.Scalar("target") is ScalarNode scalar && ReadingParser.Target(scalar, findings) is TargetReading reading && entry is not null
            ? new(entry, target.Text("indicator") ?? id, new(reading, scalar.Range), Because(target))
            : null;
    }

    private PledgeDefinition? Pledge(ScalarNode key, Node node, Located<string> id)
    {
        if (Mapping(key, node, LanguageShape.Pledge) is not BoundMapping pledge)
        {
            return null;
        }

        EntryDefinition? entry = Entry(pledge, id);
        Located<Commitment>? commitment = pledge.Word("commitment", Terms.Commitments);
        return pledge.Names("name") is LocalizedText name && entry is not null
            ? new(entry, name, pledge.EnglishOf("name"), commitment?.Value ?? Commitment.Plan)
            : null;
    }

    private ResultDefinition? Result(ScalarNode key, Node node, Located<string> id)
    {
        if (Mapping(key, node, LanguageShape.Result) is not BoundMapping result)
        {
            return null;
        }

        EntryDefinition? entry = Entry(result, id);
        return result.Scalar("result") is ScalarNode scalar && ReadingParser.Result(scalar, findings) is ResultReading reading && entry is not null
            ? new(entry, result.Text("indicator") ?? id, new(reading, scalar.Range), Because(result))
            : null;
    }

    private RuleDefinition? Rule(ScalarNode key, Node node, Located<string> id)
    {
        if (Mapping(key, node, LanguageShape.Rule) is not BoundMapping rule)
        {
            return null;
        }

        LocalizedText? name = rule.Names("name");
        Located<RuleSeverity>? severity = rule.Word("severity", Terms.RuleSeverities);
        string? because = rule.Text("because")?.Value;
        return rule.Scalar("expect") is ScalarNode expect && name is not null
            ? new(id, name, expect, because, severity?.Value ?? RuleSeverity.Error)
            : null;
    }

    private LedgerDefinition? Ledger(Node node, ScalarNode key)
    {
        if (Mapping(key, node, LanguageShape.Ledger) is not BoundMapping ledger || ledger.Text("text") is not Located<string> text)
        {
            return null;
        }

        return new(text.Value, Entries(ledger, "figures", LedgerFigure));
    }

    private LedgerFigureDefinition? LedgerFigure(ScalarNode key, Node node, Located<string> id) =>
        Mapping(key, node, LanguageShape.LedgerFigure) is BoundMapping figure
        && figure.Text("numeral") is Located<string> numeral
        && figure.Text("around") is Located<string> around
            ? new(id, numeral.Value, figure.Text("read")?.Value ?? numeral.Value, around.Value, figure.Text("became"), figure.Text("set-aside"), figure.Text(LanguageShape.DecideKey)?.Value)
            : null;

    private static EquatableArray<LedgerClaim> LedgerClaims(LedgerDefinition ledger) => ledger.Figures
        .Where(figure => figure.Became is not null)
        .SelectMany(figure => LedgerClaim.EntriesOf(figure.Became!.Value.Value).Select(entry => new LedgerClaim(entry, figure.Read)))
        .ToEquatableArray();

    private string? Because(BoundMapping mapping) => mapping.Node("reading") is Node node
        ? Mapping(mapping.KeyNode("reading"), node, LanguageShape.Override)?.Text("because")?.Value
        : null;

    private EntryDefinition? Entry(BoundMapping mapping, Located<string> id) =>
        mapping.Text("phrase") is Located<string> phrase
            ? new(id, phrase, mapping.Period("period") ?? filePeriod, mapping.Text("section") ?? fileSection, mapping.Text("note"))
            : null;

    private static (TFirst, TSecond)? Both<TFirst, TSecond>(TFirst? first, TSecond? second)
        where TFirst : struct
        where TSecond : class =>
        first is TFirst one && second is not null ? (one, second) : null;
}
