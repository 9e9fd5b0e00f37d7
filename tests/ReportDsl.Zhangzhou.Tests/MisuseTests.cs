using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Zhangzhou;

namespace ReportDsl.Zhangzhou.Tests;

/// <summary>Programs that must not compile, and the compiler error that each gets.</summary>
public sealed class MisuseTests
{
    [Theory]
    // A target that the report does not have.
    [InlineData("_ = Report2022.Targets.UrbanNewEmploymnt;", "CS1061", "'UrbanNewEmploymnt'")]
    [InlineData("_ = Report2022.Pledges.UrbanNewEmployment;", "CS1061", "'UrbanNewEmployment'")]
    // One indicator's value where another's is due, also when both are percentages.
    [InlineData("UrbanDisposableIncomeGrowth value = RuralDisposableIncomeGrowth.Of(8m.Percent());", "CS0029", "UrbanDisposableIncomeGrowth")]
    [InlineData("Report2022.Targets.UrbanNewEmployment.Assess(UrbanPopulation.Of(5.Persons()));", "CS1503", "UrbanNewEmployment")]
    [InlineData("_ = GdpGrowth.Of(7m.Percent()) < ExportGrowth.Of(8m.Percent());", "CS0019", "GdpGrowth")]
    [InlineData("About<ExportGrowth> growth = Report2022.Targets.GdpGrowth;", "CS0029", "ExportGrowth")]
    // A bound where another is due.
    [InlineData("AtMost<UrbanNewEmployment> jobs = Report2022.Targets.UrbanNewEmployment;", "CS0029", "AtMost")]
    // One unit where another is due.
    [InlineData("_ = Gdp.Of(7000m);", "CS1503", "Quantity<ReportDsl.Dimensions.Money>")]
    [InlineData("_ = Gdp.Of(7000.UsDollars());", "CS1503", "Quantity<ReportDsl.Dimensions.Money>")]
    [InlineData("_ = GdpGrowth.Of(7.5m.PercentagePoints());", "CS1503", "Percent")]
    [InlineData("_ = GdpGrowth.Of(103.5m.Index());", "CS1503", "Percent")]
    [InlineData("_ = UrbanNewEmployment.Of(38000.Households());", "CS1503", "Persons")]
    [InlineData("_ = NewPublicKindergartens.Of(11.Items());", "CS1503", "Schools")]
    [InlineData("_ = 7.5m.Percent() + 1m.Percent();", "CS0019", "Percent")]
    [InlineData("_ = 5.Persons() + 5.Households();", "CS0019", "Quantity")]
    [InlineData("_ = 7.5.Percent();", "CS1929", "double")]
    // An "about" target without saying how near is near.
    [InlineData("Report2022.Targets.GdpGrowth.Assess(GdpGrowth.Of(6.9m.Percent()));", "CS0619", "say how near is near")]
    [InlineData("Report2022.Targets.GdpGrowth.Assess(GdpGrowth.Of(6.9m.Percent()), within: 0.5m.Percent());", "CS0619", "within PercentagePoints()")]
    [InlineData("Report2022.Targets.GdpGrowth.Assess(GdpGrowth.Of(6.9m.Percent()), within: 0.5m);", "CS0619", "within PercentagePoints()")]
    // A value made around the rules.
    [InlineData("_ = new UrbanNewEmployment(5.Persons());", "CS1729", "UrbanNewEmployment")]
    public void AMisuse_GetsOneErrorThatNamesTheMatter(string statement, string id, string words)
    {
        Diagnostic error = Assert.Single(Compile(statement));

        Assert.Equal(id, error.Id);
        Assert.Contains(words, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

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
