// An indicator that was retired.
// warning RDSL409: 'GrainArea' is obsolete: 'Retired in 2023: Only the output is planned. Use GrainOutput.'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        System.Console.WriteLine(typeof([|GrainArea|]));
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        System.Console.WriteLine(typeof(GrainOutput));
    }
}
