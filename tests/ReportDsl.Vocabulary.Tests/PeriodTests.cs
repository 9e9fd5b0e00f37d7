namespace ReportDsl.Vocabulary.Tests;

public sealed class PeriodTests
{
    [Fact]
    public void SeveralYears_IncludeBothEnds()
    {
        Period period = new(2022, 2026);

        Assert.Equal(5, period.Years);
        Assert.Equal("2022-2026", period.ToString());
        Assert.Equal("2022", new Period(2022).ToString());
    }

    [Fact]
    public void EndBeforeBeginning_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Period(2026, 2022));

    [Fact]
    public void Order_IsByTheEndAndThenByTheBeginning() => Assert.Equal(
        [new(2019), new(2017, 2021), new(2021), new(2022)],
        new Period[] { new(2022), new(2021), new(2017, 2021), new(2019) }.Order());

    [Fact]
    public void Operators_FollowTheOrder()
    {
        Period earlier = new(2017, 2021);
        Period later = new(2021);

        Assert.True(earlier < later && later > earlier && earlier <= later && later >= earlier);
        Assert.False(later < earlier || earlier > later || later <= earlier || earlier >= later);
    }
}
