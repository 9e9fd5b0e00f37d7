using System.Globalization;
using ReportDsl.Language.Extraction;
using ReportDsl.Language.Tests.Repairing;
using Xunit.Abstractions;

namespace ReportDsl.Language.Tests.Extraction;

/// <summary>Extraction measured against the targets that a person found in two whole reports by reading.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const decimal LeastRecall = 0.97m;
    private const decimal LeastPrecision = 0.95m;

    // The annotation names counting units by their measure words.
    private static readonly Dictionary<string, Unit> UnitsBySymbol = Units.All.Where(unit => unit.Symbol.Length > 0).ToLookup(unit => unit.Symbol).ToDictionary(units => units.Key, units => units.First());

    [ReportFileFact("zhangzhou-2022-newspaper-page.txt")]
    public void TheNewspaperPageOf2022_GivesItsTargetsWithValueUnitAndBound() => Measure("zhangzhou-2022-newspaper-page.txt", "zhangzhou-2022.targets.tsv");

    [ReportFileFact("zhangzhou-2023.txt")]
    public void TheReportOf2023_GivesItsTargetsWithValueUnitAndBound() => Measure("zhangzhou-2023.txt", "zhangzhou-2023.targets.tsv");

    [ReportFileFact("zhangzhou-2022-newspaper-page.txt")]
    public void TheDoubledBoxes_GiveTheirFiguresOnce()
    {
        IReadOnlyList<ExtractedFigure> figures = Extracted.From(ReportFileFactAttribute.Read("zhangzhou-2022-newspaper-page.txt")).Figures;

        foreach (string printed in new[] { "7.5%", "103.5%", "66157名", "2417平方公里", "9个", "5个" })
        {
            Assert.Contains(figures, figure => figure.Printed == printed && figure.Kind is FigureKind.Target or FigureKind.Result);
        }

        Assert.DoesNotContain(figures, figure => figure.Value is 6615766157m or 24172417m or 99m or 55m);
    }

    [ReportFileFact("zhangzhou-2023.txt")]
    public void TheHeadlineTargetsOf2023_BelongToKnownIndicators()
    {
        IReadOnlyList<ExtractedFigure> headline =
            [.. Extracted.From(ReportFileFactAttribute.Read("zhangzhou-2023.txt"), Extracted.Zhangzhou()).Figures.Where(figure => figure.IsHeadline)];

        Assert.Equal(
            [
                "gdp-growth", "general-public-budget-total-revenue-growth", "local-general-public-budget-revenue-growth", "industrial-value-added-growth", "fixed-asset-investment-growth",
                "retail-sales-growth", "export-growth", "urban-disposable-income-growth", "rural-disposable-income-growth", "consumer-price-growth",
            ],
            headline.Select(figure => figure.Indicator));
    }

    private void Measure(string report, string annotation)
    {
        List<Fact> expected = [.. Annotation(annotation)];
        List<ExtractedFigure> found = [.. Extracted.From(ReportFileFactAttribute.Read(report)).Figures.Where(figure => figure.Kind == FigureKind.Target)];
        List<ExtractedFigure> unmatched = [.. found];
        List<Fact> missed = [];
        int headlines = 0;
        int commitments = 0;
        foreach (Fact fact in expected)
        {
            ExtractedFigure? figure = unmatched.OrderByDescending(candidate => Overlap(candidate.Quote, fact.Quote)).FirstOrDefault(fact.IsStatedBy);
            if (figure is null)
            {
                missed.Add(fact);
                continue;
            }

            unmatched.Remove(figure);
            headlines += figure.IsHeadline == fact.IsHeadline ? 1 : 0;
            commitments += figure.Commitment == fact.Commitment ? 1 : 0;
        }

        int hits = expected.Count - missed.Count;
        decimal recall = (decimal)hits / expected.Count;
        decimal precision = (decimal)hits / found.Count;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report}: {expected.Count} targets by reading, {found.Count} found, {hits} right: recall {recall:0.000}, precision {precision:0.000}; headline right for {headlines}, commitment for {commitments}."));
        missed.ForEach(fact => output.WriteLine($"missed: {fact.Quote}"));
        unmatched.ForEach(figure => output.WriteLine($"no target: {figure.Quote}"));

        Assert.True(recall >= LeastRecall, $"recall is {recall}");
        Assert.True(precision >= LeastPrecision, $"precision is {precision}");
        Assert.Equal((hits, hits), (headlines, commitments));
    }

    private static int Overlap(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) ? 1 : 0;

    private static IEnumerable<Fact> Annotation(string name) => File
        .ReadLines(Repository.PathOf("tests", "Corpus", name))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Select(cells => new Fact(
            cells[0],
            decimal.Parse(cells[1], CultureInfo.InvariantCulture),
            cells[2].Length > 0 ? decimal.Parse(cells[2], CultureInfo.InvariantCulture) : null,
            UnitsBySymbol.TryGetValue(cells[3], out Unit? unit) ? unit.Id : cells[3] == "场" ? Units.Events.Id : cells[3],
            Terms.Bounds.Single(bound => bound.Id == cells[4]).Value,
            Terms.Commitments.Single(commitment => commitment.Id == cells[5]).Value,
            cells[6] == "yes"));

    private sealed record Fact(string Quote, decimal Value, decimal? Upper, string Unit, Bound Bound, Commitment Commitment, bool IsHeadline)
    {
        public bool IsStatedBy(ExtractedFigure figure) =>
            Math.Round(figure.Value, 4) == Math.Round(Value, 4) && figure.Upper == Upper && figure.Unit == Unit && figure.Bound == Bound;
    }
}
