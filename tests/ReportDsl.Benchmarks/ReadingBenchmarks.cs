using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Reading;
using YamlDotNet.Core;

namespace ReportDsl.Benchmarks;

/// <summary>How fast definitions are read and checked, against the bare YAML parser on the same texts.</summary>
internal static class ReadingBenchmarks
{
    public static void Run(Scale scale, PerformancePage page)
    {
        List<string[]> rows = [];
        foreach (int files in scale.Files)
        {
            SyntheticDefinitions made = SyntheticDefinitions.OfFiles(files);
            DefinitionText[] texts = [.. made.Texts.Select(text => new DefinitionText(text.Key, text.Value))];
            Comparison toDocuments = Interleaved.Compare(scale.Rounds, () => Parse(texts), () => Read(texts));
            Comparison toModel = Interleaved.Compare(scale.Rounds, () => Parse(texts), () => Check(texts));
            rows.Add([
                PerformancePage.Number(files), PerformancePage.Number(Math.Round(made.Megabytes, 2)), Speed(made, toModel.Floor), Speed(made, toDocuments.Ours), Speed(made, toModel.Ours),
                PerformancePage.Ratio(1 / toDocuments.Ratio), PerformancePage.Ratio(1 / toModel.Ratio),
            ]);
        }

        page.Add(
            "Reading",
            "From YAML to the checked model, with every limit, check and phrase, against YamlDotNet's parser that only passes over its events. Goal: at least half the parser's speed.",
            ["Definition files", "MB", "Parser, MB/s", "To bound documents, MB/s", "To the checked model, MB/s", "Documents : parser", "Model : parser"],
            rows);
    }

    private static string Speed(SyntheticDefinitions made, TimeSpan time) => PerformancePage.Number(Math.Round(made.Megabytes / (decimal)time.TotalSeconds, 1));

    private static void Parse(DefinitionText[] texts)
    {
        foreach (DefinitionText text in texts)
        {
            Parser parser = new(new Scanner(new StringReader(text.Content), skipComments: true));
            while (parser.MoveNext())
            {
            }
        }
    }

    private static DefinitionFile[] Read(DefinitionText[] texts) => [.. texts.Select(text => DefinitionCompiler.Read(text, CancellationToken.None))];

    private static void Check(DefinitionText[] texts)
    {
        DefinitionFile[] files = Read(texts);
        Catalogue catalogue = DefinitionCompiler.Gather(files.Select(file => file.Declarations));
        CheckedFile[] checkedFiles = [.. files.Select(file => DefinitionCompiler.Check(file, catalogue))];
        FigureIndex figures = DefinitionCompiler.IndexFigures(checkedFiles.Select(FileFigures.Of));
        foreach (DefinitionFile file in files.Where(file => DefinitionCompiler.HasRelations(file, catalogue)))
        {
            DefinitionCompiler.Relate(file, catalogue, figures);
        }
    }
}
