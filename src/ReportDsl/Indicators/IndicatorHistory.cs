namespace ReportDsl;

/// <summary>What the reports of a jurisdiction promise and state of one indicator, from year to year.</summary>
/// <typeparam name="T">The indicator.</typeparam>
/// <remarks>
/// <para>Each indicator's generated type has one: <c>GdpGrowth.History</c>. Its lists are made when they are first asked for, so that
/// using an indicator doesn't initialise the reports that speak of it.</para>
/// <example>
/// <code>
/// foreach (Target&lt;GdpGrowth&gt; target in GdpGrowth.History.Targets)
///     Console.WriteLine($"{target.Report.Year}: {target.Statement(DisplayLanguage.Zh)}");
/// </code>
/// </example>
/// </remarks>
public sealed class IndicatorHistory<T>
    where T : struct, IIndicatorValue<T>
{
    private readonly Lazy<Target<T>[]> targets;
    private readonly Lazy<Result<T>[]> results;

    /// <summary>Creates a history.</summary>
    /// <param name="targets">Gives the targets, in the order of their reports.</param>
    /// <param name="results">Gives the results, in the order of their reports.</param>
    public IndicatorHistory(Func<Target<T>[]> targets, Func<Result<T>[]> results)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(results);
        this.targets = new(targets);
        this.results = new(results);
    }

    /// <summary>The targets of every report, by the report's year; within one report by the end of their periods.</summary>
    public IReadOnlyList<Target<T>> Targets => targets.Value;

    /// <summary>The results of every report, by the report's year; within one report by the end of their periods.</summary>
    public IReadOnlyList<Result<T>> Results => results.Value;

    /// <summary>The targets that one report promises.</summary>
    /// <param name="reportYear">The report's year.</param>
    public IEnumerable<Target<T>> TargetsOf(int reportYear) => targets.Value.Where(target => target.Report.Year == reportYear);

    /// <summary>The results that one report states.</summary>
    /// <param name="reportYear">The report's year, which is mostly the one after the result's own.</param>
    public IEnumerable<Result<T>> ResultsOf(int reportYear) => results.Value.Where(result => result.Report.Year == reportYear);
}
