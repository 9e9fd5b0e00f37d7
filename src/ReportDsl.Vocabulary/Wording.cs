namespace ReportDsl;

/// <summary>A bound or a qualifier and its figure in words: 3.8万人以上, at least 38,000 persons.</summary>
public static class Wording
{
    /// <summary>A target's figure with its bound in words.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="amount">The figure; the lower one of <see cref="Bound.Between"/>.</param>
    /// <param name="upper">The upper figure of <see cref="Bound.Between"/>, else null.</param>
    /// <param name="language">The language.</param>
    public static string Of(Bound bound, Amount amount, Amount? upper, DisplayLanguage language)
    {
        string figure = amount.ToString(language);
        string end = upper?.ToString(language) ?? "";
        return (bound, language) switch
        {
            (Bound.About, DisplayLanguage.Zh) => figure + "左右",
            (Bound.AtLeast, DisplayLanguage.Zh) => figure + "以上",
            (Bound.AtMost, DisplayLanguage.Zh) => figure + "以内",
            (Bound.Above, DisplayLanguage.Zh) => "超过" + figure,
            (Bound.Below, DisplayLanguage.Zh) => "低于" + figure,
            (Bound.Between, DisplayLanguage.Zh) => figure + "至" + end,
            (Bound.Exactly, _) => figure,
            (Bound.Between, _) => "between " + figure + " and " + end,
            _ => Terms.Bounds.Of(bound).Name.En + " " + figure,
        };
    }

    /// <summary>A result's figure with its qualifier in words.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <param name="amount">The figure.</param>
    /// <param name="language">The language.</param>
    public static string Of(Qualifier qualifier, Amount amount, DisplayLanguage language) => qualifier switch
    {
        Qualifier.None => amount.ToString(language),
        Qualifier.Expected => (language == DisplayLanguage.Zh ? "预计" : "expected ") + amount.ToString(language),
        Qualifier.About => Of(Bound.About, amount, null, language),
        Qualifier.Above => Of(Bound.Above, amount, null, language),
        Qualifier.Below => Of(Bound.Below, amount, null, language),
        Qualifier.AtLeast => Of(Bound.AtLeast, amount, null, language),
        Qualifier.AtMost => Of(Bound.AtMost, amount, null, language),
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "No such qualifier."),
    };
}
