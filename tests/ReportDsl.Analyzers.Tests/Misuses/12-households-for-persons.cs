// Households where persons are due.
// error CS1503: Argument 1: cannot convert from 'ReportDsl.Quantity<ReportDsl.Dimensions.Households>' to 'ReportDsl.Quantity<ReportDsl.Dimensions.Persons>'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = UrbanNewEmployment.Of([|38000.Households()|]);
    }
}
