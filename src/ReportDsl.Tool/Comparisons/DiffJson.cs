using System.Text.Json;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;
using ReportDsl.Tool.Export;

namespace ReportDsl.Tool.Comparisons;

/// <summary>Two reports compared, as JSON; the form is a contract for other programs, described in docs/diff.md.</summary>
internal static class DiffJson
{
    public static string Text(ReportDiff diff) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("jurisdiction", diff.After.Jurisdiction.Id);
        json.WriteNumber("before", diff.Before.Report.Year);
        json.WriteNumber("after", diff.After.Report.Year);
        json.WriteStartObject("counts");
        foreach ((Term<ChangeKind> kind, int count) in diff.Counts)
        {
            json.WriteNumber(kind.Id, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("targets");
        foreach (TargetChange change in diff.Sections.SelectMany(section => section.Targets))
        {
            WriteTarget(json, change);
        }

        json.WriteEndArray();
        json.WriteStartArray("pledges");
        foreach (PledgeChange change in diff.Sections.SelectMany(section => section.Pledges))
        {
            WritePledge(json, change);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTarget(Utf8JsonWriter json, TargetChange change)
    {
        PromiseComparison? comparison = change.Comparison;
        json.WriteStartObject();
        WriteKinds(json, "kinds", change.Kinds);
        WriteClasses(json, change.Classes);
        json.WriteString("figure", Id(comparison?.Figure));
        json.WriteString("bound", Id(comparison?.Bound));
        json.WriteString("commitment", Id(comparison?.Commitment));
        json.WriteString("ambition", comparison?.IsMoreAmbitious switch { true => "more", false => "less", null => null });
        WriteSide(json, "before", change.Before);
        WriteSide(json, "after", change.After);
        WriteBasis(json, change);
        json.WriteString("pledge", change.Pledge?.Entry.Phrase);
        json.WriteStartArray("corrections");
        foreach (Correction correction in change.Corrections)
        {
            json.WriteStartObject();
            json.WriteNumber("year", correction.Year);
            json.WriteString("was", correction.Was);
            json.WriteString("now", correction.Now);
            json.WriteString("because", correction.Because);
            WriteKinds(json, "kindsAsPublished", correction.KindsAsPublished);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, TargetModel? target)
    {
        if (target is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", target.Entry.Id);
        json.WriteString("indicator", target.Indicator.Id);
        json.WriteString("section", target.Entry.Section.Id);
        json.WriteString("period", target.Entry.Period.ToString());
        json.WriteString("phrase", target.Entry.Phrase);
        json.WriteString("commitment", Terms.Commitments.Of(target.Commitment).Id);
        json.WriteString("bound", Terms.Bounds.Of(target.Bound).Id);
        WriteAmount(json, "value", target.Figure.Amount, target.Indicator.Unit);
        WriteAmount(json, "upper", target.Upper?.Amount, target.Indicator.Unit);
        json.WriteString("unit", target.Indicator.Unit.Id);
        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, TargetChange change)
    {
        if (change is not { Comparison: PromiseComparison comparison, After: TargetModel after })
        {
            json.WriteNull("basis");
            return;
        }

        json.WriteStartObject("basis");
        WriteAmount(json, "before", comparison.Before, after.Indicator.Unit);
        WriteAmount(json, "upperBefore", comparison.UpperBefore, after.Indicator.Unit);
        WriteAmount(json, "moved", comparison.Moved, after.Indicator.Unit.Difference);
        json.WriteString("movedUnit", comparison.Moved is null ? null : after.Indicator.Unit.Difference.Id);
        json.WriteString("notComparable", comparison.Difference is BasisDifference difference ? BasisDifferences.Terms.Of(difference).Id : null);
        json.WriteStartArray("changes");
        foreach (Succession succession in change.Changes)
        {
            json.WriteStartObject();
            json.WriteNumber("year", succession.Year);
            json.WriteString("kind", SuccessionKinds.Terms.Of(succession.Kind).Id);
            json.WriteString("what", succession.Aspect is BasisAspect aspect ? BasisAspects.Terms.Of(aspect).Id : null);
            json.WriteString("because", succession.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePledge(Utf8JsonWriter json, PledgeChange change)
    {
        json.WriteStartObject();
        json.WriteString("id", (change.After ?? change.Before)!.Entry.Id);
        WriteKinds(json, "kinds", change.Kinds);
        WriteClasses(json, change.Classes);
        WriteSide(json, "before", change.Before);
        WriteSide(json, "after", change.After);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, PledgeModel? pledge)
    {
        if (pledge is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("section", pledge.Entry.Section.Id);
        json.WriteString("phrase", pledge.Entry.Phrase);
        json.WriteString("commitment", Terms.Commitments.Of(pledge.Commitment).Id);
        json.WriteEndObject();
    }

    private static void WriteKinds(Utf8JsonWriter json, string name, EquatableArray<ChangeKind> kinds)
    {
        json.WriteStartArray(name);
        foreach (ChangeKind kind in kinds)
        {
            json.WriteStringValue(Id(kind));
        }

        json.WriteEndArray();
    }

    private static void WriteClasses(Utf8JsonWriter json, EquatableArray<ChangeClass> classes)
    {
        json.WriteStartArray("classes");
        foreach (ChangeClass kind in classes)
        {
            json.WriteStringValue(ChangeTerms.Classes.Of(kind).Id);
        }

        json.WriteEndArray();
    }

    private static string? Id(ChangeKind? kind) => kind is ChangeKind stated ? ChangeTerms.Kinds.Of(stated).Id : null;

    private static void WriteAmount(Utf8JsonWriter json, string name, Amount? amount, Unit unit)
    {
        if (amount is Amount stated)
        {
            json.WriteNumber(name, stated.In(stated.Unit.Dimension == unit.Dimension ? unit : stated.Unit));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
