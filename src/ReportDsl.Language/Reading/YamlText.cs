namespace ReportDsl.Language.Reading;

/// <summary>A file's YAML, as far as it could be read.</summary>
/// <param name="Root">The top-level node, or null when nothing could be read.</param>
/// <param name="LostKeys">The keys of entries that a syntax error cost: what they would have defined counts as known.</param>
internal sealed record YamlText(Node? Root, IReadOnlyCollection<string> LostKeys);
