// A target let go by an id that is misspelt.
// error RDSL401: Report2022 has no target 'registered-urban-unemployment'; did you mean 'registered-urban-unemployment-rate'?
using Example;
using ReportDsl;

[Tracks(typeof(Report2022))]
[NotTracked([|"registered-urban-unemployment"|], "Published in March.")]
internal sealed class Dashboard
{
    public Verdict? GdpGrowth { get; init; }

    public Verdict? RetailSalesGrowth { get; init; }

    public Verdict? UrbanNewEmployment { get; init; }
}
// Mended:
using Example;
using ReportDsl;

[Tracks(typeof(Report2022))]
[NotTracked("registered-urban-unemployment-rate", "Published in March.")]
internal sealed class Dashboard
{
    public Verdict? GdpGrowth { get; init; }

    public Verdict? RetailSalesGrowth { get; init; }

    public Verdict? UrbanNewEmployment { get; init; }
}
