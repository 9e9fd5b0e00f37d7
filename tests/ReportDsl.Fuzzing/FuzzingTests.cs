using System.Diagnostics;
using System.Text.Json;

namespace ReportDsl.Fuzzing;

/// <summary>What a fuzzer found stays found, and a few thousand new texts are tried with every change; docs/fuzzing.md says how to try millions.</summary>
public sealed class FuzzingTests
{
    // Far above what any text takes on a busy machine, far below what a text takes that the work grows out of hand on.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void EverySeedAndFind_HoldsWhatHasToHold(string name)
    {
        FuzzTarget target = FuzzTarget.Named(name);

        Assert.NotEmpty(target.Seeds);
        foreach (string text in target.Seeds)
        {
            Check(target, text);
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void VariationsOfThem_HoldWhatHasToHold(string name)
    {
        FuzzTarget target = FuzzTarget.Named(name);
        Variation variation = new(seed: 20220105, [.. target.Seeds], [.. target.Words]);

        for (int count = 0; count < target.Variations; count++)
        {
            Check(target, variation.Next());
        }
    }

    private static void Check(FuzzTarget target, string text)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            target.Check(text);
        }
        catch (Exception exception)
        {
            throw new ViolationException($"{exception.Message} The text is {JsonSerializer.Serialize(text)}", exception);
        }

        Assert.True(Stopwatch.GetElapsedTime(start) < Longest, $"{target.Name} takes {Stopwatch.GetElapsedTime(start)} for {JsonSerializer.Serialize(text)}");
    }
}
