using System.Diagnostics;

namespace ReportDsl.Benchmarks;

/// <summary>How long two ways of doing something take, and how they compare.</summary>
/// <param name="Floor">The median time of the least that the work can cost.</param>
/// <param name="Ours">The median time of what is measured.</param>
/// <param name="Ratio">The median of the ratios that each round gave.</param>
internal sealed record Comparison(TimeSpan Floor, TimeSpan Ours, double Ratio)
{
    /// <summary>What is measured takes this much longer.</summary>
    public TimeSpan Difference => Ours - Floor;
}

/// <summary>
/// Measures two actions by turns. A machine that slows down in the middle slows down both, so their ratio stays true; medians
/// keep single disturbances out.
/// </summary>
internal static class Interleaved
{
    private static readonly TimeSpan LeastSample = TimeSpan.FromMilliseconds(10);

    // Until the just-in-time compiler is done with what is measured, which takes it some dozens of runs.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>Compares what is measured with its floor.</summary>
    /// <param name="rounds">How often each is measured.</param>
    /// <param name="floor">The least that the work can cost.</param>
    /// <param name="ours">What is measured.</param>
    public static Comparison Compare(int rounds, Action floor, Action ours)
    {
        // An editor's process is warm, so both are, unless it is only to be seen that they work; a sample is long enough for the clock
        // and the collector.
        long start = Stopwatch.GetTimestamp();
        do
        {
            floor();
            ours();
        }
        while (rounds > 1 && Stopwatch.GetElapsedTime(start) < WarmUp);

        int repetitions = Math.Max(RepetitionsOf(floor), RepetitionsOf(ours));
        return CompareTimes(rounds, () => Time(floor, repetitions), () => Time(ours, repetitions));
    }

    /// <summary>Compares two times that are measured elsewhere, such as in other processes.</summary>
    public static Comparison CompareTimes(int rounds, Func<TimeSpan> floor, Func<TimeSpan> ours)
    {
        List<(TimeSpan Floor, TimeSpan Ours)> samples = [];
        for (int round = 0; round < rounds; round++)
        {
            // Neither is always the one that finds the machine as the other left it.
            TimeSpan first = round % 2 == 0 ? floor() : ours();
            TimeSpan second = round % 2 == 0 ? ours() : floor();
            samples.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        return new(
            Median(samples.Select(sample => sample.Floor)),
            Median(samples.Select(sample => sample.Ours)),
            Median(samples.Select(sample => sample.Ours / sample.Floor)));
    }

    public static T Median<T>(IEnumerable<T> values)
    {
        T[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static int RepetitionsOf(Action action)
    {
        TimeSpan once = Time(action, 1);
        return (int)Math.Clamp(LeastSample / once, 1, 1000);
    }

    private static TimeSpan Time(Action action, int repetitions)
    {
        long start = Stopwatch.GetTimestamp();
        for (int repetition = 0; repetition < repetitions; repetition++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start) / repetitions;
    }
}
