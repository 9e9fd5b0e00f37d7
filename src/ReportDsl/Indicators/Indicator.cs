namespace ReportDsl;

/// <summary>What is measured, whichever report speaks of it (指标).</summary>
public sealed record Indicator
{
    /// <summary>The indicator's id, which never changes: <c>urban-new-employment</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its names.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How it measures.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Its official unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The id of its policy area.</summary>
    public required string AreaId { get; init; }

    /// <summary>The names of its policy area.</summary>
    public required LocalizedText AreaName { get; init; }

    /// <summary>In which direction it improves.</summary>
    public required Better Better { get; init; }

    /// <summary>Its official nature, where a report states one.</summary>
    public Nature Nature { get; init; }

    /// <summary>Which values it can have.</summary>
    public required ValidityRules Rules { get; init; }

    /// <summary>A remark of whoever defined it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The Chinese name.</summary>
    public override string ToString() => Name.Zh;

    /// <summary>Throws unless the amount keeps the indicator's rules.</summary>
    /// <param name="amount">An amount in a unit of the indicator's dimension.</param>
    /// <exception cref="InvalidIndicatorValueException">A rule is broken.</exception>
    public void RequireValid(Amount amount)
    {
        IReadOnlyList<Violation> violations = Rules.Violations(amount);
        if (violations.Count > 0)
        {
            throw new InvalidIndicatorValueException(this, amount, violations);
        }
    }

    /// <summary>Throws unless the amount is one of this indicator: of its dimension, and within its rules.</summary>
    internal void RequireMeasured(Amount amount)
    {
        if (amount.Unit.Dimension != Unit.Dimension)
        {
            throw new ArgumentException($"{Name.En} is measured in {Unit.Id}; {amount.Unit.Id} is something else.", nameof(amount));
        }

        RequireValid(amount);
    }
}
