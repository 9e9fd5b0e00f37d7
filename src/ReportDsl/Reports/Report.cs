namespace ReportDsl;

/// <summary>Whose reports these are (地区).</summary>
/// <param name="Id">The id: <c>zhangzhou</c>.</param>
/// <param name="Name">The names.</param>
public sealed record Jurisdiction(string Id, LocalizedText Name);

/// <summary>One year's edition of a government work report.</summary>
public sealed record Report
{
    /// <summary>Whose report it is.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The year it is for.</summary>
    public required int Year { get; init; }

    /// <summary>Its titles.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The day it was delivered, yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    /// <summary>Where its text is from.</summary>
    public required string Source { get; init; }

    /// <summary>The Chinese title.</summary>
    public override string ToString() => Title.Zh;
}

/// <summary>A section of a report.</summary>
/// <param name="Id">The id: <c>livelihood</c>.</param>
/// <param name="Number">Its number in the report, or null where it has none.</param>
/// <param name="Title">Its titles.</param>
public sealed record Section(string Id, int? Number, LocalizedText Title)
{
    /// <summary>The Chinese title.</summary>
    public override string ToString() => Title.Zh;
}
