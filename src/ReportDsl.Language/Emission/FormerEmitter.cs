using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Emission;

/// <summary>Writes the members that a report no longer has: using one is an error that says what became of it.</summary>
internal static class FormerEmitter
{
    public static GeneratedSource Emit(FormerMembers former, EmissionOptions options, CancellationToken cancellation)
    {
        CSharpWriter writer = new(cancellation);
        string scope = options.NamespaceOf(former.Jurisdiction.Id);
        using (writer.Block($"namespace {scope}"))
        {
            using (writer.Block($"{options.Accessibility} static partial class {CSharpNames.OfReport(former.Year)}"))
            {
                foreach (IGrouping<PublishedKind, FormerMember> set in former.Members.GroupBy(member => member.Kind))
                {
                    using (writer.Block($"public sealed partial class {set.Key}Set"))
                    {
                        foreach (FormerMember member in set)
                        {
                            Member(writer, member, scope);
                        }
                    }

                    writer.BlankLine();
                }

                using (writer.Block("public sealed partial class Outcomes"))
                {
                    foreach (FormerMember member in former.Members.Where(member => member is { Kind: PublishedKind.Target, IndicatorId: not null }))
                    {
                        Outcome(writer, member, scope);
                    }
                }
            }
        }

        return new($"{former.Jurisdiction.Id}.former.{CSharpText.Number(former.Year)}.g.cs", writer.ToString());
    }

    // The type is the one it had, so that a program that still uses it gets this one error and no other.
    private static void Member(CSharpWriter writer, FormerMember member, string scope)
    {
        string type = SdkNames.Sdk + (member.IndicatorId is string indicator
            ? $"{(member.Bound is Bound bound ? bound.ToString() : member.Kind.ToString())}<{SdkNames.Type(scope, indicator)}>"
            : member.Kind.ToString());
        writer.Lines($"/// <summary>{CSharpText.Doc(member.Message)}</summary>");
        writer.Lines(Attributes.Former(member.Id, member.ReplacedBy, member.KeepsMeaning, member.StaysIn is int year ? $"global::{scope}.{CSharpNames.OfReport(year)}" : null));
        writer.Lines(Attributes.Gone(member.Message));
        writer.Lines(Attributes.Hidden);
        writer.Lines($"public {type} {CSharpNames.Of(member.Id)} => throw new global::System.NotSupportedException({CSharpText.Literal(member.Message)});");
        writer.BlankLine();
    }

    private static void Outcome(CSharpWriter writer, FormerMember member, string scope)
    {
        writer.Lines($"/// <summary>{CSharpText.Doc(member.Message)}</summary>");
        writer.Lines(Attributes.Former(member.Id, member.ReplacedBy, member.KeepsMeaning, staysIn: null));
        writer.Lines(Attributes.Gone(member.Message));
        writer.Lines(Attributes.Hidden);
        using (writer.Block($"public {SdkNames.Type(scope, member.IndicatorId!)}? {CSharpNames.Of(member.Id)}"))
        {
            writer.Lines("init { }");
        }

        writer.BlankLine();
    }
}
