using CsCheck;

namespace ReportDsl.Tests;

/// <summary>What holds for every reported value, whatever the bound.</summary>
public sealed class VerdictPropertyTests
{
    private static readonly Gen<decimal> Percent = Gen.Int[-200_000, 200_000].Select(value => value / 10_000m);

    private static readonly Gen<Bound> AnyBound = Gen.Enum<Bound>();

    private static readonly Gen<Better> AnyDirection = Gen.Enum<Better>();

    private static readonly Gen<Qualifier> AnyQualifier = Gen.Enum<Qualifier>();

    [Fact]
    public void MoreOfWhatIsBetter_NeverMakesAVerdictWorse() => Gen
        .Select(OneOf(Bound.AtLeast, Bound.Above, Bound.Exactly, Bound.About), AnyQualifier, Gen.Bool, Gen.Int[0, 4], Percent, Percent)
        .Sample((bound, qualifier, isPrinted, digits, one, other) =>
        {
            Target target = SampleTargets.Growth(bound);
            (decimal less, decimal more) = one < other ? (one, other) : (other, one);
            Assert.True(Worth(Assess(target, less, digits, isPrinted, qualifier)) <= Worth(Assess(target, more, digits, isPrinted, qualifier)));
        });

    [Fact]
    public void MoreOfWhatIsWorse_NeverMakesAVerdictBetter() => Gen
        .Select(OneOf(Bound.AtMost, Bound.Below, Bound.Exactly, Bound.About), AnyQualifier, Gen.Bool, Gen.Int[0, 4], Percent, Percent)
        .Sample((bound, qualifier, isPrinted, digits, one, other) =>
        {
            Target target = SampleTargets.Growth(bound, Better.Lower);
            (decimal less, decimal more) = one < other ? (one, other) : (other, one);
            Assert.True(Worth(Assess(target, less, digits, isPrinted, qualifier)) >= Worth(Assess(target, more, digits, isPrinted, qualifier)));
        });

    [Fact]
    public void TheUnitOfTheReportedValue_NeverChangesTheVerdict() => Gen
        .Select(AnyBound, AnyDirection, AnyQualifier, Percent, OneOf(Units.Permille, Units.Tenths, Units.Quarters, Units.Fifths))
        .Sample((bound, better, qualifier, value, unit) =>
        {
            Target target = SampleTargets.Growth(bound, better);
            Outcome inPercent = SampleTargets.Reported(value, qualifier);
            Outcome inOther = inPercent with { Amount = new(new Amount(value, Units.Percent).In(unit), unit) };

            Assert.Equal(target.Assess(inPercent, SampleTargets.Policy).Kind, target.Assess(inOther, SampleTargets.Policy).Kind);
        });

    [Fact]
    public void AVerdictOnARoundedFigure_IsThatOnTheActualOneOrIndeterminate() => Gen
        .Select(AnyBound, AnyDirection, Gen.Int[0, 3], Percent)
        .Sample((bound, better, digits, actual) =>
        {
            Target target = SampleTargets.Growth(bound, better);
            VerdictKind rounded = Assess(target, actual, digits, isPrinted: true, Qualifier.None);

            Assert.True(rounded == VerdictKind.Indeterminate || rounded == target.Assess(SampleTargets.Reported(actual), SampleTargets.Policy).Kind);
        });

    [Fact]
    public void AQualifiedVerdict_HoldsForEveryValueTheQualifierAllows() => Gen
        .Select(AnyBound, AnyDirection, OneOf(Qualifier.Above, Qualifier.AtLeast, Qualifier.Below, Qualifier.AtMost), Percent, Gen.Int[1, 100_000])
        .Sample((bound, better, qualifier, stated, distance) =>
        {
            Target target = SampleTargets.Growth(bound, better);
            decimal actual = qualifier is Qualifier.Above or Qualifier.AtLeast ? stated + (distance / 10_000m) : stated - (distance / 10_000m);
            VerdictKind qualified = target.Assess(SampleTargets.Reported(stated, qualifier), SampleTargets.Policy).Kind;

            Assert.True(qualified == VerdictKind.Indeterminate || qualified == target.Assess(SampleTargets.Reported(actual), SampleTargets.Policy).Kind);
        });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static VerdictKind Assess(Target target, decimal value, int digits, bool isPrinted, Qualifier qualifier)
    {
        // Adding zeros with so many decimals keeps the digits that rounding drops: 7.50 and not 7.5.
        decimal rounded = Math.Round(value, digits, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, (byte)digits);
        Outcome outcome = SampleTargets.Reported(rounded, qualifier);
        return target.Assess(isPrinted ? outcome.AsPrinted() : outcome, SampleTargets.Policy).Kind;
    }

    private static int Worth(VerdictKind kind) => kind switch
    {
        VerdictKind.Missed => 0,
        VerdictKind.Indeterminate => 1,
        _ => 2,
    };
}
