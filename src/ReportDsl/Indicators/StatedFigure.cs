namespace ReportDsl;

/// <summary>A figure and a unit from outside, as a value of an indicator or with what keeps it from being one.</summary>
internal sealed record StatedFigure<T>(T? Value, IReadOnlyList<LocalizedText> Violations)
    where T : struct, IIndicatorValue<T>
{
    public static StatedFigure<T> Of(decimal figure, string unitId)
    {
        Indicator indicator = T.Indicator;
        Unit? unit = unitId == indicator.Unit.Id ? indicator.Unit : Units.Find(unitId);
        if (unit is null || unit.Dimension != indicator.Unit.Dimension)
        {
            return Wrong($"{indicator.Name.Zh}的单位应为{indicator.Unit.Name.Zh}，而不是“{unitId}”", $"{indicator.Name.En} is measured in {indicator.Unit.Id}, not in '{unitId}'");
        }

        if (Math.Abs(figure) > Amount.Limit)
        {
            return Wrong($"{indicator.Name.Zh}的数值过大", $"The figure of {indicator.Name.En} is larger than any that a report states");
        }

        Amount amount = new(figure, unit);
        IReadOnlyList<Violation> violations = indicator.Rules.Violations(amount);
        return violations.Count == 0
            ? new(T.From(amount), [])
            : new(null, [.. violations.Select(violation => new LocalizedText(violation.ToString(DisplayLanguage.Zh), violation.ToString(DisplayLanguage.En)))]);
    }

    private static StatedFigure<T> Wrong(string zh, string en) => new(null, [new LocalizedText(zh, en)]);
}
