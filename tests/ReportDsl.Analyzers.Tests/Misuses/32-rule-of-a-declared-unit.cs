// Too many of a unit of the jurisdiction's own.
// error RDSL402: The value breaks the rules of 'bridges-renewed': 501 bridges is above the greatest possible value, 500 bridges. Correct the figure.
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = BridgesRenewed.Of([|501.Bridges()|]);
    }
}
