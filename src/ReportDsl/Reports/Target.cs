using System.Diagnostics.CodeAnalysis;

namespace ReportDsl;

/// <summary>A figure that a report promises (目标): an indicator, a period, a bound and a commitment, in the report's words.</summary>
public abstract class Target : Entry
{
    private protected Target()
    {
    }

    /// <summary>What is measured.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>How firmly it is promised.</summary>
    public required Commitment Commitment { get; init; }

    /// <summary>How the figure binds.</summary>
    public abstract Bound Bound { get; }

    /// <summary>The figure as printed; of a range the lower one.</summary>
    public abstract Amount Amount { get; }

    /// <summary>The upper figure of a range, else null.</summary>
    public virtual Amount? UpperAmount => null;

    /// <summary>The result that the target starts from: the latest of its indicator before its period, or null.</summary>
    public Result? Baseline => BaselineResult;

    /// <inheritdoc/>
    public override LocalizedText Name
    {
        get => Indicator.Name;
        init => throw new NotSupportedException("A target is named by its indicator.");
    }

    /// <summary>The figure with its bound in words: 3.8万人以上.</summary>
    /// <param name="language">The language.</param>
    public string Statement(DisplayLanguage language) => Wording.Of(Bound, Amount, UpperAmount, language);

    /// <inheritdoc/>
    public override string ToString(DisplayLanguage language) =>
        Name.In(language) + (language == DisplayLanguage.Zh ? "：" : ": ") + Statement(language);

    private protected abstract Result? BaselineResult { get; }

    /// <summary>Judges an exact amount that isn't typed, such as one that a program counted.</summary>
    /// <param name="reported">The amount, in any unit of the indicator's dimension.</param>
    /// <param name="policy">How near is near, for targets that are only "about" (左右) a figure.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    /// <exception cref="InvalidIndicatorValueException">The amount breaks the indicator's rules.</exception>
    public Verdict Assess(Amount reported, AssessmentPolicy policy) => Assess(Outcome.Of(Indicator, reported, Period), policy);

    /// <summary>Judges an outcome as it was reported: qualified, rounded or exact.</summary>
    /// <param name="outcome">The outcome, for the end of the target's period.</param>
    /// <param name="policy">How near is near, for targets and outcomes that are only "about" (左右) or "expected" (预计).</param>
    /// <exception cref="ArgumentException">The outcome is of another indicator, or for other years.</exception>
    public Verdict Assess(Outcome outcome, AssessmentPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        RequireOwn(outcome);
        return IsClosedBy(outcome)
            ? Verdict.Of(this, outcome, ToleranceOf(policy), policy)
            : throw new ArgumentException($"The outcome is for {outcome.Period}, which doesn't close a target for {Period}; use Track.", nameof(outcome));
    }

    /// <summary>Says how far a target for several years has come by the outcome of an earlier one.</summary>
    /// <param name="outcome">The outcome, for years before the end of the target's period.</param>
    /// <param name="policy">How near is near, for targets and outcomes that are only "about" (左右) or "expected" (预计).</param>
    /// <exception cref="ArgumentException">The outcome is of another indicator, or says nothing of the way there.</exception>
    public TargetProgress Track(Outcome outcome, AssessmentPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        RequireOwn(outcome);
        return IsTrackedBy(outcome)
            ? TargetProgress.Of(this, outcome, policy)
            : throw new ArgumentException($"The outcome is for {outcome.Period}, which isn't part of the way of a target for {Period}.", nameof(outcome));
    }

    /// <summary>Whether the outcome is for the end of the target's period: what is added up or averaged has to cover all of it.</summary>
    internal bool IsClosedBy(Outcome outcome) =>
        outcome.Period.To == Period.To && (!CoversItsPeriod || outcome.Period.From == Period.From);

    /// <summary>Whether the outcome lies on the way to the end of the target's period.</summary>
    internal bool IsTrackedBy(Outcome outcome) =>
        outcome.Period.To < Period.To && outcome.Period.To >= Period.From && (!CoversItsPeriod || outcome.Period.From == Period.From);

    internal Amount? ToleranceOf(AssessmentPolicy? policy) => Bound == Bound.About ? policy?.ToleranceOf(Amount) : null;

    private bool CoversItsPeriod => Indicator.Measure is Measure.Increment or Measure.AverageAnnualGrowth or Measure.GrowthRate;

    private void RequireOwn(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Indicator.Id != Indicator.Id)
        {
            throw new ArgumentException($"The outcome is of '{outcome.Indicator.Id}', the target of '{Indicator.Id}'.", nameof(outcome));
        }

        Indicator.RequireMeasured(outcome.Amount);
    }
}

/// <summary>A target typed by its indicator.</summary>
/// <typeparam name="T">The indicator.</typeparam>
public abstract class Target<T> : Target
    where T : struct, IIndicatorValue<T>
{
    private protected Target(T value) => Value = value;

    [SetsRequiredMembers]
    private protected Target(Target<T> stated, T value)
        : this(value)
    {
        Report = stated.Report;
        Id = stated.Id;
        Phrase = stated.Phrase;
        Period = stated.Period;
        Section = stated.Section;
        Note = stated.Note;
        Indicator = stated.Indicator;
        Commitment = stated.Commitment;
        Baseline = stated.Baseline;
    }

    /// <summary>The figure; of a range the lower one.</summary>
    public T Value { get; }

    /// <summary>The result that the target starts from: the latest of its indicator before its period, or null.</summary>
    public new Result<T>? Baseline { get; init; }

    /// <inheritdoc/>
    public sealed override Amount Amount => Value.Amount;

    /// <summary>Takes a target that is only about (左右) its figure, or only strived for (力争), as the least that counts.</summary>
    /// <param name="because">Why; it goes where the verdict goes.</param>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    /// <exception cref="InvalidOperationException">The target is a hard bound already, or the report states it as a ceiling.</exception>
    public Floor<T> AsFloor(string because)
    {
        RequireSoft("floor", because, Bound.AtMost, Bound.Below);
        return new Floor<T>(this, because);
    }

    /// <summary>Takes a target that is only about (左右) its figure, or only strived for (力争), as the most that counts.</summary>
    /// <param name="because">Why; it goes where the verdict goes.</param>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    /// <exception cref="InvalidOperationException">The target is a hard bound already, or the report states it as a floor.</exception>
    public Ceiling<T> AsCeiling(string because)
    {
        RequireSoft("ceiling", because, Bound.AtLeast, Bound.Above);
        return new Ceiling<T>(this, because);
    }

    private protected sealed override Result? BaselineResult => Baseline;

    private void RequireSoft(string side, string because, params Bound[] opposite)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        if (Bound != Bound.About && Commitment != Commitment.Strive)
        {
            throw new InvalidOperationException($"The report promises '{Id}' without 左右 or 力争: assess the target itself.");
        }

        if (opposite.Contains(Bound))
        {
            throw new InvalidOperationException($"The report states '{Id}' the other way round, so it is no {side}.");
        }
    }
}
