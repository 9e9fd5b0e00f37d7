// A target that is only about its figure, assessed without saying how near is near.
// error CS0619: 'About<GdpGrowth>.Assess(GdpGrowth)' is obsolete: '左右 states no tolerance: say how near is near, as in Assess(value, within: 0.5m.PercentagePoints()).'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = [|Report2022.Targets.GdpGrowth.Assess(GdpGrowth.Of(6.9m.Percent()))|];
    }
}
