using Example;
using ReportDsl;
using Xunit;

namespace ReportDslTemplate;

public class TargetTests
{
    [Fact]
    public void FortyThousandJobs_MeetTheTargetOf2026()
    {
        Verdict verdict = Report2026.Targets.UrbanNewEmployment.Assess(UrbanNewEmployment.Of(40_000.Persons()));

        Assert.Equal(VerdictKind.Met, verdict.Kind);
    }
}
