namespace ReportDsl;

/// <summary>The printed digits of a figure.</summary>
internal static class Decimals
{
    // Dividing by one with 28 decimals drops every trailing zero and changes no value.
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>How many digits stand behind the decimal point once trailing zeros are gone.</summary>
    public static int Count(decimal value) => (decimal.GetBits(WithoutTrailingZeros(value))[3] >> 16) & 0xFF;
}
