using System.Globalization;
using System.Text;
using ReportDsl.Language.Extraction;

namespace ReportDsl.Tool.Export;

/// <summary>How the figures of reports are written, and which of them.</summary>
/// <param name="Name">json, yaml or table.</param>
/// <param name="Kinds">The kinds that are wanted; none for all.</param>
internal sealed record ExtractionFormat(string Name, IReadOnlyList<FigureKind> Kinds)
{
    /// <summary>The report with the wanted kinds only.</summary>
    public ExtractedReport Chosen(ExtractedReport report) =>
        Kinds.Count == 0 ? report : report with { Figures = [.. report.Figures.Where(figure => Kinds.Contains(figure.Kind))] };

    /// <summary>One report as a document of its own.</summary>
    public string Text(string file, ExtractedReport report)
    {
        switch (Name)
        {
            case "json":
                return ExtractionExport.Json(file, report);
            case "yaml":
                return ExtractionExport.Yaml(file, report);
            default:
                using (StringWriter writer = new(CultureInfo.InvariantCulture))
                {
                    writer.Write(file + "\n");
                    ExtractionExport.Table(report, Consoles.Of(writer));
                    return writer.ToString();
                }
        }
    }

    /// <summary>All reports in one stream: an array in JSON, documents in YAML, one table after another.</summary>
    public IExtractionOutput ToOne(TextWriter output) => new OneStream(this, output);

    /// <summary>A file for each report.</summary>
    public IExtractionOutput ToFolder(DirectoryInfo folder) => new Folder(this, folder);

    private sealed class OneStream(ExtractionFormat format, TextWriter output) : IExtractionOutput
    {
        private int count;

        public void Add(string file, ExtractedReport report)
        {
            string before = format.Name switch
            {
                "json" => count == 0 ? "[\n" : ",\n",
                "yaml" => "---\n",
                _ => "",
            };
            string text = format.Text(file, report);
            output.Write(before + (format.Name == "json" ? text.TrimEnd('\n') : text));
            count++;
        }

        public void Dispose()
        {
            if (format.Name == "json")
            {
                output.Write(count == 0 ? "[]\n" : "\n]\n");
            }
        }
    }

    private sealed class Folder(ExtractionFormat format, DirectoryInfo folder) : IExtractionOutput
    {
        public void Add(string file, ExtractedReport report)
        {
            string extension = format.Name == "table" ? ".figures.txt" : "." + format.Name;
            string path = Path.Combine(folder.FullName, Path.ChangeExtension(file, null) + extension);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, format.Text(file, report), new UTF8Encoding(false));
        }

        public void Dispose()
        {
        }
    }
}

/// <summary>Where the figures of many reports go, one report at a time, so that none stays in memory.</summary>
internal interface IExtractionOutput : IDisposable
{
    void Add(string file, ExtractedReport report);
}

/// <summary>What was found in many reports together.</summary>
internal sealed class ExtractionSummary
{
    private readonly Dictionary<FigureKind, int> counts = [];
    private int reports;

    public void Add(ExtractedReport report)
    {
        reports++;
        foreach (ExtractedFigure figure in report.Figures)
        {
            counts[figure.Kind] = counts.GetValueOrDefault(figure.Kind) + 1;
        }
    }

    public string InWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"{reports} reports: {Count(FigureKind.Target)} targets, {Count(FigureKind.Result)} results, {Count(FigureKind.Fact)} facts, {Count(FigureKind.Noise)} figures that measure nothing.");

    private int Count(FigureKind kind) => counts.GetValueOrDefault(kind);
}
