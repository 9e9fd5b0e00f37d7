namespace ReportDsl.Language.Evolution;

/// <summary>What applications can use by its id.</summary>
internal enum PublishedKind
{
    /// <summary>An indicator of the catalogue.</summary>
    Indicator,

    /// <summary>A target of a report.</summary>
    Target,

    /// <summary>A pledge of a report.</summary>
    Pledge,

    /// <summary>A result of a report.</summary>
    Result,
}
