using System.Globalization;

namespace ReportDsl.Testing;

/// <summary>A target that a person found in a report by reading: a row of <c>tests/Corpus</c>.</summary>
internal sealed record AnnotatedTarget(string Quote, decimal Value, decimal? Upper, string Unit, Bound Bound, Commitment Commitment, bool IsHeadline)
{
    // The annotation names counting units by their measure words.
    private static readonly Dictionary<string, Unit> UnitsBySymbol = Units.All.Where(unit => unit.Symbol.Length > 0).ToLookup(unit => unit.Symbol).ToDictionary(units => units.Key, units => units.First());

    public static IEnumerable<AnnotatedTarget> In(string name) => File
        .ReadLines(Repository.PathOf("tests", "Corpus", name))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Select(cells => new AnnotatedTarget(
            cells[0],
            decimal.Parse(cells[1], CultureInfo.InvariantCulture),
            cells[2].Length > 0 ? decimal.Parse(cells[2], CultureInfo.InvariantCulture) : null,
            UnitsBySymbol.TryGetValue(cells[3], out Unit? unit) ? unit.Id : cells[3] == "场" ? Units.Events.Id : cells[3],
            Terms.Bounds.Single(bound => bound.Id == cells[4]).Value,
            Terms.Commitments.Single(commitment => commitment.Id == cells[5]).Value,
            cells[6] == "yes"));

    /// <summary>Whether one of two quotes is part of the other.</summary>
    public bool Overlaps(string quote) => quote.Contains(Quote, StringComparison.Ordinal) || Quote.Contains(quote, StringComparison.Ordinal);
}
