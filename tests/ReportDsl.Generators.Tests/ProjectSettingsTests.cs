using Microsoft.CodeAnalysis;

namespace ReportDsl.Generators.Tests;

/// <summary>What a project file and an .editorconfig say is done.</summary>
public sealed class ProjectSettingsTests
{
    [Fact]
    public void ANamespace_HoldsTheNamespacesOfTheJurisdictions()
    {
        GeneratorRun run = With("class Program { object Target => Contoso.Reports.Example.Report2022.Targets.UrbanNewEmployment; }", "build_property.ReportDslNamespace", "Contoso.Reports");

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void InternalAccessibility_KeepsTheTypesInTheirAssembly()
    {
        GeneratorRun run = With("class Program { object Target => Example.Report2022.Targets.UrbanNewEmployment; }", "build_property.ReportDslAccessibility", "internal");

        Assert.Empty(run.CompilerDiagnostics);
        Assert.All(run.Sources.Values, source => Assert.DoesNotMatch(@"(?m)^    public ", source));
        Assert.Contains("internal readonly partial struct UrbanNewEmployment", run.Sources["example.indicators.livelihood.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build_property.ReportDslNamespace", "3rd.Party", "error RDSL008: The project sets ReportDslNamespace to '3rd.Party'; set it to a namespace, such as 'Contoso.Reports'.")]
    [InlineData("build_property.ReportDslNamespace", "My.class", "error RDSL008: The project sets ReportDslNamespace to 'My.class'; set it to a namespace, such as 'Contoso.Reports'.")]
    [InlineData("build_property.ReportDslAccessibility", "private", "error RDSL008: The project sets ReportDslAccessibility to 'private'; set it to 'public' or 'internal'.")]
    public void AWrongSetting_IsOneFindingAndTheTypesAreThere(string property, string value, string finding)
    {
        GeneratorRun run = With("class Program { object Target => Example.Report2022.Targets.UrbanNewEmployment; }", property, value);

        Assert.Equal(finding, Assert.Single(run.Findings).ToString());
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("loud", DiagnosticSeverity.Error)]
    public void ASeverityInAnEditorconfig_IsThatOfTheFilesFindings(string severity, DiagnosticSeverity? shown)
    {
        GeneratorRun run = new(
            new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "    target: at least 38,000 persons", "    target: at least 38,000 persons\n    note: Once 3.8 million persons."),
            settings: new Dictionary<string, string> { ["reportdsl.RDSL214.severity"] = severity });

        Assert.Equal(shown, run.Findings.Select(finding => (DiagnosticSeverity?)finding.Severity).SingleOrDefault());
    }

    private static GeneratorRun With(string source, string property, string value) =>
        new(new SmallDefinitions(), source, new Dictionary<string, string> { [property] = value });
}
