// A part of a person, in a constant.
// error RDSL402: The value breaks the rules of 'urban-new-employment': 38,123.4 persons isn't a whole number of persons. Correct the figure.
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        const decimal Jobs = 3.81234m;
        _ = UrbanNewEmployment.TryOf([|Jobs.TenThousandPersons()|], out _);
    }
}
