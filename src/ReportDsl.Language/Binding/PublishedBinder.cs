using ReportDsl.Language.Evolution;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Binding;

/// <summary>Binds the list of published ids.</summary>
internal static class PublishedBinder
{
    public static PublishedDefinition? Bind(Node node, ScalarNode key, FindingList findings, CancellationToken cancellation)
    {
        if (BoundMapping.Of(node, LanguageShape.Published, key.Value, key.Range, findings) is not BoundMapping published)
        {
            return null;
        }

        List<PublishedIdDefinition> ids = [.. Ids(published, "indicators", PublishedKind.Indicator, null, findings).Until(cancellation)];
        foreach ((Located<int> year, Node value) in published.Years("reports"))
        {
            if (BoundMapping.Of(value, LanguageShape.PublishedReport, "reports", year.Range, findings) is BoundMapping report)
            {
                ids.AddRange(Ids(report, "targets", PublishedKind.Target, year.Value, findings).Until(cancellation));
                ids.AddRange(Ids(report, "pledges", PublishedKind.Pledge, year.Value, findings).Until(cancellation));
                ids.AddRange(Ids(report, "results", PublishedKind.Result, year.Value, findings).Until(cancellation));
            }
        }

        return new(new(key.Value, key.Range), ids.ToEquatableArray());
    }

    private static IEnumerable<PublishedIdDefinition> Ids(BoundMapping parent, string key, PublishedKind kind, int? year, FindingList findings)
    {
        if (parent.Node(key) is not Node node)
        {
            yield break;
        }

        if (node is not MappingNode mapping)
        {
            if (node is not ScalarNode { Value.Length: 0 })
            {
                findings.Add(Rules.WrongShape, node.Range, key, node.Kind, "a mapping of ids");
            }

            yield break;
        }

        foreach (KeyValuePair<ScalarNode, Node> entry in mapping.Entries.TakeWhile(_ => !findings.IsFull))
        {
            if (BoundMapping.Of(entry.Value, LanguageShape.PublishedId, entry.Key.Value, entry.Key.Range, findings) is BoundMapping id
                && id.Text("meaning") is Located<string> meaning)
            {
                yield return new(
                    kind,
                    year,
                    new(entry.Key.Value, entry.Key.Range),
                    meaning.Value,
                    id.Text("corrected")?.Value,
                    id.Text("was")?.Value,
                    id.Text("withdrawn")?.Value,
                    id.Text("replaced-by"));
            }
        }
    }
}
