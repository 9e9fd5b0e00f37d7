// Outcomes that leave a target out.
// error CS9035: Required member 'Report2023.Outcomes.ConsumerPriceGrowth' must be set in the object initializer or attribute constructor.
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main() => System.Console.WriteLine(Report2023.Assess(new [|Report2023.Outcomes|]
    {
        GdpGrowth = GdpGrowth.Of(6.1m.Percent()),
        NewPublicKindergartens = NewPublicKindergartens.Of(4.Schools()),
        RetailSalesGrowth = null,
    }));
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main() => System.Console.WriteLine(Report2023.Assess(new Report2023.Outcomes
    {
        GdpGrowth = GdpGrowth.Of(6.1m.Percent()),
        NewPublicKindergartens = NewPublicKindergartens.Of(4.Schools()),
        RetailSalesGrowth = null,
        ConsumerPriceGrowth = null
    }));
}
