namespace ReportDsl;

/// <summary>One text in Chinese, as the report words it, and in English.</summary>
/// <param name="Zh">The Chinese text, the official one.</param>
/// <param name="En">The English text.</param>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>The Chinese text, the official one.</summary>
    public override string ToString() => Zh;

    /// <summary>The text in the language asked for.</summary>
    /// <param name="language">Chinese or English.</param>
    public string In(DisplayLanguage language) => language == DisplayLanguage.En ? En : Zh;
}
