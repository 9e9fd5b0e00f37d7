namespace ReportDsl.Tests;

/// <summary>Targets for growth of 7.5%, or from 7.5% to 8%, of every bound and direction.</summary>
internal static class SampleTargets
{
    public static AssessmentPolicy Policy { get; } = new()
    {
        Name = "three tenths of a point",
        PercentageTolerance = 0.3m.PercentagePoints(),
        IndexTolerance = 0.5m.IndexPoints(),
        RelativeTolerance = 2m.Percent(),
    };

    public static Target Growth(Bound bound, Better better = Better.Higher, Commitment commitment = Commitment.Plan, string id = "growth") =>
        Of(bound, better, commitment, id, new Growth(7.5m.Percent()), new Growth(8m.Percent()), Tests.Growth.Indicator, new(2022), baseline: null);

    public static Target Of<T>(
        Bound bound, Better better, Commitment commitment, string id, T value, T upper, Indicator indicator, Period period, Result<T>? baseline)
        where T : struct, IIndicatorValue<T>
    {
        Indicator measured = indicator with { Better = better };
        Report report = SampleIndicators.Report;
        Section section = SampleIndicators.Section;
        return bound switch
        {
            Bound.AtLeast => new AtLeast<T>(value) { Report = report, Id = id, Phrase = "", Period = period, Section = section, Indicator = measured, Commitment = commitment, Baseline = baseline },
            Bound.AtMost => new AtMost<T>(value) { Report = report, Id = id, Phrase = "", Period = period, Section = section, Indicator = measured, Commitment = commitment, Baseline = baseline },
            Bound.Above => new Above<T>(value) { Report = report, Id = id, Phrase = "", Period = period, Section = section, Indicator = measured, Commitment = commitment, Baseline = baseline },
            Bound.Below => new Below<T>(value) { Report = report, Id = id, Phrase = "", Period = period, Section = section, Indicator = measured, Commitment = commitment, Baseline = baseline },
            Bound.Exactly => new Exactly<T>(value) { Report = report, Id = id, Phrase = "", Period = period, Section = section, Indicator = measured, Commitment = commitment, Baseline = baseline },
            Bound.About => new About<T>(value) { Report = report, Id = id, Phrase = "", Period = period, Section = section, Indicator = measured, Commitment = commitment, Baseline = baseline },
            _ => new Between<T>(value, upper) { Report = report, Id = id, Phrase = "", Period = period, Section = section, Indicator = measured, Commitment = commitment, Baseline = baseline },
        };
    }

    /// <summary>A growth rate for 2022: exact, unless it is said to be printed.</summary>
    public static Outcome Reported(decimal percent, Qualifier qualifier = Qualifier.None) =>
        Outcome.Of(new Growth(percent.Percent()), new(2022)) with { Qualifier = qualifier };
}
