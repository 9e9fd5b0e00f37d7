// A target looked for among the pledges.
// error CS1061: 'Report2022.PledgeSet' does not contain a definition for 'UrbanNewEmployment' and no accessible extension method 'UrbanNewEmployment' accepting a first argument of type 'Report2022.PledgeSet' could be found (are you missing a using directive or an assembly reference?)
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = Report2022.Pledges.[|UrbanNewEmployment|];
    }
}
