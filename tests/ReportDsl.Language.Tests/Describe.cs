using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests;

/// <summary>Findings in the short form that tests compare: <c>RDSL101 livelihood.yaml(3,5) "prhase"</c>.</summary>
internal static class Describe
{
    public static string[] Findings(SmallDefinitions definitions) => [.. definitions.Compile().Findings.Select(finding => Of(finding, definitions))];

    /// <summary>Findings with what is said of them: <c>RDSL101 livelihood.yaml(3,5) "prhase": A target has no key 'prhase'; …</c>.</summary>
    public static string[] Messages(SmallDefinitions definitions) => Messages(definitions, definitions.Compile().Findings);

    /// <summary>The same of some of what was found.</summary>
    public static string[] Messages(SmallDefinitions definitions, IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => $"{Of(finding, definitions)}: {finding.Message}")];

    private static string Of(Finding finding, SmallDefinitions definitions)
    {
        string text = definitions.Texts[finding.Path].TrimStart('\uFEFF');
        string marked = text.Substring(finding.Range.Start, finding.Range.Length).Split('\n')[0];
        return $"{finding.Rule.Id} {Path.GetFileName(finding.Path)}({finding.Range.Line},{finding.Range.Column}) \"{marked}\"";
    }
}
