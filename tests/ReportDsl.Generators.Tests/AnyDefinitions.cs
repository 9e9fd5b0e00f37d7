using System.Text.Json;
using CsCheck;
using ReportDsl.Language.Binding;

namespace ReportDsl.Generators.Tests;

/// <summary>
/// Definitions made from the description of the language, so that a new key is tried without a line here: mostly right, with names that
/// C# could trip over, texts that break out of a comment or a literal, and now and then a mistake.
/// </summary>
internal static class AnyDefinitions
{
    private static readonly string[] Ids =
    [
        "gdp", "all", "value", "get-type", "to-string", "equals", "report-2022", "targets", "item", "of", "try-of", "amount", "unit", "example", "system",
        "record", "field", "global", "find", "search", "indicator", "rules", "n1", "class-size",
    ];

    private static readonly string[] Texts =
    [
        "name", "</summary>", "*/ class C { }", "\"\"\"", "\\", "{0}", "&amp;", "]]>", "<c>", "a\nb", "a\rb", "a\u2028b", "a\u0085b", "#if", "//", "\"; }", "名", "\U00020000", "\ud800", "?", "$\"{1}\"", "@", "\t", " ",
    ];

    // What is measured follows from the id, so that entries and indicators mostly fit together.
    private static readonly Figure[] Figures =
    [
        new("increment", "persons", "新增就业3.8万人以上", "at least 38,000 persons"),
        new("growth-rate", "percent", "增长7.5%左右", "about 7.5 %"),
        new("level", "yuan", "突破7000亿元", "above 700 billion yuan"),
        new("share", "percent", "达到5.5%", "5.5 %"),
        new("increment", "persons", "3至5万人", "between 30,000 and 50,000 persons"),
        new("count", "schools", "12所", "12 schools"),
        new("rank", "rank", "提升至全国第28名", "28 rank"),
        new("index", "index", "控制在103.5左右", "about 103.5 index"),
    ];

    public static Gen<SmallDefinitions> All { get; } = Gen.Select(
        FileOf("indicators", "rules"), FileOf("targets", "pledges", "results", "rules"), FileOf("targets", "results", "sections"),
        (catalogue, report, next) => new SmallDefinitions()
            .With(SmallDefinitions.CatalogueFile, catalogue)
            .With(SmallDefinitions.LivelihoodFile, "section: livelihood\n" + report)
            .With("example/2023/report.yaml", "report: { title: { zh: 2023年, en: 2023 }, date: 2023-01-05, source: web }\n" + next));

    private static Gen<string> FileOf(params string[] keys) =>
        Lines(LanguageShape.File.Keys.Where(key => keys.Contains(key.Name)).Select(key => Of(key, Figures[0]).Select(value => $"{key.Name}: {value}\n")));

    private static Gen<string> Of(Key key, Figure figure) => (key.Name, key.Shape) switch
    {
        ("measure", _) => Mostly(figure.Measure, Any(key.Shape, figure)),
        ("unit", _) => Mostly(figure.Unit, OneOf([.. Units.All.Select(unit => unit.Id)])),
        ("phrase", _) => Mostly(figure.Phrase, OneOf(Texts)),
        ("target" or "result", FormShape) => Mostly(figure.Reading, Any(key.Shape, figure)),
        ("expect", _) => Gen.Select(Gen.Int[0, Ids.Length - 1], OneOf(Figures), (id, any) => Quoted($"value({Ids[id]}) >= {(any.Unit == "percent" ? "0 %" : "0 " + any.Unit)}")),
        ("area" or "section", TextShape) => Mostly("livelihood", OneOf(Texts)),
        ("indicator" or "from" or "replaced-by" or "renamed-from" or "split-from" or "per", _) => Any(key.Shape, figure),
        (_, TextShape) => OneOf(Texts),
        _ => Any(key.Shape, figure),
    };

    private static Gen<string> Any(Shape shape, Figure figure) => shape switch
    {
        MappingShape mapping => Braces(mapping.Keys.Select(key => IsThere(key).SelectMany(isThere =>
            isThere ? Of(key, figure).Select(value => $"{key.Name}: {value}, ") : Gen.Const("")))),
        EntriesShape entries => Gen.Shuffle(Ids, 1, 5).SelectMany(ids => Braces(ids.Select(id =>
            Any(entries.Entry, Figures[Array.IndexOf(Ids, id) % Figures.Length]).Select(value => $"{id}: {value}, ")))),
        YearsShape years => Gen.Int[2021, 2024].SelectMany(year => Any(years.Entry, figure).Select(value => $"{{ {year}: {value} }}")),
        TextsShape => OneOf(Ids).Select(id => $"[{id}]"),
        WordShape words => OneOf([.. words.Words]),
        FormShape form => Gen.Const(Quoted(form.Example)),
        _ => OneOf(Ids),
    };

    private static Gen<bool> IsThere(Key key) => Gen.Int[0, 19].Select(chance => key.Required ? chance > 0 : chance > 16);

    private static Gen<string> Mostly(string value, Gen<string> otherwise) =>
        Gen.Int[0, 19].SelectMany(chance => chance > 0 ? Gen.Const(Quoted(value)) : otherwise);

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(index => Quoted(values[index]));

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> Braces(IEnumerable<Gen<string>> parts) => Lines(parts).Select(text => $"{{ {text}}}");

    private static Gen<string> Lines(IEnumerable<Gen<string>> parts) =>
        parts.Aggregate(Gen.Const(""), (all, part) => Gen.Select(all, part, (before, text) => before + text));

    // A text of JSON is one of YAML, whatever it holds.
    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private sealed record Figure(string Measure, string Unit, string Phrase, string Reading);
}
