// A target that the report does not have.
// error CS1061: 'Report2022.TargetSet' does not contain a definition for 'UrbanNewEmploymnt' and no accessible extension method 'UrbanNewEmploymnt' accepting a first argument of type 'Report2022.TargetSet' could be found (are you missing a using directive or an assembly reference?)
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Targets.[|UrbanNewEmploymnt|];
    }
}
