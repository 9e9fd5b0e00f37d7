// A decimal point lost before 万.
// error RDSL402: The value breaks the rules of 'urban-new-employment': 3.8 million persons is above the greatest possible value, 1 million persons. Correct the figure.
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = UrbanNewEmployment.Of([|380m.TenThousandPersons()|]);
    }
}
