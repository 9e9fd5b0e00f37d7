using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ReportDsl.Language.Binding;

namespace ReportDsl.Tool.Export;

/// <summary>Turns the description of the language into a JSON Schema.</summary>
internal static class LanguageSchema
{
    private const string IdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private const string YearPattern = "^[1-9][0-9]{3}$";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Create()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "ReportDsl definitions",
        };
        foreach ((string name, JsonNode? node) in Of(LanguageShape.File))
        {
            schema[name] = node?.DeepClone();
        }

        return schema.ToJsonString(Options) + "\n";
    }

    private static JsonObject Of(Shape shape) => shape switch
    {
        MappingShape mapping => Mapping(mapping),
        EntriesShape entries => Named(IdPattern, entries.Entry),
        YearsShape years => Named(YearPattern, years.Entry),
        WordShape { Words: ["true", "false"] } => new JsonObject { ["type"] = "boolean" },
        WordShape word => new JsonObject { ["enum"] = new JsonArray([.. word.Words.Select(item => (JsonNode)item)]) },
        FormShape form => Form(form),
        TextsShape => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 } },
        _ => new JsonObject { ["type"] = "string", ["minLength"] = 1 },
    };

    private static JsonObject Named(string pattern, Shape entry) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["patternProperties"] = new JsonObject { [pattern] = Of(entry) },
    };

    private static JsonObject Mapping(MappingShape mapping)
    {
        JsonObject properties = [];
        foreach (Key key in mapping.Keys)
        {
            JsonObject value = Of(key.Shape);
            value["description"] = key.Meaning;
            properties[key.Name] = value;
        }

        JsonObject schema = new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        JsonNode[] required = [.. mapping.Keys.Where(key => key.Required).Select(key => (JsonNode)key.Name)];
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    // A pattern says nothing of numbers, so a year may be either.
    private static JsonObject Form(FormShape form) => new()
    {
        ["type"] = form.IsNumber ? new JsonArray("string", "integer") : "string",
        ["pattern"] = form.Pattern,
        ["examples"] = new JsonArray(form.Example),
    };
}
