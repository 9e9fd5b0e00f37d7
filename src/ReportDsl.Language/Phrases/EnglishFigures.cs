using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportDsl.Language.Phrases;

/// <summary>Finds the figures that English prose states in a unit: "38,000 persons", "3.5 billion yuan", "7.5%".</summary>
internal static class EnglishFigures
{
    // number = digits, thousands separated or not, with decimals; then an optional scale word; then the unit's name.
    private static readonly Regex Number = new(
        @"(?<number>[0-9]+(,[0-9]{3})*(\.[0-9]+)?)(?<scale> (thousand|million|billion|trillion))? ?(?<unit>[%‰]|[A-Za-z]+( [A-Za-z]+)?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>Each figure in one of the units, with its words.</summary>
    public static IEnumerable<(string Words, Amount Amount)> In(string prose, IReadOnlyCollection<Unit> units)
    {
        foreach (Match match in Number.Matches(prose))
        {
            decimal scale = ScaleWords.SizeOf(match.Groups["scale"].Value.TrimStart()) ?? 1;
            if (UnitOf(match.Groups["unit"].Value, units) is (string name, Unit unit)
                && decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
                && number <= Amount.Limit / scale)
            {
                yield return (match.Value.Substring(0, match.Groups["unit"].Index - match.Index) + name, new Amount(number * scale, unit));
            }
        }
    }

    // "square kilometres" before "square", which is none.
    private static (string Name, Unit Unit)? UnitOf(string words, IReadOnlyCollection<Unit> units)
    {
        foreach (string name in new[] { words, words.Split(' ')[0] })
        {
            if (units.FirstOrDefault(unit => Names(unit).Contains(name, StringComparer.OrdinalIgnoreCase)) is Unit unit)
            {
                return (name, unit);
            }
        }

        return null;
    }

    private static IEnumerable<string> Names(Unit unit)
    {
        yield return unit.Name.En;
        if (unit.Name.En.EndsWith("s", StringComparison.Ordinal))
        {
            yield return unit.Name.En.Substring(0, unit.Name.En.Length - 1);
        }

        if (unit == Units.Percent)
        {
            yield return "%";
        }
    }
}
