namespace ReportDsl;

/// <summary>A rule over several indicators, as definitions state it (<c>rules:</c>): rural income grows faster than urban income.</summary>
public sealed class ReportRule
{
    /// <summary>The rule's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule says.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The condition as definitions write it.</summary>
    public required string Expectation { get; init; }

    /// <summary>Why figures keep the rule, or null.</summary>
    public string? Because { get; init; }

    /// <summary>How much a contradiction weighs.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>The indicators whose figures the rule examines.</summary>
    public required IReadOnlyList<Indicator> Values { get; init; }

    /// <summary>The indicators whose figures of the year before the rule needs besides, because no report states them.</summary>
    public required IReadOnlyList<Indicator> PreviousValues { get; init; }

    /// <summary>The condition; asked only where every figure that it needs is there.</summary>
    public required Func<ReportedFigures, Truth> Condition { get; init; }

    /// <summary>Checks figures against the rule.</summary>
    /// <param name="figures">What was reported.</param>
    /// <returns>Whether the rule is kept, or which figures it would need to tell.</returns>
    public RuleOutcome Check(ReportedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Indicator[] missing = [.. Values.Where(indicator => !figures.Has(indicator)).Concat(PreviousValues.Where(indicator => !figures.HasPrevious(indicator))).Distinct()];
        if (missing.Length > 0)
        {
            return new(this, RuleOutcomeKind.NotChecked, missing);
        }

        return new(this, Condition(figures) == Truth.No ? RuleOutcomeKind.Broken : RuleOutcomeKind.Kept, []);
    }

    /// <summary>The rule's name in Chinese.</summary>
    public override string ToString() => Name.Zh;
}
