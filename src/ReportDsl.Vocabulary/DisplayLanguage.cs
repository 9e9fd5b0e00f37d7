namespace ReportDsl;

/// <summary>A language that figures and names are written in.</summary>
public enum DisplayLanguage
{
    /// <summary>Chinese, the language of the reports: 3.8万人.</summary>
    Zh,

    /// <summary>English: 38,000 persons.</summary>
    En,
}
