using ReportDsl.Language.Binding;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Evolution;

/// <summary>Two reports compared: those of Zhangzhou, or two that a test writes.</summary>
internal static class Compared
{
    /// <summary>The definitions of Zhangzhou.</summary>
    public static IReadOnlyList<DefinitionText> ZhangzhouTexts { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("definitions", "zhangzhou"), "*.yaml", SearchOption.AllDirectories)
            .Select(path => new DefinitionText(path, File.ReadAllText(path))),
    ];

    /// <summary>The reports of Zhangzhou for 2022 and 2023.</summary>
    public static ReportComparison Zhangzhou { get; } = Of(ZhangzhouTexts, 2022, 2023);

    public static ReportComparison Of(SmallDefinitions definitions, int before = 2022, int after = 2023) => Of([.. definitions.ToTexts()], before, after);

    public static ReportComparison Of(IReadOnlyList<DefinitionText> texts, int before, int after) => ReportComparison.Of(Report(texts, before), Report(texts, after));

    public static ComparedReport Report(IReadOnlyList<DefinitionText> texts, int year)
    {
        CompiledDefinitions definitions = DefinitionCompiler.Compile(texts);
        Assert.Empty(definitions.Findings);
        PublishedDefinition? published = texts
            .Select(text => DefinitionCompiler.Read(text, default).Document.Declarations.Published)
            .FirstOrDefault(list => list is not null);
        return ComparedReport.Of(definitions, definitions.Reports.Single(report => report.Report.Year == year), published?.Ids ?? default);
    }

    /// <summary>The one change of the target that has this id in either report.</summary>
    public static TargetChange Target(this ReportComparison comparison, string id) =>
        Assert.Single(comparison.Targets, change => change.Before?.Entry.Id == id || change.After?.Entry.Id == id);

    public static PledgeChange Pledge(this ReportComparison comparison, string id) =>
        Assert.Single(comparison.Pledges, change => (change.After ?? change.Before)!.Entry.Id == id);

    /// <summary>Two years of definitions with one indicator and a target of it in each.</summary>
    public static SmallDefinitions TwoTargets(string indicator, (string Phrase, string Reading) before, (string Phrase, string Reading) after) => new SmallDefinitions()
        .With("example/indicators/economy.yaml", "indicators:\n  figure:\n    name: { zh: 指标, en: Figure }\n    area: livelihood\n" + indicator)
        .WithNextYear()
        .With("example/2022/economy.yaml", Targets("figure", before))
        .With("example/2023/economy.yaml", Targets("figure", after));

    /// <summary>Two years of definitions with one indicator each, of which the second says how it follows the first.</summary>
    public static SmallDefinitions TwoIndicators(
        string indicator, (string Phrase, string Reading) before, string successor, (string Phrase, string Reading) after) => new SmallDefinitions()
        .With("example/indicators/economy.yaml", "indicators:\n  earlier:\n    name: { zh: 从前, en: Earlier }\n    area: livelihood\n" + indicator)
        .With("example/indicators/since.yaml", "indicators:\n  later:\n    name: { zh: 如今, en: Later }\n    area: livelihood\n" + successor)
        .WithNextYear()
        .With("example/2022/economy.yaml", Targets("earlier", before))
        .With("example/2023/economy.yaml", Targets("later", after));

    private static string Targets(string id, (string Phrase, string Reading) target) =>
        $"section: livelihood\ntargets:\n  {id}:\n    phrase: {target.Phrase}\n    target: {target.Reading}\n";
}
