using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Zhangzhou;

namespace ReportDsl.Zhangzhou.Tests;

/// <summary>A program with the compiled report, from a project that has nothing else. Programs that must not compile are in the catalogue of misuses.</summary>
public sealed class ConsumerTests
{
    [Fact]
    public void TheRightUse_Compiles() => Assert.Empty(Compile(
        """
        AtLeast<UrbanNewEmployment> jobs = Report2022.Targets.UrbanNewEmployment;
        Verdict verdict = jobs.Assess(UrbanNewEmployment.Of(4.12m.TenThousandPersons()));
        Verdict near = Report2022.Targets.GdpGrowth.Assess(GdpGrowth.Of(6.9m.Percent()), within: 0.5m.PercentagePoints());
        Verdict money = Report2022.Targets.ForeignCapitalUtilised.Assess(ForeignCapitalUtilised.Of(34.HundredMillionYuan()), within: 1.HundredMillionYuan());
        Verdict prices = Report2022.Targets.ConsumerPriceIndex.Assess(ConsumerPriceIndex.Of(101.6m.Index()), within: 2m.IndexPoints());
        foreach (Target target in Report2022.Targets.All)
        {
            System.Console.WriteLine(target);
        }
        """));

    private static IEnumerable<Diagnostic> Compile(string statements)
    {
        string source = $"using ReportDsl; using Zhangzhou; internal static class Program {{ private static void Main() {{ {statements} }} }}";
        return CSharpCompilation.Create(
                "Consumer",
                [CSharpSyntaxTree.ParseText(source)],
                [
                    .. Net80.References.All,
                    MetadataReference.CreateFromFile(typeof(Report2022).Assembly.Location),
                    MetadataReference.CreateFromFile(typeof(Target).Assembly.Location),
                    MetadataReference.CreateFromFile(typeof(Amount).Assembly.Location),
                ])
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
