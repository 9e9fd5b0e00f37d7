using System.Globalization;
using ReportDsl.Language.Binding;

namespace ReportDsl.Language.Drafting;

/// <summary>A file of a draft, with the lines at which the parts of the draft begin.</summary>
internal sealed record WrittenDraft(string Place, string Text, IReadOnlyList<(int Line, object Part)> Parts);

/// <summary>Writes what was drafted as definition files: none that exists, the report's sections a file each.</summary>
internal sealed class DraftFiles(DraftRequest request, KnownDefinitions known, DraftedContents contents)
{
    private readonly string year = request.Year.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<WrittenDraft> Write()
    {
        if (contents.Jurisdiction is DraftedJurisdiction jurisdiction)
        {
            yield return File(request.Jurisdiction, "jurisdiction", "../", "The jurisdiction and the policy areas of its indicators.", writer => Write(writer, jurisdiction));
        }

        if (contents.Units.Count > 0)
        {
            yield return File(request.Jurisdiction, $"units-{year}", "../", $"Units that the report of {year} counts in.", Units);
        }

        if (contents.Indicators.Count > 0)
        {
            yield return File($"{request.Jurisdiction}/{DefinitionPlace.CatalogueFolder}", $"proposed-{year}", "../../", $"Indicators that the report of {year} states and nobody had defined.", Indicators);
        }

        string folder = $"{request.Jurisdiction}/{year}";
        if (contents.Declaration is not null || contents.Sections.Count > 0)
        {
            yield return File(folder, "report", "../../", $"The report of {year} and its parts, in its own order.", Report);
        }

        foreach (IGrouping<string, DraftedEntry> section in contents.Entries.GroupBy(entry => entry.SectionId, StringComparer.Ordinal))
        {
            yield return File(folder, section.Key, "../../", "Drafted from the report's text; 'decide' marks what a person has to decide.", writer => Entries(writer, section.Key, [.. section]));
        }
    }

    private WrittenDraft File(string folder, string name, string toSchema, string comment, Action<YamlWriter> write)
    {
        YamlWriter writer = new();
        writer.Comment($"yaml-language-server: $schema={toSchema}reportdsl.schema.json").Comment(comment);
        write(writer);
        return new(known.FreePlace(folder, name), writer.ToString(), writer.Parts);
    }

    private static void Write(YamlWriter writer, DraftedJurisdiction jurisdiction) => writer
        .Key(0, "jurisdiction")
        .Names(1, "name", jurisdiction.Name)
        .Value(1, LanguageShape.DecideKey, jurisdiction.Decide)
        .Blank()
        .Key(0, "areas")
        .Names(1, IndicatorDrafts.OnlyArea, new("综合", "General"));

    private void Units(YamlWriter writer)
    {
        writer.Key(0, "units");
        foreach (DraftedUnit unit in contents.Units)
        {
            writer.Begin(1, unit.Unit.Id, unit)
                .Value(2, "symbol", unit.Unit.Symbol)
                .Names(2, "name", unit.Unit.Name)
                .Value(2, LanguageShape.DecideKey, unit.Decide);
        }
    }

    private void Indicators(YamlWriter writer)
    {
        writer.Key(0, "indicators");
        bool isFirst = true;
        foreach (DraftedIndicator indicator in contents.Indicators)
        {
            _ = isFirst ? writer : writer.Blank();
            isFirst = false;
            writer.Begin(1, indicator.Id, indicator)
                .Names(2, "name", indicator.Name)
                .Value(2, "measure", Terms.Measures.Of(indicator.Measure).Id)
                .Value(2, "unit", indicator.Unit.Id)
                .Value(2, "per", indicator.Per?.Id)
                .Value(2, "area", indicator.Area)
                .Value(2, "better", Terms.Directions.Of(indicator.Better).Id);
            if (indicator.Range is not null || indicator.IsWhole)
            {
                writer.Key(2, "valid").Value(3, "range", indicator.Range).Value(3, "whole", indicator.IsWhole ? "true" : null);
            }

            writer.Value(2, LanguageShape.DecideKey, indicator.Decide);
        }
    }

    private void Report(YamlWriter writer)
    {
        if (contents.Declaration is DraftedDeclaration declaration)
        {
            writer.Key(0, "report")
                .Names(1, "title", declaration.Title)
                .Value(1, "date", declaration.Date)
                .Value(1, "source", declaration.Source)
                .Value(1, LanguageShape.DecideKey, declaration.Decide);
        }

        if (contents.Sections.Count > 0)
        {
            writer.Blank().Key(0, "sections");
            foreach (DraftedSection section in contents.Sections)
            {
                writer.Begin(1, section.Id, section)
                    .Value(2, "number", section.Number?.ToString(CultureInfo.InvariantCulture))
                    .Names(2, "title", section.Title)
                    .Value(2, LanguageShape.DecideKey, section.Decide);
            }
        }
    }

    private static void Entries(YamlWriter writer, string sectionId, IReadOnlyList<DraftedEntry> entries)
    {
        writer.Value(0, "section", sectionId);
        foreach ((string key, string reading, DraftedEntry[] ofKind) in new[]
        {
            ("targets", "target", entries.Where(entry => entry.IsTarget).ToArray()),
            ("results", "result", entries.Where(entry => !entry.IsTarget).ToArray()),
        })
        {
            if (ofKind.Length == 0)
            {
                continue;
            }

            writer.Blank().Key(0, key);
            for (int index = 0; index < ofKind.Length; index++)
            {
                DraftedEntry entry = ofKind[index];
                _ = index == 0 ? writer : writer.Blank();
                writer.Begin(1, entry.Id, entry)
                    .Value(2, "indicator", entry.IndicatorId == entry.Id ? null : entry.IndicatorId)
                    .Value(2, "phrase", entry.Figure.Quote)
                    .Value(2, reading, entry.Reading)
                    .Value(2, "period", entry.Period?.ToString())
                    .Value(2, LanguageShape.DecideKey, entry.Decide);
            }
        }
    }
}
