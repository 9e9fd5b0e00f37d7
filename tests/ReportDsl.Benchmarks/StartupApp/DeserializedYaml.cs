using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StartupApp;

/// <summary>What an application does that reads the same definitions when it starts.</summary>
internal static class DeserializedYaml
{
    private const int Lookups = 1_000_000;

    public static void Measure(string folder, bool isStatic)
    {
        Laps laps = new();
        IDeserializer deserializer = isStatic
            ? new StaticDeserializerBuilder(new DefinitionContext()).WithNamingConvention(HyphenatedNamingConvention.Instance).Build()
            : new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        Dictionary<string, IndicatorDefinition> indicators = new(StringComparer.Ordinal);
        Dictionary<string, EntryDefinition> targets = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "indicators")))
        {
            foreach ((string id, IndicatorDefinition indicator) in deserializer.Deserialize<CatalogueFile>(File.ReadAllText(file)).Indicators)
            {
                indicators.Add(id, indicator);
            }
        }

        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "2001"), "part-*"))
        {
            foreach ((string id, EntryDefinition target) in deserializer.Deserialize<PartFile>(File.ReadAllText(file)).Targets)
            {
                targets.Add(id, target);
            }
        }

        string first = targets["eastern-town-education-investment"].Phrase;
        laps.Lap("first");
        int length = first.Length;
        foreach (EntryDefinition target in targets.Values)
        {
            length += target.Phrase.Length;
        }

        laps.Lap("all");
        for (int lookup = 0; lookup < Lookups; lookup++)
        {
            length += targets["eastern-town-education-investment"].Phrase.Length;
        }

        laps.Lap("id", Lookups);
        GC.KeepAlive((length, indicators));
    }
}

[YamlSerializable]
public sealed class CatalogueFile
{
    public Dictionary<string, IndicatorDefinition> Indicators { get; set; } = [];
}

[YamlSerializable]
public sealed class IndicatorDefinition
{
    public Dictionary<string, string> Name { get; set; } = [];

    public string Measure { get; set; } = "";

    public string Unit { get; set; } = "";

    public string Area { get; set; } = "";

    public string Better { get; set; } = "";

    public Dictionary<string, string> Valid { get; set; } = [];
}

[YamlSerializable]
public sealed class PartFile
{
    public string Section { get; set; } = "";

    public Dictionary<string, EntryDefinition> Targets { get; set; } = [];

    public Dictionary<string, EntryDefinition> Results { get; set; } = [];
}

[YamlSerializable]
public sealed class EntryDefinition
{
    public string Phrase { get; set; } = "";

    public string Target { get; set; } = "";

    public string Result { get; set; } = "";
}

[YamlStaticContext]
public partial class DefinitionContext : StaticContext
{
}
