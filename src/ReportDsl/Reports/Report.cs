namespace ReportDsl;

/// <summary>Whose reports these are (地区).</summary>
/// <param name="Id">The id: <c>zhangzhou</c>.</param>
/// <param name="Name">The names.</param>
public sealed record Jurisdiction(string Id, LocalizedText Name);

/// <summary>One year's edition of a government work report.</summary>
/// <param name="Jurisdiction">Whose report it is.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="Title">Its titles.</param>
/// <param name="Date">The day it was delivered, yyyy-MM-dd.</param>
/// <param name="Source">Where its text is from.</param>
public sealed record Report(Jurisdiction Jurisdiction, int Year, LocalizedText Title, string Date, string Source)
{
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
