// More decimals than the indicator has.
// error RDSL402: The value breaks the rules of 'gdp-growth': 7.55% has more than 1 decimals. Correct the figure.
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = GdpGrowth.Of([|new Percent(new Amount(7.55m, Units.Percent))|]);
    }
}
