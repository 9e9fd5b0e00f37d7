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
