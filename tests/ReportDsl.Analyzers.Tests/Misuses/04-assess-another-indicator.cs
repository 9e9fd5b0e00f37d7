// A target assessed with a value of another indicator.
// error CS1503: Argument 1: cannot convert from 'Example.UrbanPopulation' to 'Example.UrbanNewEmployment'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Targets.UrbanNewEmployment.Assess([|UrbanPopulation.Of(5.Persons())|]);
    }
}
