using System.Globalization;
using System.Text.Json;
using ReportDsl.Language.Extraction;
using Spectre.Console;
using YamlDotNet.Serialization;

namespace ReportDsl.Tool.Export;

/// <summary>Writes the figures of one report; the form is a contract for other programs, described in docs/extraction.md.</summary>
internal static class ExtractionExport
{
    public static string Json(string file, ExtractedReport report)
    {
        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            Write(json, "year", report.Year);
            json.WriteString("reason", report.Reason);
            json.WriteStartArray("figures");
            foreach (ExtractedFigure figure in report.Figures)
            {
                json.WriteStartObject();
                foreach ((string name, object? value) in Fields(figure))
                {
                    Write(json, name, value);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public static string Yaml(string file, ExtractedReport report) => new SerializerBuilder()
        .WithNewLine("\n")
        .WithIndentedSequences()
        .Build()
        .Serialize(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["file"] = file,
            ["year"] = report.Year,
            ["reason"] = report.Reason,
            ["figures"] = report.Figures.Select(figure => Fields(figure).ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal)).ToArray(),
        });

    public static void Table(ExtractedReport report, IAnsiConsole console)
    {
        Table table = Consoles.Table(console, "Place", "Kind", "Subject", "Figure", "Period", "Indicator", "Sure");
        foreach (ExtractedFigure figure in report.Figures)
        {
            table.AddRow(new[]
            {
                string.Create(CultureInfo.InvariantCulture, $"{figure.Line}:{figure.Column}"),
                KindTerm(figure.Kind) + (figure.IsHeadline ? ", headline" : ""),
                figure.Subject,
                InWords(figure),
                figure.Period?.ToString() ?? "",
                figure.Indicator ?? "",
                figure.Confidence.ToString(CultureInfo.InvariantCulture),
            }.Select(Markup.Escape).ToArray());
        }

        console.Write(table);
    }

    public static string KindTerm(FigureKind kind) => kind.ToString().ToLowerInvariant();

    private static string InWords(ExtractedFigure figure) =>
        (figure.Commitment == Commitment.Plan ? "" : figure.Commitment == Commitment.Ensure ? "ensure " : "strive for ")
        + (figure.Bound is Bound.Exactly or Bound.Between ? "" : Terms.Bounds.Of(figure.Bound).Name.En + " ")
        + figure.Printed;

    private static IEnumerable<(string Name, object? Value)> Fields(ExtractedFigure figure) =>
    [
        ("quote", figure.Quote),
        ("subject", figure.Subject),
        ("indicator", figure.Indicator),
        ("kind", KindTerm(figure.Kind)),
        ("period", figure.Period?.ToString()),
        ("bound", Terms.Bounds.Of(figure.Bound).Id),
        ("value", figure.Value),
        ("upper", figure.Upper),
        ("unit", figure.Unit),
        ("printed", figure.Printed),
        ("measure", figure.Measure is Measure measure ? Terms.Measures.Of(measure).Id : null),
        ("commitment", Terms.Commitments.Of(figure.Commitment).Id),
        ("headline", figure.IsHeadline),
        ("section", figure.Section),
        ("start", figure.Start),
        ("length", figure.Length),
        ("line", figure.Line),
        ("column", figure.Column),
        ("confidence", figure.Confidence),
    ];

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            default:
                json.WriteString(name, (string)value);
                break;
        }
    }
}
