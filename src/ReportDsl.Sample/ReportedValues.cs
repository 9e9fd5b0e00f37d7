using System.Text.Json;
using System.Text.Json.Serialization;
using ReportDsl;

namespace Dashboard;

/// <summary>The values that were reported for a year, read from a small file.</summary>
/// <param name="Source">Where the values are from.</param>
/// <param name="Values">Each value by the id of its target.</param>
internal sealed record ReportedValues(string Source, IReadOnlyDictionary<string, ReportedValue> Values)
{
    public static ReportedValues Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllText(path), ReportedValuesJson.Default.ReportedValues)
        ?? throw new InvalidDataException($"The file {path} holds no values.");
}

/// <summary>One reported value.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Unit">The id of its unit.</param>
internal sealed record ReportedValue(decimal Value, string Unit)
{
    /// <summary>The value as an amount, or null when there is no such unit.</summary>
    public Amount? Amount => Units.Find(Unit) is Unit unit ? new Amount(Value, unit) : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportedValues))]
internal sealed partial class ReportedValuesJson : JsonSerializerContext;
