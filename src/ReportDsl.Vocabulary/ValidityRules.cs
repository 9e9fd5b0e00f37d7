using System.Globalization;

namespace ReportDsl;

/// <summary>Which values an indicator can have at all (<c>valid:</c> in its definition).</summary>
/// <param name="Unit">The indicator's official unit, in which limits and decimals are meant.</param>
/// <param name="Minimum">The least possible value in the unit, or null.</param>
/// <param name="Maximum">The greatest possible value in the unit, or null.</param>
/// <param name="MaximumDecimals">How many decimals a value in the unit may have, or null for any; 0 for whole numbers.</param>
public sealed record ValidityRules(Unit Unit, decimal? Minimum, decimal? Maximum, int? MaximumDecimals)
{
    /// <summary>Every rule that the amount breaks, in words; empty for a valid amount.</summary>
    /// <param name="amount">An amount in a unit of the same dimension.</param>
    /// <exception cref="ArgumentException">The amount measures something else.</exception>
    public IReadOnlyList<LocalizedText> Violations(Amount amount)
    {
        List<LocalizedText> violations = [];
        if (Minimum is decimal minimum && amount < new Amount(minimum, Unit))
        {
            violations.Add(Violation(amount, "小于下限" + InUnit(minimum, DisplayLanguage.Zh), "is below the least possible value, " + InUnit(minimum, DisplayLanguage.En)));
        }

        if (Maximum is decimal maximum && amount > new Amount(maximum, Unit))
        {
            violations.Add(Violation(amount, "大于上限" + InUnit(maximum, DisplayLanguage.Zh), "is above the greatest possible value, " + InUnit(maximum, DisplayLanguage.En)));
        }

        if (MaximumDecimals is int decimals && Decimals.Count(amount.In(Unit)) > decimals)
        {
            violations.Add(decimals == 0
                ? Violation(amount, "不是整数", "isn't a whole number of " + Unit.Name.En)
                : Violation(
                    amount,
                    string.Format(CultureInfo.InvariantCulture, "小数超过{0}位", decimals),
                    string.Format(CultureInfo.InvariantCulture, "has more than {0} decimals", decimals)));
        }

        return violations;
    }

    /// <summary>The rules in words; empty when there are none.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        List<string> words = [];
        if (Minimum is decimal minimum)
        {
            words.Add((zh ? "不小于" : "from ") + InUnit(minimum, language));
        }

        if (Maximum is decimal maximum)
        {
            words.Add((zh ? "不大于" : "up to ") + InUnit(maximum, language));
        }

        if (MaximumDecimals is int decimals)
        {
            words.Add(decimals == 0
                ? (zh ? "整数" : "whole numbers")
                : string.Format(CultureInfo.InvariantCulture, zh ? "至多{0}位小数" : "at most {0} decimals", decimals));
        }

        return string.Join(zh ? "，" : ", ", words);
    }

    private string InUnit(decimal value, DisplayLanguage language) => new Amount(value, Unit).ToString(language);

    private static LocalizedText Violation(Amount amount, string zh, string en) =>
        new(amount.ToString(DisplayLanguage.Zh) + zh, amount.ToString(DisplayLanguage.En) + " " + en);
}
