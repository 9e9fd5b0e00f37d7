namespace ReportDsl.Language.Reading;

/// <summary>The text of one definition file.</summary>
/// <param name="Path">The file's path; its last folders say which jurisdiction and report it belongs to.</param>
/// <param name="Content">The text. Bytes that are no UTF-8 stand in it as U+FFFD and are found.</param>
internal sealed record DefinitionText(string Path, string Content);
