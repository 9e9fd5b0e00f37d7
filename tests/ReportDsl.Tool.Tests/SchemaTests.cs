using NJsonSchema;

namespace ReportDsl.Tool.Tests;

/// <summary>The JSON Schema by which editors check definitions.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(CommandRun.Of("schema").Output).GetAwaiter().GetResult();

    [Fact]
    public void TheSchemaBesideTheDefinitions_IsThatOfTheLanguage() =>
        Assert.Equal(CommandRun.Of("schema").Output, Repository.Read("definitions", "reportdsl.schema.json"));

    [Fact]
    public void EveryDefinitionFile_PointsToTheSchemaAndKeepsIt() => Assert.All(
        Directory.EnumerateFiles(CommandRun.Zhangzhou, "*.yaml", SearchOption.AllDirectories),
        file =>
        {
            string text = File.ReadAllText(file);
            const string Pointer = "# yaml-language-server: $schema=";
            Assert.StartsWith(Pointer, text, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, text.Split('\n')[0][Pointer.Length..].Trim())));
            Assert.Empty(Schema.Validate(JsonOf(text)).Select(error => $"{file}: {error}"));
        });

    [Theory]
    [InlineData("targets: { a: { phrase: x, target: at lest 5 persons } }")]
    [InlineData("targets: { a: { phrase: x } }")]
    [InlineData("targets: { A_b: { phrase: x, target: at least 5 persons } }")]
    [InlineData("targets: { a: { phrase: x, target: at least 5 persons, secton: y } }")]
    [InlineData("indicators: { a: { name: { zh: x }, measure: count, unit: items, area: b, better: higher } }")]
    [InlineData("indicators: { a: { name: { zh: x, en: y }, measure: counts, unit: items, area: b, better: higher } }")]
    [InlineData("period: twenty")]
    public void AMistake_BreaksTheSchema(string yaml) => Assert.NotEmpty(Schema.Validate(JsonOf(yaml)));

    [Theory]
    [InlineData("period: 2022")]
    [InlineData("period: 2022-2026")]
    [InlineData("targets: { a: { phrase: x, target: between 5.5 and 6 % }, b: { phrase: x, target: at least 1/3 }, c: { phrase: x, target: strive for above 2.5 billion yuan } }")]
    [InlineData("results: { a: { phrase: x, result: expected 5 % }, b: { phrase: x, result: 1.5 years } }")]
    public void ARightDefinition_KeepsTheSchema(string yaml) => Assert.Empty(Schema.Validate(JsonOf(yaml)));

    // Values are typed as an editor types them: 2022 is a number, true a truth value, a date a text.
    private static string JsonOf(string yaml)
    {
        object? document = new YamlDotNet.Serialization.DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object?>(yaml);
        return System.Text.Json.JsonSerializer.Serialize(document);
    }
}
