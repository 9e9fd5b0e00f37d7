using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ReportDsl.Language.Checking;

namespace ReportDsl.Tool.Export;

/// <summary>Writes reports as one table, a line for each target, pledge and result.</summary>
internal static class CsvExport
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public static void Write(IReadOnlyList<ReportEntries> reports, TextWriter output)
    {
        using CsvWriter csv = new(output, Configuration, leaveOpen: true);
        csv.WriteRecords(reports.SelectMany(report => report.Targets.Select(target => Row(report, target.Target))
            .Concat(report.Pledges.Select(pledge => Row(report, pledge)))
            .Concat(report.Results.Select(result => Row(report, result)))));
    }

    private static CsvRow Row(ReportEntries report, TargetModel target)
    {
        ExportedFigure figure = ExportedFigure.Of(target.Figure, target.Indicator);
        ExportedFigure? upper = target.Upper is { } end ? ExportedFigure.Of(end, target.Figure, target.Indicator) : null;
        return Row(report, "target", target.Entry, target.Indicator.Name, target.Indicator, figure) with
        {
            Bound = Terms.Bounds.Of(target.Bound).Id,
            Upper = upper?.Value,
            PrintedUpper = upper?.Printed,
            Commitment = Terms.Commitments.Of(target.Commitment).Id,
        };
    }

    private static CsvRow Row(ReportEntries report, PledgeModel pledge) =>
        Row(report, "pledge", pledge.Entry, pledge.Name, null, null) with { Commitment = Terms.Commitments.Of(pledge.Commitment).Id };

    private static CsvRow Row(ReportEntries report, ResultModel result) =>
        Row(report, "result", result.Entry, result.Indicator.Name, result.Indicator, ExportedFigure.Of(result.Figure, result.Indicator)) with
        {
            Qualifier = result.Qualifier == ReportDsl.Qualifier.None ? "" : Terms.Qualifiers.Of(result.Qualifier).Id,
        };

    private static CsvRow Row(
        ReportEntries report, string kind, EntryModel entry, LocalizedText name, IndicatorModel? indicator, ExportedFigure? figure) => new()
        {
            Year = report.Report.Year,
            Kind = kind,
            Id = entry.Id,
            Indicator = indicator?.Id ?? "",
            NameZh = name.Zh,
            NameEn = name.En,
            Section = entry.Section.Id,
            SectionTitle = entry.Section.Title.Zh,
            Phrase = entry.Phrase,
            From = entry.Period.From,
            To = entry.Period.To,
            Measure = indicator is null ? "" : Terms.Measures.Of(indicator.Measure).Id,
            Value = figure?.Value,
            Unit = figure?.Unit ?? "",
            Printed = figure?.Printed,
            PrintedUnit = figure?.PrintedUnit ?? "",
            Note = entry.Note ?? "",
        };

    /// <summary>The columns, in their order.</summary>
    private sealed record CsvRow
    {
        public int Year { get; init; }

        public string Kind { get; init; } = "";

        public string Id { get; init; } = "";

        public string Indicator { get; init; } = "";

        public string NameZh { get; init; } = "";

        public string NameEn { get; init; } = "";

        public string Section { get; init; } = "";

        public string SectionTitle { get; init; } = "";

        public string Phrase { get; init; } = "";

        public int From { get; init; }

        public int To { get; init; }

        public string Measure { get; init; } = "";

        public string Bound { get; init; } = "";

        public decimal? Value { get; init; }

        public decimal? Upper { get; init; }

        public string Unit { get; init; } = "";

        public decimal? Printed { get; init; }

        public decimal? PrintedUpper { get; init; }

        public string PrintedUnit { get; init; } = "";

        public string Commitment { get; init; } = "";

        public string Qualifier { get; init; } = "";

        public string Note { get; init; } = "";
    }
}
