using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportDsl.Language.Emission;

namespace ReportDsl.Generators.Tests;

/// <summary>A defect of ours in whatever step is an error of ours, and takes nothing else with it.</summary>
public sealed class StepFailureTests
{
    [Fact]
    public void AStepOverAllFilesThatFails_IsAnErrorThatNamesIt() => Assert.Equal(
        ["error RDSL900: ReportDsl failed on the step Gather (InvalidOperationException: defect). That is a defect of ReportDsl, not of your definitions: please report it with the file."],
        Messages(Run(new FailingGenerator(failsOnAll: true))));

    [Fact]
    public void AStepThatFailsOnOneFile_IsAnErrorThatNamesTheFile() => Assert.Equal(
        ["error RDSL900: ReportDsl failed on example/2022/a.yaml (InvalidOperationException: defect). That is a defect of ReportDsl, not of your definitions: please report it with the file."],
        Messages(Run(new FailingGenerator(failsOnAll: false))));

    [Fact]
    public void AStepThatFailsOnOneFile_LeavesTheOthersTheirSource() =>
        Assert.Equal(["b.g.cs"], Run(new FailingGenerator(failsOnAll: false)).Results.Single().GeneratedSources.Select(source => source.HintName));

    [Fact]
    public void AStepThatMakesSeveralThingsAndFails_IsAnErrorThatNamesIt()
    {
        Attempt<string> attempt = Assert.Single(Attempt.AtEach<string>("OverviewReports", () => throw new InvalidOperationException("defect"), made => made));

        Assert.Null(attempt.Made);
        Assert.Contains("ReportDsl failed on the step OverviewReports (InvalidOperationException: defect)", Assert.Single(attempt.Failure).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFailure_GoesThroughTheStepsBehindItUntouched()
    {
        Attempt<string> failed = Attempt.At<string>("example/2022/a.yaml", () => throw new InvalidOperationException("defect"));

        Attempt<string> behind = failed.Then<string>(_ => throw new InvalidOperationException("never"));

        Assert.Equal(failed.Failure, behind.Failure);
        Assert.Null(behind.Made);
    }

    [Fact]
    public void WorkThatIsCalledOff_IsNoFailure() =>
        Assert.Throws<OperationCanceledException>(() => Attempt.At<string>("example/2022/a.yaml", () => throw new OperationCanceledException()));

    // What only asks for a step, such as a projection, can't fail; whatever calls the compiler is within an attempt or a guard.
    [Fact]
    public void EveryStepOfTheGenerator_IsGuarded() => Assert.DoesNotMatch(
        @"\.(Select(Many)?|Where)\(static \([^)]*\) => DefinitionCompiler\.", Repository.Read("generators", "ReportDsl.Generators", "DefinitionGenerator.cs"));

    private static IEnumerable<string> Messages(GeneratorDriverRunResult result) => result.Diagnostics.Select(diagnostic => diagnostic.ToString());

    private static GeneratorDriverRunResult Run(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(generator)
        .RunGenerators(CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("")], Net80.References.All))
        .GetRunResult();

    /// <summary>Two files, of which a step fails on the first or on both together.</summary>
    private sealed class FailingGenerator(bool failsOnAll) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            IncrementalValuesProvider<string> files = context.CompilationProvider.SelectMany((_, _) => ImmutableArray.Create("a", "b"));
            IncrementalValueProvider<Attempt<string>> all = files.Collect()
                .Select((names, _) => Attempt.Over("Gather", () => failsOnAll ? throw new InvalidOperationException("defect") : string.Join(' ', names)));
            IncrementalValuesProvider<Attempt<GeneratedSource>> sources = files.Combine(all).Select((pair, _) => Attempt.At(
                $"example/2022/{pair.Left}.yaml",
                () => !failsOnAll && pair.Left == "a" ? throw new InvalidOperationException("defect") : pair.Right.Made is null ? null : new GeneratedSource(pair.Left + ".g.cs", "// source")));
            context.RegisterSourceOutput(sources, DefinitionGenerator.Add);
            context.RegisterSourceOutput(all, (output, attempt) => DefinitionGenerator.ReportFailure(output, attempt.Failure));
        }
    }
}
