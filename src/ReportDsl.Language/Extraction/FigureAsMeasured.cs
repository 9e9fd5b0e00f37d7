using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Extraction;

/// <summary>A figure in a unit that says what it is: an index though printed with %, percent though printed as 成 or 三分之一.</summary>
/// <param name="Value">The figure in the unit, multiplied out.</param>
/// <param name="Upper">The upper figure of a range, else null.</param>
/// <param name="Unit">The unit's id, the printed measure word, or null for a bare number.</param>
/// <param name="Dimension">What the unit measures; null for a bare number.</param>
/// <param name="Measure">How it is measured.</param>
internal sealed record FigureAsMeasured(decimal Value, decimal? Upper, string? Unit, Dimension? Dimension, Measure Measure)
{
    private static readonly string[] OfPersons = ["就业", "人口", "人数", "劳动力", "贫困", "游客", "参保"];

    /// <summary>Whether the words say that a bare number counts people.</summary>
    public static bool CountsPersons(string words) => OfPersons.Any(words.Contains);

    public static FigureAsMeasured Of(FigureContext context, string subject)
    {
        FigureStatement statement = context.Statement;
        Unit unit = statement.Figure.Unit;
        Unit meant = Meant(context);
        decimal value = In(statement.Figure.Amount, meant, unit);
        decimal? upper = statement.Upper is PrintedFigure end ? In(end.Amount, meant, unit) : null;
        bool isBare = meant == MeasureWords.None;
        return new(value, upper, isBare ? null : meant.Id, isBare ? null : meant.Dimension, MeasureOf(statement, meant, context, subject));
    }

    /// <summary>Whether the figure is the level of a price index, whatever is printed behind it.</summary>
    public static bool IsIndex(FigureContext context) =>
        context.Statement.Figure is { Multiplier: Multiplier.One, Printed: >= 50 and <= 200 } && context.Statement.Growth is null && context.Clause.Contains("指数");

    private static Unit Meant(FigureContext context)
    {
        PrintedFigure figure = context.Statement.Figure;
        return (figure.Unit == Units.Percent || figure.Unit == MeasureWords.None) && IsIndex(context) ? Units.Index
            : figure.Unit == MeasureWords.None && CountsPersons(context.Clause) ? Units.Persons
            : figure.Unit == Units.Persons && context.Before.EndsWith("第", StringComparison.Ordinal) ? Units.Rank
            : figure.Unit == MeasureWords.People ? Units.Persons
            : figure.Unit == MeasureWords.Homes ? Units.Households
            : figure.Unit.Id == "岁" ? Units.Years
            : figure.Unit == Units.Tenths || figure.Unit.FractionOf > 0 ? Units.Percent
            : figure.Unit;
    }

    private static decimal In(Amount amount, Unit meant, Unit printed) =>
        meant.Dimension == printed.Dimension ? amount.In(meant) : amount.Value;

    private static Measure MeasureOf(FigureStatement statement, Unit unit, FigureContext context, string subject) =>
        unit == Units.Index ? Measure.Index
        : unit == Units.Rank ? Measure.Rank
        : unit == Units.PercentagePoints ? Measure.Increment
        : unit.Dimension == Dimension.Share ? statement.Growth ?? (subject.EndsWith("增速", StringComparison.Ordinal) || subject.EndsWith("涨幅", StringComparison.Ordinal) ? Measure.GrowthRate : Measure.Share)
        : context.Clause.Contains("新增") || context.Clause.Contains("净增") ? Measure.Increment
        : MeasureWords.IsCounting(unit) ? Measure.Count
        : Measure.Level;
}
