using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
    public void EveryStepOfTheGenerator_IsGuarded() => Assert.DoesNotMatch(
        @"\.Select(Many)?\(static \([^)]*\) => DefinitionCompiler\.", Repository.Read("generators", "ReportDsl.Generators", "DefinitionGenerator.cs"));

    private static IEnumerable<string> Messages(GeneratorDriverRunResult result) => result.Diagnostics.Select(diagnostic => diagnostic.ToString());

    private static GeneratorDriverRunResult Run(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(generator)
        .RunGenerators(CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("")], Net80.References.All))
        .GetRunResult();

    /// <summary>Two files, of which a step fails on the first or on both together.</summary>
    private sealed class FailingGenerator(bool failsOnAll) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            StepFailures failures = new(context);
            IncrementalValuesProvider<string> files = context.CompilationProvider.SelectMany((_, _) => ImmutableArray.Create("a", "b"));
            IncrementalValueProvider<int> all = files.Collect().Guard((names, _) => failsOnAll ? throw new InvalidOperationException("defect") : names.Length, "Gather", 0, failures);
            IncrementalValuesProvider<string?> sources = files.Combine(all).Guard(
                (pair, _) => !failsOnAll && pair.Left == "a" ? throw new InvalidOperationException("defect") : $"// {pair.Left}, {pair.Right}", pair => $"example/2022/{pair.Left}.yaml", failures);
            context.RegisterSourceOutput(sources.Where(source => source is not null), (output, source) => output.AddSource($"{source![3]}.g.cs", source));
        }
    }
}
