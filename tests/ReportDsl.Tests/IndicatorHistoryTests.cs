namespace ReportDsl.Tests;

public sealed class IndicatorHistoryTests
{
    [Fact]
    public void AHistory_MakesItsListsWhenTheyAreFirstAskedForAndOnce()
    {
        int loads = 0;
        IndicatorHistory<Growth> history = new(
            () =>
            {
                loads++;
                return [Target(2022), Target(2023)];
            },
            () => throw new InvalidOperationException("Nobody asked for the results."));
        Assert.Equal(0, loads);

        _ = history.Targets;

        Assert.Equal([2022, 2023], history.Targets.Select(target => target.Report.Year));
        Assert.Equal(1, loads);
    }

    [Fact]
    public void TheTargetsOfOneReport_AreThoseThatItPromises()
    {
        IndicatorHistory<Growth> history = new(() => [Target(2022), Target(2023), Target(2023)], () => []);

        Assert.Equal(2, history.TargetsOf(2023).Count());
        Assert.Empty(history.TargetsOf(2021));
        Assert.Empty(history.ResultsOf(2023));
    }

    private static AtLeast<Growth> Target(int year) => new(new Growth(7.5m.Percent()))
    {
        Report = SampleIndicators.Report with { Year = year },
        Id = "growth",
        Phrase = "",
        Period = new(year),
        Section = SampleIndicators.Section,
        Indicator = Growth.Indicator,
        Commitment = Commitment.Plan,
    };
}
