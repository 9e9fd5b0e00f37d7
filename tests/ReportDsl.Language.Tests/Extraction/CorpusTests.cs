using System.Globalization;
using ReportDsl.Language.Extraction;
using Xunit.Abstractions;

namespace ReportDsl.Language.Tests.Extraction;

/// <summary>Extraction measured against the targets that a person found in two whole reports by reading.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const decimal LeastRecall = 0.97m;
    private const decimal LeastPrecision = 0.95m;

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
        List<AnnotatedTarget> expected = [.. AnnotatedTarget.In(annotation)];
        List<ExtractedFigure> found = [.. Extracted.From(ReportFileFactAttribute.Read(report)).Figures.Where(figure => figure.Kind == FigureKind.Target)];
        List<ExtractedFigure> unmatched = [.. found];
        List<AnnotatedTarget> missed = [];
        int headlines = 0;
        int commitments = 0;
        foreach (AnnotatedTarget fact in expected)
        {
            ExtractedFigure? figure = unmatched.OrderByDescending(candidate => fact.Overlaps(candidate.Quote)).FirstOrDefault(candidate => IsStatedBy(fact, candidate));
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

    private static bool IsStatedBy(AnnotatedTarget target, ExtractedFigure figure) =>
        Math.Round(figure.Value, 4) == Math.Round(target.Value, 4) && figure.Upper == target.Upper && figure.Unit == target.Unit && figure.Bound == target.Bound;
}
