// A misspelt id in a constant.
// error RDSL401: Report2022 has no target 'urban-employment'; did you mean 'urban-new-employment'?
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        const string Jobs = "urban-employment";
        _ = Report2022.Targets[[|Jobs|]];
    }
}
