namespace ReportDsl.Tests;

public sealed class HardBoundTests
{
    private const string Because = "The council counts what falls short as missed.";

    [Theory]
    [InlineData("7.4", "missed, 0.1 percentage points below", "met, 0.1 percentage points below")]
    [InlineData("7.5", "met, on the figure", "met, on the figure")]
    [InlineData("7.6", "met, 0.1 percentage points above", "missed, 0.1 percentage points above")]
    public void AnAboutTargetAsABound_IsAssessedAsOne(string reported, string againstFloor, string againstCeiling)
    {
        Growth value = new(decimal.Parse(reported, System.Globalization.CultureInfo.InvariantCulture).Percent());
        About<Growth> target = Of<About<Growth>>(Commitment.Plan);

        Assert.Equal(againstFloor, target.AsFloor(Because).Assess(value).ToString());
        Assert.Equal(againstCeiling, target.AsCeiling(Because).Assess(value).ToString());
    }

    [Fact]
    public void ABound_KeepsWhatTheReportSaysAndTheReason()
    {
        About<Growth> target = Of<About<Growth>>(Commitment.Strive);

        Floor<Growth> floor = target.AsFloor(Because);

        Assert.Same(target, floor.Stated);
        Assert.Equal(Because, floor.Because);
        Assert.Equal((target.Phrase, target.Section, target.Report, target.Commitment), (floor.Phrase, floor.Section, floor.Report, floor.Commitment));
    }

    [Fact]
    public void MoreThanAFigureStrivedFor_StaysMoreThanIt() =>
        Assert.Equal(VerdictKind.Missed, Of<Above<Growth>>(Commitment.Strive).AsFloor(Because).Assess(new(7.5m.Percent())).Kind);

    [Fact]
    public void ARangeStrivedFor_HasItsUpperEndAsTheCeiling()
    {
        Between<Growth> range = new(new(5.5m.Percent()), new(6m.Percent())) { Report = SampleIndicators.Report, Id = "growth", Phrase = "", Period = new(2022), Section = SampleIndicators.Section, Indicator = Growth.Indicator, Commitment = Commitment.Strive };

        Assert.Equal("6%", range.AsCeiling(Because).Amount.ToString());
        Assert.Equal("5.5%", range.AsFloor(Because).Amount.ToString());
    }

    [Fact]
    public void AHardTarget_IsAssessedItself()
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => Of<AtLeast<Growth>>(Commitment.Plan).AsFloor(Because));

        Assert.Equal("The report promises 'growth' without 左右 or 力争: assess the target itself.", exception.Message);
    }

    [Fact]
    public void AFloorOfTheReport_IsNoCeiling() =>
        Assert.Throws<InvalidOperationException>(() => Of<AtLeast<Growth>>(Commitment.Strive).AsCeiling(Because));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void WithoutAReason_ThereIsNoBound(string because) =>
        Assert.Throws<ArgumentException>(() => Of<About<Growth>>(Commitment.Plan).AsFloor(because));

    private static T Of<T>(Commitment commitment)
        where T : Target<Growth>
    {
        Target<Growth>[] targets =
        [
            new About<Growth>(new(7.5m.Percent())) { Report = SampleIndicators.Report, Id = "growth", Phrase = "增长7.5%左右", Period = new(2022), Section = SampleIndicators.Section, Indicator = Growth.Indicator, Commitment = commitment },
            new Above<Growth>(new(7.5m.Percent())) { Report = SampleIndicators.Report, Id = "growth", Phrase = "增长超过7.5%", Period = new(2022), Section = SampleIndicators.Section, Indicator = Growth.Indicator, Commitment = commitment },
            new AtLeast<Growth>(new(7.5m.Percent())) { Report = SampleIndicators.Report, Id = "growth", Phrase = "增长7.5%以上", Period = new(2022), Section = SampleIndicators.Section, Indicator = Growth.Indicator, Commitment = commitment },
        ];
        return targets.OfType<T>().Single();
    }
}
