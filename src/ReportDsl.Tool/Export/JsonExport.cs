using System.Text.Json;
using ReportDsl.Language.Checking;

namespace ReportDsl.Tool.Export;

/// <summary>Writes reports as JSON; the form is a contract for other programs, described in docs/export.md.</summary>
internal static class JsonExport
{
    public static void Write(IReadOnlyList<ReportEntries> reports, TextWriter output)
    {
        output.Write(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("jurisdiction", reports.Count > 0 ? reports[0].Jurisdiction.Id : "");
            Array(json, "reports", reports, WriteReport);
            json.WriteEndObject();
        }));
    }

    private static void WriteReport(Utf8JsonWriter json, ReportEntries report)
    {
        json.WriteNumber("year", report.Report.Year);
        json.WriteString("title", report.Report.Title.Zh);
        json.WriteString("date", report.Report.Date);
        json.WriteString("source", report.Report.Source);
        Array(json, "targets", report.Targets, WriteTarget);
        Array(json, "pledges", report.Pledges, WritePledge);
        Array(json, "results", report.Results, WriteResult);
    }

    private static void WriteTarget(Utf8JsonWriter json, LinkedTarget linked)
    {
        TargetModel target = linked.Target;
        WriteMeasured(json, target.Entry, target.Indicator);
        json.WriteString("bound", Terms.Bounds.Of(target.Bound).Id);
        ExportedFigure figure = ExportedFigure.Of(target.Figure, target.Indicator);
        WriteFigure(json, figure, target.Upper is { } upper ? ExportedFigure.Of(upper, target.Figure, target.Indicator) : null);
        json.WriteString("commitment", Terms.Commitments.Of(target.Commitment).Id);
        WriteBaseline(json, linked.Baseline);
        json.WriteString("note", target.Entry.Note);
    }

    private static void WriteBaseline(Utf8JsonWriter json, ResultModel? baseline)
    {
        if (baseline is null)
        {
            json.WriteNull("baseline");
            return;
        }

        json.WriteStartObject("baseline");
        json.WriteNumber("year", baseline.Year);
        json.WriteString("result", baseline.Entry.Id);
        json.WriteEndObject();
    }

    private static void WritePledge(Utf8JsonWriter json, PledgeModel pledge)
    {
        json.WriteString("id", pledge.Entry.Id);
        WriteName(json, pledge.Name);
        WriteEntry(json, pledge.Entry);
        json.WriteString("commitment", Terms.Commitments.Of(pledge.Commitment).Id);
        json.WriteString("note", pledge.Entry.Note);
    }

    private static void WriteResult(Utf8JsonWriter json, ResultModel result)
    {
        WriteMeasured(json, result.Entry, result.Indicator);
        WriteFigure(json, ExportedFigure.Of(result.Figure, result.Indicator), upper: null);
        json.WriteString("qualifier", result.Qualifier == Qualifier.None ? null : Terms.Qualifiers.Of(result.Qualifier).Id);
        json.WriteString("note", result.Entry.Note);
    }

    private static void WriteMeasured(Utf8JsonWriter json, EntryModel entry, IndicatorModel indicator)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("indicator", indicator.Id);
        WriteName(json, indicator.Name);
        WriteEntry(json, entry);
        json.WriteString("measure", Terms.Measures.Of(indicator.Measure).Id);
    }

    private static void WriteName(Utf8JsonWriter json, LocalizedText name)
    {
        json.WriteStartObject("name");
        json.WriteString("zh", name.Zh);
        json.WriteString("en", name.En);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, EntryModel entry)
    {
        json.WriteStartObject("section");
        json.WriteString("id", entry.Section.Id);
        json.WriteString("title", entry.Section.Title.Zh);
        json.WriteEndObject();
        json.WriteString("phrase", entry.Phrase);
        json.WriteStartObject("period");
        json.WriteNumber("from", entry.Period.From);
        json.WriteNumber("to", entry.Period.To);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, ExportedFigure figure, ExportedFigure? upper)
    {
        json.WriteNumber("value", figure.Value);
        WriteNumberOrNull(json, "upper", upper?.Value);
        json.WriteString("unit", figure.Unit);
        json.WriteStartObject("printed");
        json.WriteNumber("value", figure.Printed);
        WriteNumberOrNull(json, "upper", upper?.Printed);
        json.WriteString("unit", figure.PrintedUnit);
        json.WriteEndObject();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is decimal number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
