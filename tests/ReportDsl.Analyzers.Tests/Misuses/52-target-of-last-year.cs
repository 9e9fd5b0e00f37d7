// A target that this year's report no longer has.
// error RDSL408: 'Report2023.TargetSet.RegisteredUrbanUnemploymentRate' is obsolete: 'The report of 2023 sets no target for 城镇登记失业率 (Registered urban unemployment rate). That of 2022 is Report2022.Targets.RegisteredUrbanUnemploymentRate.'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        AtMost<RegisteredUrbanUnemploymentRate> limit = [|Report2023.Targets.RegisteredUrbanUnemploymentRate|];
        System.Console.WriteLine(limit);
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        AtMost<RegisteredUrbanUnemploymentRate> limit = Report2022.Targets.RegisteredUrbanUnemploymentRate;
        System.Console.WriteLine(limit);
    }
}
