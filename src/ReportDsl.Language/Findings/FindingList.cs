using System.Globalization;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Findings;

/// <summary>Collects the findings of one file, up to as many as anybody reads.</summary>
internal sealed class FindingList(string path)
{
    private readonly List<Finding> findings = [];

    public string Path => path;

    /// <summary>Whether no further finding is taken up; the last one says so.</summary>
    public bool IsFull => findings.Count > Limits.Findings;

    public bool HasErrors => findings.Any(finding => finding.Rule.Severity == Severity.Error);

    public bool Has(Rule rule, TextRange range) => findings.Any(finding => finding.Rule == rule && finding.Range == range);

    public void Add(Rule rule, TextRange range, params string[] arguments) =>
        Add(new Finding(rule, path, range, arguments.Select(MessageText.Of).ToEquatableArray()));

    public void AddRange(IEnumerable<Finding> more)
    {
        foreach (Finding finding in more)
        {
            Add(finding);
        }
    }

    public void AddFailure(Exception exception, string onWhat = "this file") =>
        Add(Rules.CompilerFailure, TextRange.StartOfFile, onWhat, exception.GetType().Name + ": " + exception.Message);

    private void Add(Finding finding)
    {
        if (findings.Count < Limits.Findings)
        {
            findings.Add(finding);
        }
        else if (!IsFull)
        {
            findings.Add(new Finding(
                Rules.LimitExceeded,
                path,
                finding.Range,
                new[] { $"There are more than {Limits.Findings.ToString("N0", CultureInfo.InvariantCulture)} findings in this file", "mend those before this place first; the others are looked for then." }.ToEquatableArray()));
        }
    }

    public EquatableArray<Finding> ToEquatableArray() => findings
        .OrderBy(finding => finding.Range.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
