namespace ReportDsl.Language.Tests.Checking;

/// <summary>Small definitions with indicators of every kind, and entries of them: one behaviour of a check for each.</summary>
internal static class Entries
{
    public const string MoreFile = "example/2022/more.yaml";
    private const string MeasuresFile = "example/indicators/measures.yaml";

    private const string Measures =
        """
        indicators:
          gdp: { name: { zh: 生产总值, en: GDP }, measure: level, unit: yuan, area: livelihood, better: higher }
          growth: { name: { zh: 增长, en: Growth }, measure: growth-rate, unit: percent, area: livelihood, better: higher }
          average-growth: { name: { zh: 年均增长, en: Average growth }, measure: average-annual-growth, unit: percent, area: livelihood, better: higher }
          energy-fall: { name: { zh: 能耗下降, en: Fall in energy use }, measure: growth-rate, unit: percent, area: livelihood, better: higher }
          coverage: { name: { zh: 覆盖率, en: Coverage }, measure: share, unit: percent, area: livelihood, better: higher }
          unemployment: { name: { zh: 失业率, en: Unemployment }, measure: share, unit: percent, area: livelihood, better: lower }
          prices: { name: { zh: 物价指数, en: Prices }, measure: index, unit: index, area: livelihood, better: neutral }
          farmland: { name: { zh: 耕地, en: Farmland }, measure: level, unit: mu, area: livelihood, better: higher }
          schools: { name: { zh: 新建学校, en: New schools }, measure: count, unit: schools, area: livelihood, better: higher }
        """;

    /// <summary>The small definitions with the indicators above, and without entries of their own.</summary>
    public static SmallDefinitions Without() => new SmallDefinitions().With(MeasuresFile, Measures).Without(SmallDefinitions.LivelihoodFile);

    /// <summary>With one target, in a file of its own: its phrase stands in line 4, its reading in line 5.</summary>
    public static SmallDefinitions Target(string indicator, string phrase, string reading, string more = "") => Without().With(MoreFile,
        $"section: livelihood\ntargets:\n  {indicator}:\n    phrase: {phrase}\n    target: {reading}{Line(more)}");

    /// <summary>With one result, in a file of its own: its phrase stands in line 4, its reading in line 5.</summary>
    public static SmallDefinitions Result(string indicator, string phrase, string reading, string more = "") => Without().With(MoreFile,
        $"section: livelihood\nresults:\n  {indicator}:\n    phrase: {phrase}\n    result: {reading}{Line(more)}");

    /// <summary>With one more indicator, whose keys stand in lines of their own from line 3.</summary>
    public static SmallDefinitions Indicator(string id, string keys) => Without().With("example/indicators/more.yaml",
        $"indicators:\n  {id}:\n    {keys.Replace("\n", "\n    ", StringComparison.Ordinal)}\n    name: {{ zh: 新指标, en: New indicator }}\n    better: higher");

    private static string Line(string more) => more.Length > 0 ? "\n    " + more.Replace("\n", "\n    ", StringComparison.Ordinal) : "";
}
