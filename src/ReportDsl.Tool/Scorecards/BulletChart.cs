namespace ReportDsl.Tool.Scorecards;

/// <summary>
/// A bullet chart: a band for what meets the target, a line for its figure, a mark for what the reported figure can be. What it
/// shows stands in words beside it, so assistive technology passes over it.
/// </summary>
internal static class BulletChart
{
    private const decimal Width = 220;

    // Narrower than this, a mark wouldn't be seen.
    private const decimal NarrowestMark = 4;

    public static Html Of(ScorecardEntry entry)
    {
        if (entry.Outcome is not Outcome outcome || entry.Status == TargetStatus.NotComparable)
        {
            return Html.None;
        }

        Unit unit = entry.Target.Amount.Unit;
        decimal figure = entry.Progress?.Milestone?.In(unit) ?? entry.Target.Amount.In(unit);
        (decimal? From, decimal? To) accepted = Ends(entry.Verdict?.Accepted, unit);
        (decimal? From, decimal? To) possible = entry.Verdict?.Possible is AmountRange range
            ? Ends(range, unit)
            : (outcome.Amount.In(unit), outcome.Amount.In(unit));
        decimal[] shown =
        [
            .. new[] { figure, outcome.Amount.In(unit), entry.Target.UpperAmount?.In(unit), accepted.From, accepted.To, possible.From, possible.To }.OfType<decimal>(),
        ];
        decimal margin = shown.Max() > shown.Min() ? (shown.Max() - shown.Min()) / 4 : Math.Max(1, Math.Abs(figure) / 10);
        Scale scale = new(shown.Min() - margin, shown.Max() + margin);
        string status = VerdictTerms.Statuses.Of(entry.Status).Id;
        Html band = entry.Verdict?.Accepted is null ? Html.None : Bar("band", scale, accepted, 3, 18);
        return Html.Of($"<svg class=\"chart {status}\" viewBox=\"0 0 {Width} 24\" width=\"220\" height=\"24\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"axis\" x=\"0\" y=\"11\" width=\"{Width}\" height=\"2\"/>{band}{Bar("mark", scale, possible, 8, 8)}<rect class=\"figure\" x=\"{scale.Of(figure) - 1}\" y=\"1\" width=\"2\" height=\"22\"/></svg>");
    }

    private static (decimal? From, decimal? To) Ends(AmountRange? range, Unit unit) => (range?.Lower?.In(unit), range?.Upper?.In(unit));

    private static Html Bar(string name, Scale scale, (decimal? From, decimal? To) ends, int top, int height)
    {
        decimal from = ends.From is decimal lower ? scale.Of(lower) : 0;
        decimal to = ends.To is decimal upper ? scale.Of(upper) : Width;
        decimal width = Math.Max(to - from, NarrowestMark);
        return Html.Of($"<rect class=\"{name}\" x=\"{from - ((width - (to - from)) / 2)}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>");
    }

    /// <summary>Where values lie on the chart.</summary>
    private readonly record struct Scale(decimal From, decimal To)
    {
        public decimal Of(decimal value) => (value - From) / (To - From) * Width;
    }
}
