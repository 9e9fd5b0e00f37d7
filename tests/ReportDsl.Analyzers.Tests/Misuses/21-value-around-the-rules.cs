// A value made around its indicator's rules.
// error CS0122: 'UrbanNewEmployment.UrbanNewEmployment(Quantity<Persons>)' is inaccessible due to its protection level
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = new [|UrbanNewEmployment|](5.Persons());
    }
}
