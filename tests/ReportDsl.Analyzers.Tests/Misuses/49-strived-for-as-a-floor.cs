// A target that is only strived for, taken as a floor.
// error RDSL407: 'Report2022.Targets.RetailSalesGrowth' is only strived for (力争); assess a value against it, or say why it counts as a hard bound with AsFloor("reason")
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        RetailSalesGrowth reported = RetailSalesGrowth.Of(8.2m.Percent());
        _ = [|Report2022.Targets.RetailSalesGrowth.Value|] <= reported;
    }
}
