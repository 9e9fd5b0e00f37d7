using ReportDsl;
using Zhangzhou;

namespace Dashboard;

/// <summary>Targets by their names, typed: what an application does with the ones it is about.</summary>
internal static class OneTarget
{
    public static void Write(Output output)
    {
        AtLeast<UrbanNewEmployment> jobs = Report2022.Targets.UrbanNewEmployment;
        UrbanNewEmployment reported = UrbanNewEmployment.Of(45_178.Persons());
        Verdict verdict = jobs.Assess(reported);

        output.Heading("One target, typed");
        output.Line($"{jobs.Phrase} (2021: {jobs.Baseline?.Statement(DisplayLanguage.Zh)})");
        output.Line($"Reported {reported.ToString("en")}: {verdict}.");
    }
}
