using ReportDsl.Language.Binding;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>Checks an indicator of the catalogue: its area, its unit against its measure, its rules.</summary>
internal sealed class IndicatorChecker
{
    private readonly string jurisdiction;
    private readonly IReadOnlyCollection<AreaModel> areas;
    private readonly IReadOnlyCollection<string> rejected;
    private readonly IReadOnlyDictionary<string, Unit> units;

    public IndicatorChecker(string jurisdiction, IReadOnlyCollection<AreaModel> areas, IReadOnlyCollection<string> rejected, IReadOnlyDictionary<string, Unit> units)
    {
        this.rejected = rejected;
        this.jurisdiction = jurisdiction;
        this.areas = areas;
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

        AreaModel? area = areas.FirstOrDefault(candidate => candidate.Id == definition.Area.Value);
        if (area is null && !rejected.Contains(definition.Area.Value))
        {
            string[] known = [.. areas.Select(candidate => candidate.Id)];
            findings.Add(Rules.UndeclaredName, definition.Area.Range, "area", definition.Area.Value, Nearest.Advice(definition.Area.Value, known, $"declare it under 'areas' in {jurisdiction}/jurisdiction.yaml."));
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

        ValidityRules? rules = Validity(definition, unit, findings);
        return isRight && area is not null && rules is not null
            ? new(
                jurisdiction,
                id,
                definition.Name,
                definition.Aliases,
                definition.Measure.Value,
                unit,
                area.Id,
                area.Name,
                definition.Better,
                definition.Nature,
                rules,
                definition.Note)
            : null;
    }

    private ValidityRules? Validity(IndicatorDefinition definition, Unit unit, FindingList findings)
    {
        ValidDefinition? valid = definition.Valid;
        decimal? minimum = null;
        decimal? maximum = null;
        if (valid?.Range is Located<RangeReading> range)
        {
            if (LookUp(range.Value.Unit, findings) is not Unit rangeUnit)
            {
                return null;
            }

            if (rangeUnit.Dimension != unit.Dimension)
            {
                findings.Add(Rules.UnitMismatch, range.Value.Unit.Range, "The range", rangeUnit.Id, $"the indicator '{definition.Id.Value}'", $"write it in {unit.Id}.");
                return null;
            }

            minimum = range.Value.Minimum is decimal low ? new Amount(low, rangeUnit).In(unit) : null;
            maximum = range.Value.Maximum is decimal high ? new Amount(high, rangeUnit).In(unit) : null;
            if (minimum > maximum)
            {
                findings.Add(Rules.ContradictoryRules, range.Range, "the range ends below its beginning");
                return null;
            }
        }

        if (valid is { Whole: true, Decimals: { Value: > 0 } decimals })
        {
            findings.Add(Rules.ContradictoryRules, decimals.Range, "'whole' allows no decimals");
            return null;
        }

        return new ValidityRules(unit, minimum, maximum, valid is null ? null : valid.Whole ? 0 : valid.Decimals?.Value);
    }

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

    // What a measure can be stated in at all; null where any unit will do.
    private static Dimension[]? RightDimensions(Measure measure) => measure switch
    {
        Measure.GrowthRate or Measure.AverageAnnualGrowth or Measure.Share => [Dimension.Share],
        Measure.Index => [Dimension.IndexLevel],
        Measure.Rank => [Dimension.Rank],
        _ => null,
    };
}
