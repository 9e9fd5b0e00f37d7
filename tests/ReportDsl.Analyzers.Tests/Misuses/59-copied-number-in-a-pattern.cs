// A target's figure copied into a pattern.
// warning RDSL405: '5m' is the figure of Report2022.Targets.RegisteredUrbanUnemploymentRate; use the target itself, so that the figure stands in one place
using Example;
using ReportDsl;

internal static class Program
{
    private static bool IsKept(RegisteredUrbanUnemploymentRate reported) => reported.Amount.Value is <= [|5m|];
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static bool IsKept(RegisteredUrbanUnemploymentRate reported) => reported <= Report2022.Targets.RegisteredUrbanUnemploymentRate.Value;
}
