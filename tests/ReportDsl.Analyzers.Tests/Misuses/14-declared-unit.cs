// Items (个) where a unit of the jurisdiction's own is due.
// error CS1503: Argument 1: cannot convert from 'ReportDsl.Quantity<ReportDsl.Dimensions.Items>' to 'ReportDsl.Quantity<Example.Dimensions.Bridges>'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = BridgesRenewed.Of([|11.Items()|]);
    }
}
