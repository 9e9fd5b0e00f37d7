// An indicator's id misspelt.
// error RDSL401: The catalogue of Example has no indicator 'gdp-grwth'; did you mean 'gdp-growth'?
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Indicators.All[[|"gdp-grwth"|]];
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Indicators.All["gdp-growth"];
    }
}
