namespace ReportDsl.Language.Emission;

/// <summary>One generated C# file.</summary>
/// <param name="Name">The file's name, the same on every machine: <c>zhangzhou.2022.livelihood.g.cs</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedSource(string Name, string Text);
