// A tolerance in percent for a percentage.
// error CS0619: 'ToleranceExtensions.Assess<T, TWithin>(About<T>, T, TWithin)' is obsolete: 'This is no tolerance for the indicator: a percentage is near within PercentagePoints(), an index within IndexPoints(), a rank within Places(), a quantity within a quantity of its own kind.'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = [|Report2022.Targets.GdpGrowth.Assess(GdpGrowth.Of(6.9m.Percent()), within: 0.5m.Percent())|];
    }
}
