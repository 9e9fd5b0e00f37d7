// A target's figure copied as a bare number.
// warning RDSL405: '38_000m' is the figure of Report2022.Targets.UrbanNewEmployment; use the target itself, so that the figure stands in one place
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        UrbanNewEmployment reported = UrbanNewEmployment.Of(4.12m.TenThousandPersons());
        _ = reported.Amount.Value >= [|38_000m|];
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        UrbanNewEmployment reported = UrbanNewEmployment.Of(4.12m.TenThousandPersons());
        _ = reported >= Report2022.Targets.UrbanNewEmployment.Value;
    }
}
