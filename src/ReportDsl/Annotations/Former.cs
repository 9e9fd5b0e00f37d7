namespace ReportDsl;

/// <summary>
/// Stands on a generated member or type that only says what became of it: a target that this year's report no longer has, an
/// indicator that has another id now. Using one is the error RDSL408; for one release after the change there is one.
/// </summary>
/// <param name="id">The id that it had.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Struct)]
public sealed class FormerAttribute(string id) : Attribute
{
    /// <summary>The id that it had.</summary>
    public string Id => id;

    /// <summary>The C# name of what to use instead, a member of the same set or a type beside it; null where there is nothing.</summary>
    public string? ReplacedBy { get; set; }

    /// <summary>The generated class of the report before, which still has a member of the same name; null where there is none.</summary>
    public Type? StaysIn { get; set; }

    /// <summary>Whether the replacement means the same, so that a program can be changed to it without a second thought (RDSL410).</summary>
    public bool KeepsMeaning { get; set; }
}
