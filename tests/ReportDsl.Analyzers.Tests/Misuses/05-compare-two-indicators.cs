// Values of two indicators compared.
// error CS0019: Operator '<' cannot be applied to operands of type 'GdpGrowth' and 'RetailSalesGrowth'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = [|GdpGrowth.Of(7m.Percent()) < RetailSalesGrowth.Of(8.5m.Percent())|];
    }
}
