using Microsoft.CodeAnalysis;
using ReportDsl.Language;
using ReportDsl.Language.Findings;

namespace ReportDsl.Generators;

/// <summary>What a step of the pipeline made, or the finding that it failed through a defect of ours.</summary>
/// <remarks>
/// An attempt that failed goes through the steps behind it untouched, up to the output that reports it: so no failure costs the
/// others anything, and guarding a step takes no step of its own.
/// </remarks>
/// <param name="Made">What was made; null where there is nothing to make, or the step failed.</param>
/// <param name="Of">What it was made of, as a message says it: a file, a report, a step over all files.</param>
/// <param name="Failure">The finding that it failed, or nothing.</param>
internal sealed record Attempt<T>(T? Made, string Of, EquatableArray<Finding> Failure = default)
    where T : class
{
    /// <summary>The next step on what was made.</summary>
    /// <param name="step">The step; null where it has nothing to make.</param>
    public Attempt<TNext> Then<TNext>(Func<T, TNext?> step)
        where TNext : class =>
        Made is T made ? Attempt.At(Of, () => step(made)) : new(null, Of, Failure);
}

/// <summary>Runs steps so that a defect of ours becomes a finding; the compiler would only warn.</summary>
internal static class Attempt
{
    /// <summary>One step.</summary>
    /// <param name="of">What it is on, as a message says it.</param>
    /// <param name="step">The step.</param>
    public static Attempt<T> At<T>(string of, Func<T?> step)
        where T : class
    {
        try
        {
            return new(step(), of);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, of, FailureOf(of, exception));
        }
    }

    /// <summary>A step that makes several things; where it fails, one attempt that says so.</summary>
    /// <param name="step">The step's name.</param>
    /// <param name="makeAll">The step.</param>
    /// <param name="inWords">What one of the things is, as a message says it.</param>
    public static EquatableArray<Attempt<T>> AtEach<T>(string step, Func<EquatableArray<T>> makeAll, Func<T, string> inWords)
        where T : class
    {
        try
        {
            return makeAll().Select(made => new Attempt<T>(made, inWords(made))).ToEquatableArray();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string of = InWords(step);
            return new([new Attempt<T>(null, of, FailureOf(of, exception))]);
        }
    }

    /// <summary>A step over all files.</summary>
    /// <param name="step">The step's name.</param>
    /// <param name="make">The step.</param>
    public static Attempt<T> Over<T>(string step, Func<T> make)
        where T : class => At(InWords(step), make);

    private static string InWords(string step) => $"the step {step}";

    private static EquatableArray<Finding> FailureOf(string of, Exception exception)
    {
        FindingList findings = new("");
        findings.AddFailure(exception, of);
        return findings.ToEquatableArray();
    }
}
