using System.Text.Json;
using System.Text.Json.Nodes;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Findings;

namespace ReportDsl.Generators.Tests;

/// <summary>Every key of the language whose value is a text, and definitions in which one of them says what a test wants.</summary>
/// <remarks>The keys come from the language's own description, so that a new key is tested without an edit here.</remarks>
internal static class LanguageText
{
    // JSON is YAML, and says every character.
    private static readonly (string File, string Text)[] Base =
    [
        (SmallDefinitions.JurisdictionFile, """
            {
              "jurisdiction": { "name": { "zh": "示例市", "en": "Example City" } },
              "areas": { "livelihood": { "zh": "民生", "en": "Livelihood" } },
              "units": { "bridges": { "symbol": "座", "name": { "zh": "座", "en": "bridges" } } },
            }
            """),
        (SmallDefinitions.CatalogueFile, """
            {
              "indicators": {
                "urban-new-employment": { "name": { "zh": "城镇新增就业", "en": "New urban employment" }, "measure": "increment", "unit": "persons", "area": "livelihood", "better": "higher" },
                "gdp": { "name": { "zh": "地区生产总值", "en": "GDP" }, "measure": "level", "unit": "yuan", "area": "livelihood", "better": "higher" },
              },
              "rules": { "the-rule": { "name": { "zh": "规则", "en": "rule" }, "expect": "value(urban-new-employment) >= 0 persons" } },
            }
            """),
        (SmallDefinitions.ReportFile, """
            {
              "report": { "title": { "zh": "报告", "en": "Report" }, "date": "2022-01-05", "source": "网站" },
              "sections": { "livelihood": { "title": { "zh": "民生", "en": "Livelihood" } } },
              "section": "livelihood",
              "targets": { "urban-new-employment": { "phrase": "城镇新增就业3.8万人以上", "target": "at least 38,000 persons" } },
              "pledges": { "clean-air": { "name": { "zh": "空气质量", "en": "Clean air" }, "phrase": "确保空气质量达标" } },
              "results": { "urban-new-employment": { "phrase": "城镇新增就业5.15万人", "result": "51,500 persons" } },
            }
            """),
    ];

    /// <summary>The path of every key whose value is a text or a list of texts: <c>targets.*.note</c>.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. PathsOf(LanguageShape.File, "")];

    /// <summary>Definitions without any hostile text.</summary>
    public static SmallDefinitions Harmless => With([]);

    /// <summary>Definitions in which each of these keys says a text of its own.</summary>
    /// <param name="texts">Key, text and the file in which the key is to stand.</param>
    public static SmallDefinitions With(IEnumerable<(string Key, string Text, string File)> texts)
    {
        Dictionary<string, JsonNode> files = Base.ToDictionary(
            file => file.File, file => JsonNode.Parse(file.Text, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true })!);
        foreach ((string key, string text, string file) in texts)
        {
            Set(files[file].AsObject(), LanguageShape.File, key.Split('.'), text);
        }

        SmallDefinitions definitions = new SmallDefinitions().Without(SmallDefinitions.LivelihoodFile);
        foreach ((string file, JsonNode text) in files)
        {
            definitions.With(file, text.ToJsonString());
        }

        return definitions;
    }

    /// <summary>The file that a key belongs into: the first one in which it isn't misplaced.</summary>
    public static string FileOf(string key) => Base.Select(file => file.File).First(file =>
        !With([(key, "text", file)]).Compile().Findings.Any(finding => finding.Rule == Rules.WrongPlace));

    private static IEnumerable<string> PathsOf(Shape shape, string path) => shape switch
    {
        MappingShape mapping => mapping.Keys.SelectMany(key => PathsOf(key.Shape, path.Length == 0 ? key.Name : path + "." + key.Name)),
        EntriesShape entries => PathsOf(entries.Entry, path + ".*").Prepend(path),
        YearsShape years => PathsOf(years.Entry, path + ".2022"),
        _ => [path],
    };

    // What lies between is made with what it requires; an entry is the last one that is there. A text that a phrase or a condition
    // has to begin with stays its beginning.
    private static void Set(JsonObject mapping, Shape shape, string[] path, string text)
    {
        string name = path[0];
        Shape below = shape is MappingShape known ? known.Keys.Single(key => key.Name == name).Shape : shape is EntriesShape entries ? entries.Entry : ((YearsShape)shape).Entry;
        if (name == "*")
        {
            name = mapping.Count > 0 ? mapping.Last().Key : "an-entry";
        }

        if (path.Length > 1)
        {
            mapping[name] ??= Required(below);
            Set(mapping[name]!.AsObject(), below, path[1..], text);
        }
        else if (below is EntriesShape { Entry: Shape entry })
        {
            mapping[name] ??= new JsonObject();
            mapping[name]![text] = Required(entry);
        }
        else
        {
            string said = mapping[name] is JsonValue value && name is "phrase" or "expect" ? mapping[name]!.GetValue<string>() + "，" + text : text;
            mapping[name] = below is TextsShape ? new JsonArray(said) : JsonValue.Create(said);
        }
    }

    private static JsonNode Required(Shape shape) => shape switch
    {
        MappingShape mapping => new JsonObject(mapping.Keys.Where(key => key.Required).Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Required(key.Shape)))),
        EntriesShape or YearsShape => new JsonObject(),
        TextsShape => new JsonArray("text"),
        WordShape words => JsonValue.Create(words.Words[0]),
        FormShape form => JsonValue.Create(form.Example),
        _ => JsonValue.Create("text"),
    };
}
