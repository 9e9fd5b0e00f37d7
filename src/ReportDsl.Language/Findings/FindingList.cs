using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Findings;

/// <summary>Collects the findings of one file.</summary>
internal sealed class FindingList(string path)
{
    private readonly List<Finding> findings = [];

    public string Path => path;

    public bool HasErrors => findings.Any(finding => finding.Rule.Severity == Severity.Error);

    public bool Has(Rule rule, TextRange range) => findings.Any(finding => finding.Rule == rule && finding.Range == range);

    public void Add(Rule rule, TextRange range, params string[] arguments) =>
        findings.Add(new Finding(rule, path, range, arguments.ToEquatableArray()));

    public void AddRange(IEnumerable<Finding> more) => findings.AddRange(more);

    public void AddFailure(Exception exception) =>
        Add(Rules.CompilerFailure, TextRange.StartOfFile, exception.GetType().Name + ": " + exception.Message);

    public EquatableArray<Finding> ToEquatableArray() => findings
        .OrderBy(finding => finding.Range.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
