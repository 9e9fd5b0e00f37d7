// A dashboard that tracks something other than a report.
// warning RDSL404: 'Target' is no report, so nothing is tracked; name a report's generated class, as in [Tracks(typeof(Report2022))]
using ReportDsl;

[Tracks([|typeof(Target)|])]
internal sealed class Dashboard
{
    public Verdict? GdpGrowth { get; init; }
}
