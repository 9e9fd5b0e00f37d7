using ReportDsl.Language.Checking;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Tool.Export;

/// <summary>A figure as exports state it: in the indicator's unit, multiplied out, and as printed.</summary>
/// <param name="Value">The value in the unit: 38000.</param>
/// <param name="Unit">The unit's id: <c>persons</c>.</param>
/// <param name="Printed">The printed figure: 3.8.</param>
/// <param name="PrintedUnit">The printed multiplier and unit: 万人.</param>
internal sealed record ExportedFigure(decimal Value, string Unit, decimal Printed, string PrintedUnit)
{
    public static ExportedFigure Of(PrintedFigure figure, IndicatorModel indicator) =>
        new(figure.Amount.In(indicator.Unit), indicator.Unit.Id, figure.Printed, figure.UnitAsPrinted);

    /// <summary>The upper figure of a range. There is one printed unit for both, so 8000万元至1亿元 has 10000 for its upper figure.</summary>
    public static ExportedFigure Of(PrintedFigure upper, PrintedFigure lower, IndicatorModel indicator) => Of(upper, indicator) with
    {
        Printed = upper.UnitAsPrinted == lower.UnitAsPrinted ? upper.Printed : upper.Amount.In(lower.Unit) / lower.Multiplier.Factor(),
        PrintedUnit = lower.UnitAsPrinted,
    };
}
