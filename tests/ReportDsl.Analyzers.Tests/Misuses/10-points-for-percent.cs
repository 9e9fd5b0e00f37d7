// Percentage points where a percentage is due.
// error CS1503: Argument 1: cannot convert from 'ReportDsl.Quantity<ReportDsl.Dimensions.PercentagePoints>' to 'ReportDsl.Percent'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = GdpGrowth.Of([|7.5m.PercentagePoints()|]);
    }
}
