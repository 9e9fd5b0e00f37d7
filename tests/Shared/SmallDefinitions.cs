using ReportDsl.Language;
using ReportDsl.Language.Reading;

namespace ReportDsl.Testing;

/// <summary>A small valid set of definitions that tests and documentation examples change one file of.</summary>
internal sealed class SmallDefinitions
{
    public const string JurisdictionFile = "example/jurisdiction.yaml";
    public const string CatalogueFile = "example/indicators/livelihood.yaml";
    public const string ReportFile = "example/2022/report.yaml";
    public const string LivelihoodFile = "example/2022/livelihood.yaml";

    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal)
    {
        [JurisdictionFile] =
            """
            jurisdiction:
              name: { zh: 示例市, en: Example City }
            areas:
              livelihood: { zh: 民生, en: Livelihood }
            """,
        [CatalogueFile] =
            """
            indicators:
              urban-new-employment:
                name: { zh: 城镇新增就业, en: New urban employment }
                measure: increment
                unit: persons
                area: livelihood
                better: higher
                valid:
                  range: 0 .. 1,000,000 persons
                  whole: true
            """,
        [ReportFile] =
            """
            report:
              title: { zh: 示例市2022年政府工作报告, en: Report on the Work of the Government of Example City 2022 }
              date: 2022-01-05
              source: 示例市人民政府网站
            sections:
              livelihood: { number: 7, title: { zh: 倾力改善民生, en: Improving livelihoods } }
            """,
        [LivelihoodFile] =
            """
            section: livelihood
            targets:
              urban-new-employment:
                phrase: 城镇新增就业3.8万人以上
                target: at least 38,000 persons
            results:
              urban-new-employment:
                phrase: 城镇新增就业5.15万人
                result: 51,500 persons
            """,
    };

    public const string NextYearFile = "example/2023/livelihood.yaml";

    /// <summary>With the next year's report, which sets the same target higher and states the last one's result.</summary>
    public SmallDefinitions WithNextYear() => With("example/2023/report.yaml", """
        report:
          title: { zh: 示例市2023年政府工作报告, en: Report on the Work of the Government of Example City 2023 }
          date: 2023-01-03
          source: 示例市人民政府网站
        sections:
          livelihood: { number: 7, title: { zh: 倾力改善民生, en: Improving livelihoods } }
        """).With(NextYearFile, """
        section: livelihood
        targets:
          urban-new-employment:
            phrase: 城镇新增就业4万人以上
            target: at least 40,000 persons
        results:
          urban-new-employment:
            phrase: 城镇新增就业4.2万人
            result: 42,000 persons
        """);

    public IReadOnlyDictionary<string, string> Texts => texts;

    public SmallDefinitions With(string file, string text)
    {
        texts[file] = text;
        return this;
    }

    public SmallDefinitions Replace(string file, string old, string replacement)
    {
        Assert.Contains(old, texts[file], StringComparison.Ordinal);
        return With(file, texts[file].Replace(old, replacement, StringComparison.Ordinal));
    }

    public SmallDefinitions Append(string file, string text) => With(file, texts[file] + "\n" + text);

    public SmallDefinitions Without(string file)
    {
        texts.Remove(file);
        return this;
    }

    public IEnumerable<DefinitionText> ToTexts() => texts.Select(text => new DefinitionText(text.Key, text.Value));

    public CompiledDefinitions Compile() => DefinitionCompiler.Compile(ToTexts());
}
