// A printed figure taken without its multiplier.
// warning RDSL406: 'jobs.Amount.Printed' is a bare number of 'urban-new-employment' and becomes persons here; keep the quantity, or convert it with Amount.In
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        UrbanNewEmployment jobs = UrbanNewEmployment.Of(4.12m.TenThousandPersons());
        _ = UrbanNewEmployment.Of([|jobs.Amount.Printed|].Persons());
    }
}
