namespace ReportDsl;

/// <summary>What is measured, whichever report speaks of it (指标).</summary>
/// <param name="Id">The indicator's id, which never changes: <c>urban-new-employment</c>.</param>
/// <param name="Name">Its names.</param>
/// <param name="Measure">How it measures.</param>
/// <param name="Unit">Its official unit.</param>
/// <param name="AreaId">The id of its policy area.</param>
/// <param name="AreaName">The names of its policy area.</param>
/// <param name="Better">In which direction it improves.</param>
/// <param name="Rules">Which values it can have.</param>
/// <param name="Nature">Its official nature, where a report states one.</param>
/// <param name="Note">A remark of whoever defined it, or null.</param>
public sealed record Indicator(
    string Id,
    LocalizedText Name,
    Measure Measure,
    Unit Unit,
    string AreaId,
    LocalizedText AreaName,
    Better Better,
    ValidityRules Rules,
    Nature Nature = Nature.NotStated,
    string? Note = null)
{
    /// <summary>The Chinese name.</summary>
    public override string ToString() => Name.Zh;

    /// <summary>Throws unless the amount keeps the indicator's rules.</summary>
    /// <param name="amount">An amount in a unit of the indicator's dimension.</param>
    /// <exception cref="InvalidIndicatorValueException">A rule is broken.</exception>
    public void RequireValid(Amount amount)
    {
        if (!Rules.AreKeptBy(amount))
        {
            throw Invalid(amount);
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

    private InvalidIndicatorValueException Invalid(Amount amount) => new(this, amount, Rules.Violations(amount));
}
