// A target assessed with a copy of its own figure, which meets it whatever was reported.
// warning RDSL405: 'UrbanNewEmployment.Of(3.8m.TenThousandPersons())' is the figure of Report2022.Targets.UrbanNewEmployment; use the target itself, so that the figure stands in one place
using Example;
using ReportDsl;

internal static class Program
{
    private static Verdict Assess() => Report2022.Targets.UrbanNewEmployment.Assess([|UrbanNewEmployment.Of(3.8m.TenThousandPersons())|]);
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static Verdict Assess() => Report2022.Targets.UrbanNewEmployment.Assess(Report2022.Targets.UrbanNewEmployment.Value);
}
