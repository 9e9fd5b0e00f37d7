// A floor taken for a ceiling.
// error CS0029: Cannot implicitly convert type 'ReportDsl.AtLeast<Example.UrbanNewEmployment>' to 'ReportDsl.AtMost<Example.UrbanNewEmployment>'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        AtMost<UrbanNewEmployment> jobs = [|Report2022.Targets.UrbanNewEmployment|];
        _ = jobs;
    }
}
