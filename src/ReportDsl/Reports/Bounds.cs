using System.Diagnostics.CodeAnalysis;

namespace ReportDsl;

/// <summary>A target whose bound alone decides: any reported value meets it or misses it.</summary>
/// <typeparam name="T">The indicator.</typeparam>
public abstract class BoundedTarget<T> : Target<T>
    where T : struct, IIndicatorValue<T>
{
    private protected BoundedTarget(T value)
        : base(value)
    {
    }

    [SetsRequiredMembers]
    private protected BoundedTarget(Target<T> stated, T value)
        : base(stated, value)
    {
    }

    /// <summary>Judges an exact value.</summary>
    /// <param name="reported">The value that was reported, or counted.</param>
    /// <remarks>For a figure that was rounded or qualified, say so in an <see cref="Outcome"/> and assess that.</remarks>
    public Verdict Assess(T reported) => Verdict.Of(this, Outcome.Of(reported, Period), tolerance: null, policy: null);
}

/// <summary>以上, 不低于: the figure or more.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <param name="value">The figure.</param>
public sealed class AtLeast<T>(T value) : BoundedTarget<T>(value)
    where T : struct, IIndicatorValue<T>
{
    /// <inheritdoc/>
    public override Bound Bound => Bound.AtLeast;
}

/// <summary>以内, 不超过: the figure or less.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <param name="value">The figure.</param>
public sealed class AtMost<T>(T value) : BoundedTarget<T>(value)
    where T : struct, IIndicatorValue<T>
{
    /// <inheritdoc/>
    public override Bound Bound => Bound.AtMost;
}

/// <summary>突破, 超过: more than the figure.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <param name="value">The figure.</param>
public sealed class Above<T>(T value) : BoundedTarget<T>(value)
    where T : struct, IIndicatorValue<T>
{
    /// <inheritdoc/>
    public override Bound Bound => Bound.Above;
}

/// <summary>低于: less than the figure.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <param name="value">The figure.</param>
public sealed class Below<T>(T value) : BoundedTarget<T>(value)
    where T : struct, IIndicatorValue<T>
{
    /// <inheritdoc/>
    public override Bound Bound => Bound.Below;
}

/// <summary>The plain figure with no word of bound: met by the figure, and by anything better where the indicator has a better direction.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <param name="value">The figure.</param>
public sealed class Exactly<T>(T value) : BoundedTarget<T>(value)
    where T : struct, IIndicatorValue<T>
{
    /// <inheritdoc/>
    public override Bound Bound => Bound.Exactly;
}

/// <summary>5.5%至6%: from one figure to the other, both included.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <param name="value">The lower figure.</param>
/// <param name="upper">The upper figure.</param>
public sealed class Between<T>(T value, T upper) : BoundedTarget<T>(value)
    where T : struct, IIndicatorValue<T>
{
    /// <summary>The upper figure.</summary>
    public T Upper { get; } = upper;

    /// <inheritdoc/>
    public override Bound Bound => Bound.Between;

    /// <inheritdoc/>
    public override Amount? UpperAmount => Upper.Amount;
}

/// <summary>左右: near the figure. The report doesn't say how near; whoever assesses has to.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <param name="value">The figure.</param>
public sealed class About<T>(T value) : Target<T>(value)
    where T : struct, IIndicatorValue<T>
{
    /// <inheritdoc/>
    public override Bound Bound => Bound.About;

    /// <summary>Not possible: the report states no tolerance.</summary>
    /// <param name="reported">The value that was reported.</param>
    /// <exception cref="NotSupportedException">Always; the compiler says so first.</exception>
    [Obsolete("左右 states no tolerance: say how near is near, as in Assess(value, within: 0.5m.PercentagePoints()).", error: true)]
    public Verdict Assess(T reported) => throw new NotSupportedException("An 'about' target is assessed with a tolerance.");
}
