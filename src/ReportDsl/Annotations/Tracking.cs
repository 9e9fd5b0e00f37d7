namespace ReportDsl;

/// <summary>Says that a type deals with every target of a report, so that the compiler names the ones it lacks (RDSL404).</summary>
/// <param name="report">The report's generated class: <c>typeof(Report2022)</c>.</param>
/// <remarks>A property, field, method or record parameter with a target's C# name deals with that target.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class TracksAttribute(Type report) : Attribute
{
    /// <summary>The report's generated class.</summary>
    public Type Report => report;
}

/// <summary>Says that a type marked with <see cref="TracksAttribute"/> lets a target go on purpose.</summary>
/// <param name="id">The target's id.</param>
/// <param name="reason">Why it isn't tracked.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class NotTrackedAttribute(string id, string reason) : Attribute
{
    /// <summary>The target's id.</summary>
    public string Id => id;

    /// <summary>Why it isn't tracked.</summary>
    public string Reason => reason;
}
