using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>Checks the figure of a reading against its indicator: unit, dimension and rules.</summary>
internal static class AmountChecker
{
    /// <summary>The amount, or null when something is wrong and was reported.</summary>
    public static Amount? Valid(
        Located<ReadingNumber> number,
        Located<string> unitName,
        IndicatorModel indicator,
        IReadOnlyDictionary<string, Unit> units,
        Func<string, bool> isRejected,
        FindingList findings)
    {
        if (UnitNames.Of(number.Value, unitName, units, isRejected, findings) is not Unit unit)
        {
            return null;
        }

        if (unit.Dimension != indicator.Unit.Dimension)
        {
            findings.Add(Rules.UnitMismatch, unitName.Range, "The figure", unit.Id, $"the indicator '{indicator.Id}'", $"that is measured in {indicator.Unit.Id}.");
            return null;
        }

        Amount amount = new(number.Value.Value, unit);
        IReadOnlyList<Violation> violations = indicator.Rules.Violations(amount);
        foreach (Violation violation in violations)
        {
            findings.Add(Rules.InvalidValue, number.Range, indicator.Id, violation.ToString());
        }

        return violations.Count == 0 ? amount : null;
    }
}
