using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Binding;

/// <summary>Binds the key 'suppress': the rules whose findings may stand, each with the reason.</summary>
internal static class SuppressionBinder
{
    public const string Key = "suppress";

    /// <summary>The suppressions that are right; what is wrong with the others is reported.</summary>
    /// <param name="key">The key.</param>
    /// <param name="node">Its value.</param>
    /// <param name="scope">The entry that the key stands in; null for the whole file.</param>
    /// <param name="findings">Where findings go.</param>
    public static IEnumerable<Suppression> Bind(ScalarNode key, Node node, TextRange? scope, FindingList findings)
    {
        if (node is not MappingNode rules)
        {
            findings.Add(Rules.WrongShape, node.Range.Length > 0 ? node.Range : key.Range, key.Value, node.Kind, "a mapping of rules' ids, such as 'RDSL214', each with a reason");
            return [];
        }

        List<Suppression> suppressions = [];
        foreach (KeyValuePair<ScalarNode, Node> entry in rules.Entries)
        {
            string id = entry.Key.Value;
            Rule? rule = Rules.All.FirstOrDefault(candidate => candidate.Id == id);
            string reason = entry.Value is ScalarNode text ? text.Value.Trim() : "";
            string? trouble =
                rule is null ? "no rule for definitions has this id; " + Nearest.Advice(id, [.. Rules.Suppressible.Select(known => known.Id)], "")
                : !rule.IsSuppressible ? "what it finds has to be mended, and its page says how. Remove it here."
                : reason.Length == 0 ? "it lacks a reason; write behind it why its findings may stand."
                : null;
            if (trouble is not null)
            {
                findings.Add(Rules.InvalidSuppression, entry.Key.Range, id, trouble);
            }
            else
            {
                suppressions.Add(new(rule!, reason, entry.Key.Range, scope));
            }
        }

        return suppressions;
    }
}
