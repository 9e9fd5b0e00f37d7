using System.Globalization;

namespace ReportDsl.Language.Phrases;

/// <summary>A figure as a phrase prints it: 3.8, 万, 人.</summary>
/// <param name="Digits">The figure in Arabic digits, with its printed decimals.</param>
/// <param name="Multiplier">The printed multiplier.</param>
/// <param name="Unit">The unit.</param>
/// <param name="UnitAsPrinted">Multiplier and unit as printed: 万人, 名, 三分之.</param>
internal sealed record PrintedFigure(string Digits, Multiplier Multiplier, Unit Unit, string UnitAsPrinted)
{
    /// <summary>The figure as a number.</summary>
    public decimal Printed => decimal.Parse(Digits, CultureInfo.InvariantCulture);

    /// <summary>The figure as an amount.</summary>
    public Amount Amount => new(Printed, Multiplier, Unit);
}

/// <summary>Finds the figure of a reading in its phrase.</summary>
/// <remarks>
/// <code>
/// figure   = numeral [ multiplier ] unit [ "半" ]      3.8万人  11所  两年  一年半  第28名
///          | numeral "分之" numeral                    三分之一  百分之五
/// </code>
/// Of several figures in the phrase, the one that means what the reading says is taken; none is taken for another.
/// </remarks>
internal static class PrintedFigures
{
    /// <summary>The figure of the phrase that means the amount, or null.</summary>
    /// <param name="phrase">The official words.</param>
    /// <param name="amount">What the reading says.</param>
    /// <param name="units">The units that may be printed: those of the amount's dimension.</param>
    public static PrintedFigure? Find(string phrase, Amount amount, IReadOnlyList<Unit> units)
    {
        for (int start = 0; start < phrase.Length; start++)
        {
            if (Numerals.At(phrase, start) is not Numeral numeral)
            {
                continue;
            }

            foreach (PrintedFigure candidate in At(phrase, start + numeral.Length, numeral, units))
            {
                if (candidate.Amount == amount)
                {
                    return candidate;
                }
            }

            start += numeral.Length - 1;
        }

        return null;
    }

    private static IEnumerable<PrintedFigure> At(string phrase, int behind, Numeral numeral, IReadOnlyList<Unit> units)
    {
        if (StartsWith(phrase, behind, Numerals.OutOf)
            && Numerals.At(phrase, behind + Numerals.OutOf.Length) is Numeral part
            && FractionUnits.Of((int)Math.Min(numeral.Value, int.MaxValue)) is Unit fraction
            && units.Contains(fraction))
        {
            string asPrinted = phrase.Substring(behind - numeral.Length, numeral.Length) + Numerals.OutOf;
            yield return new PrintedFigure(part.Digits, Multiplier.One, fraction, asPrinted);
        }

        foreach (Multiplier multiplier in Multipliers.All.Reverse())
        {
            if (!StartsWith(phrase, behind, multiplier.Symbol()) || numeral.Value > Amount.Limit / multiplier.Factor())
            {
                continue;
            }

            int unitStart = behind + multiplier.Symbol().Length;
            foreach ((Unit unit, string form) in units
                .Where(unit => unit.FractionOf == 0)
                .SelectMany(unit => unit.PrintedForms.Select(form => (unit, form)))
                .Where(pair => StartsWith(phrase, unitStart, pair.form))
                .OrderByDescending(pair => pair.form.Length))
            {
                bool half = StartsWith(phrase, unitStart + form.Length, "半");
                yield return new PrintedFigure(half ? numeral.Digits + ".5" : numeral.Digits, multiplier, unit, multiplier.Symbol() + form);
            }
        }
    }

    private static bool StartsWith(string text, int start, string prefix) =>
        start <= text.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;
}
