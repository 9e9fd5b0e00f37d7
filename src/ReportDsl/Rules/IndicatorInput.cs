namespace ReportDsl;

/// <summary>A figure as a form or a configuration gives it: a number and the id of a unit.</summary>
/// <remarks>Both can be set to anything; <see cref="TryGet"/> says whether they make a value of the indicator.</remarks>
/// <typeparam name="T">The indicator.</typeparam>
public sealed class IndicatorInput<T>
    where T : struct, IIndicatorValue<T>
{
    /// <summary>The figure, or null where none was given.</summary>
    public decimal? Value { get; set; }

    /// <summary>The id of the figure's unit; the indicator's own unless another is given.</summary>
    public string Unit { get; set; } = T.Indicator.Unit.Id;

    /// <summary>The value, if the input makes one; else what keeps it from being one.</summary>
    /// <param name="value">The value; null where no figure was given or where it isn't valid.</param>
    /// <param name="violations">What is wrong; empty where nothing is.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public bool TryGet(out T? value, out IReadOnlyList<LocalizedText> violations)
    {
        if (Value is not decimal figure)
        {
            (value, violations) = (null, []);
            return true;
        }

        (value, violations) = StatedFigure<T>.Of(figure, Unit ?? "");
        return violations.Count == 0;
    }
}
