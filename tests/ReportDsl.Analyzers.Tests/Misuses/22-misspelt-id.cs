// A target's id misspelt in a look-up.
// error RDSL401: Report2022 has no target 'urban-new-employmnt'; did you mean 'urban-new-employment'?
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Targets[[|"urban-new-employmnt"|]];
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Targets["urban-new-employment"];
    }
}
