// A target let go without a reason.
// warning RDSL404: 'Dashboard' lets the target 'registered-urban-unemployment-rate' go without a reason; say why it isn't tracked
using Example;
using ReportDsl;

[Tracks(typeof(Report2022))]
[NotTracked("registered-urban-unemployment-rate", [|""|])]
internal sealed class Dashboard
{
    public Verdict? GdpGrowth { get; init; }

    public Verdict? RetailSalesGrowth { get; init; }

    public Verdict? UrbanNewEmployment { get; init; }
}
