using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Emission;

/// <summary>Writes the class of one report: its facts, its sections, and the order of its targets, pledges and results.</summary>
/// <remarks>
/// What it holds lies in classes of its own, each with an underscore that no id can make, so that the first target initialises
/// nothing but itself.
/// </remarks>
internal static class ReportEmitter
{
    public static GeneratedSource Emit(ReportOverview overview, EmissionOptions options, CancellationToken cancellation)
    {
        CSharpWriter writer = new(cancellation);
        string name = CSharpNames.OfReport(overview.Report.Year);
        string scope = options.NamespaceOf(overview.Jurisdiction.Id);
        using (writer.Block($"namespace {scope}"))
        {
            writer.Lines($"/// <summary>{CSharpText.Doc(overview.Report.Title.Zh)} · {CSharpText.Doc(overview.Report.Title.En)}</summary>");
            writer.Lines($"/// <remarks>{CSharpText.Doc(overview.Report.Source)} ({CSharpText.Doc(overview.Report.Date)})</remarks>");
            writer.Lines(Attributes.Generated);
            using (writer.Block($"{options.Accessibility} static partial class {name}"))
            {
                Report(writer, overview, scope);
                Set(writer, "Target", "Every figure that the report promises", name, overview.Targets.Select(target => PartEmitter.DataOf(scope, overview.Report.Year, target)));
                Set(writer, "Pledge", "Every outcome that the report promises without a figure", name, overview.PledgeIds.Select(CSharpNames.Of));
                Set(writer, "Result", "Every figure that the report says was achieved", name, overview.ResultIds.Select(CSharpNames.Of));
                Sections(writer, overview);
                OutcomesEmitter.Write(writer, overview, scope);
            }
        }

        return new($"{overview.Jurisdiction.Id}.{CSharpText.Number(overview.Report.Year)}.g.cs", writer.ToString());
    }

    private static void Report(CSharpWriter writer, ReportOverview overview, string scope)
    {
        writer.Lines("/// <summary>The report: jurisdiction, year, title, date and source.</summary>");
        writer.Lines(
            $$"""
            public static global::ReportDsl.Report Report => Report_Facts.Value;

            private static class Report_Facts
            {
                internal static readonly global::ReportDsl.Report Value = new global::ReportDsl.Report(
                    Jurisdiction: global::{{scope}}.Indicators.Jurisdiction,
                    Year: {{CSharpText.Number(overview.Report.Year)}},
                    Title: {{SdkNames.Text(overview.Report.Title)}},
                    Date: {{CSharpText.Literal(overview.Report.Date)}},
                    Source: {{CSharpText.Literal(overview.Report.Source)}});
            }
            """);
        writer.BlankLine();
    }

    private static void Set(CSharpWriter writer, string kind, string summary, string report, IEnumerable<string> entries)
    {
        writer.Lines($"/// <summary>{summary}: by name, by id, by section, or all in the report's order.</summary>");
        writer.Lines(
            $$"""
            public static {{kind}}Set {{kind}}s => {{kind}}s_Set.Value;

            private static class {{kind}}s_Set
            {
                internal static readonly {{kind}}Set Value = new {{kind}}Set();
            }

            """);
        writer.Lines($"/// <summary>{summary}. <see cref=\"{report}.{kind}s\"/> is the one instance.</summary>");
        using (writer.Block($"public sealed partial class {kind}Set : global::ReportDsl.EntrySet<global::ReportDsl.{kind}>"))
        {
            writer.Lines(
                $$"""
                internal {{kind}}Set()
                {
                }

                /// <inheritdoc/>
                """);
            using (writer.Block($"protected override global::ReportDsl.{kind}[] Load() => new global::ReportDsl.{kind}[]", "};"))
            {
                foreach (string entry in entries)
                {
                    writer.Lines(entry + ",");
                }
            }
        }

        writer.BlankLine();
    }

    private static void Sections(CSharpWriter writer, ReportOverview overview)
    {
        writer.Lines("/// <summary>The report's sections.</summary>");
        using (writer.Block("public static class Sections"))
        {
            foreach (SectionModel section in overview.Sections)
            {
                writer.Lines($"/// <summary>{CSharpText.Doc(section.Title.Zh)} · {CSharpText.Doc(section.Title.En)}</summary>");
                writer.Lines($"public static global::ReportDsl.Section {CSharpNames.Of(section.Id)} => {SectionData(section)};");
                writer.BlankLine();
            }

            writer.Lines("/// <summary>Every section, in the report's order.</summary>");
            writer.Lines("public static global::System.Collections.Generic.IReadOnlyList<global::ReportDsl.Section> All => Sections_All.Value;");
            writer.BlankLine();

            foreach (SectionModel section in overview.Sections)
            {
                string number = section.Number is int value ? CSharpText.Number(value) : "null";
                using (writer.Block($"private static class {SectionClass(section)}"))
                {
                    writer.Lines($"internal static readonly global::ReportDsl.Section Value = new global::ReportDsl.Section({CSharpText.Literal(section.Id)}, {number}, {SdkNames.Text(section.Title)});");
                }

                writer.BlankLine();
            }

            using (writer.Block("private static class Sections_All"))
            {
                using (writer.Block("internal static readonly global::ReportDsl.Section[] Value = new global::ReportDsl.Section[]", "};"))
                {
                    foreach (SectionModel section in overview.Sections)
                    {
                        writer.Lines($"{SectionData(section)},");
                    }
                }
            }
        }
    }

    private static string SectionClass(SectionModel section) => "Section_" + CSharpNames.Of(section.Id);

    private static string SectionData(SectionModel section) => SectionClass(section) + ".Value";
}
