// One indicator's value where another's is due, both being percentages.
// error CS0029: Cannot implicitly convert type 'Example.RetailSalesGrowth' to 'Example.GdpGrowth'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        GdpGrowth growth = [|RetailSalesGrowth.Of(8m.Percent())|];
        _ = growth;
    }
}
