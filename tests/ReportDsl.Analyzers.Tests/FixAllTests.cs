namespace ReportDsl.Analyzers.Tests;

/// <summary>Each fix for all its diagnostics of a file at once.</summary>
public sealed class FixAllTests
{
    [Fact]
    public Task EveryMisspeltId_IsMended() => AssertMended(
        """
        _ = Report2022.Targets[{|RDSL401:"gdp-grwth"|}];
        _ = Report2022.Targets[{|RDSL401:"urban-new-employmnt"|}] == Report2022.Targets.Find({|RDSL401:"retail-sale-growth"|});
        """,
        """
        _ = Report2022.Targets["gdp-growth"];
        _ = Report2022.Targets["urban-new-employment"] == Report2022.Targets.Find("retail-sales-growth");
        """);

    [Fact]
    public Task EveryCopiedFigure_IsReplaced() => AssertMended(
        """
        UrbanNewEmployment jobs = UrbanNewEmployment.Of(5.Persons());
        RegisteredUrbanUnemploymentRate rate = RegisteredUrbanUnemploymentRate.Of(4m.Percent());
        _ = jobs.Amount.Value >= {|RDSL405:38_000|} && rate.Value <= {|RDSL405:5.Percent()|};
        _ = jobs.Amount.In(Units.Persons) >= {|RDSL405:38_000m|};
        """,
        """
        UrbanNewEmployment jobs = UrbanNewEmployment.Of(5.Persons());
        RegisteredUrbanUnemploymentRate rate = RegisteredUrbanUnemploymentRate.Of(4m.Percent());
        _ = jobs >= Report2022.Targets.UrbanNewEmployment.Value && rate <= Report2022.Targets.RegisteredUrbanUnemploymentRate.Value;
        _ = jobs >= Report2022.Targets.UrbanNewEmployment.Value;
        """);

    [Fact]
    public Task EverySwitch_GetsItsArms() => AssertMended(
        """
        Target target = Report2022.Targets.GdpGrowth;
        int order = {|RDSL403:target.Id|} switch { "gdp-growth" or "retail-sales-growth" or "urban-new-employment" => 1, _ => throw new System.ArgumentException(target.Id) };
        switch ({|RDSL403:target.Id|})
        {
            case "gdp-growth" when order > 1:
            case "retail-sales-growth":
                break;
            default:
                throw new System.ArgumentException(target.Id);
        }
        """,
        """
        Target target = Report2022.Targets.GdpGrowth;
        int order = target.Id switch { "gdp-growth" or "retail-sales-growth" or "urban-new-employment" => 1, "registered-urban-unemployment-rate" => throw new System.NotImplementedException(), _ => throw new System.ArgumentException(target.Id), };
        switch (target.Id)
        {
            case "gdp-growth" when order > 1:
            case "retail-sales-growth":
                break;
            case "gdp-growth":
                throw new System.NotImplementedException();
            case "registered-urban-unemployment-rate":
                throw new System.NotImplementedException();
            case "urban-new-employment":
                throw new System.NotImplementedException();
            default:
                throw new System.ArgumentException(target.Id);
        }
        """);

    [Fact]
    public Task EveryType_GetsItsMembers() => new ProgramTest(
        """
        using Example;
        using ReportDsl;

        [Tracks(typeof(Report2022))]
        internal interface {|RDSL404:IHandlers|}
        {
            void GdpGrowth(Amount reported);
            void RetailSalesGrowth(Amount reported);
        }

        [Tracks(typeof(Report2022))]
        internal sealed class {|RDSL404:Dashboard|}
        {
        }

        """,
        """
        using Example;
        using ReportDsl;

        [Tracks(typeof(Report2022))]
        internal interface IHandlers
        {
            void GdpGrowth(Amount reported);
            void RetailSalesGrowth(Amount reported);
            Verdict? RegisteredUrbanUnemploymentRate { get; }
            Verdict? UrbanNewEmployment { get; }
        }

        [Tracks(typeof(Report2022))]
        internal sealed class Dashboard
        {
            public Verdict? GdpGrowth { get; init; }
            public Verdict? RegisteredUrbanUnemploymentRate { get; init; }
            public Verdict? RetailSalesGrowth { get; init; }
            public Verdict? UrbanNewEmployment { get; init; }
        }

        """,
        assembly: ExampleReport.Assembly).RunAsync();

    private static Task AssertMended(string statements, string mended) =>
        new ProgramTest(InMain(statements), InMain(mended), assembly: ExampleReport.Assembly).RunAsync();

    private static string InMain(string statements) =>
        $$"""
        using Example;
        using ReportDsl;

        internal static class Program
        {
            internal static void Main()
            {
        {{string.Join("\n", statements.Split('\n').Select(line => "        " + line))}}
            }
        }

        """;
}
