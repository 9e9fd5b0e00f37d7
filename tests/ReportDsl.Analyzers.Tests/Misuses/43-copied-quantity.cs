// A target's figure copied as a quantity, printed another way.
// warning RDSL405: '38_000.Persons()' is the figure of Report2022.Targets.UrbanNewEmployment; use the target itself, so that the figure stands in one place
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        UrbanNewEmployment reported = UrbanNewEmployment.Of(4.12m.TenThousandPersons());
        _ = [|38_000.Persons()|] > reported.Value;
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
        _ = Report2022.Targets.UrbanNewEmployment.Value > reported;
    }
}
