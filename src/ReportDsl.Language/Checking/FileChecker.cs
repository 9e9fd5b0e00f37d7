using ReportDsl.Language.Binding;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>Checks one file against what all files declare; what breaks a rule is reported and left out, the rest stays.</summary>
internal sealed class FileChecker
{
    private readonly Document document;
    private readonly JurisdictionCatalogue catalogue;
    private readonly ReportDeclarations? report;
    private readonly FindingList findings;
    private readonly CancellationToken cancellation;
    private readonly string file;
    private readonly LedgerChecker? ledger;
    private readonly PublishedIdChecker published;

    private FileChecker(Document document, Catalogue catalogue, FindingList findings, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        this.document = document;
        this.catalogue = catalogue.Of(document.Place);
        this.findings = findings;
        report = document.Place.Year is int year ? this.catalogue.Report(year) : null;
        file = document.Place.Identity;
        published = new PublishedIdChecker(this.catalogue, findings);
        ledger = report is null ? null : new LedgerChecker(report, this.catalogue.IsRejected, findings);
    }

    /// <summary>The checked file with the findings of reading, binding and checking.</summary>
    public static CheckedFile Check(Document document, Catalogue catalogue, FindingList findings, CancellationToken cancellation) =>
        new FileChecker(document, catalogue, findings, cancellation).Check();

    /// <summary>A checked file that states nothing but its findings.</summary>
    public static CheckedFile Nothing(Document document, Catalogue catalogue, FindingList findings) =>
        new FileChecker(document, catalogue, findings, CancellationToken.None).Nothing();

    private CheckedFile Nothing() =>
        new(document.Place, catalogue.Contents.Model, default, default, null, default, default, default, default, Suppressions, findings.ToEquatableArray());

    private CheckedFile Check()
    {
        JurisdictionContents jurisdiction = catalogue.Contents;
        if (ConflictOf(Scopes.File, file) is not null)
        {
            findings.Add(Rules.DefinedTwice, TextRange.StartOfFile, $"The file '{file}'", "in another folder", "remove or rename one of the two.");
            return Nothing();
        }

        // Such a folder has its finding, and no C# name.
        if (!Ids.IsKebabCase(jurisdiction.Model.Id))
        {
            return Nothing();
        }

        ReportMissingDeclarations(jurisdiction);
        ReportConflictingDeclarations();
        if (document.Ledger is LedgerDefinition account)
        {
            ledger?.Check(account, cancellation);
        }

        Declarations declarations = document.Declarations;
        if (declarations.Published is PublishedDefinition list && !ReportConflict(Scopes.Published, list.Key))
        {
            published.Check(list, cancellation);
        }

        return new(
            document.Place,
            jurisdiction.Model,
            Checked(declarations.Units, Scopes.Unit, unit => unit.Id, unit => UnitChecker.Check(unit, findings)),
            Checked(declarations.Indicators, Scopes.Indicator, indicator => indicator.Id, Indicator),
            report?.Contents.Model,
            Checked(document.Targets, Scopes.Target(Year), target => target.Entry.Id, Target),
            Checked(document.Pledges, Scopes.Pledge(Year), pledge => pledge.Entry.Id, Pledge),
            Checked(document.Results, Scopes.Result(Year), result => result.Entry.Id, Result),
            Checked(document.Rules, Scopes.Rule, rule => rule.Id, Rule),
            Suppressions,
            findings.ToEquatableArray());
    }

    private int Year => document.Place.Year ?? 0;

    private FileSuppressions Suppressions => new(findings.Path, document.Suppressions);

    private void ReportMissingDeclarations(JurisdictionContents jurisdiction)
    {
        if (!jurisdiction.IsDeclared && jurisdiction.FirstFile == file)
        {
            findings.Add(Rules.MissingDeclaration, TextRange.StartOfFile, $"The jurisdiction '{jurisdiction.Model.Id}'", "jurisdiction", $"{jurisdiction.Model.Id}/jurisdiction.yaml");
        }

        if (report is { Contents.IsDeclared: false } && report.Contents.FirstFile == file)
        {
            string folder = $"{jurisdiction.Model.Id}/{Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            findings.Add(Rules.MissingDeclaration, TextRange.StartOfFile, $"The report '{folder}'", "report", $"{folder}/report.yaml");
        }
    }

    private void ReportConflictingDeclarations()
    {
        Declarations declarations = document.Declarations;
        if (declarations.Jurisdiction is JurisdictionDefinition jurisdiction)
        {
            ReportConflict(Scopes.Jurisdiction, jurisdiction.Key);
        }

        if (declarations.Report is ReportDefinition declared)
        {
            ReportConflict(Scopes.Report(Year), declared.Key);
        }

        foreach (AreaDefinition area in declarations.Areas.Until(cancellation).TakeWhile(_ => !findings.IsFull))
        {
            ReportConflict(Scopes.Area, area.Id);
        }

        foreach (SectionDefinition section in declarations.Sections.Until(cancellation).TakeWhile(_ => !findings.IsFull))
        {
            ReportConflict(Scopes.Section(Year), section.Id);
            ReportIfTaken(section.Id, CSharpNames.TakenForSection);
        }
    }

    private EquatableArray<TModel> Checked<TDefinition, TModel>(
        EquatableArray<TDefinition> definitions, string scope, Func<TDefinition, Located<string>> idOf, Func<TDefinition, TModel?> check)
        where TModel : class
    {
        List<TModel> models = new(definitions.Count);
        for (int index = 0; index < definitions.Count && !findings.IsFull; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!ReportConflict(scope, idOf(definitions[index])) && check(definitions[index]) is TModel model)
            {
                models.Add(model);
            }
        }

        return models.ToEquatableArray();
    }

    private IndicatorModel? Indicator(IndicatorDefinition definition)
    {
        // One that the catalogue took up keeps every rule; of another one, the rule that it breaks is looked for again, to report it.
        if ((catalogue.Indicator(definition.Id.Value) ?? catalogue.Indicators.Check(definition, findings)) is not IndicatorModel indicator)
        {
            return null;
        }

        published.RequireMeaning(PublishedKind.Indicator, null, definition.Id, () => Meanings.Of(indicator), definition.Unit.Range);
        return definition.Lineage is LineageDefinition lineage
            ? indicator with { Lineage = LineageChecker.Check(definition, lineage, catalogue, findings) }
            : indicator;
    }

    private TargetModel? Target(TargetDefinition target)
    {
        EntryModel? entry = Entry(target.Entry, defaultYear: Year);
        TargetReading reading = target.Reading.Value;
        if (Indicator(target.Indicator) is not IndicatorModel indicator
            || ValidAmount(reading.Value, reading.Unit, indicator) is not Amount amount)
        {
            return null;
        }

        Amount? upper = reading.Upper is Located<ReadingNumber> number ? ValidAmount(number, reading.Unit, indicator) : null;
        if (upper is null && reading.Upper is not null)
        {
            return null;
        }

        LineageChecker.RequireAlive(indicator, target.Indicator, Year, lastYear: indicator.Lineage.Retired?.Year - 1, findings);
        published.RequireMeaning(
            PublishedKind.Target,
            Year,
            target.Entry.Id,
            () => Meanings.OfTarget(indicator.Id, reading.Commitment, reading.Bound, amount, upper, PeriodOf(target.Entry, Year)),
            target.Reading.Range);
        ReadStatement read = new(amount, upper, reading.Bound, reading.Commitment, Qualifier: null, target.Reading.Range);
        return entry is not null && DoubleEntry(target.Entry, target.Because).Check(read, indicator) is PrintedPair printed
            ? Accounted(
                new TargetModel(entry, indicator, reading.Commitment, reading.Bound, printed.Figure, printed.Upper, target.Because),
                LedgerChecker.Target,
                target.Entry,
                target.Because,
                printed)
            : null;
    }

    private PledgeModel? Pledge(PledgeDefinition pledge)
    {
        IReadOnlyList<FigureStatement> statements = PhraseReader.Read(pledge.Entry.Phrase.Value, catalogue.AllUnits, cancellation);
        foreach (Located<string> prose in new[] { pledge.EnglishName, pledge.Entry.Note }.OfType<Located<string>>())
        {
            DoubleEntryChecker.ReportContradictingProse(prose, statements, catalogue.AllUnits.Units, findings);
        }

        published.RequireMeaning(PublishedKind.Pledge, Year, pledge.Entry.Id, () => Meanings.OfPledge(pledge.Commitment, pledge.Entry.Phrase.Value), pledge.Entry.Phrase.Range);
        return Entry(pledge.Entry, defaultYear: Year) is EntryModel entry ? new(entry, pledge.Name, pledge.Commitment) : null;
    }

    private ResultModel? Result(ResultDefinition result)
    {
        EntryModel? entry = Entry(result.Entry, defaultYear: Year - 1);
        ResultReading reading = result.Reading.Value;
        if (Indicator(result.Indicator) is not IndicatorModel indicator
            || ValidAmount(reading.Value, reading.Unit, indicator) is not Amount amount)
        {
            return null;
        }

        if (indicator.Rules.RequiredQualifier is Qualifier required && required != reading.Qualifier)
        {
            string because = indicator.Rules.Reasons.Qualifier is string reason ? $" ({reason})" : "";
            findings.Add(Rules.MissingQualifier, result.Reading.Range, indicator.Id, Terms.Qualifiers.Of(required).Name.En, because);
        }

        // A report still states the last year's result of an indicator that ends with it.
        LineageChecker.RequireAlive(indicator, result.Indicator, Year, lastYear: indicator.Lineage.Retired?.Year, findings);
        published.RequireMeaning(
            PublishedKind.Result,
            Year,
            result.Entry.Id,
            () => Meanings.OfResult(indicator.Id, reading.Qualifier, amount, PeriodOf(result.Entry, Year - 1)),
            result.Reading.Range);
        ReadStatement read = new(amount, null, default, default, reading.Qualifier, result.Reading.Range);
        return entry is not null && DoubleEntry(result.Entry, result.Because).Check(read, indicator) is PrintedPair printed
            ? Accounted(
                new ResultModel(Year, entry, indicator, reading.Qualifier, printed.Figure, result.Because),
                LedgerChecker.Result,
                result.Entry,
                result.Because,
                printed)
            : null;
    }

    private RuleModel? Rule(RuleDefinition rule) =>
        !ReportIfTaken(rule.Id, CSharpNames.TakenForRule)
        && RuleParser.Parse(rule.Expect, catalogue.RuleNames, findings) is Expression expression
        && TypeChecker.IsCondition(expression, rule.Expect, findings)
            ? new(rule.Id.Value, rule.Name, expression, rule.Because, rule.Severity)
            : null;

    // The figure of an exception can't be read in its phrase, so it can't be looked for in the ledger.
    private T Accounted<T>(T model, string kind, EntryDefinition entry, string? because, PrintedPair printed)
    {
        if (because is null)
        {
            PrintedFigure[] figures = printed.Upper is null ? [printed.Figure] : [printed.Figure, printed.Upper];
            ledger?.Require(kind + entry.Id.Value, entry.Phrase, figures);
        }

        return model;
    }

    private DoubleEntryChecker DoubleEntry(EntryDefinition entry, string? because) => new(entry, because, catalogue.UnitsOf, findings, cancellation);

    private EntryModel? Entry(EntryDefinition entry, int defaultYear)
    {
        bool isTaken = ReportIfTaken(entry.Id, CSharpNames.TakenForEntry);
        if (entry.Section is not Located<string> name)
        {
            findings.Add(Rules.MissingKey, entry.Id.Range, $"The entry '{entry.Id.Value}'", "section", "the section it stands in, here or once for the whole file");
            return null;
        }

        if (report?.Section(name.Value) is not SectionModel section)
        {
            ReportUnknownSection(name, report?.SectionIds ?? []);
            return null;
        }

        return isTaken ? null : new(entry.Id.Value, entry.Phrase.Value, PeriodOf(entry, defaultYear), section, entry.Note?.Value);
    }

    private static Period PeriodOf(EntryDefinition entry, int defaultYear) => entry.Period?.Value ?? new Period(defaultYear);

    // A file's default section is one mistake, however many entries it is the default of.
    private void ReportUnknownSection(Located<string> name, IReadOnlyCollection<string> known)
    {
        if (!catalogue.IsRejected(name.Value) && !findings.Has(Rules.UndeclaredName, name.Range))
        {
            findings.Add(Rules.UndeclaredName, name.Range, "section", name.Value, Nearest.Advice(name.Value, known, "declare it under 'sections' in the report's report.yaml."));
        }
    }

    private IndicatorModel? Indicator(Located<string> id)
    {
        IndicatorModel? indicator = catalogue.Indicator(id.Value);
        if (indicator is null && !catalogue.IsRejected(id.Value))
        {
            findings.Add(Rules.UnknownIndicator, id.Range, id.Value, Nearest.Advice(id.Value, catalogue.IndicatorIds, $"add it under 'indicators' in {document.Place.Jurisdiction}/{DefinitionPlace.CatalogueFolder}."));
        }

        return indicator;
    }

    private Amount? ValidAmount(Located<ReadingNumber> number, Located<string> unitName, IndicatorModel indicator) =>
        AmountChecker.Valid(number, unitName, indicator, catalogue.UnitsById, catalogue.IsRejected, findings);

    private bool ReportIfTaken(Located<string> id, Func<string, string?> taken)
    {
        string name = CSharpNames.Of(id.Value);
        if (taken(name) is not string reason)
        {
            return false;
        }

        findings.Add(Rules.ReservedName, id.Range, id.Value, name, reason);
        return true;
    }

    private Conflict? ConflictOf(string scope, string id) => catalogue.ConflictOf(file, scope, id);

    private bool ReportConflict(string scope, Located<string> id)
    {
        if (ConflictOf(scope, id.Value) is not Conflict conflict)
        {
            return false;
        }

        if (conflict.OtherId == id.Value)
        {
            string what = scope == Scopes.Jurisdiction || scope == Scopes.Report(Year) ? $"The {scope}" : $"The {scope}, '{id.Value}',";
            findings.Add(Rules.DefinedTwice, id.Range, what, "in " + conflict.OtherFile, "keep one of the two.");
        }
        else
        {
            findings.Add(Rules.MemberCollision, id.Range, id.Value, CSharpNames.Of(id.Value), conflict.OtherId, conflict.OtherFile);
        }

        return true;
    }
}
