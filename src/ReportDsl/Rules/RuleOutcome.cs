namespace ReportDsl;

/// <summary>What came of checking figures against a rule.</summary>
public enum RuleOutcomeKind
{
    /// <summary>The figures don't contradict the rule, as far as their printed digits tell.</summary>
    Kept,

    /// <summary>The figures contradict the rule, whatever was rounded.</summary>
    Broken,

    /// <summary>Figures that the rule needs are missing.</summary>
    NotChecked,
}

/// <summary>What came of checking figures against a rule, and which figures were missing.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">Kept, broken or not checked.</param>
/// <param name="Missing">The indicators of the figures that were missing.</param>
public sealed record RuleOutcome(ReportRule Rule, RuleOutcomeKind Kind, IReadOnlyList<Indicator> Missing)
{
    /// <summary>The outcome in a language.</summary>
    /// <param name="language">The language.</param>
    public string ToString(DisplayLanguage language)
    {
        bool zh = language == DisplayLanguage.Zh;
        string because = Rule.Because is null ? "" : zh ? "（" + Rule.Because + "）" : " (" + Rule.Because + ")";
        string missing = string.Join(zh ? "、" : ", ", Missing.Select(indicator => indicator.Name.In(language)));
        return (Kind, zh) switch
        {
            (RuleOutcomeKind.Kept, true) => "符合：" + Rule.Name.Zh,
            (RuleOutcomeKind.Kept, false) => "Kept: " + Rule.Name.En,
            (RuleOutcomeKind.Broken, true) => "数据与规则矛盾：" + Rule.Name.Zh + because,
            (RuleOutcomeKind.Broken, false) => "The figures contradict the rule: " + Rule.Name.En + because,
            (_, true) => "未检查：" + Rule.Name.Zh + "（缺少" + missing + "）",
            _ => "Not checked: " + Rule.Name.En + " (without " + missing + ")",
        };
    }

    /// <summary>The outcome in English.</summary>
    public override string ToString() => ToString(DisplayLanguage.En);
}
