namespace ReportDsl;

/// <summary>Stands on the generated type of an indicator and tells analyzers what its definition says.</summary>
/// <param name="id">The indicator's id.</param>
/// <param name="unit">The id of its official unit.</param>
/// <remarks>Limits are decimal figures in the unit, written as text because attributes hold no decimals.</remarks>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class IndicatorAttribute(string id, string unit) : Attribute
{
    /// <summary>The indicator's id.</summary>
    public string Id => id;

    /// <summary>The id of its official unit.</summary>
    public string Unit => unit;

    /// <summary>The least possible value in the unit, or null.</summary>
    public string? Minimum { get; set; }

    /// <summary>The greatest possible value in the unit, or null.</summary>
    public string? Maximum { get; set; }

    /// <summary>How many decimals a value in the unit may have; -1 for any, 0 for whole numbers.</summary>
    public int MaximumDecimals { get; set; } = -1;

    /// <summary>The C# name of the indicator to use instead of a retired one; null where there is none, or where it isn't retired.</summary>
    public string? ReplacedBy { get; set; }
}

/// <summary>Stands on the generated member of a target and tells analyzers what its definition says.</summary>
/// <param name="id">The target's id.</param>
/// <param name="figure">The figure multiplied out, in the unit: <c>38000</c>.</param>
/// <param name="unit">The id of the unit that the figure is printed in.</param>
/// <param name="commitment">How firmly it is promised.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TargetAttribute(string id, string figure, string unit, Commitment commitment) : Attribute
{
    /// <summary>The target's id.</summary>
    public string Id => id;

    /// <summary>The figure multiplied out, in the unit; of a range the lower one.</summary>
    public string Figure => figure;

    /// <summary>The id of the unit that the figure is printed in.</summary>
    public string Unit => unit;

    /// <summary>How firmly it is promised.</summary>
    public Commitment Commitment => commitment;
}

/// <summary>Stands on the generated member of a pledge or a result and tells analyzers its id.</summary>
/// <param name="id">The id.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EntryAttribute(string id) : Attribute
{
    /// <summary>The id.</summary>
    public string Id => id;
}
