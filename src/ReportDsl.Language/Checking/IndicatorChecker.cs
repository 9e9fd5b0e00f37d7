using ReportDsl.Language.Binding;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>Checks an indicator of the catalogue: its area, its unit against its measure, its rules.</summary>
internal sealed class IndicatorChecker
{
    // What a measure can be stated in at all; others in any unit.
    private static readonly Dimension[] Shares = [Dimension.Share];
    private static readonly Dimension[] IndexLevels = [Dimension.IndexLevel];
    private static readonly Dimension[] Ranks = [Dimension.Rank];

    private readonly string jurisdiction;
    private readonly IReadOnlyDictionary<string, AreaModel> areas;
    private readonly IReadOnlyCollection<string> rejected;
    private readonly IReadOnlyDictionary<string, Unit> units;

    public IndicatorChecker(string jurisdiction, IReadOnlyCollection<AreaModel> areas, IReadOnlyCollection<string> rejected, IReadOnlyDictionary<string, Unit> units)
    {
        this.rejected = rejected;
        this.jurisdiction = jurisdiction;
        this.areas = areas.ToDictionary(area => area.Id, StringComparer.Ordinal);
        this.units = units;
    }

    /// <summary>The indicator, or null when it breaks a rule and that was reported.</summary>
    public IndicatorModel? Check(IndicatorDefinition definition, FindingList findings)
    {
        string id = definition.Id.Value;
        bool isRight = true;
        if (CSharpNames.TakenForIndicator(CSharpNames.Of(id), jurisdiction) is string reason)
        {
            findings.Add(Rules.ReservedName, definition.Id.Range, id, CSharpNames.Of(id), reason);
            isRight = false;
        }

        if (!areas.TryGetValue(definition.Area.Value, out AreaModel? area) && !rejected.Contains(definition.Area.Value))
        {
            findings.Add(Rules.UndeclaredName, definition.Area.Range, "area", definition.Area.Value, Nearest.Advice(definition.Area.Value, [.. areas.Keys], $"declare it under 'areas' in {jurisdiction}/jurisdiction.yaml."));
        }

        if (LookUp(definition.Unit, findings) is not Unit unit)
        {
            return null;
        }

        if (RightDimensions(definition.Measure.Value) is Dimension[] dimensions && !dimensions.Contains(unit.Dimension))
        {
            string[] fitting = [.. units.Values.Where(candidate => dimensions.Contains(candidate.Dimension) && candidate.FractionOf == 0).Select(candidate => candidate.Id)];
            findings.Add(
                Rules.UnitMismatch,
                definition.Unit.Range,
                $"The indicator '{id}'",
                unit.Id,
                $"the measure '{Terms.Measures.Of(definition.Measure.Value).Id}'",
                fitting.Length > 0 ? $"such a measure is in {string.Join(", ", fitting)}." : "choose another measure.");
            isRight = false;
        }

        Unit? per = definition.Per is Located<string> name ? LookUp(name, findings) : null;
        if (definition.Per is not null && per is null)
        {
            isRight = false;
        }

        if (per is not null && (!unit.Dimension.IsAdditive || !per.Dimension.IsAdditive))
        {
            findings.Add(Rules.UnitMismatch, definition.Per!.Value.Range, $"'per' of '{id}'", per.Id, unit.Id, "'per' is for amounts that add up, such as yuan per persons.");
            isRight = false;
        }

        ValidityRules? rules = Validity(definition, unit, findings);
        return isRight && area is not null && rules is not null
            ? new(
                jurisdiction,
                id,
                definition.Name,
                definition.Aliases,
                definition.Measure.Value,
                unit,
                per,
                area.Id,
                area.Name,
                definition.Better,
                definition.Nature,
                rules,
                definition.Note,
                LineageChecker.Unchecked(definition.Lineage))
            : null;
    }

    private ValidityRules? Validity(IndicatorDefinition definition, Unit unit, FindingList findings)
    {
        if (definition.Valid is not ValidDefinition valid)
        {
            return new ValidityRules(unit, null, null, null);
        }

        (decimal? Minimum, decimal? Maximum, Unit)? range = valid.Range is Located<RangeReading> declared
            ? Limits(declared, "The range", definition.Id.Value, unit, [unit.Dimension], findings)
            : null;
        (decimal? Minimum, decimal? Maximum, Unit Unit)? change = valid.Change is Located<RangeReading> changing
            ? Limits(changing, "The change", definition.Id.Value, unit, ChangesOf(unit), findings)
            : null;
        if ((range is null && valid.Range is not null) || (change is null && valid.Change is not null))
        {
            return null;
        }

        if (valid is { Whole: true, Decimals: { Value: > 0 } decimals })
        {
            findings.Add(Rules.ContradictoryRules, decimals.Range, "'whole' allows no decimals");
            return null;
        }

        return new ValidityRules(unit, range?.Minimum, range?.Maximum, valid.Whole ? 0 : valid.Decimals?.Value)
        {
            Trend = valid.Trend,
            Change = change is { } limits ? new PlausibleChange(limits.Minimum, limits.Maximum, limits.Unit) : null,
            RequiredQualifier = valid.Qualifier,
            Reasons = valid.Reasons,
        };
    }

    /// <summary>The limits of a range in the indicator's unit; of another dimension that fits, in its own.</summary>
    private (decimal? Minimum, decimal? Maximum, Unit Unit)? Limits(
        Located<RangeReading> range, string what, string id, Unit unit, Dimension[] fitting, FindingList findings)
    {
        if (LookUp(range.Value.Unit, findings) is not Unit rangeUnit)
        {
            return null;
        }

        if (!fitting.Contains(rangeUnit.Dimension))
        {
            findings.Add(Rules.UnitMismatch, range.Value.Unit.Range, what, rangeUnit.Id, $"the indicator '{id}'", $"write it in {(fitting.Contains(unit.Dimension) ? unit : unit.Difference).Id}.");
            return null;
        }

        Unit target = rangeUnit.Dimension == unit.Dimension ? unit : rangeUnit.Dimension == Dimension.Share ? Units.Percent : rangeUnit;
        decimal? minimum = range.Value.Minimum is decimal low ? WithinLimit(new Amount(low, rangeUnit).In(target)) : null;
        decimal? maximum = range.Value.Maximum is decimal high ? WithinLimit(new Amount(high, rangeUnit).In(target)) : null;
        if (minimum > maximum)
        {
            findings.Add(Rules.ContradictoryRules, range.Range, $"{what.ToLowerInvariant()} ends below its beginning");
            return null;
        }

        return (minimum, maximum, target);
    }

    private static Dimension[] ChangesOf(Unit unit) =>
        unit.Dimension == unit.Difference.Dimension ? [Dimension.Share, unit.Dimension] : [unit.Difference.Dimension];

    // In a smaller unit, a limit can be beyond what an amount may be.
    private static decimal WithinLimit(decimal value) => Math.Max(-Amount.Limit, Math.Min(Amount.Limit, value));

    private Unit? LookUp(Located<string> name, FindingList findings)
    {
        if (UnitNames.Find(name.Value, units) is Unit unit)
        {
            return unit;
        }

        if (!rejected.Contains(name.Value))
        {
            UnitNames.ReportUnknown(name, [.. units.Keys], findings);
        }

        return null;
    }

    private static Dimension[]? RightDimensions(Measure measure) => measure switch
    {
        Measure.GrowthRate or Measure.AverageAnnualGrowth or Measure.Share => Shares,
        Measure.Index => IndexLevels,
        Measure.Rank => Ranks,
        _ => null,
    };
}
