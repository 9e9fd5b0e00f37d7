using System.Globalization;

namespace ReportDsl.Language.Expressions;

/// <summary>Calculated values in words: from 4,827,586 to 5,185,556 persons.</summary>
internal static class RangeFormat
{
    private const decimal LargeEnoughToRound = 1000;
    private const int Decimals = 4;

    public static string Of(ValueRange range, ValueType type)
    {
        if (!range.IsKnown)
        {
            return "unknown";
        }

        bool isPartOfHundred = type.IsShare || type.Scale == Dimension.PercentagePoints;
        decimal size = isPartOfHundred ? 100 : 1;
        string unit = type.IsShare ? "%"
            : type.IsNumber ? ""
            : " " + UnitOf(type);
        string low = Number(Scaled(range.Low, size));
        string high = Number(Scaled(range.High, size));
        return low == high ? low + unit : $"{low} to {high}{unit}";
    }

    // The base unit of a dimension has the size one; of a product only the dimensions can be named.
    private static string UnitOf(ValueType type)
    {
        string dimension = type.ToString();
        Unit? unit = Units.All.FirstOrDefault(candidate => candidate is { FactorNumerator: 1, FactorDenominator: 1 } && candidate.Dimension.Id.Replace('-', ' ') == dimension);
        return unit?.Name.En ?? dimension;
    }

    private static decimal Scaled(decimal value, decimal size) => Math.Abs(value) > decimal.MaxValue / size ? value : value * size;

    private static string Number(decimal value) =>
        Math.Round(value, Math.Abs(value) >= LargeEnoughToRound ? 0 : Decimals, MidpointRounding.AwayFromZero).ToString("#,0.####", CultureInfo.InvariantCulture);
}
