using ReportDsl.Language.Evolution;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Binding;

/// <summary>Binds what an indicator says of its history: added, renamed, re-based, merged, split, retired.</summary>
internal static class LineageBinder
{
    private static readonly string[] Keys = ["added", "renamed-from", "basis-changed", "merged-from", "split-from", "retired"];

    /// <summary>The indicator's history, or null when it states none.</summary>
    public static LineageDefinition? Bind(BoundMapping indicator, Located<string> id, FindingList findings)
    {
        if (!Keys.Any(indicator.Has))
        {
            return null;
        }

        Located<int>? added = indicator.Has("added") ? indicator.Year("added") : null;
        SuccessionDefinition[] successions =
        [
            .. FromOne(indicator, "renamed-from", SuccessionKind.Renamed, findings),
            .. BasisChanges(indicator, id, findings),
            .. FromSeveral(indicator, "merged-from", findings),
            .. FromOne(indicator, "split-from", SuccessionKind.Split, findings),
        ];
        RetirementDefinition? retired = indicator.Node("retired") is Node node ? Retirement(node, indicator.KeyNode("retired"), findings) : null;
        return added is null && successions.Length == 0 && retired is null
            ? null
            : new(added, successions.OrderBy(succession => succession.Year.Value).ToEquatableArray(), retired);
    }

    private static IEnumerable<SuccessionDefinition> FromOne(BoundMapping indicator, string key, SuccessionKind kind, FindingList findings)
    {
        foreach ((Located<int> year, Node value) in indicator.Years(key))
        {
            if (value is ScalarNode { Value.Length: > 0 } scalar)
            {
                yield return new(year, kind, new([new Located<string>(scalar.Value, scalar.Range)]), null, null);
            }
            else
            {
                findings.Add(Rules.WrongShape, value.Range.Length > 0 ? value.Range : year.Range, key, value.Kind, "an id");
            }
        }
    }

    private static IEnumerable<SuccessionDefinition> FromSeveral(BoundMapping indicator, string key, FindingList findings)
    {
        foreach ((Located<int> year, Node value) in indicator.Years(key))
        {
            if (BoundMapping.Texts(value, key, year.Range, findings) is { Count: > 0 } from)
            {
                yield return new(year, SuccessionKind.Merged, from, null, null);
            }
        }
    }

    private static IEnumerable<SuccessionDefinition> BasisChanges(BoundMapping indicator, Located<string> id, FindingList findings)
    {
        foreach ((Located<int> year, Node value) in indicator.Years("basis-changed"))
        {
            if (BoundMapping.Of(value, LanguageShape.BasisChange, "basis-changed", year.Range, findings) is BoundMapping change
                && change.Word("what", BasisAspects.Terms) is Located<BasisAspect> aspect)
            {
                yield return new(year, SuccessionKind.BasisChanged, new([change.Text("from") ?? id]), aspect, change.Text("because")?.Value);
            }
        }
    }

    private static RetirementDefinition? Retirement(Node node, ScalarNode key, FindingList findings) =>
        BoundMapping.Of(node, LanguageShape.Retirement, key.Value, key.Range, findings) is BoundMapping retired
        && retired.Year("in") is Located<int> year
        && retired.Text("because") is Located<string> because
            ? new(year, because.Value, retired.Text("replaced-by"))
            : null;
}
