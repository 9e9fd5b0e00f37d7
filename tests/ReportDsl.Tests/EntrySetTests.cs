namespace ReportDsl.Tests;

public sealed class EntrySetTests
{
    private sealed class PledgeSet : EntrySet<Pledge>
    {
        public int Loads { get; private set; }

        protected override Pledge[] Load()
        {
            Loads++;
            return [Pledge("clean-air", "空气质量", "Air quality", "确保空气质量达标"), Pledge("no-black-water", "黑臭水体", "Black and odorous water", "全面消灭黑臭水体")];
        }

        private static Pledge Pledge(string id, string zh, string en, string phrase) => new()
        {
            Report = SampleIndicators.Report,
            Id = id,
            Name = new(zh, en),
            Phrase = phrase,
            Period = new(2022),
            Section = SampleIndicators.Section,
            Commitment = Commitment.Ensure,
        };
    }

    [Fact]
    public void KnownId_IsFound()
    {
        PledgeSet pledges = new();

        Assert.Equal("空气质量", pledges["clean-air"].Name.Zh);
        Assert.Same(pledges[0], pledges.Find("clean-air"));
    }

    [Fact]
    public void UnknownId_IsNullOrThrowsWithTheId()
    {
        PledgeSet pledges = new();

        Assert.Null(pledges.Find("clean-water"));
        Assert.Contains("'clean-water'", Assert.Throws<KeyNotFoundException>(() => pledges["clean-water"]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("空气")]
    [InlineData("AIR QUALITY")]
    [InlineData("clean-a")]
    [InlineData("达标")]
    public void Search_LooksInIdNamesAndPhrase(string text) => Assert.Equal("clean-air", Assert.Single(new PledgeSet().Search(text)).Id);

    [Fact]
    public void Sections_GroupEverythingInOrder()
    {
        PledgeSet pledges = new();

        IGrouping<Section, Pledge> section = Assert.Single(pledges.BySection);
        Assert.Equal(pledges.All, section);
        Assert.Equal(pledges, pledges.InSection(SampleIndicators.Section));
        Assert.Equal(2, pledges.Count);
    }

    [Fact]
    public void TheList_IsMadeOnce()
    {
        PledgeSet pledges = new();
        Assert.Equal(0, pledges.Loads);

        _ = pledges.All;
        _ = pledges.Find("clean-air");

        Assert.Equal(1, pledges.Loads);
    }

    [Fact]
    public void IndicatorSet_FindsByIdAndText()
    {
        IndicatorSet indicators = new(() => [Jobs.Indicator, Growth.Indicator]);

        Assert.Same(Jobs.Indicator, indicators["jobs"]);
        Assert.Same(Growth.Indicator, Assert.Single(indicators.Search("GROWTH")));
        Assert.Equal(2, indicators.Count);
        Assert.Same(Jobs.Indicator, indicators[0]);
        Assert.Null(indicators.Find("none"));
        Assert.Throws<KeyNotFoundException>(() => indicators["none"]);
    }
}
