using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>Looks up the units that definitions name.</summary>
internal static class UnitNames
{
    /// <summary>The unit of this id or sign, or null. Blanks between words were read as hyphens already.</summary>
    public static Unit? Find(string name, IReadOnlyDictionary<string, Unit> units)
    {
        string id = name switch
        {
            "%" => Units.Percent.Id,
            "‰" => Units.Permille.Id,
            _ => name,
        };
        return units.TryGetValue(id, out Unit? unit) ? unit
            : units.TryGetValue(id + "s", out unit) ? unit
            : null;
    }

    /// <summary>The unit of a reading's number: of a fraction with no unit, the fraction's own.</summary>
    public static Unit? Of(
        ReadingNumber number, Located<string> name, IReadOnlyDictionary<string, Unit> units, Func<string, bool> isRejected, FindingList findings)
    {
        if (number.FractionOf > 0)
        {
            if (name.Value.Length == 0)
            {
                return FractionUnits.Of(number.FractionOf);
            }

            findings.Add(Rules.UnreadableReading, name.Range, name.Value, "a fraction is a share and has no unit behind it.");
            return null;
        }

        if (Find(name.Value, units) is Unit unit)
        {
            return unit;
        }

        if (name.Value.Length == 0)
        {
            findings.Add(Rules.UnreadableReading, name.Range, "", "the other number is no fraction and needs a unit; write both as fractions or both with a unit.");
        }
        else if (!isRejected(name.Value))
        {
            ReportUnknown(name, [.. units.Keys], findings);
        }

        return null;
    }

    public static void ReportUnknown(Located<string> name, IReadOnlyCollection<string> known, FindingList findings) =>
        findings.Add(Rules.UnknownUnit, name.Range, name.Value, Advice(name.Value, known));

    private static string Advice(string name, IReadOnlyCollection<string> known) =>
        char.IsDigit(name.FirstOrDefault()) ? "thousands are separated by commas, as in 38,000."
        : name.EndsWith("-or-more", StringComparison.Ordinal) || name.EndsWith("-or-less", StringComparison.Ordinal) ? "a bound stands before the number, as in 'at least 38,000 persons'."
        : Nearest.Advice(name, known, "docs/language.md lists the units; a counting unit can be declared under 'units' beside the jurisdiction.");
}
