using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ReportDsl.Analyzers.Tests;

/// <summary>Programs that are right, or of which it isn't known, get no diagnostic.</summary>
public sealed class RightUseTests
{
    [Theory]
    [InlineData("""_ = Report2022.Targets["gdp-growth"]; _ = Report2022.Results["urban-new-employment"]; _ = Indicators.All["gdp"];""")]
    [InlineData("""string id = System.Console.ReadLine()!; _ = Report2022.Targets[id]; _ = Report2022.Targets.Find(id);""")]
    [InlineData("""EntrySet<Target> any = Report2022.Targets; _ = any.Find("of-another-report");""")]
    [InlineData("""_ = Report2022.Targets.Search("no such text");""")]
    [InlineData("""_ = UrbanNewEmployment.Of(3.8m.TenThousandPersons()); _ = GrainArea.Of(15.5m.SquareKilometres());""")]
    [InlineData("""decimal read = decimal.Parse("-5", System.Globalization.CultureInfo.InvariantCulture); _ = UrbanNewEmployment.Of(read.Persons());""")]
    [InlineData("""GdpGrowth growth = GdpGrowth.Of(6.9m.Percent()); _ = growth > GdpGrowth.Of(6m.Percent());""")]
    [InlineData("""GdpGrowth growth = GdpGrowth.Of(6.9m.Percent()); _ = growth.Amount.Value > 6m;""")]
    [InlineData("""UrbanNewEmployment jobs = UrbanNewEmployment.Of(5.Persons()); _ = jobs >= Report2022.Targets.UrbanNewEmployment.Value;""")]
    [InlineData("""UrbanNewEmployment jobs = UrbanNewEmployment.Of(5.Persons()); _ = UrbanNewEmployment.Of(jobs.Amount.Value.Persons());""")]
    [InlineData("""GrainArea area = GrainArea.Of(230.TenThousandMu()); _ = GrainArea.Of(area.Amount.In(Units.Hectares).Hectares());""")]
    [InlineData("""Gdp one = Gdp.Of(5.Yuan()); UrbanPopulation two = UrbanPopulation.Of(5.Persons()); _ = (one.Amount.Value / two.Amount.Value).Yuan();""")]
    [InlineData("""_ = Report2022.Targets.GdpGrowth.AsFloor("The council assesses it so.").Assess(GdpGrowth.Of(6.9m.Percent()));""")]
    [InlineData("""_ = GdpGrowth.Of(6.9m.Percent()) >= Report2022.Targets.GdpGrowth.AsFloor("The council assesses it so.").Value;""")]
    [InlineData("""GdpGrowth growth = GdpGrowth.Of(6.9m.Percent()); _ = growth.Amount.Value is > 6m and < 7m; _ = growth.CompareTo(GdpGrowth.Of(6m.Percent()));""")]
    [InlineData("""_ = Report2022.Targets.UrbanNewEmployment.Assess(UrbanNewEmployment.Of(3.9m.TenThousandPersons()));""")]
    [InlineData("""_ = Report2022.Targets.GdpGrowth.Value > Report2022.Targets.GdpGrowth.Baseline!.Value;""")]
    [InlineData("""_ = GdpGrowth.Of(6.9m.Percent()) == Report2022.Targets.GdpGrowth.Value;""")]
    public Task ARightStatement_GetsNoDiagnostic(string statements) => AssertRight(InMain(statements));

    [Theory]
    [InlineData("""target.Id switch { "gdp-growth" => 1, _ => 0 }""")]
    [InlineData("""target.Id switch { "gdp-growth" or "retail-sales-growth" => 1, "registered-urban-unemployment-rate" => 2, "urban-new-employment" => 3, _ => throw new System.ArgumentException(target.Id) }""")]
    [InlineData("""target switch { About<GdpGrowth> or Target<RetailSalesGrowth> => 1, { Id: "registered-urban-unemployment-rate" } => 2, AtLeast<UrbanNewEmployment> => 3, _ => throw new System.ArgumentException(target.Id) }""")]
    [InlineData("""target switch { { Id: "gdp-growth" } => 1, Target any => any.Phrase.Length }""")]
    [InlineData("""target switch { { Id: "gdp-growth" } => 1, { Commitment: Commitment.Strive } => 2, _ => throw new System.ArgumentException(target.Id) }""")]
    [InlineData("""target.Phrase switch { "gdp-growth" => 1, _ => throw new System.ArgumentException(target.Id) }""")]
    [InlineData("""target.Id switch { { Length: > 20 } => 1, "gdp-growth" => 2, _ => throw new System.ArgumentException(target.Id) }""")]
    public Task ARightSwitch_GetsNoDiagnostic(string expression) => AssertRight(
        $"using Example; using ReportDsl; internal static class Program {{ internal static int Use(Target target) => {expression}; }}");

    [Theory]
    [InlineData("internal readonly record struct Card(Verdict GdpGrowth, Verdict RetailSalesGrowth, Verdict RegisteredUrbanUnemploymentRate, Verdict UrbanNewEmployment);")]
    [InlineData("""
        [NotTracked("gdp-growth", "Published in March.")] [NotTracked("urban-new-employment", "Published in March.")]
        internal abstract class Card : Base { internal abstract void RetailSalesGrowth(); }
        internal abstract class Base { protected int RegisteredUrbanUnemploymentRate; }
        """)]
    public Task AType_TracksByWhateverHasTheTargetsName(string type) => AssertRight("using Example; using ReportDsl; [Tracks(typeof(Report2022))] " + type);

    [Fact]
    public Task ASwitchOverOneOfTwoReports_IsHeldAgainstThatOne() => AssertTwoReports(
        """
        using Example;
        using ReportDsl;

        internal static class Program
        {
            internal static void Write()
            {
                foreach (Target target in Report2023.Targets.All)
                {
                    switch ({|#0:target.Id|})
                    {
                        case "urban-new-employment": System.Console.WriteLine(target); break;
                    }
                }
            }
        }
        """,
        new DiagnosticResult(Descriptors.IncompleteSwitch).WithLocation(0).WithArguments("target", "Report2023", "'bridges-renewed'"));

    [Fact]
    public Task ASwitchOfWhichTheReportIsntPlain_GetsNoDiagnostic() => AssertTwoReports(
        """
        using ReportDsl;

        internal static class Program
        {
            internal static string Heading(Target target) => target.Id switch { "urban-new-employment" => "Jobs", _ => throw new System.ArgumentException(target.Id) };
        }
        """);

    [Fact]
    public Task AFigureOfTwoReports_NamesBothTargets() => AssertTwoReports(
        """
        using Example;
        using ReportDsl;

        internal static class Program
        {
            internal static bool IsMet(UrbanNewEmployment jobs) => jobs >= {|#0:UrbanNewEmployment.Of(38_000.Persons())|};
        }
        """,
        new DiagnosticResult(Descriptors.CopiedFigure).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments("UrbanNewEmployment.Of(38_000.Persons())", "Report2022.Targets.UrbanNewEmployment and Report2023.Targets.UrbanNewEmployment"));

    [Fact]
    public async Task AProgramWithoutTheSdk_IsLeftAlone()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Other",
            [CSharpSyntaxTree.ParseText("""class Targets { public int this[string id] => 0; } class Program { int Use() => new Targets()["no-such-id"]; }""")],
            Basic.Reference.Assemblies.Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(await compilation.WithAnalyzers([.. ProgramTest.Analyzers]).GetAllDiagnosticsAsync());
    }

    private static Task AssertRight(string program) =>
        new ProgramTest(program, assembly: ExampleReport.Assembly) { CompilerDiagnostics = CompilerDiagnostics.Errors }.RunAsync();

    private static Task AssertTwoReports(string program, params DiagnosticResult[] expected)
    {
        ProgramTest test = new(program, assembly: TwoReports) { WithoutFixes = true };
        test.ExpectedDiagnostics.AddRange(expected);
        test.FixedState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static MetadataReference TwoReports { get; } = ExampleReport.AssemblyOf(ExampleReport.SourcesOf(ExampleReport.Definitions
        .With("example/2023/report.yaml", """
            report:
              title: { zh: 示例市2023年政府工作报告, en: Report on the Work of the Government of Example City 2023 }
              date: 2023-01-05
              source: 示例市人民政府网站
            sections:
              livelihood: { number: 7, title: { zh: 倾力改善民生, en: Improving livelihoods } }
            """)
        .With("example/2023/livelihood.yaml", """
            section: livelihood
            targets:
              urban-new-employment:
                phrase: 城镇新增就业3.8万人以上
                target: at least 38,000 persons
              bridges-renewed:
                phrase: 改造桥梁12座
                target: 12 bridges
            """)));

    private static string InMain(string statements) =>
        $"using Example; using ReportDsl; internal static class Program {{ internal static void Main() {{ {statements} }} }}";
}
