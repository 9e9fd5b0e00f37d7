// A target that this year's report states on another basis.
// error RDSL408: 'Report2023.TargetSet.ConsumerPriceIndex' is obsolete: 'The report of 2023 states 居民消费价格指数 (Consumer price index) on another basis, as growth-rate in percent instead of index in index: use ConsumerPriceGrowth, which is another indicator.'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        System.Console.WriteLine([|Report2023.Targets.ConsumerPriceIndex|]);
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        System.Console.WriteLine(Report2023.Targets.ConsumerPriceGrowth);
    }
}
