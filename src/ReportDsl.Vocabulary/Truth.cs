namespace ReportDsl;

/// <summary>
/// What can be said of a comparison of figures that are known only to their printed digits: yes, no, or open, when some of the
/// values that the digits allow keep it and some break it.
/// </summary>
public readonly record struct Truth
{
    private readonly sbyte sign;

    private Truth(sbyte sign) => this.sign = sign;

    /// <summary>Every value that the printed digits allow keeps the comparison.</summary>
    public static Truth Yes { get; } = new(1);

    /// <summary>No value that the printed digits allow keeps it.</summary>
    public static Truth No { get; } = new(-1);

    /// <summary>The printed digits don't decide; so does <c>default</c>.</summary>
    public static Truth Open => default;

    /// <summary>Whether both hold: no if either is no, yes if both are yes.</summary>
    public static Truth operator &(Truth left, Truth right) => new(Math.Min(left.sign, right.sign));

    /// <summary>Whether either holds: yes if either is yes, no if both are no.</summary>
    public static Truth operator |(Truth left, Truth right) => new(Math.Max(left.sign, right.sign));

    /// <summary>Yes for no, no for yes; open stays open.</summary>
    public static Truth operator !(Truth truth) => new((sbyte)-truth.sign);

    /// <summary><c>yes</c>, <c>no</c> or <c>open</c>.</summary>
    public override string ToString() => sign > 0 ? "yes" : sign < 0 ? "no" : "open";
}
