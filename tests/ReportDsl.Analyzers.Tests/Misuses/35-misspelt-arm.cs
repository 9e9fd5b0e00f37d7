// An arm for an id that no target has.
// error RDSL401: Report2022 has no target 'urban-new-jobs'; Report2022.Targets lists them
using Example;
using ReportDsl;

internal static class Program
{
    private static string Heading(Target target) => target.Id switch
    {
        "gdp-growth" or "retail-sales-growth" => "Growth",
        [|"urban-new-jobs"|] => "Jobs",
        _ => "Other",
    };
}
