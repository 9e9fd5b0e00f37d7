namespace ReportDsl;

/// <summary>A value of one indicator; every indicator's generated type is one.</summary>
/// <typeparam name="TSelf">The indicator's own type.</typeparam>
public interface IIndicatorValue<TSelf> : IComparable<TSelf>, IEquatable<TSelf>, IFormattable
    where TSelf : struct, IIndicatorValue<TSelf>
{
    /// <summary>What is measured.</summary>
    static abstract Indicator Indicator { get; }

    /// <summary>The value of an amount that isn't typed yet, such as one read from a file.</summary>
    /// <param name="amount">An amount in a unit of the indicator's dimension.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    /// <exception cref="InvalidIndicatorValueException">The amount breaks the indicator's rules.</exception>
    static abstract TSelf From(Amount amount);

    /// <summary>The figure with its multiplier and unit.</summary>
    Amount Amount { get; }
}

/// <summary>Says in which quantity an indicator is measured.</summary>
/// <typeparam name="TQuantity">The quantity type.</typeparam>
public interface IMeasuredIn<TQuantity>
    where TQuantity : struct, IQuantity<TQuantity>
{
    /// <summary>The quantity.</summary>
    TQuantity Value { get; }
}
