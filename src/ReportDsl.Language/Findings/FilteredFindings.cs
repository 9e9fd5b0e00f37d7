namespace ReportDsl.Language.Findings;

/// <summary>What was found, apart from what the definitions suppress.</summary>
/// <param name="Findings">What isn't suppressed, and each suppression that suppresses nothing; by file and place.</param>
/// <param name="Suppressed">What is suppressed, by file and place.</param>
internal sealed record FilteredFindings(EquatableArray<Finding> Findings, EquatableArray<SuppressedFinding> Suppressed)
{
    public bool HasErrors => Findings.Any(finding => finding.Rule.Severity == Severity.Error);

    /// <summary>Filters findings by the suppressions of their files.</summary>
    /// <param name="suppressions">The suppressions of every file.</param>
    /// <param name="findings">The findings of every file.</param>
    /// <param name="isFoundHere">Whether findings of a rule are among these, so that a suppression of it can be seen to be unused.</param>
    /// <param name="isIncomplete">Whether an error elsewhere may have cost findings.</param>
    public static FilteredFindings Of(
        IEnumerable<FileSuppressions> suppressions, IEnumerable<Finding> findings, Func<Rule, bool> isFoundHere, bool isIncomplete = false)
    {
        FileSuppressions[] files = [.. suppressions];
        ILookup<string, FileSuppressions> byPath = files.ToLookup(file => file.Path, StringComparer.Ordinal);
        (Finding Finding, Suppression? By)[] judged =
        [
            .. InOrder(findings).Select(finding =>
                (finding, byPath[finding.Path].SelectMany(file => file.Suppressions).FirstOrDefault(suppression => suppression.Covers(finding)))),
        ];
        Finding[] kept = [.. judged.Where(pair => pair.By is null).Select(pair => pair.Finding)];

        // Where an error leaves something out, what would be suppressed isn't found either.
        if (!isIncomplete && !kept.Any(finding => finding.Rule.Severity == Severity.Error))
        {
            HashSet<(string Path, Suppression Suppression)> used = [.. judged.Where(pair => pair.By is not null).Select(pair => (pair.Finding.Path, pair.By!))];
            kept = [.. InOrder(kept.Concat(files.SelectMany(file => file.Suppressions
                .Where(suppression => isFoundHere(suppression.Rule) && !used.Contains((file.Path, suppression)))
                .Select(suppression => Unused(file.Path, suppression)))))];
        }

        return new(
            kept.ToEquatableArray(),
            judged.Where(pair => pair.By is not null).Select(pair => new SuppressedFinding(pair.Finding, pair.By!.Because)).ToEquatableArray());
    }

    private static Finding Unused(string path, Suppression suppression) => new(
        Rules.UnusedSuppression,
        path,
        suppression.Place,
        new EquatableArray<string>([suppression.Rule.Id, suppression.Scope is null ? "file" : "entry"]));

    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.Path, StringComparer.Ordinal)
        .ThenBy(finding => finding.Range.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);
}
