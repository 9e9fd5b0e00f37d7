using System.Globalization;

namespace ReportDsl.Tool.Tests;

public sealed class ApiCommandTests
{
    private const string Jobs = "public sealed class Jobs { public decimal Target => 3.8m; public static Jobs Of(decimal value) => new(); }";

    private const string JobsWithoutTarget = "public sealed class Jobs { public static Jobs Of(decimal value) => new(); }";

    private static readonly string[] OfZhangzhou =
    [
        "api", Path.Combine(AppContext.BaseDirectory, "ReportDsl.Zhangzhou.dll"),
        "--released", Repository.PathOf("src", "ReportDsl.Zhangzhou", "PublicApi.released.txt"),
        "--exceptions", Repository.PathOf("src", "ReportDsl.Zhangzhou", "PublicApi.exceptions.txt"),
    ];

    /// <summary>The gate: docs/releasing.md says what to do where it fails.</summary>
    [Fact]
    public void TheReportsOfZhangzhou_BreakNoApplicationOfTheirLastReleaseUnsaid()
    {
        CommandRun run = CommandRun.Of(OfZhangzhou);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    [Theory]
    [InlineData("public sealed class Jobs { public int A => 1; }", "public sealed class Jobs { public int A => 1; public int B => 2; }", "added: P:Example.Jobs.B: 'int B { get; }' is new.\n")]
    [InlineData("public class A;", "public class A; public static class B { public static int C => 1; public static int D => 1; }", "added: T:Example.B: 'static class Example.B' is new, with 2 members.\n")]
    [InlineData("public struct A;", "public struct A : IDisposable { public void Dispose() { } }", "added: M:Example.A.Dispose: 'void Dispose()' is new.\nadded: T:Example.A:System.IDisposable: 'interface' is new.\n")]
    [InlineData("public enum A { B }", "public enum A { B, C }", "added: F:Example.A.C: 'C = 1' is new.\n")]
    public void WhatIsNew_IsAdded(string released, string present, string expected) => Assert.Equal(expected, TwoReleases.Changes(released, present));

    [Theory]
    [InlineData("[Obsolete(\"Retired.\")] public int A => 1;", "deprecated: P:Example.Jobs.A: 'int A { get; }' is obsolete now.\n")]
    [InlineData("[Obsolete] public int A => 1;", "deprecated: P:Example.Jobs.A: 'int A { get; }' is obsolete now.\n")]
    [InlineData("[Obsolete(\"Gone.\", true)] public int A => 1;", "breaking: P:Example.Jobs.A: 'int A { get; }' can't be used any more.\n")]
    [InlineData("", "breaking: P:Example.Jobs.A: 'int A { get; }' can't be used any more.\n")]
    [InlineData("internal int A => 1;", "breaking: P:Example.Jobs.A: 'int A { get; }' can't be used any more.\n")]
    [InlineData("public decimal A => 1;", "breaking: P:Example.Jobs.A: was 'int A { get; }' and is now 'decimal A { get; }'.\n")]
    [InlineData("public int? A => 1;", "breaking: P:Example.Jobs.A: was 'int A { get; }' and is now 'int? A { get; }'.\n")]
    [InlineData("public static int A => 1;", "breaking: P:Example.Jobs.A: was 'int A { get; }' and is now 'static int A { get; }'.\n")]
    [InlineData("public required int A { get; init; }", "breaking: P:Example.Jobs.A: was 'int A { get; }' and is now 'required int A { get; init; }'.\n")]
    public void AProperty_IsDeprecatedOrBroken(string present, string expected) =>
        Assert.Equal(expected, TwoReleases.Changes("public class Jobs { public int A => 1; }", $"public class Jobs {{ {present} }}"));

    [Theory]
    [InlineData("public int Of(int value) => value;", "public int Of(int figure) => figure;", "breaking: M:Example.Jobs.Of(System.Int32): was 'int Of(int value)' and is now 'int Of(int figure)'.\n")]
    [InlineData("public int Of(int value) => value;", "public long Of(int value) => value;", "breaking: M:Example.Jobs.Of(System.Int32): was 'int Of(int value)' and is now 'long Of(int value)'.\n")]
    [InlineData("public int Of(int value = 1) => value;", "public int Of(int value) => value;", "breaking: M:Example.Jobs.Of(System.Int32): was 'int Of(int value = 1)' and is now 'int Of(int value)'.\n")]
    [InlineData("public int Of(int value) => value;", "public int Of(long value) => 1;", "breaking: M:Example.Jobs.Of(System.Int32): 'int Of(int value)' can't be used any more.\nadded: M:Example.Jobs.Of(System.Int64): 'int Of(long value)' is new.\n")]
    [InlineData("public string Of() => \"\";", "public string? Of() => null;", "breaking: M:Example.Jobs.Of: was 'string Of()' and is now 'string? Of()'.\n")]
    public void AMethodWithAnotherSignature_IsBroken(string released, string present, string expected) =>
        Assert.Equal(expected, TwoReleases.Changes($"public class Jobs {{ {released} }}", $"public class Jobs {{ {present} }}"));

    [Theory]
    [InlineData("public class A { public int B; public class C; }", "", "breaking: T:Example.A: 'class Example.A' can't be used any more.\n")]
    [InlineData("public class A { public int B; }", "[Obsolete(\"Gone.\", true)] public class A;", "breaking: T:Example.A: 'class Example.A' can't be used any more.\n")]
    [InlineData("public class A;", "public struct A;", "breaking: T:Example.A: was 'class Example.A' and is now 'struct Example.A'.\nbreaking: M:Example.A.#ctor: 'A()' can't be used any more.\n")]
    [InlineData("public class A : Exception;", "public class A;", "breaking: T:Example.A:System.Exception: 'base' can't be used any more.\n")]
    [InlineData("public class A<T>;", "public class A<T> where T : struct;", "breaking: T:Example.A`1: was 'class Example.A<T>' and is now 'class Example.A<T> where T : struct'.\n")]
    [InlineData("public enum A { B }", "public enum A { C, B }", "breaking: F:Example.A.B: was 'B = 0' and is now 'B = 1'.\nadded: F:Example.A.C: 'C = 0' is new.\n")]
    public void AType_IsBrokenAndSpeaksForItsMembers(string released, string present, string expected) => Assert.Equal(expected, TwoReleases.Changes(released, present));

    [Theory]
    [InlineData("public class A;", "public class A { public required int B { get; init; } }", "breaking: P:Example.A.B: 'required int B { get; init; }' is new, and applications have to provide it.\n")]
    [InlineData("public interface A;", "public interface A { int B(); }", "breaking: M:Example.A.B: 'abstract int B()' is new, and applications have to provide it.\n")]
    [InlineData("public abstract class A;", "public abstract class A { protected abstract int B(); }", "breaking: M:Example.A.B: 'protected abstract int B()' is new, and applications have to provide it.\n")]
    [InlineData("", "public class A { public required int B { get; init; } }", "added: T:Example.A: 'class Example.A' is new, with 2 members.\n")]
    public void WhatApplicationsHaveToProvide_BreaksThemWhereTheTypeIsOld(string released, string present, string expected) =>
        Assert.Equal(expected, TwoReleases.Changes(released, present));

    [Theory]
    [InlineData("public int A => 1;", "[System.ComponentModel.Description(\"Another.\")] public int A { get { return 2; } }")]
    [InlineData("[Obsolete(\"Retired.\")] public int A => 1;", "[Obsolete(\"Replaced.\", DiagnosticId = \"X1\")] public int A => 1;")]
    [InlineData("[Obsolete(\"Gone.\", true)] public int A => 1;", "")]
    [InlineData("", "[Obsolete(\"Gone.\", true)] public int A => 1;")]
    [InlineData("public override string ToString() => \"\";", "")]
    [InlineData("internal int A; private int B() => 1; private protected int C;", "")]
    [InlineData("public void A() { } public int B;", "public int B; public void A() { }")]
    public void WhatNoApplicationNotices_IsNoChange(string released, string present) =>
        Assert.Equal("", TwoReleases.Changes($"public class Jobs {{ {released} }}", $"public class Jobs {{ {present} }}"));

    [Fact]
    public void ABreakingChange_FailsAndSaysWhatToDo()
    {
        using TwoReleases releases = new(Jobs, JobsWithoutTarget);

        CommandRun run = releases.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            'P:Example.Jobs.Target' breaks applications. Undo the change, or say in a file that --exceptions names why it has to be: P:Example.Jobs.Target: the reason
            1 breaking, 0 deprecated, 0 added; see above what is to be done.

            """,
            run.Error);
    }

    [Fact]
    public void AddedAndDeprecatedMembers_DoNotFail()
    {
        using TwoReleases releases = new(Jobs, Jobs.Replace("public decimal", "public int New => 1; [Obsolete] public decimal", StringComparison.Ordinal));

        CommandRun run = releases.Run();

        Assert.Equal((0, "0 breaking, 1 deprecated, 1 added.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("P:Example.Jobs.Target")]
    [InlineData("P:*.Target")]
    public void ABreakingChangeWithAReason_PassesAndPrintsIt(string id)
    {
        using TwoReleases releases = new(Jobs, JobsWithoutTarget);

        CommandRun run = releases.RunWithExceptions($"# What breaks, and why.\n\n{id}: The report never promised it: see its page 3.\n");

        Assert.Equal((0, "1 breaking, 0 deprecated, 0 added.\n"), (run.ExitCode, run.Error));
        Assert.Equal("breaking: P:Example.Jobs.Target: 'decimal Target { get; }' can't be used any more. Because: The report never promised it: see its page 3.\n", run.Output);
    }

    [Theory]
    [InlineData("P:Example.Jobs.Target")]
    [InlineData("P:Example.Jobs.Target:")]
    [InlineData("P:Example.Jobs.Target:   ")]
    public void AnExceptionWithoutAReason_Fails(string line)
    {
        using TwoReleases releases = new(Jobs, JobsWithoutTarget);

        CommandRun run = releases.RunWithExceptions(line);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{releases.Exceptions}(1): The exception 'P:Example.Jobs.Target' has no reason.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Jobs)]
    [InlineData("public sealed class Jobs { [Obsolete] public decimal Target => 3.8m; public static Jobs Of(decimal value) => new(); }")]
    public void AnExceptionFromWhichNothingIsExcepted_Fails(string present)
    {
        using TwoReleases releases = new(Jobs, present);

        CommandRun run = releases.RunWithExceptions("# Why\nP:Example.Jobs.Target: It was wrong.");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{releases.Exceptions}(2): Nothing that breaks is 'P:Example.Jobs.Target'. Remove the line.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WritingOverARelease_IsRefusedWhileSomethingBreaksUnsaid()
    {
        using TwoReleases releases = new(Jobs, JobsWithoutTarget);
        string before = File.ReadAllText(releases.Released);

        CommandRun refused = releases.Run("--write");

        Assert.Equal((1, before), (refused.ExitCode, File.ReadAllText(releases.Released)));
        File.WriteAllText(releases.Exceptions, "P:Example.Jobs.Target: It was wrong.");
        Assert.Equal(0, releases.Run("--exceptions", releases.Exceptions, "--write").ExitCode);
        Assert.Equal((0, ""), (releases.Run().ExitCode, releases.Run().Output));
    }

    [Fact]
    public void WhatIsWritten_IsTheSameInEveryOrderAndCulture()
    {
        using TwoReleases one = new("public class A { public const double B = 1.5; public int C; public void D(decimal e = 2.5m) { } }", "");
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = commas;
            using TwoReleases other = new("public class A { public void D(decimal e = 2.5m) { } public int C; public const double B = 1.5; }", "");

            Assert.Equal(File.ReadAllText(one.Released), File.ReadAllText(other.Released));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.EndsWith(
            """
            T:Example.A: class Example.A
            M:Example.A.#ctor: A()
            F:Example.A.B: const double B = 1.5
            F:Example.A.C: int C
            M:Example.A.D(System.Decimal): void D(decimal e = 2.5)

            """,
            File.ReadAllText(one.Released),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("P:Example.Jobs.Target: decimal Target { get; }")]
    public void AReleasedFileThatWasDamaged_IsSaid(string line)
    {
        using TwoReleases releases = new(Jobs, Jobs);
        File.AppendAllText(releases.Released, line);

        CommandRun run = releases.Run();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"is no line of an API, or is there twice. Restore the file as it was released.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoAssembly_IsSaid()
    {
        using TwoReleases releases = new(Jobs, Jobs);

        CommandRun run = CommandRun.Of("api", releases.Released, "--released", releases.Released);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("isn't an assembly of .NET", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutARelease_TheFirstOneIsAskedFor()
    {
        using TwoReleases releases = new(Jobs, Jobs);
        File.Delete(releases.Released);

        CommandRun run = releases.Run();

        Assert.Equal((1, $"There is no file '{releases.Released}'. Write the first one with --write.\n"), (run.ExitCode, run.Error));
    }
}
