using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportDsl.Language;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Generators;

/// <summary>What the project file says of its generated types, and what is wrong with that.</summary>
/// <param name="Emission">The settings that are right.</param>
/// <param name="Findings">A finding for each that isn't; the generator goes on without it.</param>
internal sealed record ProjectSettings(EmissionOptions Emission, EquatableArray<Finding> Findings)
{
    private const string Namespace = "ReportDslNamespace";
    private const string Accessibility = "ReportDslAccessibility";

    public static IncrementalValueProvider<ProjectSettings> Of(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => Of(options.GlobalOptions))
            .WithTrackingName(Steps.Settings);

    private static ProjectSettings Of(AnalyzerConfigOptions options)
    {
        FindingList findings = new("");
        string root = Value(options, Namespace);
        if (root.Length > 0 && !root.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None))
        {
            findings.Add(Rules.InvalidSetting, TextRange.StartOfFile, Namespace, root, "a namespace, such as 'Contoso.Reports'");
            root = "";
        }

        string accessibility = Value(options, Accessibility);
        if (accessibility is not ("" or "public" or "internal"))
        {
            findings.Add(Rules.InvalidSetting, TextRange.StartOfFile, Accessibility, accessibility, "'public' or 'internal'");
        }

        return new(new(root, accessibility == "internal"), findings.ToEquatableArray());
    }

    private static string Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) ? value.Trim() : "";
}
