using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests;

/// <summary>Findings in the short form that tests compare: <c>RDSL101 livelihood.yaml(3,5) "prhase"</c>.</summary>
internal static class Describe
{
    public static string[] Findings(SmallDefinitions definitions) => [.. definitions.Compile().Findings.Select(finding => Of(finding, definitions))];

    private static string Of(Finding finding, SmallDefinitions definitions)
    {
        string text = definitions.Texts[finding.Path].TrimStart('\uFEFF');
        string marked = text.Substring(finding.Range.Start, finding.Range.Length).Split('\n')[0];
        return $"{finding.Rule.Id} {Path.GetFileName(finding.Path)}({finding.Range.Line},{finding.Range.Column}) \"{marked}\"";
    }
}
