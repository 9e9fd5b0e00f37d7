namespace ReportDsl;

/// <summary>Figures of one period that rules examine, and those of the year before: at most one of each indicator.</summary>
public sealed class ReportedFigures
{
    private readonly Dictionary<Indicator, Amount> values = [];
    private readonly Dictionary<Indicator, Amount> previousValues = [];

    /// <summary>Adds a figure, or replaces the one of its indicator.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <param name="value">The figure.</param>
    /// <exception cref="ArgumentException">The value is <c>default</c>, which states nothing.</exception>
    public ReportedFigures Add<T>(T value)
        where T : struct, IIndicatorValue<T>
    {
        values[T.Indicator] = Stated(value);
        return this;
    }

    /// <summary>Adds the figure of the year before, or replaces the one of its indicator.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <param name="value">The figure.</param>
    /// <exception cref="ArgumentException">The value is <c>default</c>, which states nothing.</exception>
    public ReportedFigures AddPrevious<T>(T value)
        where T : struct, IIndicatorValue<T>
    {
        previousValues[T.Indicator] = Stated(value);
        return this;
    }

    /// <summary>The figure of an indicator.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <exception cref="KeyNotFoundException">It wasn't reported.</exception>
    public Amount Value<T>()
        where T : struct, IIndicatorValue<T> =>
        values.TryGetValue(T.Indicator, out Amount amount) ? amount : throw Missing(T.Indicator);

    /// <summary>The figure of an indicator in the year before.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <exception cref="KeyNotFoundException">It wasn't reported.</exception>
    public Amount Previous<T>()
        where T : struct, IIndicatorValue<T> =>
        previousValues.TryGetValue(T.Indicator, out Amount amount) ? amount : throw Missing(T.Indicator);

    /// <summary>The figure of an indicator in the year before, or the one that a report states.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <param name="stated">What counts where nothing else was reported.</param>
    public Amount Previous<T>(Amount stated)
        where T : struct, IIndicatorValue<T> =>
        previousValues.TryGetValue(T.Indicator, out Amount amount) ? amount : stated;

    /// <summary>Whether there is a figure of the indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    public bool Has(Indicator indicator) => values.ContainsKey(indicator);

    /// <summary>Whether there is a figure of the indicator for the year before.</summary>
    /// <param name="indicator">The indicator.</param>
    public bool HasPrevious(Indicator indicator) => previousValues.ContainsKey(indicator);

    /// <summary>Checks the figures against rules, such as <c>Report2022.Rules.All</c>.</summary>
    /// <param name="rules">The rules.</param>
    public IReadOnlyList<RuleOutcome> Check(IEnumerable<ReportRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Select(rule => rule.Check(this))];
    }

    private static Amount Stated<T>(T value)
        where T : struct, IIndicatorValue<T> =>
        value.Amount.IsStated ? value.Amount : throw new ArgumentException($"This value of {T.Indicator.Name.En} was never given a figure.", nameof(value));

    private static KeyNotFoundException Missing(Indicator indicator) => new($"No figure of '{indicator.Id}' was reported.");
}
