using ReportDsl;

namespace Dashboard;

/// <summary>Every target of a report by section, with its bound and unit and the result it starts from.</summary>
internal static class TargetTable
{
    public static void Write(EntrySet<Target> targets, Output output)
    {
        foreach (IGrouping<Section, Target> section in targets.BySection)
        {
            output.Heading($"{section.Key.Number} {section.Key.Title.Zh} · {section.Key.Title.En} ({section.First().Period})".TrimStart());
            output.Table(
                ["指标", "Indicator", "目标", "Commitment", "Baseline"],
                wrapping: "Indicator",
                section.Select(target => new[]
                {
                    target.Name.Zh,
                    target.Name.En,
                    target.Statement(DisplayLanguage.Zh),
                    Terms.Commitments.Of(target.Commitment).Name.En,
                    target.Baseline is Result baseline ? $"{baseline.Statement(DisplayLanguage.Zh)} ({baseline.Period})" : "",
                }));
        }
    }
}
