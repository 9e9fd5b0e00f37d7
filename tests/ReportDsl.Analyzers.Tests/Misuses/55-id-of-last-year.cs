// The id of a target that this year's report no longer has.
// error RDSL401: Report2023 has no target 'registered-urban-unemployment-rate'; the report of 2023 sets no target for 城镇登记失业率 (Registered urban unemployment rate). That of 2022 is Report2022.Targets.RegisteredUrbanUnemploymentRate.
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        System.Console.WriteLine(Report2023.Targets[[|"registered-urban-unemployment-rate"|]]);
    }
}
