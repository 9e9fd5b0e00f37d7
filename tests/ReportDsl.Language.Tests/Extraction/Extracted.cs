using ReportDsl.Language.Extraction;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Extraction;

/// <summary>Extraction in one line.</summary>
internal static class Extracted
{
    public static ExtractedReport From(string text, CompiledDefinitions? definitions = null) => new ReportExtractor(
        definitions?.Files.SelectMany(file => file.Units) ?? [],
        definitions is null ? null : new IndicatorMatcher(definitions.Files.SelectMany(file => file.Indicators))).Extract(text, CancellationToken.None);

    /// <summary>The figures of one sentence of a report's plan.</summary>
    public static IReadOnlyList<ExtractedFigure> FromPlan(string sentence, CompiledDefinitions? definitions = null) => From(
        $"""
        一、2023年工作回顾

        全年各项工作有序推进。

        二、2024年工作安排

        {sentence}
        """,
        definitions).Figures;

    public static ExtractedFigure TargetOf(string sentence) => Assert.Single(FromPlan(sentence), figure => figure.Kind == FigureKind.Target);

    public static CompiledDefinitions Zhangzhou() => DefinitionCompiler.Compile(Directory
        .EnumerateFiles(Repository.PathOf("definitions", "zhangzhou"), "*.yaml", SearchOption.AllDirectories)
        .Select(path => new DefinitionText(path, File.ReadAllText(path))));
}
