// A pledge's id misspelt where it may be missing.
// error RDSL401: Report2022 has no pledge 'claen-air'; did you mean 'clean-air'?
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Pledges.Find([|"claen-air"|]);
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Pledges.Find("clean-air");
    }
}
