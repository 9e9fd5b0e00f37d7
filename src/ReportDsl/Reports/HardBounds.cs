using System.Diagnostics.CodeAnalysis;

namespace ReportDsl;

/// <summary>A target that is only about a figure or only strived for, taken as the least that counts: the application's own decision.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <remarks>Phrase, section and commitment stay the report's; the bound no longer is, which is why there is a reason.</remarks>
public sealed class Floor<T> : BoundedTarget<T>
    where T : struct, IIndicatorValue<T>
{
    [SetsRequiredMembers]
    internal Floor(Target<T> stated, string because)
        : base(stated, stated.Value)
    {
        Stated = stated;
        Because = because;
    }

    /// <summary>The target as the report states it.</summary>
    public Target<T> Stated { get; }

    /// <summary>Why it is taken as a floor.</summary>
    public string Because { get; }

    /// <summary>At least the figure; more than it where the report says so.</summary>
    public override Bound Bound => Stated.Bound == Bound.Above ? Bound.Above : Bound.AtLeast;
}

/// <summary>A target that is only about a figure or only strived for, taken as the most that counts: the application's own decision.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <remarks>Phrase, section and commitment stay the report's; the bound no longer is, which is why there is a reason.</remarks>
public sealed class Ceiling<T> : BoundedTarget<T>
    where T : struct, IIndicatorValue<T>
{
    [SetsRequiredMembers]
    internal Ceiling(Target<T> stated, string because)
        : base(stated, stated is Between<T> between ? between.Upper : stated.Value)
    {
        Stated = stated;
        Because = because;
    }

    /// <summary>The target as the report states it.</summary>
    public Target<T> Stated { get; }

    /// <summary>Why it is taken as a ceiling.</summary>
    public string Because { get; }

    /// <summary>At most the figure; less than it where the report says so.</summary>
    public override Bound Bound => Stated.Bound == Bound.Below ? Bound.Below : Bound.AtMost;
}
