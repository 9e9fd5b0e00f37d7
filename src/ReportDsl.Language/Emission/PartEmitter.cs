using ReportDsl.Language.Checking;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Emission;

/// <summary>Writes the targets, pledges and results of one definition file.</summary>
/// <remarks>
/// The data of each member lies in a class of its own, so that the first use of one target initialises that one alone: its
/// types are generic over its indicator, and compiling them is what the first use costs. The class of a figure is part of its indicator's
/// type: there it is created as it is, for the definitions' compiler has checked it.
/// </remarks>
internal sealed class PartEmitter
{
    private readonly CSharpWriter writer;
    private readonly ReportPart part;
    private readonly EmissionOptions options;
    private readonly CancellationToken cancellation;
    private readonly string scope;
    private readonly string report;
    private readonly string sectionsClass;
    private bool hasGroups;

    private PartEmitter(ReportPart part, EmissionOptions options, CancellationToken cancellation)
    {
        writer = new CSharpWriter(cancellation);
        this.cancellation = cancellation;
        this.part = part;
        this.options = options;
        scope = options.NamespaceOf(part.Jurisdiction.Id);
        report = $"global::{scope}.{CSharpNames.OfReport(part.Report.Year)}";
        sectionsClass = report + ".Sections.";
    }

    public static GeneratedSource Emit(ReportPart part, EmissionOptions options, CancellationToken cancellation) =>
        new($"{part.Jurisdiction.Id}.{CSharpText.Number(part.Report.Year)}.{part.Place.Name}.g.cs", new PartEmitter(part, options, cancellation).Emit());

    private string Emit()
    {
        Member[] targets = [.. part.Targets.Until(cancellation).Select(Target)];
        Member[] pledges = [.. part.Pledges.Until(cancellation).Select(Pledge)];
        Member[] results = [.. part.Results.Until(cancellation).Select(Result)];
        using (writer.Block($"namespace {scope}"))
        {
            using (writer.Block($"{options.Accessibility} static partial class {CSharpNames.OfReport(part.Report.Year)}"))
            {
                Group("Target", targets);
                Group("Pledge", pledges);
                foreach (Member pledge in pledges)
                {
                    writer.BlankLine();
                    Data("private", pledge);
                }

                Group("Result", results);
            }

            foreach (Member figure in targets.Concat(results))
            {
                writer.BlankLine();
                using (writer.Block(IndicatorEmitter.Declaration(CSharpNames.Of(figure.Indicator!), options)))
                {
                    Data("internal", figure);
                }
            }
        }

        return writer.ToString();
    }

    private void Group(string kind, IReadOnlyList<Member> members)
    {
        if (members.Count == 0)
        {
            return;
        }

        if (hasGroups)
        {
            writer.BlankLine();
        }

        hasGroups = true;
        using (writer.Block($"public sealed partial class {kind}Set"))
        {
            for (int index = 0; index < members.Count; index++)
            {
                Member member = members[index];
                foreach (string line in member.Documentation)
                {
                    writer.Lines("/// " + line);
                }

                writer.Lines(member.Attribute);
                writer.Lines($"public {member.Type} {member.Name} => {(member.Indicator is null ? "" : SdkNames.Type(scope, member.Indicator) + ".")}{member.DataClass}.Value;");
                if (index < members.Count - 1)
                {
                    writer.BlankLine();
                }
            }
        }
    }

    private void Data(string accessibility, Member member)
    {
        using (writer.Block($"{accessibility} static class {member.DataClass}"))
        {
            using (writer.Block($"internal static readonly {member.Type} Value = new {member.Type}{member.Figures}", "};"))
            {
                foreach (string initializer in member.Initializers)
                {
                    writer.Lines(initializer + ",");
                }
            }
        }
    }

    /// <summary>Where the data of a target lies.</summary>
    public static string DataOf(string scope, int year, TargetOverview target) =>
        $"{SdkNames.Type(scope, target.IndicatorId)}.{FigureClass("Target", year, target.Id)}.Value";

    // The underscore keeps them apart from every name that an id can make.
    private static string FigureClass(string kind, int year, string id) => $"{kind}{CSharpText.Number(year)}_{CSharpNames.Of(id)}";

    private static string PledgeClass(string id) => "Pledge_" + CSharpNames.Of(id);

    private Member Target(LinkedTarget linked)
    {
        TargetModel target = linked.Target;
        string indicator = SdkNames.Type(scope, target.Indicator.Id);
        List<string> initializers =
        [
            .. Entry(target.Entry),
            "Indicator = " + indicator + ".Indicator",
            "Commitment = " + SdkNames.Value(target.Commitment),
        ];
        if (linked.Baseline is ResultModel baseline)
        {
            string results = $"global::{scope}.{CSharpNames.OfReport(baseline.Year)}.Results";
            initializers.Add($"Baseline = {results}.{CSharpNames.Of(baseline.Entry.Id)}");
        }

        return new(
            CSharpNames.Of(target.Entry.Id),
            target.Indicator.Id,
            FigureClass("Target", part.Report.Year, target.Entry.Id),
            $"{SdkNames.Sdk}{target.Bound}<{indicator}>",
            Figures(target.Indicator, target.Upper is PrintedFigure upper ? [target.Figure, upper] : [target.Figure]),
            Attributes.Target(target),
            Documentation(target.Entry, target.Indicator.Name, PromiseWording.Of(target.Commitment, target.Bound, target.Figure.Amount, target.Upper?.Amount), linked.Baseline),
            initializers);
    }

    private Member Pledge(PledgeModel pledge) => new(
        CSharpNames.Of(pledge.Entry.Id),
        Indicator: null,
        PledgeClass(pledge.Entry.Id),
        SdkNames.Sdk + "Pledge",
        Figures: "",
        Attributes.Entry(pledge.Entry),
        Documentation(pledge.Entry, pledge.Name, Terms.Commitments.Of(pledge.Commitment).Name.En, baseline: null),
        [.. Entry(pledge.Entry), "Name = " + SdkNames.Text(pledge.Name), "Commitment = " + SdkNames.Value(pledge.Commitment)]);

    private Member Result(ResultModel result)
    {
        string indicator = SdkNames.Type(scope, result.Indicator.Id);
        return new(
            CSharpNames.Of(result.Entry.Id),
            result.Indicator.Id,
            FigureClass("Result", part.Report.Year, result.Entry.Id),
            $"{SdkNames.Sdk}Result<{indicator}>",
            Figures(result.Indicator, result.Figure),
            Attributes.Entry(result.Entry),
            Documentation(result.Entry, result.Indicator.Name, Wording.Of(result.Qualifier, result.Figure.Amount, DisplayLanguage.En), baseline: null),
            [
                .. Entry(result.Entry),
                "Indicator = " + indicator + ".Indicator",
                "Qualifier = " + SdkNames.Value(result.Qualifier),
            ]);
    }

    private IEnumerable<string> Entry(EntryModel entry)
    {
        yield return "Report = " + report + ".Report";
        yield return "Id = " + CSharpText.Literal(entry.Id);
        yield return "Phrase = " + CSharpText.Literal(entry.Phrase);
        yield return "Period = " + SdkNames.PeriodValue(entry.Period);
        yield return "Section = " + sectionsClass + CSharpNames.Of(entry.Section.Id);
        if (entry.Note is string note)
        {
            yield return "Note = " + CSharpText.Literal(note);
        }
    }

    private string Figures(IndicatorModel indicator, params PrintedFigure[] figures) =>
        $"({string.Join(", ", figures.Select(figure => Figure(indicator, figure)))})";

    private string Figure(IndicatorModel indicator, PrintedFigure figure) =>
        $"new {SdkNames.Type(scope, indicator.Id)}(new {SdkNames.Quantity(indicator.Unit, scope)}({SdkNames.AmountValue(figure.Printed, figure.Multiplier, figure.Unit, scope)}))";

    private IReadOnlyList<string> Documentation(EntryModel entry, LocalizedText name, string statement, ResultModel? baseline)
    {
        List<string> lines =
        [
            $"<summary>{CSharpText.Doc(name.Zh)} · {CSharpText.Doc(name.En)}: {CSharpText.Doc(statement)} ({entry.Period})</summary>",
            "<remarks>",
            $"<para>“{CSharpText.Doc(entry.Phrase)}”</para>",
            $"<para>{CSharpText.Doc(SectionInWords(entry.Section))}</para>",
        ];
        if (baseline is not null)
        {
            string figure = Wording.Of(baseline.Qualifier, baseline.Figure.Amount, DisplayLanguage.En);
            lines.Add($"<para>Baseline {baseline.Entry.Period}: {CSharpText.Doc(figure)} (“{CSharpText.Doc(baseline.Entry.Phrase)}”)</para>");
        }

        if (entry.Note is string note)
        {
            lines.Add($"<para>{CSharpText.Doc(note)}</para>");
        }

        lines.Add($"<para>{CSharpText.Doc(part.Report.Source)} ({CSharpText.Doc(part.Report.Date)})</para>");
        lines.Add("</remarks>");
        return lines;
    }

    private static string SectionInWords(SectionModel section) =>
        (section.Number is int number ? CSharpText.Number(number) + " " : "") + section.Title.Zh + " · " + section.Title.En;

    /// <summary>A member of a set and the field it reads.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Indicator">The id of its indicator; null for a pledge.</param>
    /// <param name="DataClass">The class that holds it: in its indicator's type, that of a pledge in its report.</param>
    /// <param name="Type">Its type.</param>
    /// <param name="Figures">The figures that it is created of, in brackets; empty where there are none.</param>
    /// <param name="Attribute">Its attribute.</param>
    /// <param name="Documentation">Its documentation, line by line.</param>
    /// <param name="Initializers">What else it is created with.</param>
    private sealed record Member(string Name, string? Indicator, string DataClass, string Type, string Figures, string Attribute, IReadOnlyList<string> Documentation, IReadOnlyList<string> Initializers);
}
