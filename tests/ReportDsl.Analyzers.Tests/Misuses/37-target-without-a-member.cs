// A dashboard that leaves a target out.
// warning RDSL404: 'Dashboard' tracks Report2022 but has no member named 'RegisteredUrbanUnemploymentRate'; add it, or let it go with [NotTracked("registered-urban-unemployment-rate", "reason")]
using Example;
using ReportDsl;

[Tracks(typeof(Report2022))]
internal sealed class [|Dashboard|]
{
    public Verdict? GdpGrowth { get; init; }

    public Verdict? RetailSalesGrowth { get; init; }

    public Verdict? UrbanNewEmployment { get; init; }
}
// Mended:
using Example;
using ReportDsl;

[Tracks(typeof(Report2022))]
internal sealed class Dashboard
{
    public Verdict? GdpGrowth { get; init; }

    public Verdict? RetailSalesGrowth { get; init; }

    public Verdict? UrbanNewEmployment { get; init; }
    public Verdict? RegisteredUrbanUnemploymentRate { get; init; }
}
