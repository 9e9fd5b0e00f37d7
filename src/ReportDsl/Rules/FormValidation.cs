using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace ReportDsl;

/// <summary>Validates entered figures by their indicators' rules, and together by rules over several; for generated forms and for your own.</summary>
/// <remarks>Messages are in Chinese where the current UI culture is, else in English.</remarks>
public sealed class FormValidation
{
    private readonly List<ValidationResult> results = [];
    private readonly Dictionary<Indicator, string> members = [];
    private readonly ReportedFigures figures = new();

    /// <summary>Adds one input; null counts as nothing entered.</summary>
    /// <typeparam name="T">The indicator.</typeparam>
    /// <param name="input">The input.</param>
    /// <param name="memberName">The property of the form that holds it, at which its results are shown.</param>
    public void Add<T>(IndicatorInput<T>? input, string memberName)
        where T : struct, IIndicatorValue<T>
    {
        if (input is null)
        {
            return;
        }

        input.TryGet(out T? value, out IReadOnlyList<LocalizedText> violations);
        results.AddRange(violations.Select(violation => new ValidationResult(violation.In(Language), [memberName + "." + nameof(input.Value)])));
        if (value is T figure)
        {
            figures.Add(figure);
            members[T.Indicator] = memberName;
        }
    }

    /// <summary>What is wrong with the inputs alone, and every error of the rules over several of them.</summary>
    /// <param name="rules">The rules; those that need a figure that wasn't entered don't count.</param>
    public IEnumerable<ValidationResult> Results(IEnumerable<ReportRule> rules) =>
    [
        .. results,
        .. figures.Check(rules)
            .Where(outcome => outcome.Kind == RuleOutcomeKind.Broken && outcome.Rule.Severity == RuleSeverity.Error)
            .Select(outcome => new ValidationResult(outcome.ToString(Language), [.. outcome.Rule.Values.Select(indicator => members[indicator] + ".Value")])),
    ];

    // By the name, because without globalization data a culture knows nothing else of its language.
    private static DisplayLanguage Language => CultureInfo.CurrentUICulture.Name.Split('-')[0] == "zh" ? DisplayLanguage.Zh : DisplayLanguage.En;
}
