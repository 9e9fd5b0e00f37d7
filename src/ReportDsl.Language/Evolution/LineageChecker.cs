using System.Globalization;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Evolution;

/// <summary>Checks that an indicator's history can have been; what can't is reported and left out.</summary>
internal sealed class LineageChecker
{
    private readonly IndicatorDefinition indicator;
    private readonly LineageDefinition lineage;
    private readonly JurisdictionCatalogue catalogue;
    private readonly FindingList findings;

    private LineageChecker(IndicatorDefinition indicator, LineageDefinition lineage, JurisdictionCatalogue catalogue, FindingList findings)
    {
        this.indicator = indicator;
        this.lineage = lineage;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    /// <summary>An indicator's history as it is written.</summary>
    public static Lineage Unchecked(LineageDefinition? lineage) => lineage is null
        ? Lineage.None
        : new(lineage.Added?.Value, lineage.Successions.Select(Model).ToEquatableArray(), Model(lineage.Retired));

    /// <summary>An indicator's history without what can't have been.</summary>
    public static Lineage Check(IndicatorDefinition indicator, LineageDefinition lineage, JurisdictionCatalogue catalogue, FindingList findings) =>
        new LineageChecker(indicator, lineage, catalogue, findings).Check();

    /// <summary>Reports the use of an indicator by a report of another time.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="year">The report's year.</param>
    /// <param name="lastYear">The year of the last report that may use it so, or null.</param>
    /// <param name="findings">Where it is reported.</param>
    public static void RequireAlive(IndicatorModel indicator, Located<string> place, int year, int? lastYear, FindingList findings)
    {
        if (indicator.Lineage.Added > year)
        {
            findings.Add(Rules.OutsideLifetime, place.Range, Text(year), indicator.Id, $"it was added in {Text(indicator.Lineage.Added.Value)}. Correct 'added', or use the indicator of the time.");
        }
        else if (lastYear < year && indicator.Lineage.Retired is Retirement retired)
        {
            string advice = retired.ReplacedBy is string other ? $"Use '{other}'." : "Correct 'retired', or use another indicator.";
            findings.Add(Rules.OutsideLifetime, place.Range, Text(year), indicator.Id, $"it was retired in {Text(retired.Year)} ({retired.Because}). {advice}");
        }
    }

    private Lineage Check()
    {
        Succession[] successions = [.. lineage.Successions.Where(IsPossible).Select(Model)];
        return new(lineage.Added?.Value, successions.ToEquatableArray(), lineage.Retired is RetirementDefinition retired && IsPossible(retired) ? Model(retired) : null);
    }

    private bool IsPossible(SuccessionDefinition succession)
    {
        if (lineage.Added is Located<int> added && succession.Year.Value < added.Value)
        {
            return Report(succession.Year.Range, $"it was added in {Text(added.Value)}, after this.");
        }

        if (lineage.Retired is RetirementDefinition retired && succession.Year.Value >= retired.Year.Value)
        {
            return Report(succession.Year.Range, $"it was retired in {Text(retired.Year.Value)}, before this.");
        }

        return succession.Kind switch
        {
            SuccessionKind.Renamed => IsFormerName(succession.From[0]),
            SuccessionKind.BasisChanged => IsOtherBasis(succession.From[0], succession.Aspect!.Value, succession.Year.Value),
            SuccessionKind.Merged when succession.From.Count < 2 => Report(succession.From[0].Range, "one indicator alone can't be merged; name all of them, or write 'basis-changed' or 'renamed-from'."),
            _ => succession.From.All(from => IsPredecessor(from, succession.Year.Value)),
        };
    }

    private bool IsFormerName(Located<string> former)
    {
        string name = CSharpNames.Of(former.Value);
        IndicatorModel[] others = [.. catalogue.Contents.Indicators.Where(other => other.Id != indicator.Id.Value)];
        return former.Value == indicator.Id.Value ? Report(former.Range, "that is its id now; name the one before.")
            : !Ids.IsKebabCase(former.Value) ? Report(former.Range, $"'{former.Value}' was never an id; ids are kebab-case.")
            : catalogue.IsRejected(former.Value) || others.Any(other => CSharpNames.Of(other.Id) == name) ? Report(former.Range, $"'{former.Value}' is still defined; remove that, or say how this one follows it with 'basis-changed' or 'merged-from'.")
            : others.FirstOrDefault(other => other.Lineage.FormerIds.Any(id => CSharpNames.Of(id) == name)) is IndicatorModel rival ? Report(former.Range, $"'{rival.Id}' was renamed from '{former.Value}' too; only one of them can be.")
            : CSharpNames.TakenForIndicator(name, catalogue.Contents.Model.Id) is string reason ? Report(former.Range, $"'{former.Value}' makes the C# name {name}, which {reason}.")
            : true;
    }

    private bool IsOtherBasis(Located<string> from, Located<BasisAspect> aspect, int year)
    {
        if (from.Value == indicator.Id.Value)
        {
            return aspect.Value is BasisAspect.Scope or BasisAspect.PriceBasis
                || Report(aspect.Range, $"another {BasisAspects.Terms.Of(aspect.Value).Name.En} makes another type, so it needs an id of its own; name the indicator before with 'from'.");
        }

        if (!IsPredecessor(from, year))
        {
            return false;
        }

        IndicatorModel? before = catalogue.Indicator(from.Value);
        bool isSame = before is not null && (aspect.Value == BasisAspect.Measure ? before.Measure == indicator.Measure.Value
            : aspect.Value == BasisAspect.Unit && before.Unit.Id == indicator.Unit.Value);
        return !isSame || Report(aspect.Range, $"'{from.Value}' has the same {BasisAspects.Terms.Of(aspect.Value).Name.En}; say what else changed.");
    }

    private bool IsPredecessor(Located<string> from, int year)
    {
        if (from.Value == indicator.Id.Value)
        {
            return Report(from.Range, "it can't follow itself; name the indicator before.");
        }

        if (!IsKnown(from))
        {
            return false;
        }

        if (catalogue.Indicator(from.Value)?.Lineage.Added is int added && added >= year)
        {
            return Report(from.Range, $"'{from.Value}' was added in {Text(added)}, no report before {Text(year)} has it; correct one of the years.");
        }

        return !Follows(from.Value, indicator.Id.Value, []) || Report(from.Range, $"'{from.Value}' follows it in turn; correct one of the two.");
    }

    private bool IsPossible(RetirementDefinition retired)
    {
        if (lineage.Added is Located<int> added && retired.Year.Value <= added.Value)
        {
            return Report(retired.Year.Range, $"it was added in {Text(added.Value)}, no report before its end has it.");
        }

        if (retired.ReplacedBy is not Located<string> other)
        {
            return true;
        }

        if (other.Value == indicator.Id.Value)
        {
            return Report(other.Range, "it can't replace itself; name the indicator to use instead.");
        }

        Lineage? replacement = catalogue.Indicator(other.Value)?.Lineage;
        return IsKnown(other)
            && (replacement?.Retired is not Retirement end || end.Year > retired.Year.Value
                || Report(other.Range, $"'{other.Value}' was retired in {Text(end.Year)} itself; name one that is still used."))
            && (replacement?.Added is not int begin || begin <= retired.Year.Value
                || Report(other.Range, $"'{other.Value}' was added in {Text(begin)} only, after this; correct one of the years, or remove 'replaced-by'."));
    }

    private bool IsKnown(Located<string> id)
    {
        if (catalogue.Indicator(id.Value) is not null || catalogue.IsRejected(id.Value))
        {
            return true;
        }

        findings.Add(Rules.UnknownIndicator, id.Range, id.Value, Nearest.Advice(id.Value, catalogue.IndicatorIds, "name one that the catalogue defines; retired ones stay in it."));
        return false;
    }

    private bool Follows(string id, string other, HashSet<string> seen) =>
        seen.Add(id)
        && catalogue.Indicator(id) is IndicatorModel model
        && model.Lineage.Successions.SelectMany(succession => succession.From).Any(from => from == other || (from != id && Follows(from, other, seen)));

    private bool Report(TextRange place, string trouble)
    {
        findings.Add(Rules.ImpossibleHistory, place, indicator.Id.Value, trouble);
        return false;
    }

    private static Succession Model(SuccessionDefinition succession) => new(
        succession.Year.Value, succession.Kind, succession.From.Select(from => from.Value).ToEquatableArray(), succession.Aspect?.Value, succession.Because);

    private static Retirement? Model(RetirementDefinition? retired) =>
        retired is null ? null : new(retired.Year.Value, retired.Because, retired.ReplacedBy?.Value);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
