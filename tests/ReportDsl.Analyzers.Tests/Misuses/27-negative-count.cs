// A negative number of persons.
// error RDSL402: The value breaks the rules of 'urban-new-employment': -5 persons is below the least possible value, 0 persons. Correct the figure.
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = UrbanNewEmployment.Of([|(-5).Persons()|]);
    }
}
