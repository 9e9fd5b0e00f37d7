// A switch over targets themselves, by type and by id, that leaves some out.
// warning RDSL403: This switch over the targets of Report2022 leaves out 'registered-urban-unemployment-rate' and 'retail-sales-growth'; add an arm for each, or a default that deals with them
using Example;
using ReportDsl;

internal static class Program
{
    private static string Heading(Target target) => [|target|] switch
    {
        Target<GdpGrowth> growth => growth.Value.ToString(),
        { Id: "urban-new-employment" } => "Jobs",
        _ => throw new System.ArgumentException(target.Id),
    };
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static string Heading(Target target) => target switch
    {
        Target<GdpGrowth> growth => growth.Value.ToString(),
        { Id: "urban-new-employment" } => "Jobs",
        { Id: "registered-urban-unemployment-rate" } => throw new System.NotImplementedException(),
        { Id: "retail-sales-growth" } => throw new System.NotImplementedException(),
        _ => throw new System.ArgumentException(target.Id),
    };
}
