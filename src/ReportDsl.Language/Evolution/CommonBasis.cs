using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Evolution;

/// <summary>Why two figures can't be held against each other.</summary>
internal enum BasisDifference
{
    /// <summary>They are calculated at other prices.</summary>
    Prices,

    /// <summary>They cover another range of cases.</summary>
    Scope,

    /// <summary>One is a part of what the other counts.</summary>
    Part,

    /// <summary>They are in two currencies.</summary>
    Currency,

    /// <summary>One is a growth and the other a level.</summary>
    GrowthAndLevel,

    /// <summary>One is what is added and the other the total.</summary>
    IncrementAndTotal,

    /// <summary>They are measured in another way.</summary>
    Measure,

    /// <summary>They are counted in units of two kinds.</summary>
    Unit,
}

/// <summary>The reasons of <see cref="BasisDifference"/> in words.</summary>
internal static class BasisDifferences
{
    public static IReadOnlyList<Term<BasisDifference>> Terms { get; } =
    [
        new(BasisDifference.Prices, "prices", new("价格基准不同", "the prices are of another basis")),
        new(BasisDifference.Scope, "scope", new("统计范围不同", "the scope is another one")),
        new(BasisDifference.Part, "part", new("一个只是另一个的一部分", "one is only a part of the other")),
        new(BasisDifference.Currency, "currency", new("币种不同，没有汇率", "the currencies differ and no rate is stated")),
        new(BasisDifference.GrowthAndLevel, "growth-and-level", new("一个是增速，一个是总量", "one is a growth and the other a level")),
        new(BasisDifference.IncrementAndTotal, "increment-and-total", new("一个是新增，一个是总量", "one is what is added and the other the total")),
        new(BasisDifference.Measure, "measure", new("度量方式不同", "they are measured in another way")),
        new(BasisDifference.Unit, "unit", new("计量单位不同", "the units are of two kinds")),
    ];
}

/// <summary>One basis for the figures of an indicator and of one that follows it, or the reason why there is none.</summary>
internal sealed class CommonBasis
{
    private const decimal LastYear = 100;

    private readonly IndicatorModel from;
    private readonly IndicatorModel to;

    private CommonBasis(IndicatorModel from, IndicatorModel to, BasisDifference? difference)
    {
        this.from = from;
        this.to = to;
        Difference = difference;
    }

    /// <summary>Why there is no common basis; null where there is one.</summary>
    public BasisDifference? Difference { get; }

    /// <summary>The basis of the second indicator for figures of the first.</summary>
    /// <param name="from">The indicator whose figures are brought onto it.</param>
    /// <param name="to">The indicator whose basis it is.</param>
    /// <param name="changes">What changed from one to the other, in either direction.</param>
    public static CommonBasis Of(IndicatorModel from, IndicatorModel to, IEnumerable<Succession> changes)
    {
        Succession[] steps = [.. changes];
        BasisDifference? difference = steps.Any(step => step.Aspect == BasisAspect.PriceBasis) ? BasisDifference.Prices
            : steps.Any(step => step.Aspect == BasisAspect.Scope) ? BasisDifference.Scope
            : steps.Any(step => step.Kind is SuccessionKind.Merged or SuccessionKind.Split) ? BasisDifference.Part
            : DifferenceOf(from, to);
        return new(from, to, difference);
    }

    /// <summary>A figure of the first indicator in the unit of the second, printed as one of that is.</summary>
    /// <param name="amount">The figure.</param>
    /// <param name="pattern">A figure of the second, whose unit and multiplier the result has where it can.</param>
    /// <exception cref="InvalidOperationException">There is no common basis.</exception>
    public Amount Convert(Amount amount, Amount pattern)
    {
        if (Difference is not null)
        {
            throw new InvalidOperationException("These figures have no common basis.");
        }

        return (from.Measure, to.Measure) switch
        {
            (Measure.Index, Measure.GrowthRate) => new(amount.In(Units.Index) - LastYear, Units.Percent),
            (Measure.GrowthRate, Measure.Index) => new(amount.In(Units.Percent) + LastYear, Units.Index),
            _ => Printed(amount, pattern),
        };
    }

    /// <summary>How far a figure of the first indicator was rounded, on the basis of the second.</summary>
    /// <param name="step">What its last printed digit counts.</param>
    public Amount ConvertStep(Amount step) => (from.Measure, to.Measure) switch
    {
        (Measure.Index, Measure.GrowthRate) => new(step.In(Units.Index), Units.Percent),
        (Measure.GrowthRate, Measure.Index) => new(step.In(Units.Percent), Units.Index),
        _ => step,
    };

    private static Amount Printed(Amount amount, Amount pattern)
    {
        if ((amount.Unit == pattern.Unit && amount.Multiplier == pattern.Multiplier) || amount.Unit.FractionOf > 0 || pattern.Unit.FractionOf > 0)
        {
            return amount;
        }

        // What can't be stated so stays as it is: it is compared by what it means anyway.
        decimal value = amount.In(pattern.Unit);
        return Math.Abs(value) > Amount.Limit ? amount : new(value / pattern.Multiplier.Factor(), pattern.Multiplier, pattern.Unit);
    }

    private static BasisDifference? DifferenceOf(IndicatorModel from, IndicatorModel to) =>
        (IsGrowth(from) && to.Measure == Measure.Index) || (from.Measure == Measure.Index && IsGrowth(to)) ? null
        : IsRate(from) != IsRate(to) && (IsSize(from) || IsSize(to)) ? BasisDifference.GrowthAndLevel
        : IsMoney(from) && IsMoney(to) && from.Unit.Dimension != to.Unit.Dimension ? BasisDifference.Currency
        : from.Unit.Dimension != to.Unit.Dimension ? BasisDifference.Unit
        : IsSize(from) && IsSize(to) && (from.Measure == Measure.Increment) != (to.Measure == Measure.Increment) ? BasisDifference.IncrementAndTotal
        : from.Measure != to.Measure || from.Per != to.Per ? BasisDifference.Measure
        : null;

    private static bool IsGrowth(IndicatorModel indicator) => indicator.Measure == Measure.GrowthRate;

    private static bool IsRate(IndicatorModel indicator) => indicator.Measure is Measure.GrowthRate or Measure.AverageAnnualGrowth or Measure.Index;

    private static bool IsSize(IndicatorModel indicator) => indicator.Measure is Measure.Level or Measure.Count or Measure.Increment;

    private static bool IsMoney(IndicatorModel indicator) =>
        indicator.Unit.Dimension == Dimension.Money || indicator.Unit.Dimension == Dimension.UsDollars;
}
