namespace ReportDsl.Tests;

public sealed class ScorecardTests
{
    private static readonly Target[] Targets =
    [
        SampleTargets.Growth(Bound.AtLeast, commitment: Commitment.Ensure, id: "ensured"),
        SampleTargets.Growth(Bound.AtMost, commitment: Commitment.Plan, id: "planned"),
        SampleTargets.Growth(Bound.About, commitment: Commitment.Strive, id: "strived-for"),
        SampleTargets.Of(Bound.AtLeast, Better.Higher, Commitment.Plan, "jobs", new Jobs(38_000.Persons()), default, Jobs.Indicator, new(2022), null),
    ];

    [Fact]
    public void EveryTarget_IsHeldAgainstTheOutcomeOfItsIndicatorAndPeriod()
    {
        Scorecard card = Scorecard.Of(Targets, [SampleTargets.Reported(8m)], SampleTargets.Policy);

        Assert.Equal([TargetStatus.Met, TargetStatus.Missed, TargetStatus.Met, TargetStatus.Unreported], card.Entries.Select(entry => entry.Status));
        Assert.Equal("met 2, missed 1, unreported 1", card.Counts.ToString());
        Assert.Equal(3, card.Counts.Reported);
        Assert.Equal("jobs", Assert.Single(card.Unreported).Id);
    }

    [Fact]
    public void Commitments_AreCountedSeparately() => Assert.Equal(
        [(Commitment.Plan, "missed 1, unreported 1"), (Commitment.Ensure, "met 1"), (Commitment.Strive, "met 1")],
        Scorecard.Of(Targets, [SampleTargets.Reported(8m)], SampleTargets.Policy).ByCommitment.Select(pair => (pair.Key, pair.Value.ToString())));

    [Fact]
    public void Sections_AreCountedSeparately()
    {
        KeyValuePair<Section, ScorecardCounts> section = Assert.Single(Scorecard.Of(Targets, [], SampleTargets.Policy).BySection);

        Assert.Equal((SampleIndicators.Section, 4), (section.Key, section.Value[TargetStatus.Unreported]));
    }

    [Fact]
    public void WithoutAPolicy_OnlyWhatNeedsOneIsIndeterminate()
    {
        Scorecard card = Scorecard.Of(Targets, [SampleTargets.Reported(8m)], policy: null);

        Assert.Equal([TargetStatus.Met, TargetStatus.Missed, TargetStatus.Indeterminate, TargetStatus.Unreported], card.Entries.Select(entry => entry.Status));
        Assert.Equal("\"about\" and \"expected\" state no tolerance; name a policy that does", card.Entries[2].Reason!.En);
    }

    [Fact]
    public void WhatWasReportedOnAnotherBasis_IsNotComparableAndSaysWhy()
    {
        IncomparableOutcome total = new()
        {
            Outcome = SampleTargets.Reported(8m),
            InsteadOf = Jobs.Indicator,
            Because = new("一个是新增，一个是总量", "one is what is added and the other the total"),
        };
        ScorecardEntry entry = Scorecard.Of(Targets, [], [total], SampleTargets.Policy).Entries[3];

        Assert.Equal((TargetStatus.NotComparable, total.Outcome, total.Because), (entry.Status, entry.Outcome, entry.Reason));
        Assert.Equal("not comparable: one is what is added and the other the total", entry.Statement(DisplayLanguage.En));
        Assert.Null(entry.Verdict);
    }

    [Fact]
    public void AnOutcomeOfTheTargetsOwnIndicator_GoesBeforeOneOnAnotherBasis()
    {
        IncomparableOutcome other = new() { Outcome = SampleTargets.Reported(1m), InsteadOf = Jobs.Indicator, Because = new("", "") };
        Outcome own = Outcome.Of(new Jobs(45_178.Persons()), new(2022));

        Assert.Equal(TargetStatus.Met, Scorecard.Of(Targets, [own], [other], SampleTargets.Policy).Entries[3].Status);
    }

    [Fact]
    public void OutcomesThatSayNothingOfATarget_AreNamed()
    {
        Outcome earlier = SampleTargets.Reported(8m) with { Period = new(2020) };

        Assert.Equal(earlier, Assert.Single(Scorecard.Of(Targets, [earlier], SampleTargets.Policy).Unused));
    }

    [Fact]
    public void OfSeveralOutcomesForOneYear_TheLastCounts() => Assert.Equal(
        6m, Scorecard.Of(Targets, [SampleTargets.Reported(8m), SampleTargets.Reported(6m)], SampleTargets.Policy).Entries[0].Outcome!.Amount.Value);

    [Fact]
    public void AnOutcomeThatBreaksItsIndicatorsRules_IsRefused()
    {
        Outcome broken = Outcome.Of(new Jobs(5.Persons()), new(2022)) with { Amount = new(-5m, Units.Persons) };

        Assert.Throws<InvalidIndicatorValueException>(() => Scorecard.Of(Targets, [broken], SampleTargets.Policy));
    }
}
