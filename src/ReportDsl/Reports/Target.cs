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

    /// <summary>Judges a reported amount that isn't typed, such as one read from a file.</summary>
    /// <param name="reported">The amount, in any unit of the indicator's dimension.</param>
    /// <param name="policy">How near is near, for targets that are only "about" (左右) a figure.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    /// <exception cref="InvalidIndicatorValueException">The amount breaks the indicator's rules.</exception>
    public Verdict Assess(Amount reported, AssessmentPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (reported.Unit.Dimension != Indicator.Unit.Dimension)
        {
            throw new ArgumentException($"{Indicator.Name.En} is measured in {Indicator.Unit.Id}; {reported.Unit.Id} is something else.", nameof(reported));
        }

        Indicator.RequireValid(reported);
        return Verdict.Of(this, reported, Bound == Bound.About ? policy.ToleranceOf(Amount) : null);
    }
}

/// <summary>A target typed by its indicator.</summary>
/// <typeparam name="T">The indicator.</typeparam>
public abstract class Target<T> : Target
    where T : struct, IIndicatorValue<T>
{
    private protected Target()
    {
    }

    [SetsRequiredMembers]
    private protected Target(Target<T> stated, T value)
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
        Value = value;
    }

    /// <summary>The figure; of a range the lower one.</summary>
    public required T Value { get; init; }

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
