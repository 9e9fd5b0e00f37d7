namespace ReportDsl;

/// <summary>A promised outcome with no figure (定性目标): 完成节能减排任务.</summary>
public sealed class Pledge : Entry
{
    /// <inheritdoc/>
    public override required LocalizedText Name { get; init; }

    /// <summary>How firmly it is promised.</summary>
    public required Commitment Commitment { get; init; }

    /// <inheritdoc/>
    public override string ToString(DisplayLanguage language) => Name.In(language);
}
