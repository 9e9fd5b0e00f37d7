using System.Globalization;

namespace ReportDsl;

/// <summary>How far a target for several years has come: the pace that it takes, the pace so far, and where that leads.</summary>
/// <remarks>
/// The way is a straight line in the target's unit: from the baseline, or from nothing for what is added up over the period, to the
/// figure at the end. A rate that has to hold on average (年均增长18%) is due in full in every year.
/// </remarks>
public sealed record TargetProgress
{
    private TargetProgress(Target target, Outcome outcome, VerdictKind kind, LocalizedText reason)
    {
        Target = target;
        Outcome = outcome;
        Kind = kind;
        Reason = reason;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The latest outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>On track (met), behind (missed), or indeterminate.</summary>
    public VerdictKind Kind { get; }

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>What is due by the year of the outcome, or null when the target has nothing to start from.</summary>
    public Amount? Milestone { get; private init; }

    /// <summary>The change each year that reaches the figure from the start, in the unit of difference; null for an average rate.</summary>
    public Amount? RequiredPace { get; private init; }

    /// <summary>The change each year so far, in the unit of difference; null for an average rate.</summary>
    public Amount? PaceSoFar { get; private init; }

    /// <summary>A projection, not an outcome: where the pace so far leads by the end of the target's period.</summary>
    public Amount? Projection { get; private init; }

    /// <summary>The progress in words: on track, 52.76 billion yuan a year needed, 70.66 so far.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        string words = VerdictTerms.Statuses.Of(Status).Name.In(language);
        if (RequiredPace is not Amount required || PaceSoFar is not Amount soFar || Projection is not Amount projection)
        {
            return words + (zh ? "：" : ": ") + Reason.In(language);
        }

        return string.Format(
            CultureInfo.InvariantCulture,
            zh ? "{0}，每年需{1}，目前每年{2}，按此推算{3}年为{4}" : "{0}, {1} a year needed, {2} so far, projected for {3}: {4}",
            words,
            required.ToString(language),
            soFar.ToString(language),
            Target.Period.To,
            projection.ToString(language));
    }

    /// <summary>The progress in English.</summary>
    public override string ToString() => ToString(DisplayLanguage.En);

    internal TargetStatus Status => Kind switch
    {
        VerdictKind.Met => TargetStatus.OnTrack,
        VerdictKind.Missed => TargetStatus.Behind,
        _ => TargetStatus.Indeterminate,
    };

    internal static TargetProgress Of(Target target, Outcome outcome, AssessmentPolicy? policy) =>
        StartOf(target) is not (Amount start, int startYear)
            ? new(target, outcome, VerdictKind.Indeterminate, new("没有基数，无法判断进度", "there is no baseline to measure the way from"))
            : new Line(start, startYear, target, outcome).Assess(policy);

    private static (Amount Amount, int Year)? StartOf(Target target) => target.Indicator.Measure switch
    {
        Measure.Increment => (new Amount(0, target.Amount.Multiplier, target.Amount.Unit), target.Period.From - 1),
        Measure.AverageAnnualGrowth or Measure.GrowthRate => (target.Amount, target.Period.From - 1),
        _ => target.Baseline is Result baseline ? (baseline.Amount, baseline.Period.To) : null,
    };

    /// <summary>The straight line from where a target starts to where it ends.</summary>
    private sealed record Line(Amount Start, int StartYear, Target Target, Outcome Outcome)
    {
        private bool IsRate => Target.Indicator.Measure is Measure.AverageAnnualGrowth or Measure.GrowthRate;

        private int Elapsed => Outcome.Period.To - StartYear;

        private int Total => Target.Period.To - StartYear;

        public TargetProgress Assess(AssessmentPolicy? policy)
        {
            Amount milestone = MilestoneOf(Target.Amount);
            Amount? upper = Target.UpperAmount is Amount end ? MilestoneOf(end) : null;
            Amount? tolerance = Target.ToleranceOf(policy);
            if ((Target.Bound == Bound.About && tolerance is null) || Outcome.Range(policy) is not AmountRange possible)
            {
                return Described(VerdictKind.Indeterminate, Assessment.NeedsPolicy, milestone);
            }

            AmountRange due = Assessment.Accepted(Target, milestone, upper, tolerance, policy?.Neutral ?? NeutralReading.Near);
            VerdictKind kind = Assessment.Kind(due, possible);
            return Described(kind, ReasonOf(kind, possible, due), milestone);
        }

        private TargetProgress Described(VerdictKind kind, LocalizedText reason, Amount milestone)
        {
            TargetProgress progress = new(Target, Outcome, kind, reason) { Milestone = milestone };
            return IsRate ? progress : progress with
            {
                RequiredPace = Pace(Target.Amount.DistanceFrom(Start), Total),
                PaceSoFar = Pace(Gained, Elapsed),
                Projection = Start.Moved(Gained, (decimal)Total / Elapsed),
            };
        }

        private Amount Pace(Amount change, int years) => change.With(Target.Amount.Multiplier).DividedBy(years);

        private Amount Gained => Outcome.Amount.DistanceFrom(Start);

        // What a start already has needn't be given away on the way down to the figure.
        private Amount MilestoneOf(Amount figure)
        {
            bool isThere = Target.Bound is Bound.AtLeast or Bound.Above ? Start >= figure
                : Target.Bound is Bound.AtMost or Bound.Below && Start <= figure;
            return IsRate || isThere ? figure : Start.Moved(figure.DistanceFrom(Start), (decimal)Elapsed / Total);
        }

        private LocalizedText ReasonOf(VerdictKind kind, AmountRange possible, AmountRange due)
        {
            (string zh, string en) = kind switch
            {
                VerdictKind.Met => ("达到", "within"),
                VerdictKind.Missed => ("未达到", "outside"),
                _ => ("不能确定是否达到", "partly within and partly outside"),
            };
            string year = Outcome.Period.To.ToString(CultureInfo.InvariantCulture);
            return new(
                $"{possible.ToString(DisplayLanguage.Zh)}，{zh}{year}年应有的{due.ToString(DisplayLanguage.Zh)}",
                $"{possible.ToString(DisplayLanguage.En)}, {en} what is due by {year}: {due.ToString(DisplayLanguage.En)}");
        }
    }
}
