using System.Text.Json;
using System.Text.Json.Serialization;
using ReportDsl;

namespace Dashboard;

/// <summary>What was reported for a year, read from the small file that the reportdsl command reads too.</summary>
/// <param name="Source">Where the figures are from.</param>
/// <param name="Period">The year that they are for.</param>
/// <param name="Outcomes">Each figure by the id of its indicator.</param>
internal sealed record OutcomesFile(string Source, string Period, IReadOnlyDictionary<string, ReportedFigure> Outcomes)
{
    public static OutcomesFile Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllText(path), OutcomesJson.Default.OutcomesFile)
        ?? throw new InvalidDataException($"The file {path} holds no outcomes.");

    /// <summary>The figures as outcomes; what can't be one is told instead.</summary>
    public IReadOnlyList<Outcome> In(IndicatorSet indicators, Action<string> report)
    {
        List<Outcome> outcomes = [];
        foreach ((string id, ReportedFigure figure) in Outcomes)
        {
            try
            {
                outcomes.Add(ToOutcome(indicators[id], figure));
            }
            catch (Exception exception) when (exception is KeyNotFoundException or ArgumentException)
            {
                report($"{id}: {exception.Message}");
            }
        }

        return outcomes;
    }

    // What a page prints is rounded to its last digit.
    private Outcome ToOutcome(Indicator indicator, ReportedFigure figure)
    {
        Unit unit = Units.Find(figure.Unit) ?? throw new KeyNotFoundException($"There is no unit '{figure.Unit}'.");
        Qualifier qualifier = Terms.Qualifiers.FirstOrDefault(term => term.Id == figure.Qualifier)?.Value ?? Qualifier.None;
        Outcome outcome = Outcome.Of(indicator, new Amount(figure.Value, unit), new Period(int.Parse(Period, System.Globalization.CultureInfo.InvariantCulture)));
        return (outcome with { Qualifier = qualifier, Phrase = figure.Phrase, Source = Source }).AsPrinted();
    }
}

/// <summary>One reported figure.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Unit">The id of its unit.</param>
/// <param name="Qualifier">The id of its qualifier, or null.</param>
/// <param name="Phrase">The official words, or null.</param>
internal sealed record ReportedFigure(decimal Value, string Unit, string? Qualifier, string? Phrase);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OutcomesFile))]
internal sealed partial class OutcomesJson : JsonSerializerContext;
