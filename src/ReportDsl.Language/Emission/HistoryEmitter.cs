using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Emission;

/// <summary>Writes what the types of one catalogue file's indicators say of the reports: their remarks and their histories.</summary>
internal sealed class HistoryEmitter
{
    private readonly CSharpWriter writer;
    private readonly IndicatorRecord record;
    private readonly EmissionOptions options;
    private readonly string scope;

    private HistoryEmitter(IndicatorRecord record, EmissionOptions options, CSharpWriter writer)
    {
        this.writer = writer;
        this.record = record;
        this.options = options;
        scope = options.NamespaceOf(record.Indicator.JurisdictionId);
    }

    public static GeneratedSource Emit(FileRecords file, EmissionOptions options, CancellationToken cancellation)
    {
        CSharpWriter writer = new(cancellation);
        using (writer.Block($"namespace {options.NamespaceOf(file.Place.Jurisdiction)}"))
        {
            for (int index = 0; index < file.Records.Count; index++)
            {
                if (index > 0)
                {
                    writer.BlankLine();
                }

                new HistoryEmitter(file.Records[index], options, writer).Emit();
            }
        }

        // No file of a catalogue can be called so: names of files are kebab-case.
        return new($"{file.Place.Jurisdiction}.indicators.{file.Place.Name}.history.g.cs", writer.ToString());
    }

    private void Emit()
    {
        Remarks();
        History(record.Indicator.Id, record.Targets, record.Results);

        // No report has anything of the type under its former id.
        foreach (string former in record.Indicator.Lineage.FormerIds)
        {
            writer.BlankLine();
            History(former, targets: default, results: default);
        }
    }

    // What the compiler shows of a type are the comments of all its parts together.
    private void Remarks()
    {
        writer.Lines("/// <remarks>");
        foreach (string line in Facts(record.Indicator))
        {
            writer.Lines($"/// <para>{CSharpText.Doc(line)}</para>");
        }

        foreach (Recorded target in record.Targets)
        {
            string period = target.Period == new Period(target.Year) ? "" : $" for {target.Period}";
            writer.Lines($"/// <para>Target of <see cref=\"{Member(target, "TargetSet")}\">{CSharpText.Number(target.Year)}</see>{period}: {CSharpText.Doc(target.Statement)}.</para>");
        }

        writer.Lines("/// </remarks>");
    }

    private static IEnumerable<string> Facts(IndicatorModel indicator)
    {
        yield return $"{Terms.Measures.Of(indicator.Measure).Name.Zh} · {Terms.Measures.Of(indicator.Measure).Name.En}, in {indicator.Unit.Name.En}; {indicator.AreaName.Zh} · {indicator.AreaName.En}.";
        yield return indicator.Better == Better.Neutral ? "Better: closer to the target." : $"Better: {Terms.Directions.Of(indicator.Better).Name.En}.";
        if (indicator.Nature != Nature.NotStated)
        {
            yield return $"{Terms.Natures.Of(indicator.Nature).Name.Zh} · {Terms.Natures.Of(indicator.Nature).Name.En}.";
        }

        if (indicator.Lineage.Retired is Retirement retired)
        {
            yield return IndicatorEmitter.RetiredInWords(retired);
        }

        if (indicator.Rules.ToString(DisplayLanguage.En) is { Length: > 0 } rules)
        {
            yield return $"Valid: {rules}.";
        }

        if (indicator.Note is string note)
        {
            yield return note;
        }
    }

    // The history lies in a class of its own and its lists in methods, so that the use of an indicator initialises no more than itself.
    private void History(string id, EquatableArray<Recorded> targets, EquatableArray<Recorded> results)
    {
        string type = CSharpNames.Of(id);
        using (writer.Block(IndicatorEmitter.Declaration(type, options)))
        {
            writer.Lines("/// <summary>What every report promises and states of it, from year to year.</summary>");
            writer.Lines($"public static {SdkNames.Sdk}IndicatorHistory<{type}> History => Recorded.History;");
            writer.BlankLine();
            using (writer.Block("private static class Recorded"))
            {
                writer.Lines($"internal static readonly {SdkNames.Sdk}IndicatorHistory<{type}> History = new {SdkNames.Sdk}IndicatorHistory<{type}>(LoadTargets, LoadResults);");
            }

            writer.BlankLine();
            Load("Target", type, targets);
            writer.BlankLine();
            Load("Result", type, results);
        }
    }

    private void Load(string kind, string type, EquatableArray<Recorded> entries)
    {
        using (writer.Block($"private static {SdkNames.Sdk}{kind}<{type}>[] Load{kind}s() => new {SdkNames.Sdk}{kind}<{type}>[]", "};"))
        {
            foreach (Recorded entry in entries)
            {
                writer.Lines(Member(entry, kind + "s") + ",");
            }
        }
    }

    private string Member(Recorded entry, string set) => $"global::{scope}.{CSharpNames.OfReport(entry.Year)}.{set}.{CSharpNames.Of(entry.Id)}";
}
