using ReportDsl.Language.Binding;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Tool.Outcomes;

/// <summary>One outcome as its file states it, before indicator and unit are looked up.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Reading">The figure with its qualifier.</param>
/// <param name="Period">The years that it is for, or null.</param>
/// <param name="Phrase">The official words, or null.</param>
/// <param name="Source">Where it was reported, or null.</param>
/// <param name="IsExact">Whether the figure is said not to be rounded.</param>
internal sealed record OutcomeDefinition(
    Located<string> Indicator, Located<ResultReading> Reading, Period? Period, Located<string>? Phrase, string? Source, bool IsExact);

/// <summary>Reads outcomes from YAML, JSON or CSV; what can't be read is reported and left out, the rest stays.</summary>
internal sealed class OutcomesFile(FindingList findings)
{
    public IReadOnlyList<OutcomeDefinition> Read(string path, string content, CancellationToken cancellation) =>
        Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" => [.. CsvRows.Read(content, findings).Select(row => Outcome(row.Indicator, row.Cells, null, null)).OfType<OutcomeDefinition>()],
            ".JSON" => Entries(YamlReader.Read(WithoutTabs(content), findings, cancellation)),
            _ => Entries(YamlReader.Read(content, findings, cancellation)),
        };

    // JSON is read as the YAML that it is, except that JSON may be indented by tabs.
    private static string WithoutTabs(string json) => json.Replace('\t', ' ');

    private IReadOnlyList<OutcomeDefinition> Entries(YamlText yaml)
    {
        if (yaml.Root is not Node root || BoundMapping.Of(root, OutcomesShape.File, "An outcomes file", root.Range, findings) is not BoundMapping file)
        {
            return [];
        }

        string? source = file.Text("source")?.Value;
        Period? period = file.Period("period")?.Value;
        if (file.Node("outcomes") is not MappingNode outcomes)
        {
            if (file.Node("outcomes") is Node other)
            {
                findings.Add(Rules.WrongShape, file.KeyNode("outcomes").Range, "outcomes", other.Kind, "a mapping of ids");
            }

            return [];
        }

        return [.. outcomes.Entries.Select(entry => Outcome(entry.Key, entry.Value, period, source)).OfType<OutcomeDefinition>()];
    }

    private OutcomeDefinition? Outcome(ScalarNode key, Node node, Period? filePeriod, string? fileSource)
    {
        if (node is ScalarNode { Value.Length: > 0 } scalar)
        {
            return Read(scalar) is ResultReading reading
                ? new(new(key.Value, key.Range), new(reading, scalar.Range), filePeriod, null, fileSource, IsExact: false)
                : null;
        }

        if (BoundMapping.Of(node, OutcomesShape.Outcome, key.Value, key.Range, findings) is not BoundMapping outcome)
        {
            return null;
        }

        Located<string> indicator = outcome.Text("indicator") ?? new(key.Value, key.Range);
        Located<Period>? period = outcome.Period("period");
        bool isExact = outcome.Flag("exact")?.Value ?? false;
        return Value(outcome) is ScalarNode value && Read(value) is ResultReading read && (period is not null || !outcome.Has("period"))
            ? new(indicator, new(read, value.Range), period?.Value ?? filePeriod, outcome.Text("phrase"), outcome.Text("source")?.Value ?? fileSource, isExact)
            : null;
    }

    private ResultReading? Read(ScalarNode value) => ReadingParser.Result(value, findings);

    // Number, unit and qualifier may stand in keys of their own, as programs write them: together they are the reading.
    private static ScalarNode? Value(BoundMapping outcome)
    {
        if (outcome.Scalar("value") is not ScalarNode value)
        {
            return null;
        }

        string unit = outcome.Text("unit")?.Value ?? "";
        string qualifier = outcome.Word("qualifier", Terms.Qualifiers) is Located<Qualifier> word ? Terms.Qualifiers.Of(word.Value).Name.En : "";
        return unit.Length + qualifier.Length == 0
            ? value
            : new ScalarNode($"{qualifier} {value.Value} {unit}".Trim(), value.Range, IsVerbatim: false);
    }
}
