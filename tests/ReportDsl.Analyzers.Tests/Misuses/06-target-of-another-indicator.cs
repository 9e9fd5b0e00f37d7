// A target taken for one of another indicator.
// error CS0029: Cannot implicitly convert type 'ReportDsl.About<Example.GdpGrowth>' to 'ReportDsl.About<Example.RetailSalesGrowth>'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        About<RetailSalesGrowth> growth = [|Report2022.Targets.GdpGrowth|];
        _ = growth;
    }
}
