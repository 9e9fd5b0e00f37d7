namespace ReportDsl.Tests;

public sealed class OutcomeTests
{
    [Fact]
    public void APlainValue_IsExact() =>
        Assert.Equal("met, on the figure", SampleTargets.Growth(Bound.AtLeast).Assess(SampleTargets.Reported(7.5m), SampleTargets.Policy).ToString());

    [Fact]
    public void AWholeNumberOfThingsCountedOneByOne_StaysExactAsPrinted() =>
        Assert.Null(Outcome.Of(new Jobs(45_178.Persons()), new(2022)).AsPrinted().RoundedTo);

    [Fact]
    public void AMultiplier_SaysHowFarAFigureWasRounded()
    {
        Outcome printed = Outcome.Of(new Jobs(5.15m.TenThousandPersons()), new(2022)).AsPrinted();

        Assert.Equal(100.Persons().Amount, printed.RoundedTo);
    }

    [Fact]
    public void AResultOfAReport_KeepsItsQualifierDigitsWordsAndSource()
    {
        Outcome outcome = Outcome.Of(new Result<Growth>(new(7.0m.Percent()))
        {
            Report = SampleIndicators.Report,
            Id = "growth",
            Phrase = "预计增长7.0%",
            Period = new(2021),
            Section = SampleIndicators.Section,
            Indicator = Growth.Indicator,
            Qualifier = Qualifier.Expected,
        });

        Assert.Equal(
            (Qualifier.Expected, 0.1m.Percent().Amount, "预计增长7.0%", "报告", new Period(2021)),
            (outcome.Qualifier, outcome.RoundedTo, outcome.Phrase, outcome.Source, outcome.Period));
    }

    [Fact]
    public void AReason_SaysWhatTheFigureCanBeAndWhatMeetsTheTarget()
    {
        Verdict verdict = SampleTargets.Growth(Bound.About).Assess(SampleTargets.Reported(6.9m).AsPrinted(), SampleTargets.Policy);

        Assert.Equal("6.9% is 6.85% to under 6.95%, outside the target's 7.2% or more, \"about\" being within 0.3 percentage points", verdict.Reason.En);
        Assert.Equal("6.9%即6.85%至不到6.95%，不符合目标的7.2%以上，“左右”按相差不超过0.3个百分点计", verdict.Reason.Zh);
    }

    [Fact]
    public void AnIndeterminateVerdict_SaysWhyInPlaceOfAMargin()
    {
        Verdict verdict = SampleTargets.Growth(Bound.AtLeast).Assess(SampleTargets.Reported(7.5m).AsPrinted(), SampleTargets.Policy);

        Assert.Equal("indeterminate: 7.5% is 7.45% to under 7.55%, partly within and partly outside the target's 7.5% or more", verdict.ToString());
        Assert.Equal("无法确定：7.5%即7.45%至不到7.55%，可能符合也可能不符合目标的7.5%以上", verdict.ToString(DisplayLanguage.Zh));
    }

    [Fact]
    public void AnExpectedFigure_MakesTheVerdictProvisional() =>
        Assert.True(SampleTargets.Growth(Bound.AtLeast).Assess(SampleTargets.Reported(9m, Qualifier.Expected), SampleTargets.Policy).IsProvisional);

    [Fact]
    public void AnOutcomeOfAnotherIndicatorOrYear_IsRefused()
    {
        Target target = SampleTargets.Growth(Bound.AtLeast);

        Assert.Contains("'jobs'", Assert.Throws<ArgumentException>(() => target.Assess(Outcome.Of(new Jobs(5.Persons()), new(2022)), SampleTargets.Policy)).Message, StringComparison.Ordinal);
        Assert.Contains("2021", Assert.Throws<ArgumentException>(() => target.Assess(SampleTargets.Reported(8m) with { Period = new(2021) }, SampleTargets.Policy)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureAtTheLimitOfAmounts_IsAssessedAndDoesNotThrow()
    {
        Outcome outcome = SampleTargets.Reported(Amount.Limit, Qualifier.About).AsPrinted();

        Assert.Equal(VerdictKind.Met, SampleTargets.Growth(Bound.AtLeast).Assess(outcome, SampleTargets.Policy).Kind);
    }
}
