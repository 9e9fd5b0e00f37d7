// A floor with no reason.
// error RDSL407: AsFloor needs a reason: say why 'Report2022.Targets.GdpGrowth' counts as a hard bound here
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Targets.GdpGrowth.AsFloor([|" "|]).Assess(GdpGrowth.Of(6.9m.Percent()));
    }
}
