using Microsoft.CodeAnalysis;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Generators;

/// <summary>Runs a step so that a defect of ours becomes a finding at the file in question; the compiler would only warn.</summary>
internal static class Guarded
{
    public static DefinitionFile Read(AdditionalText text, CancellationToken cancellation)
    {
        DefinitionText definition = new(text.Path, text.GetText(cancellation)?.ToString() ?? "");
        try
        {
            return DefinitionCompiler.Read(definition, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return DefinitionCompiler.FailedRead(definition, exception);
        }
    }

    public static CheckedFile Check(DefinitionFile file, Catalogue catalogue, CancellationToken cancellation)
    {
        try
        {
            return DefinitionCompiler.Check(file, catalogue, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return DefinitionCompiler.FailedCheck(file, catalogue, exception);
        }
    }

    public static EquatableArray<Finding> Relate(DefinitionFile file, Catalogue catalogue, FigureIndex figures, CancellationToken cancellation)
    {
        try
        {
            return DefinitionCompiler.Relate(file, catalogue, figures, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            FindingList findings = new(file.Path);
            findings.AddFailure(exception);
            return findings.ToEquatableArray();
        }
    }

    /// <summary>Whether a file has to be related to others; where that can't be told, relating it says why.</summary>
    public static bool HasRelations(DefinitionFile file, Catalogue catalogue)
    {
        try
        {
            return DefinitionCompiler.HasRelations(file, catalogue);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return true;
        }
    }

    /// <summary>A step over all files; where it fails, what it would make of none.</summary>
    /// <param name="input">What goes into it.</param>
    /// <param name="step">The step.</param>
    /// <param name="name">Its name.</param>
    /// <param name="ofNothing">What it makes of no files.</param>
    /// <param name="failures">Where its failure is reported.</param>
    public static IncrementalValueProvider<TMade> Guard<TInput, TMade>(
        this IncrementalValueProvider<TInput> input, Func<TInput, CancellationToken, TMade> step, string name, TMade ofNothing, StepFailures failures) =>
        Attempts(input, step, name, ofNothing, failures).Select(static (attempt, _) => attempt.Made);

    /// <summary>A step over all files that makes several things; where it fails, none.</summary>
    /// <param name="input">What goes into it.</param>
    /// <param name="step">The step.</param>
    /// <param name="name">Its name.</param>
    /// <param name="failures">Where its failure is reported.</param>
    public static IncrementalValuesProvider<TMade> GuardMany<TInput, TMade>(
        this IncrementalValueProvider<TInput> input, Func<TInput, CancellationToken, EquatableArray<TMade>> step, string name, StepFailures failures) =>
        Attempts(input, step, name, default, failures).SelectMany(static (attempt, _) => attempt.Made);

    /// <summary>A step on each of several values, such as files; where it fails for one, it makes nothing of that one.</summary>
    /// <param name="input">What goes into it.</param>
    /// <param name="step">The step.</param>
    /// <param name="inWords">What the value is, as a message says it.</param>
    /// <param name="failures">Where its failures are reported.</param>
    public static IncrementalValuesProvider<TMade?> Guard<TInput, TMade>(
        this IncrementalValuesProvider<TInput> input, Func<TInput, CancellationToken, TMade?> step, Func<TInput, string> inWords, StepFailures failures) =>
        Attempts(input, step, inWords, failures).Select(static (attempt, _) => attempt.Made);

    private static IncrementalValueProvider<Attempt<TMade>> Attempts<TInput, TMade>(
        IncrementalValueProvider<TInput> input, Func<TInput, CancellationToken, TMade> step, string name, TMade ofNothing, StepFailures failures)
    {
        IncrementalValueProvider<Attempt<TMade>> attempts = input
            .Select((value, cancellation) => Attempt<TMade>.Of(() => step(value, cancellation), ofNothing, () => $"the step {name}"))
            .WithComparer(Attempt<TMade>.ComparedByWhatWasMade);
        failures.Add(attempts.Select(static (attempt, _) => attempt.Failure));
        return attempts;
    }

    private static IncrementalValuesProvider<Attempt<TMade?>> Attempts<TInput, TMade>(
        IncrementalValuesProvider<TInput> input, Func<TInput, CancellationToken, TMade?> step, Func<TInput, string> inWords, StepFailures failures)
    {
        IncrementalValuesProvider<Attempt<TMade?>> attempts = input
            .Select((value, cancellation) => Attempt<TMade?>.Of(() => step(value, cancellation), default, () => inWords(value)))
            .WithComparer(Attempt<TMade?>.ComparedByWhatWasMade);
        failures.Add(attempts.Select(static (attempt, _) => attempt.Failure));
        return attempts;
    }
}

/// <summary>What a step made, and the finding that it failed, if it did.</summary>
/// <param name="Made">What it made.</param>
/// <param name="Failure">The finding, or nothing.</param>
internal sealed record Attempt<T>(T Made, EquatableArray<Finding> Failure)
{
    /// <summary>Takes no two attempts for equal: what they made is compared once, behind this.</summary>
    public static IEqualityComparer<Attempt<T>> ComparedByWhatWasMade { get; } = new SameObject();

    public static Attempt<T> Of(Func<T> step, T ofNothing, Func<string> inWords)
    {
        try
        {
            return new(step(), default);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            FindingList findings = new("");
            findings.AddFailure(exception, inWords());
            return new(ofNothing, findings.ToEquatableArray());
        }
    }

    private sealed class SameObject : IEqualityComparer<Attempt<T>>
    {
        public bool Equals(Attempt<T> x, Attempt<T> y) => ReferenceEquals(x, y);

        public int GetHashCode(Attempt<T> obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}

/// <summary>The failures of a pipeline's steps, each with an output of its own, so that one that fails takes no other with it.</summary>
internal sealed class StepFailures(IncrementalGeneratorInitializationContext context)
{
    public void Add(IncrementalValueProvider<EquatableArray<Finding>> failure) => context.RegisterSourceOutput(failure, Report);

    public void Add(IncrementalValuesProvider<EquatableArray<Finding>> failures) =>
        context.RegisterSourceOutput(failures.Where(static failure => failure.Count > 0), Report);

    private static void Report(SourceProductionContext output, EquatableArray<Finding> failure)
    {
        foreach (Finding finding in failure)
        {
            output.ReportDiagnostic(FindingDiagnostics.Of(finding));
        }
    }
}
