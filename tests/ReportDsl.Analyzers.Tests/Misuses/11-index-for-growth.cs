// An index level where a growth rate is due.
// error CS1503: Argument 1: cannot convert from 'ReportDsl.IndexLevel' to 'ReportDsl.Percent'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = GdpGrowth.Of([|103.5m.Index()|]);
    }
}
