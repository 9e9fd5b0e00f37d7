using System.Globalization;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Findings;

/// <summary>Something wrong, or worth knowing, at one place of one definition file.</summary>
/// <param name="Rule">The rule that the place breaks.</param>
/// <param name="Path">The file, as it was given.</param>
/// <param name="Range">The place.</param>
/// <param name="Arguments">What fills the rule's message.</param>
internal sealed record Finding(Rule Rule, string Path, TextRange Range, EquatableArray<string> Arguments)
{
    /// <summary>The fact, then the next step.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>The finding as compilers print it: <c>file(line,column): error RDSL001: message</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}({1},{2}): {3} {4}: {5}",
        Path,
        Range.Line,
        Range.Column,
        Rule.Severity == Severity.Error ? "error" : Rule.Severity == Severity.Warning ? "warning" : "info",
        Rule.Id,
        Message);
}
