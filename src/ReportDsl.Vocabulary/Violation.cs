namespace ReportDsl;

/// <summary>A rule on the values of one indicator (<c>valid:</c> in its definition).</summary>
public enum ValidityRule
{
    /// <summary>The least possible value.</summary>
    Minimum,

    /// <summary>The greatest possible value.</summary>
    Maximum,

    /// <summary>How many decimals a value may have.</summary>
    Decimals,

    /// <summary>Whether values only rise or only fall from year to year.</summary>
    Trend,

    /// <summary>How much a value plausibly differs from last year's.</summary>
    Change,
}

/// <summary>A rule that a value breaks.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Limit">The value that the rule allows at the least or at the most; last year's value for <see cref="ValidityRule.Trend"/>, the number of decimals for <see cref="ValidityRule.Decimals"/>.</param>
/// <param name="Words">What is wrong, in both languages.</param>
/// <param name="Because">Why the rule is there, where its definition says so, or null.</param>
public sealed record Violation(ValidityRule Rule, Amount Limit, LocalizedText Words, string? Because)
{
    /// <summary>What is wrong and why the rule is there, in a language.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language) =>
        Because is null ? Words.In(language) : Words.In(language) + (language == DisplayLanguage.Zh ? "（" + Because + "）" : " (" + Because + ")");

    /// <summary>What is wrong and why the rule is there, in English.</summary>
    public override string ToString() => ToString(DisplayLanguage.En);
}
