using System.Globalization;

namespace ReportDsl;

/// <summary>How an amount is written in Chinese and in English, the same in every culture.</summary>
internal static class AmountFormat
{
    private static readonly (decimal Size, string Word)[] Scales =
    [
        (1_000_000_000_000m, "trillion"),
        (1_000_000_000m, "billion"),
        (1_000_000m, "million"),
    ];

    public static DisplayLanguage LanguageOf(string? format) => format switch
    {
        null or "" or "G" or "zh" => DisplayLanguage.Zh,
        "en" => DisplayLanguage.En,
        _ => throw new FormatException($"The format \"{format}\" isn't known; use \"zh\" or \"en\"."),
    };

    public static string Chinese(Amount amount) => amount.Unit.FractionOf > 0
        ? amount.Unit.Symbol + ChineseDigit(amount.Value)
        : Plain(amount.Printed) + amount.Multiplier.Symbol() + amount.Unit.Symbol;

    public static string English(Amount amount)
    {
        Unit unit = amount.Unit;
        if (unit.FractionOf > 0)
        {
            return Plain(amount.Value) + "/" + unit.FractionOf.ToString(CultureInfo.InvariantCulture);
        }

        string number = Number(amount.Value);
        return unit == Units.Percent ? number + "%"
            : unit == Units.Index ? number + " (previous year = 100)"
            : unit == Units.Rank ? "rank " + number
            : number + " " + (amount.Value == 1 ? Singular(unit.Name.En) : unit.Name.En);
    }

    /// <summary>
    /// Thousands separated, and from a million on in the largest scale that needs at most three decimals:
    /// 38,000; 3.5 billion; 1,234,567.
    /// </summary>
    public static string Number(decimal value)
    {
        foreach ((decimal size, string word) in Scales)
        {
            if (Math.Abs(value) >= size && Decimals.Count(value / size) <= 3)
            {
                return Grouped(value / size) + " " + word;
            }
        }

        return Grouped(value);
    }

    private static string Grouped(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string ChineseDigit(decimal value) => value is >= 1 and <= 9 && value == decimal.Truncate(value)
        ? "零一二三四五六七八九".Substring((int)value, 1)
        : Plain(value);

    private static string Singular(string plural) =>
        plural.EndsWith("ches", StringComparison.Ordinal) || plural.EndsWith("shes", StringComparison.Ordinal)
            || plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("xes", StringComparison.Ordinal)
            ? plural.Substring(0, plural.Length - 2)
        : plural.EndsWith("s", StringComparison.Ordinal) ? plural.Substring(0, plural.Length - 1)
        : plural;
}
