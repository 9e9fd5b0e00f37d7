// A switch statement that leaves a target out.
// warning RDSL403: This switch over the targets of Report2022 leaves out 'registered-urban-unemployment-rate'; add an arm for each, or a default that deals with them
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        foreach (Target target in Report2022.Targets)
        {
            switch ([|target.Id|])
            {
                case "gdp-growth":
                case "retail-sales-growth":
                    System.Console.WriteLine("Growth");
                    break;
                case "urban-new-employment":
                    System.Console.WriteLine("Jobs");
                    break;
            }
        }
    }
}
// Mended:
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        foreach (Target target in Report2022.Targets)
        {
            switch (target.Id)
            {
                case "gdp-growth":
                case "retail-sales-growth":
                    System.Console.WriteLine("Growth");
                    break;
                case "urban-new-employment":
                    System.Console.WriteLine("Jobs");
                    break;
                case "registered-urban-unemployment-rate":
                    throw new System.NotImplementedException();
            }
        }
    }
}
