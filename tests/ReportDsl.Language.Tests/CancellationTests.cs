using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReportDsl.Language.Extraction;
using ReportDsl.Language.Reading;
using Xunit.Abstractions;

namespace ReportDsl.Language.Tests;

/// <summary>Work that is called off ends at once, wherever it is: a host never waits for a compiler of definitions.</summary>
/// <remarks>The measured time is printed. What is asserted is generous, because a busy machine may not let the thread run for a while.</remarks>
public sealed class CancellationTests(ITestOutputHelper output)
{
    private const int Moments = 12;

    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(2);

    private static readonly DefinitionText[] LargeDefinitions = [.. Large()];

    [Fact]
    public void ACompilation_EndsAtOnceWhereverItIs() =>
        AssertEndsAtOnce(cancellation => DefinitionCompiler.Compile(LargeDefinitions, cancellation: cancellation));

    [Theory]
    [InlineData("a text of 4 MB of escapes")]
    [InlineData("a block of 4 MB")]
    [InlineData("many anchors")]
    [InlineData("a million empty items")]
    [InlineData("many phrases of 10,000 characters")]
    public void TheReadingOfAHostileFile_EndsAtOnce(string name)
    {
        string text = Encoding.UTF8.GetString(HostileFile.Of(name).Make());
        AssertEndsAtOnce(cancellation => DefinitionCompiler.Compile(new SmallDefinitions().With(HostileFile.Path, text).ToTexts(), cancellation: cancellation));
    }

    [Fact]
    public void TheExtractionOfALargeText_EndsAtOnce()
    {
        string text = string.Concat(Enumerable.Repeat("2022年，城镇新增就业3.8万人以上，地区生产总值增长7.5%左右，新建学校11所。\n", 20_000));
        AssertEndsAtOnce(cancellation => new ReportExtractor([], null).Extract(text, cancellation));
    }

    [Fact]
    public void AWorkCalledOffBefore_IsNotBegun() => Assert.ThrowsAny<OperationCanceledException>(() =>
        DefinitionCompiler.Compile(new SmallDefinitions().ToTexts(), cancellation: new CancellationToken(canceled: true)));

    private void AssertEndsAtOnce(Action<CancellationToken> work)
    {
        Stopwatch whole = Stopwatch.StartNew();
        work(CancellationToken.None);
        TimeSpan duration = whole.Elapsed;
        List<double> waits = [];
        for (int moment = 0; moment < Moments; moment++)
        {
            using CancellationTokenSource source = new();
            Task task = Task.Run(() => work(source.Token));
            Thread.Sleep(duration * moment / Moments);
            Stopwatch watch = Stopwatch.StartNew();
            source.Cancel();
            Exception? end = Record.Exception(task.Wait);
            if (end is AggregateException { InnerException: OperationCanceledException })
            {
                waits.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"whole work {duration.TotalMilliseconds:F0} ms; called off at {waits.Count} moments, it ended within {waits.Order().ElementAt(waits.Count / 2):F1} ms (median), {waits.Max():F1} ms (longest)"));
        Assert.NotEmpty(waits);
        Assert.True(waits.Max() < Generous.TotalMilliseconds);
    }

    // 4,000 indicators with a target, a result and a rule in three years of twenty files each.
    private static IEnumerable<DefinitionText> Large()
    {
        SmallDefinitions small = new();
        yield return new(SmallDefinitions.JurisdictionFile, small.Texts[SmallDefinitions.JurisdictionFile]);
        foreach (int part in Enumerable.Range(0, 20))
        {
            int[] numbers = [.. Enumerable.Range(part * 200, 200)];
            yield return new($"example/indicators/part-{part}.yaml", "indicators:\n" + string.Concat(numbers.Select(number => $$"""
                  indicator-{{number}}:
                    name: { zh: 指标{{number}}号, en: Indicator }
                    measure: increment
                    unit: persons
                    area: livelihood
                    better: higher

                """)) + "rules:\n" + string.Concat(numbers.Where(number => number % 10 == 0).Select(number => $$"""
                  rule-{{number}}:
                    name: { zh: 规则, en: Rule }
                    expect: value(indicator-{{number}}) > 0 persons

                """)));
            foreach (int year in Enumerable.Range(2022, 3))
            {
                if (part == 0)
                {
                    yield return new($"example/{year}/report.yaml", small.Texts[SmallDefinitions.ReportFile]);
                }

                yield return new($"example/{year}/part-{part}.yaml", "section: livelihood\ntargets:\n" + Entries("target") + "results:\n" + Entries("result"));
            }

            string Entries(string key) => string.Concat(numbers.Select(number => $"""
                  indicator-{number}:
                    phrase: 指标{number + 1}人
                    {key}: {number + 1} persons

                """));
        }
    }
}
