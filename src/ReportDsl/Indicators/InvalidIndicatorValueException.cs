namespace ReportDsl;

/// <summary>A value breaks its indicator's rules: minus five persons, or a share of 250 percent.</summary>
public sealed class InvalidIndicatorValueException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="amount">The value.</param>
    /// <param name="violations">The broken rules.</param>
    public InvalidIndicatorValueException(Indicator indicator, Amount amount, IReadOnlyList<Violation> violations)
        : base($"{indicator?.Name.En}: {string.Join("; ", (violations ?? []).Select(violation => violation.ToString()))}.")
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(violations);
        Indicator = indicator;
        Amount = amount;
        Violations = violations;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The value.</summary>
    public Amount Amount { get; }

    /// <summary>The broken rules.</summary>
    public IReadOnlyList<Violation> Violations { get; }
}
