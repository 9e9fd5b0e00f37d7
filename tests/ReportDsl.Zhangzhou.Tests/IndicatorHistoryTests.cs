using Zhangzhou;

namespace ReportDsl.Zhangzhou.Tests;

public sealed class IndicatorHistoryTests
{
    [Fact]
    public void AnIndicatorOfTwoReports_HasTheTargetsOfBothByYear()
    {
        IReadOnlyList<Target<GdpGrowth>> targets = GdpGrowth.History.Targets;

        Assert.Equal([2022, 2023], targets.Select(target => target.Report.Year).Distinct());
        Assert.Same(Report2022.Targets.GdpGrowth, targets[0]);
        Assert.Same(Report2023.Targets.GdpGrowth, GdpGrowth.History.TargetsOf(2023).Single(target => target.Period == new Period(2023)));
    }

    [Fact]
    public void EveryTargetAndResult_IsInTheHistoryOfItsIndicator()
    {
        Assert.Contains(Report2022.Results.UrbanNewEmployment, UrbanNewEmployment.History.Results);
        Assert.All(UrbanNewEmployment.History.Results, result => Assert.Same(UrbanNewEmployment.Indicator, result.Indicator));
        Assert.Equal(
            Report2022.Targets.Concat(Report2023.Targets).Count(target => target.Indicator == UrbanNewEmployment.Indicator),
            UrbanNewEmployment.History.Targets.Count);
    }

    [Fact]
    public void AnIndicatorsDocumentation_ShowsItsTargetsInAllReports()
    {
        string documentation = File.ReadAllText(Path.ChangeExtension(typeof(UrbanNewEmployment).Assembly.Location, ".xml"));
        int start = documentation.IndexOf("name=\"T:Zhangzhou.UrbanNewEmployment\"", StringComparison.Ordinal);
        string ofTheType = documentation[start..documentation.IndexOf("</member>", start, StringComparison.Ordinal)];

        Assert.Contains("<para>Target of <see cref=\"P:Zhangzhou.Report2022.TargetSet.UrbanNewEmployment\">2022</see>: at least 38,000 persons.</para>", ofTheType, StringComparison.Ordinal);
        Assert.Contains("Zhangzhou.Report2023.TargetSet.", ofTheType, StringComparison.Ordinal);
    }
}
