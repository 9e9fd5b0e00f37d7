// A switch expression that finds a left-out target only when the program runs.
// warning RDSL403: This switch over the targets of Report2022 leaves out 'registered-urban-unemployment-rate' and 'urban-new-employment'; add an arm for each, or a default that deals with them
using Example;
using ReportDsl;

internal static class Program
{
    private static string Heading(Target target) => [|target.Id|] switch
    {
        "gdp-growth" => "Growth",
        "retail-sales-growth" => "Retail",
        _ => throw new System.ArgumentException(target.Id),
    };
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static string Heading(Target target) => target.Id switch
    {
        "gdp-growth" => "Growth",
        "retail-sales-growth" => "Retail",
        "registered-urban-unemployment-rate" => throw new System.NotImplementedException(),
        "urban-new-employment" => throw new System.NotImplementedException(),
        _ => throw new System.ArgumentException(target.Id),
    };
}
