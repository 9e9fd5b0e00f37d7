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
