using System.Globalization;
using System.Text;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Evolution;

/// <summary>The list of published ids as a definition file: <c>published.yaml</c>.</summary>
internal static class PublishedFile
{
    /// <summary>The file's name beside the jurisdiction's other files.</summary>
    public const string Name = "published.yaml";

    /// <summary>
    /// Every id that the definitions have, with its meaning, and every one that was published before: what was withdrawn or
    /// corrected stays so, and a correction that wasn't published yet now is.
    /// </summary>
    /// <param name="files">The checked files of one jurisdiction.</param>
    /// <param name="earlier">The list so far.</param>
    public static EquatableArray<PublishedIdDefinition> Update(IEnumerable<CheckedFile> files, EquatableArray<PublishedIdDefinition> earlier)
    {
        Dictionary<(PublishedKind Kind, int? Year, string Id), PublishedIdDefinition> ids = earlier.ToDictionary(id => (id.Kind, id.Year, id.Id.Value));
        foreach ((PublishedKind kind, int? year, string id, string meaning) in files.SelectMany(Meaningful))
        {
            PublishedIdDefinition? before = ids.TryGetValue((kind, year, id), out PublishedIdDefinition? known) ? known : null;
            ids[(kind, year, id)] = before is null
                ? new(kind, year, new(id, TextRange.StartOfFile), meaning, null, null, null, null)
                : before with { Meaning = meaning, Was = before.Meaning == meaning ? before.Was : before.Meaning };
        }

        return ids.Values
            .OrderBy(id => id.Year)
            .ThenBy(id => id.Kind)
            .ThenBy(id => id.Id.Value, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>The text of the file.</summary>
    /// <param name="ids">The published ids, in their order.</param>
    public static string Text(EquatableArray<PublishedIdDefinition> ids)
    {
        StringBuilder text = new(
            """
            # yaml-language-server: $schema=../reportdsl.schema.json
            # Every id that applications may use, and what it means. Written by 'reportdsl publish' when a package is released; what is
            # lost, reused or changed after that is an error of the build until it is said here with 'withdrawn' or 'corrected' why.
            published:

            """.Replace("\r\n", "\n"));
        int? year = null;
        PublishedKind? kind = null;
        foreach (PublishedIdDefinition id in ids)
        {
            if (id.Year is int ofReport && ofReport != year)
            {
                text.Append(year is null ? "  reports:\n" : "").Append("    ").Append(ofReport.ToString(CultureInfo.InvariantCulture)).Append(":\n");
                year = ofReport;
                kind = null;
            }

            string indent = id.Year is null ? "  " : "      ";
            if (id.Kind != kind)
            {
                text.Append(indent).Append(KeyOf(id.Kind)).Append(":\n");
                kind = id.Kind;
            }

            text.Append(indent).Append("  ").Append(id.Id.Value).Append(": { meaning: ").Append(YamlLiteral.Quoted(id.Meaning));
            Append("corrected", id.Corrected);
            Append("was", id.Was);
            Append("withdrawn", id.Withdrawn);
            Append("replaced-by", id.ReplacedBy?.Value);
            text.Append(" }\n");
        }

        return text.ToString();

        void Append(string key, string? value)
        {
            if (value is not null)
            {
                text.Append(", ").Append(key).Append(": ").Append(YamlLiteral.Quoted(value));
            }
        }
    }

    private static string KeyOf(PublishedKind kind) => kind switch
    {
        PublishedKind.Target => "targets",
        PublishedKind.Pledge => "pledges",
        PublishedKind.Result => "results",
        _ => "indicators",
    };

    private static IEnumerable<(PublishedKind Kind, int? Year, string Id, string Meaning)> Meaningful(CheckedFile file)
    {
        int? year = file.Report?.Year;
        return file.Indicators.Select(indicator => (PublishedKind.Indicator, (int?)null, indicator.Id, Meanings.Of(indicator)))
            .Concat(file.Targets.Select(target => (PublishedKind.Target, year, target.Entry.Id, Meanings.Of(target))))
            .Concat(file.Pledges.Select(pledge => (PublishedKind.Pledge, year, pledge.Entry.Id, Meanings.Of(pledge))))
            .Concat(file.Results.Select(result => (PublishedKind.Result, year, result.Entry.Id, Meanings.Of(result))));
    }
}
