// An arm whose id is misspelt.
// error RDSL401: Report2022 has no target 'urban-new-employmemt'; did you mean 'urban-new-employment'?
using Example;
using ReportDsl;

internal static class Program
{
    private static string Heading(Target target) => target.Id switch
    {
        "gdp-growth" or "retail-sales-growth" => "Growth",
        [|"urban-new-employmemt"|] => "Jobs",
        _ => "Other",
    };
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static string Heading(Target target) => target.Id switch
    {
        "gdp-growth" or "retail-sales-growth" => "Growth",
        "urban-new-employment" => "Jobs",
        _ => "Other",
    };
}
