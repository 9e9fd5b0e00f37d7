// A target's figure copied into a call that compares.
// warning RDSL405: 'RegisteredUrbanUnemploymentRate.Of(5m.Percent())' is the figure of Report2022.Targets.RegisteredUrbanUnemploymentRate; use the target itself, so that the figure stands in one place
using Example;
using ReportDsl;

internal static class Program
{
    private static int Compare(RegisteredUrbanUnemploymentRate reported) => reported.CompareTo([|RegisteredUrbanUnemploymentRate.Of(5m.Percent())|]);
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static int Compare(RegisteredUrbanUnemploymentRate reported) => reported.CompareTo(Report2022.Targets.RegisteredUrbanUnemploymentRate.Value);
}
