namespace ReportDsl.Tests;

/// <summary>Targets of several years: from 50,000 in 2021 to 70,000 or more in 2026.</summary>
public sealed class ProgressTests
{
    private static readonly Period FiveYears = new(2022, 2026);

    [Fact]
    public void OnTheWay_ThePaceNeededAndTheOneSoFarAreStatedWithAProjection()
    {
        TargetProgress progress = Level(Bound.AtLeast).Track(Reported(58_500, new(2023)), SampleTargets.Policy);

        Assert.Equal(VerdictKind.Met, progress.Kind);
        Assert.Equal(Reported(58_500, new(2023)), progress.Outcome);
        Assert.Equal(58_000.Persons().Amount, progress.Milestone);
        Assert.Equal(4_000.Persons().Amount, progress.RequiredPace);
        Assert.Equal(4_250.Persons().Amount, progress.PaceSoFar);
        Assert.Equal(71_250.Persons().Amount, progress.Projection);
        Assert.Equal("on track, 4,000 persons a year needed, 4,250 persons so far, projected for 2026: 71,250 persons", progress.ToString());
        Assert.Equal("58,500 persons, within what is due by 2023: 58,000 persons or more", progress.Reason.En);
    }

    [Fact]
    public void ShortOfWhatIsDue_IsBehind() =>
        Assert.Equal("进度落后，每年需4000人，目前每年3999人，按此推算2026年为69995人", Level(Bound.AtLeast).Track(Reported(57_998, new(2023)), SampleTargets.Policy).ToString(DisplayLanguage.Zh));

    [Fact]
    public void ARoundedFigureAroundTheMilestone_IsIndeterminate()
    {
        Outcome outcome = Outcome.Of(new Jobs(5.8m.TenThousandPersons()), new(2023)).AsPrinted();

        Assert.Equal(VerdictKind.Indeterminate, Level(Bound.AtLeast).Track(outcome, SampleTargets.Policy).Kind);
    }

    [Fact]
    public void WhatTheBaselineHasAlready_IsDueInEveryYear()
    {
        Target target = Target(Measure.Level, Bound.AtLeast, 40_000);

        Assert.Equal(40_000.Persons().Amount, target.Track(Reported(45_000, new(2022)), SampleTargets.Policy).Milestone);
    }

    [Fact]
    public void AFallingTarget_IsDueAlongTheWayDown()
    {
        Target target = Target(Measure.Level, Bound.AtMost, 40_000);

        Assert.Equal(VerdictKind.Met, target.Track(Reported(48_000, new(2022)), SampleTargets.Policy).Kind);
        Assert.Equal(VerdictKind.Missed, target.Track(Reported(48_001, new(2022)), SampleTargets.Policy).Kind);
    }

    [Fact]
    public void AnIncrement_StartsFromNothingAndCountsWhatCameTogether()
    {
        Target target = Target(Measure.Increment, Bound.AtLeast, 100_000);

        Assert.Equal(40_000.Persons().Amount, target.Track(Reported(45_000, new(2022, 2023)), SampleTargets.Policy).Milestone);
        Assert.Throws<ArgumentException>(() => target.Track(Reported(45_000, new(2023)), SampleTargets.Policy));
    }

    [Fact]
    public void AnAverageRate_IsDueInFull()
    {
        Target target = SampleTargets.Of(
            Bound.AtLeast, Better.Higher, Commitment.Plan, "growth", new Growth(18m.Percent()), default, Growth.Indicator with { Measure = Measure.AverageAnnualGrowth }, FiveYears, null);
        TargetProgress progress = target.Track(Outcome.Of(new Growth(17.9m.Percent()), new(2022, 2023)), SampleTargets.Policy);

        Assert.Equal((VerdictKind.Missed, null, null), (progress.Kind, progress.RequiredPace, progress.Projection));
    }

    [Fact]
    public void WithoutABaseline_ThereIsNoWayToMeasure()
    {
        Target target = SampleTargets.Of(Bound.AtLeast, Better.Higher, Commitment.Plan, "jobs", new Jobs(70_000.Persons()), default, Jobs.Indicator, FiveYears, null);

        Assert.Equal("indeterminate: there is no baseline to measure the way from", target.Track(Reported(58_000, new(2023)), SampleTargets.Policy).ToString());
    }

    [Fact]
    public void TheLastYear_ClosesALevelButOnlyTheWholePeriodASum()
    {
        Outcome lastYear = Reported(70_000, new(2026));

        Assert.Equal(VerdictKind.Met, Level(Bound.AtLeast).Assess(lastYear, SampleTargets.Policy).Kind);
        Assert.Throws<ArgumentException>(() => Target(Measure.Increment, Bound.AtLeast, 70_000).Assess(lastYear, SampleTargets.Policy));
    }

    private static Outcome Reported(int persons, Period period) => Outcome.Of(new Jobs(persons.Persons()), period);

    private static Target Level(Bound bound) => Target(Measure.Level, bound, 70_000);

    private static Target Target(Measure measure, Bound bound, int persons) => SampleTargets.Of(
        bound, Better.Higher, Commitment.Plan, "jobs", new Jobs(persons.Persons()), default, Jobs.Indicator with { Measure = measure }, FiveYears, Baseline);

    private static Result<Jobs> Baseline { get; } = new(new(50_000.Persons()))
    {
        Report = SampleIndicators.Report,
        Id = "jobs",
        Phrase = "5万人",
        Period = new(2017, 2021),
        Section = SampleIndicators.Section,
        Indicator = Jobs.Indicator,
        Qualifier = Qualifier.None,
    };
}
