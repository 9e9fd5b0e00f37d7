using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Tests.Evolution;

public sealed class FirmnessTests
{
    [Theory]
    [InlineData(Bound.About, Bound.Exactly, Better.Higher, "hardened")]
    [InlineData(Bound.About, Bound.AtLeast, Better.Higher, "hardened")]
    [InlineData(Bound.AtLeast, Bound.About, Better.Higher, "softened")]
    [InlineData(Bound.About, Bound.AtMost, Better.Neutral, "hardened")]
    [InlineData(Bound.AtLeast, Bound.Above, Better.Higher, "hardened")]
    [InlineData(Bound.AtMost, Bound.Below, Better.Lower, "hardened")]
    [InlineData(Bound.Below, Bound.AtMost, Better.Lower, "softened")]
    [InlineData(Bound.Exactly, Bound.Above, Better.Higher, "hardened")]
    [InlineData(Bound.Exactly, Bound.AtLeast, Better.Neutral, "softened")]
    [InlineData(Bound.AtLeast, Bound.Exactly, Better.Neutral, "hardened")]
    [InlineData(Bound.Exactly, Bound.AtLeast, Better.Higher, "reworded")]
    [InlineData(Bound.AtLeast, Bound.AtMost, Better.Higher, "reworded")]
    [InlineData(Bound.Exactly, Bound.Between, Better.Higher, "reworded")]
    [InlineData(Bound.AtLeast, Bound.AtLeast, Better.Lower, "kept")]
    public void AnotherBound_IsFirmerWhereLessMeetsIt(Bound before, Bound after, Better better, string change) =>
        Assert.Equal(change, ChangeTerms.Kinds.Of(Firmness.Change(before, after, better)).Id);

    [Theory]
    [InlineData(Commitment.Strive, Commitment.Plan, "hardened")]
    [InlineData(Commitment.Plan, Commitment.Ensure, "hardened")]
    [InlineData(Commitment.Ensure, Commitment.Strive, "softened")]
    [InlineData(Commitment.Strive, Commitment.Strive, "kept")]
    public void AnotherCommitment_HardensFromStrivingOverPlanningToEnsuring(Commitment before, Commitment after, string change) =>
        Assert.Equal(change, ChangeTerms.Kinds.Of(Firmness.Change(before, after)).Id);

    [Fact]
    public void TheOtherWayRound_WhatHardenedSoftens()
    {
        foreach ((Bound before, Bound after, Better better) in
            from before in Enum.GetValues<Bound>() from after in Enum.GetValues<Bound>() from better in Enum.GetValues<Better>() select (before, after, better))
        {
            ChangeKind expected = Firmness.Change(before, after, better) switch
            {
                ChangeKind.Hardened => ChangeKind.Softened,
                ChangeKind.Softened => ChangeKind.Hardened,
                ChangeKind same => same,
            };
            Assert.Equal((before, after, better, expected), (before, after, better, Firmness.Change(after, before, better)));
        }
    }
}
