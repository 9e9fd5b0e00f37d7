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

    /// <summary>The figure as a ledger reads it: 3.8, and 1/3 of a fraction.</summary>
    public string Read => Unit.FractionOf > 0 ? $"{Digits}/{Unit.FractionOf.ToString(CultureInfo.InvariantCulture)}" : Digits;

    /// <summary>The figure as an amount.</summary>
    public Amount Amount => new(Printed, Multiplier, Unit);
}
