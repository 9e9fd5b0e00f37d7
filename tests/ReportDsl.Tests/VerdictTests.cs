namespace ReportDsl.Tests;

public sealed class VerdictTests
{
    private static readonly AssessmentPolicy Policy = new()
    {
        Name = "half a point",
        PercentageTolerance = 0.5m.PercentagePoints(),
        IndexTolerance = 0.5m.IndexPoints(),
        RelativeTolerance = 2m.Percent(),
    };

    [Theory]
    [InlineData(Bound.AtLeast, "missed", "met", "met")]
    [InlineData(Bound.AtMost, "met", "met", "missed")]
    [InlineData(Bound.Above, "missed", "missed", "met")]
    [InlineData(Bound.Below, "met", "missed", "missed")]
    [InlineData(Bound.Exactly, "missed", "met", "met")]
    [InlineData(Bound.Between, "missed", "met", "met")]
    public void ReportedBelowAtAndAboveTheFigure_GivesTheVerdictOfTheBound(Bound bound, string below, string at, string above)
    {
        Target target = Target(bound);

        Assert.Equal(below, Word(target, 37_999));
        Assert.Equal(at, Word(target, 38_000));
        Assert.Equal(above, Word(target, 38_001));
    }

    [Fact]
    public void BeyondTheUpperEndOfARange_IsMissedByTheDistanceToThatEnd()
    {
        Verdict verdict = ((Between<Jobs>)Target(Bound.Between)).Assess(new(40_100.Persons()));

        Assert.Equal("missed, 100 persons above", verdict.ToString());
    }

    [Fact]
    public void WithinARange_HasNoMargin() =>
        Assert.Equal("met, on the figure", ((Between<Jobs>)Target(Bound.Between)).Assess(new(39_000.Persons())).ToString());

    [Fact]
    public void Margin_IsStatedInTheTargetsUnitWhateverUnitWasReported()
    {
        Verdict verdict = ((AtLeast<Jobs>)Target(Bound.AtLeast)).Assess(new(4.12m.TenThousandPersons()));

        Assert.Equal("met, 3,200 persons above", verdict.ToString());
        Assert.Equal("完成，高于目标3200人", verdict.ToString(DisplayLanguage.Zh));
    }

    [Theory]
    [InlineData("6.9", "missed, 0.6 percentage points below")]
    [InlineData("7.0", "met, 0.5 percentage points below")]
    [InlineData("9.0", "met, 1.5 percentage points above")]
    public void About_IsMetWithinTheToleranceAndBeyondItInTheBetterDirection(string reported, string verdict)
    {
        About<Growth> target = new(new(7.5m.Percent()))
        {
            Report = SampleIndicators.Report,
            Id = "growth",
            Phrase = "增长7.5%左右",
            Period = new(2022),
            Section = SampleIndicators.Section,
            Indicator = Growth.Indicator,
            Commitment = Commitment.Plan,
        };
        Growth value = new(decimal.Parse(reported, System.Globalization.CultureInfo.InvariantCulture).Percent());

        Assert.Equal(verdict, target.Assess(value, within: 0.5m.PercentagePoints()).ToString());
        Assert.Equal(verdict, target.Assess(value.Amount, Policy).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => target.Assess(value, within: (-1m).PercentagePoints()));
    }

    [Fact]
    public void AboutAnIndexWithNoBetterDirection_IsMissedOnBothSides()
    {
        About<Prices> target = new(new(103.5m.Index()))
        {
            Report = SampleIndicators.Report,
            Id = "prices",
            Phrase = "控制在103.5左右",
            Period = new(2022),
            Section = SampleIndicators.Section,
            Indicator = Prices.Indicator,
            Commitment = Commitment.Plan,
        };

        Assert.Equal(VerdictKind.Missed, target.Assess(new(101.6m.Index()), within: 0.5m.IndexPoints()).Kind);
        Assert.Equal(VerdictKind.Missed, target.Assess(new(104.1m.Index()), within: 0.5m.IndexPoints()).Kind);
        Assert.Equal(VerdictKind.Met, target.Assess(new(103.2m.Index()), within: 0.5m.IndexPoints()).Kind);
    }

    [Fact]
    public void AboutARank_IsMetWithinTheTolerancesPlaces()
    {
        About<CreditRank> target = new(new(28.Rank()))
        {
            Report = SampleIndicators.Report,
            Id = "credit-rank",
            Phrase = "第28名左右",
            Period = new(2022),
            Section = SampleIndicators.Section,
            Indicator = CreditRank.Indicator,
            Commitment = Commitment.Plan,
        };

        Assert.Equal("met, 2 places above", target.Assess(new(30.Rank()), within: 2.Places()).ToString());
        Assert.Equal(VerdictKind.Missed, target.Assess(new(31.Rank()), within: 2.Places()).Kind);
        Assert.Equal(VerdictKind.Met, target.Assess(new(3.Rank()), within: 2.Places()).Kind);
    }

    [Fact]
    public void AboutAQuantity_IsMetWithinTheTolerance()
    {
        About<Jobs> target = (About<Jobs>)Target(Bound.About);

        Assert.Equal(VerdictKind.Met, target.Assess(new(37_500.Persons()), within: 500.Persons()).Kind);
        Assert.Equal(VerdictKind.Missed, target.Assess(new(37_499.Persons()), within: 500.Persons()).Kind);
        Assert.Equal("met, 760 persons below", target.Assess(new Amount(37_240m, Units.Persons), Policy).ToString());
        Assert.Equal(VerdictKind.Missed, target.Assess(new Amount(37_239m, Units.Persons), Policy).Kind);
    }

    [Fact]
    public void AnAmountOfSomethingElse_IsRefusedWithBothUnits()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Target(Bound.AtLeast).Assess(new Amount(5m, Units.Percent), Policy));

        Assert.StartsWith("jobs en is measured in persons; percent is something else.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAmountThatBreaksTheIndicatorsRules_IsRefused() =>
        Assert.Throws<InvalidIndicatorValueException>(() => Target(Bound.AtLeast).Assess(new Amount(-5m, Units.Persons), Policy));

    private static string Word(Target target, int reported) => target.Assess(new Amount(reported, Units.Persons), Policy).Kind.ToString().ToLowerInvariant();

    private static Target Target(Bound bound) => bound switch
    {
        Bound.AtLeast => Target(new AtLeast<Jobs>(Figure) { Report = SampleIndicators.Report, Id = "jobs", Phrase = "", Period = new(2022), Section = SampleIndicators.Section, Indicator = Jobs.Indicator, Commitment = Commitment.Plan }),
        Bound.AtMost => Target(new AtMost<Jobs>(Figure) { Report = SampleIndicators.Report, Id = "jobs", Phrase = "", Period = new(2022), Section = SampleIndicators.Section, Indicator = Jobs.Indicator, Commitment = Commitment.Plan }),
        Bound.Above => Target(new Above<Jobs>(Figure) { Report = SampleIndicators.Report, Id = "jobs", Phrase = "", Period = new(2022), Section = SampleIndicators.Section, Indicator = Jobs.Indicator, Commitment = Commitment.Plan }),
        Bound.Below => Target(new Below<Jobs>(Figure) { Report = SampleIndicators.Report, Id = "jobs", Phrase = "", Period = new(2022), Section = SampleIndicators.Section, Indicator = Jobs.Indicator, Commitment = Commitment.Plan }),
        Bound.Exactly => Target(new Exactly<Jobs>(Figure) { Report = SampleIndicators.Report, Id = "jobs", Phrase = "", Period = new(2022), Section = SampleIndicators.Section, Indicator = Jobs.Indicator, Commitment = Commitment.Plan }),
        Bound.About => Target(new About<Jobs>(Figure) { Report = SampleIndicators.Report, Id = "jobs", Phrase = "", Period = new(2022), Section = SampleIndicators.Section, Indicator = Jobs.Indicator, Commitment = Commitment.Plan }),
        _ => Target(new Between<Jobs>(Figure, new(40_000.Persons())) { Report = SampleIndicators.Report, Id = "jobs", Phrase = "", Period = new(2022), Section = SampleIndicators.Section, Indicator = Jobs.Indicator, Commitment = Commitment.Plan }),
    };

    private static Jobs Figure => new(3.8m.TenThousandPersons());

    private static Target Target(Target<Jobs> target) => target;
}
