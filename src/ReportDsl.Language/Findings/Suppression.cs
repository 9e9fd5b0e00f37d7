using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Findings;

/// <summary>A rule whose findings may stand in one part of a file, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Because">Why its findings may stand.</param>
/// <param name="Place">Where the file names the rule.</param>
/// <param name="Scope">The entry for which it holds; null for the whole file.</param>
internal sealed record Suppression(Rule Rule, string Because, TextRange Place, TextRange? Scope)
{
    public bool Covers(Finding finding) => finding.Rule == Rule && (Scope is not TextRange scope || scope.Contains(finding.Range));
}

/// <summary>The suppressions of one file, those of its entries before those of the whole file.</summary>
/// <param name="Path">The file, as it was given.</param>
/// <param name="Suppressions">The suppressions.</param>
internal sealed record FileSuppressions(string Path, EquatableArray<Suppression> Suppressions);

/// <summary>A finding that stands, and why.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Because">Why it may stand.</param>
internal sealed record SuppressedFinding(Finding Finding, string Because)
{
    /// <summary>As it is listed: <c>file(line,column): RDSL214 is suppressed, because: reason</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Finding.Path}({Finding.Range.Line},{Finding.Range.Column}): {Finding.Rule.Id} is suppressed, because: {MessageText.Of(Because)}");
}
