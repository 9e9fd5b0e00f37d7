// A target's id looked up among the results, which lack it.
// error RDSL401: Report2022 has no result 'gdp-growth'; Report2022.Results lists them
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Results[[|"gdp-growth"|]];
    }
}
