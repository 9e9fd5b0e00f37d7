using Microsoft.CodeAnalysis.Testing;

namespace ReportDsl.Analyzers.Tests;

/// <summary>A program of 2022 in which one name was changed, to the report of 2023: what the compiler says, and what the fixes make of it.</summary>
public sealed class MigrationTests
{
    [Fact]
    public Task ADeclaredBound_BecomesTheOneThatTheTargetHasNow() => AssertMoved(
        "{|RDSL410:About<GdpGrowth>|} growth = {|CS0029:Report2023.Targets.GdpGrowth|};",
        "Exactly<GdpGrowth> growth = Report2023.Targets.GdpGrowth;");

    [Fact]
    public Task ATargetUnderAnotherId_IsUsedByIt() => AssertMoved(
        "var schools = {|RDSL408:Report2023.Targets.{|RDSL410:NewKindergartens|}|};",
        "var schools = Report2023.Targets.NewPublicKindergartens;");

    [Fact]
    public Task ARenamedIndicator_IsUsedByItsNewName() => AssertMoved(
        "System.Type bridges = typeof({|RDSL408:{|RDSL410:BridgesRebuilt|}|});",
        "System.Type bridges = typeof(BridgesRenewed);");

    [Fact]
    public Task AProgramOfLastYear_CompilesAsItIs() => new ProgramTest(Program2022, assembly: ExampleReport.AssemblyOfTwoYears).RunAsync();

    [Fact]
    public async Task TheSameProgramOnThisYearsReport_GetsTheExpectedDiagnosticsAndIsMovedByTheFixes()
    {
        ProgramTest test = new(
            """
            using Example;
            using ReportDsl;
            using Report = Example.Report2023;

            internal static class Program
            {
                internal static void Main()
                {
                    {|RDSL410:About<GdpGrowth>|} growth = {|CS0029:Report.Targets.GdpGrowth|};
                    AtMost<RegisteredUrbanUnemploymentRate> limit = {|RDSL408:Report.Targets.RegisteredUrbanUnemploymentRate|};
                    System.Console.WriteLine({|RDSL408:Report.Targets.{|RDSL410:NewKindergartens|}|}.Value);
                    System.Console.WriteLine({|RDSL408:Report.Targets.ConsumerPriceIndex|}.Value);
                    System.Console.WriteLine(Report.Targets[{|RDSL401:"new-kindergartens"|}]);
                    System.Console.WriteLine(Report.Assess(new {|CS9035:{|CS9035:Report.Outcomes|}|}
                    {
                        GdpGrowth = GdpGrowth.Of(6.1m.Percent()),
                        RetailSalesGrowth = null,
                        {|RDSL408:ConsumerPriceIndex|} = null,
                        {|RDSL408:{|RDSL410:NewKindergartens|}|} = null,
                    }));
                }
            }

            [Tracks(typeof(Report))]
            internal sealed class {|RDSL404:Dashboard|}
            {
                public Verdict? GdpGrowth { get; init; }
                public Verdict? RetailSalesGrowth { get; init; }
            }

            """,
            """
            using Example;
            using ReportDsl;
            using Report = Example.Report2023;

            internal static class Program
            {
                internal static void Main()
                {
                    Exactly<GdpGrowth> growth = Report.Targets.GdpGrowth;
                    AtMost<RegisteredUrbanUnemploymentRate> limit = Report2022.Targets.RegisteredUrbanUnemploymentRate;
                    System.Console.WriteLine(Report.Targets.NewPublicKindergartens.Value);
                    System.Console.WriteLine(Report.Targets.ConsumerPriceGrowth.Value);
                    System.Console.WriteLine(Report.Targets["new-public-kindergartens"]);
                    System.Console.WriteLine(Report.Assess(new Report.Outcomes
                    {
                        GdpGrowth = GdpGrowth.Of(6.1m.Percent()),
                        RetailSalesGrowth = null,
                        ConsumerPriceGrowth = null,
                        NewPublicKindergartens = null,
                    }));
                }
            }

            [Tracks(typeof(Report))]
            internal sealed class Dashboard
            {
                public Verdict? GdpGrowth { get; init; }
                public Verdict? RetailSalesGrowth { get; init; }
                public Verdict? ConsumerPriceGrowth { get; init; }
                public Verdict? NewPublicKindergartens { get; init; }
            }

            """,
            assembly: ExampleReport.AssemblyOfTwoYears)
        {
            // A fix for all is a fix for one rule; these are several, one after the other.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        };

        await test.RunAsync();
    }

    [Fact]
    public Task ATargetThatIsNoLongerAbout_IsAssessedWithoutATolerance() => AssertMoved(
        """
        GdpGrowth reported = GdpGrowth.Of(6.1m.Percent());
                Verdict verdict = Report2023.Targets.GdpGrowth.Assess(reported, {|CS1739:within|}: 0.5m.PercentagePoints());
        """,
        """
        GdpGrowth reported = GdpGrowth.Of(6.1m.Percent());
                Verdict verdict = Report2023.Targets.GdpGrowth.Assess(reported);
        """);

    [Fact]
    public Task ATrackerThatLetsATargetGo_DropsItWithTheTarget() => new ProgramTest(
        """
        using Example;
        using ReportDsl;

        [Tracks(typeof(Report2023))]
        [NotTracked({|RDSL401:"registered-urban-unemployment-rate"|}, "Published in March.")]
        internal sealed record Dashboard(Verdict ConsumerPriceGrowth, Verdict GdpGrowth, Verdict NewPublicKindergartens, Verdict RetailSalesGrowth);

        """,
        """
        using Example;
        using ReportDsl;

        [Tracks(typeof(Report2023))]
        internal sealed record Dashboard(Verdict ConsumerPriceGrowth, Verdict GdpGrowth, Verdict NewPublicKindergartens, Verdict RetailSalesGrowth);

        """,
        assembly: ExampleReport.AssemblyOfTwoYears).RunAsync();

    [Fact]
    public Task ATrackersMemberThatOnlyNeedsAnotherName_IsToldOnce() => new ProgramTest(
        """
        using Example;
        using ReportDsl;

        [Tracks(typeof(Report2023))]
        internal sealed record Dashboard(Verdict ConsumerPriceGrowth, Verdict GdpGrowth, Verdict {|RDSL404:NewKindergartens|}, Verdict RetailSalesGrowth);

        """,
        assembly: ExampleReport.AssemblyOfTwoYears).RunAsync();

    [Fact]
    public Task OutcomesThatLeaveTargetsOut_SayThatNothingWasReported() => AssertMoved(
        "Report2023.Outcomes outcomes = new {|CS9035:{|CS9035:{|CS9035:Report2023.Outcomes|}|}|} { GdpGrowth = null };",
        "Report2023.Outcomes outcomes = new Report2023.Outcomes { GdpGrowth = null, RetailSalesGrowth = null, ConsumerPriceGrowth = null, NewPublicKindergartens = null };");

    private const string Program2022 = """
        using Example;
        using ReportDsl;
        using Report = Example.Report2022;

        internal static class Program
        {
            internal static void Main()
            {
                About<GdpGrowth> growth = Report.Targets.GdpGrowth;
                AtMost<RegisteredUrbanUnemploymentRate> limit = Report.Targets.RegisteredUrbanUnemploymentRate;
                System.Console.WriteLine(Report.Targets.NewKindergartens.Value);
                System.Console.WriteLine(Report.Targets.ConsumerPriceIndex.Value);
                System.Console.WriteLine(Report.Targets["new-kindergartens"]);
                System.Console.WriteLine(Report.Assess(new Report.Outcomes
                {
                    GdpGrowth = GdpGrowth.Of(6.1m.Percent()),
                    RetailSalesGrowth = null,
                    ConsumerPriceIndex = null,
                    NewKindergartens = null,
                    RegisteredUrbanUnemploymentRate = null,
                    UrbanNewEmployment = null,
                }));
            }
        }
        """;

    private static Task AssertMoved(string statement, string moved) =>
        new ProgramTest(InMain(statement), InMain(moved), assembly: ExampleReport.AssemblyOfTwoYears).RunAsync();

    private static string InMain(string statement) =>
        $$"""
        using Example;
        using ReportDsl;

        internal static class Program
        {
            internal static void Main()
            {
                {{statement}}
            }
        }

        """;
}
