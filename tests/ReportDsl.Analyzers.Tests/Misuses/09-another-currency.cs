// Dollars where yuan are due.
// error CS1503: Argument 1: cannot convert from 'ReportDsl.Quantity<ReportDsl.Dimensions.UsDollars>' to 'ReportDsl.Quantity<ReportDsl.Dimensions.Money>'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Gdp.Of([|7000.UsDollars()|]);
    }
}
