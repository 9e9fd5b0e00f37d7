using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportDsl.Language;

namespace ReportDsl.Analyzers.Tests;

/// <summary>A small report, really compiled: its C# as sources beside a program, or as an assembly that a program references.</summary>
internal static class ExampleReport
{
    /// <summary>A target of each kind that analyzers tell apart, a pledge, a result, and indicators that only look alike.</summary>
    public static SmallDefinitions Definitions => new SmallDefinitions()
        .Append(SmallDefinitions.JurisdictionFile, """
            units:
              bridges: { symbol: 座, name: { zh: 座, en: bridges } }
            """)
        .With("example/indicators/economy.yaml", """
            indicators:
              gdp:
                name: { zh: 地区生产总值, en: GDP }
                measure: level
                unit: yuan
                area: livelihood
                better: higher
              gdp-growth:
                name: { zh: 地区生产总值增长, en: GDP growth }
                measure: growth-rate
                unit: percent
                area: livelihood
                better: higher
                valid: { range: -50 .. 100 %, decimals: 1 }
              retail-sales-growth:
                name: { zh: 社会消费品零售总额增长, en: Retail sales growth }
                measure: growth-rate
                unit: percent
                area: livelihood
                better: higher
              registered-urban-unemployment-rate:
                name: { zh: 城镇登记失业率, en: Registered urban unemployment rate }
                measure: share
                unit: percent
                area: livelihood
                better: lower
                valid: { range: 0 .. 100 %, decimals: 2 }
              consumer-price-index:
                name: { zh: 居民消费价格指数, en: Consumer price index }
                measure: index
                unit: index
                area: livelihood
                better: neutral
              urban-population:
                name: { zh: 城镇人口, en: Urban population }
                measure: level
                unit: persons
                area: livelihood
                better: neutral
              grain-area:
                name: { zh: 粮食播种面积, en: Grain area }
                measure: level
                unit: mu
                area: livelihood
                better: higher
              new-public-kindergartens:
                name: { zh: 新建公办幼儿园, en: New public kindergartens }
                measure: count
                unit: schools
                area: livelihood
                better: higher
              bridges-renewed:
                name: { zh: 改造桥梁, en: Bridges renewed }
                measure: count
                unit: bridges
                area: livelihood
                better: higher
                valid: { range: 0 .. 500 bridges, whole: true }
            """)
        .With("example/2022/headline.yaml", """
            section: livelihood
            targets:
              gdp-growth:
                phrase: 地区生产总值增长7.5%左右
                target: about 7.5 %
              retail-sales-growth:
                phrase: 力争社会消费品零售总额增长8%以上
                target: strive for at least 8 %
              registered-urban-unemployment-rate:
                phrase: 城镇登记失业率控制在5%以内
                target: at most 5 %
            pledges:
              clean-air:
                name: { zh: 空气质量达标晋位, en: Air quality up to standard }
                phrase: 确保全市空气质量达标晋位
                commitment: ensure
            """);

    /// <summary>The same with the next year's report, for programs that are moved to it: targets that are gone, hardened, renamed and re-based, an indicator that was renamed, one that was retired.</summary>
    public static SmallDefinitions DefinitionsOfTwoYears => Definitions
        .Replace("example/indicators/economy.yaml", "  grain-area:\n    name: { zh: 粮食播种面积, en: Grain area }", """
              grain-output:
                name: { zh: 粮食产量, en: Grain output }
                measure: level
                unit: tonnes
                area: livelihood
                better: higher
              consumer-price-growth:
                name: { zh: 居民消费价格涨幅, en: Rise of consumer prices }
                measure: growth-rate
                unit: percent
                area: livelihood
                better: neutral
                basis-changed: { 2023: { what: measure, from: consumer-price-index } }
              grain-area:
                name: { zh: 粮食播种面积, en: Grain area }
                retired: { in: 2023, because: Only the output is planned., replaced-by: grain-output }
            """)
        .Replace("example/indicators/economy.yaml", "name: { zh: 改造桥梁, en: Bridges renewed }", "name: { zh: 改造桥梁, en: Bridges renewed }\n    renamed-from: { 2023: bridges-rebuilt }")
        .Append("example/2022/headline.yaml", """
              stays:
                name: { zh: 稳增长, en: Steady growth }
                phrase: 稳增长
            """)
        .Replace("example/2022/headline.yaml", "targets:\n", """
            targets:
              consumer-price-index:
                phrase: 居民消费价格指数控制在103.5%左右
                target: about 103.5 index
              new-kindergartens:
                indicator: new-public-kindergartens
                phrase: 新建公办幼儿园3所
                target: exactly 3 schools

            """)
        .With("example/2023/report.yaml", """
            report:
              title: { zh: 示例市2023年政府工作报告, en: Report on the Work of the Government of Example City 2023 }
              date: 2023-01-03
              source: 示例市人民政府网站
            sections:
              livelihood: { number: 7, title: { zh: 倾力改善民生, en: Improving livelihoods } }
            """)
        .With("example/2023/headline.yaml", """
            section: livelihood
            targets:
              gdp-growth:
                phrase: 地区生产总值增长6%
                target: exactly 6 %
              retail-sales-growth:
                phrase: 社会消费品零售总额增长10%
                target: exactly 10 %
              consumer-price-growth:
                phrase: 居民消费价格涨幅控制在3%左右
                target: about 3 %
              new-public-kindergartens:
                phrase: 新建公办幼儿园4所
                target: exactly 4 schools
            """);

    /// <summary>What a program needs: the platform, the SDK and its vocabulary.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net80.References.All,
        MetadataReference.CreateFromFile(typeof(Target).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Amount).Assembly.Location),
    ];

    /// <summary>Each generated file by name.</summary>
    public static IReadOnlyDictionary<string, string> Sources { get; } = SourcesOf(Definitions);

    /// <summary>The generated code as an assembly of its own.</summary>
    public static MetadataReference Assembly { get; } = AssemblyOf(Sources);

    /// <summary>Each generated file of both years by name.</summary>
    public static IReadOnlyDictionary<string, string> SourcesOfTwoYears { get; } = SourcesOf(DefinitionsOfTwoYears);

    /// <summary>Both years as an assembly.</summary>
    public static MetadataReference AssemblyOfTwoYears { get; } = AssemblyOf(SourcesOfTwoYears);

    public static IReadOnlyDictionary<string, string> SourcesOf(SmallDefinitions definitions)
    {
        CompiledDefinitions compiled = definitions.Compile();
        Assert.Empty(compiled.Findings);
        return compiled.Sources.ToDictionary(source => source.Name, source => source.Text, StringComparer.Ordinal);
    }

    public static MetadataReference AssemblyOf(IReadOnlyDictionary<string, string> sources)
    {
        using MemoryStream stream = new();
        Assert.Empty(CSharpCompilation.Create(
            "Example",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, path: source.Key)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(stream).Diagnostics);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
