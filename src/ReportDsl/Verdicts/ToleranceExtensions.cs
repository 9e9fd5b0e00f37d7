using ReportDsl.Dimensions;

namespace ReportDsl;

/// <summary>Assesses "about" (左右) targets; each with the tolerance that its kind of quantity has.</summary>
public static class ToleranceExtensions
{
    /// <summary>Judges a reported percentage.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="reported">The value that was reported.</param>
    /// <param name="within">How near is near enough.</param>
    public static Verdict Assess<T>(this About<T> target, T reported, Quantity<PercentagePoints> within)
        where T : struct, IIndicatorValue<T>, IMeasuredIn<Percent> =>
        Of(target, reported, within.Amount);

    /// <summary>Judges a reported index level.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="reported">The value that was reported.</param>
    /// <param name="within">How near is near enough.</param>
    public static Verdict Assess<T>(this About<T> target, T reported, Quantity<IndexPoints> within)
        where T : struct, IIndicatorValue<T>, IMeasuredIn<IndexLevel> =>
        Of(target, reported, within.Amount);

    /// <summary>Judges a reported rank.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="reported">The value that was reported.</param>
    /// <param name="within">How near is near enough.</param>
    public static Verdict Assess<T>(this About<T> target, T reported, Quantity<Places> within)
        where T : struct, IIndicatorValue<T>, IMeasuredIn<Rank> =>
        Of(target, reported, within.Amount);

    /// <summary>Judges a reported quantity of something that adds up.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <typeparam name="TDimension">What the indicator measures.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="reported">The value that was reported.</param>
    /// <param name="within">How near is near enough.</param>
    public static Verdict Assess<T, TDimension>(this About<T> target, T reported, Quantity<TDimension> within)
        where T : struct, IIndicatorValue<T>, IMeasuredIn<Quantity<TDimension>>
        where TDimension : IDimension =>
        Of(target, reported, within.Amount);

    /// <summary>Not possible: the tolerance isn't of the indicator's kind.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <typeparam name="TWithin">Something that is no tolerance for it.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="reported">The value that was reported.</param>
    /// <param name="within">Something that is no tolerance for it.</param>
    /// <exception cref="NotSupportedException">Always; the compiler says so first.</exception>
    [Obsolete(
        "This is no tolerance for the indicator: a percentage is near within PercentagePoints(), an index within IndexPoints(), "
        + "a rank within Places(), a quantity within a quantity of its own kind.",
        error: true)]
    public static Verdict Assess<T, TWithin>(this About<T> target, T reported, TWithin within)
        where T : struct, IIndicatorValue<T> =>
        throw new NotSupportedException("The tolerance isn't of the indicator's kind.");

    private static Verdict Of<T>(About<T> target, T reported, Amount within)
        where T : struct, IIndicatorValue<T>
    {
        ArgumentNullException.ThrowIfNull(target);
        return within.Value >= 0
            ? Verdict.Of(target, Outcome.Of(reported, target.Period), within, policy: null)
            : throw new ArgumentOutOfRangeException(nameof(within), within, "A tolerance isn't negative.");
    }
}
