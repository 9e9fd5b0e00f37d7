namespace ReportDsl;

/// <summary>A figure that a report says was achieved (成效).</summary>
public abstract class Result : Entry
{
    private protected Result()
    {
    }

    /// <summary>What is measured.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>How the report qualifies the figure.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>The figure as printed.</summary>
    public abstract Amount Amount { get; }

    /// <inheritdoc/>
    public override LocalizedText Name
    {
        get => Indicator.Name;
        init => throw new NotSupportedException("A result is named by its indicator.");
    }

    /// <summary>The figure with its qualifier in words: 超过5000亿元.</summary>
    /// <param name="language">The language.</param>
    public string Statement(DisplayLanguage language) => Wording.Of(Qualifier, Amount, language);

    /// <inheritdoc/>
    public override string ToString(DisplayLanguage language) =>
        Name.In(language) + (language == DisplayLanguage.Zh ? "：" : ": ") + Statement(language);
}

/// <summary>A figure that a report says was achieved, typed by its indicator.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <param name="value">The figure.</param>
public sealed class Result<T>(T value) : Result
    where T : struct, IIndicatorValue<T>
{
    /// <summary>The figure.</summary>
    public T Value { get; } = value;

    /// <inheritdoc/>
    public override Amount Amount => Value.Amount;
}
