// A target's figure copied into a comparison.
// warning RDSL405: 'RegisteredUrbanUnemploymentRate.Of(5m.Percent())' is the figure of Report2022.Targets.RegisteredUrbanUnemploymentRate; use the target itself, so that the figure stands in one place
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        RegisteredUrbanUnemploymentRate reported = RegisteredUrbanUnemploymentRate.Of(4.2m.Percent());
        _ = reported <= [|RegisteredUrbanUnemploymentRate.Of(5m.Percent())|];
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        RegisteredUrbanUnemploymentRate reported = RegisteredUrbanUnemploymentRate.Of(4.2m.Percent());
        _ = reported <= Report2022.Targets.RegisteredUrbanUnemploymentRate.Value;
    }
}
