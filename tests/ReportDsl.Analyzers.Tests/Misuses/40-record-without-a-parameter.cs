// A record that leaves a target out.
// warning RDSL404: 'Scorecard' tracks Report2022 but has no member named 'UrbanNewEmployment'; add it, or let it go with [NotTracked("urban-new-employment", "reason")]
using Example;
using ReportDsl;

[Tracks(typeof(Report2022))]
internal sealed record [|Scorecard|](Verdict GdpGrowth, Verdict RetailSalesGrowth, Verdict RegisteredUrbanUnemploymentRate);
// Mended:
using Example;
using ReportDsl;

[Tracks(typeof(Report2022))]
internal sealed record Scorecard(Verdict GdpGrowth, Verdict RetailSalesGrowth, Verdict RegisteredUrbanUnemploymentRate)
{
    public Verdict? UrbanNewEmployment { get; init; }
}
