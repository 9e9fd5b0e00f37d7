// A target that is only about its figure, taken as a floor.
// error RDSL407: 'Report2022.Targets.GdpGrowth' is only about (左右) its figure; assess a value against it, or say why it counts as a hard bound with AsFloor("reason")
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        GdpGrowth reported = GdpGrowth.Of(6.9m.Percent());
        _ = reported >= [|Report2022.Targets.GdpGrowth.Value|];
    }
}
