using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Emission;

/// <summary>Writes the class that asks for an outcome of every target, and the report's assessment by it.</summary>
internal static class OutcomesEmitter
{
    public static void Write(CSharpWriter writer, ReportOverview overview, string scope)
    {
        writer.BlankLine();
        writer.Lines(
            """
            /// <summary>Every target against what was achieved of it.</summary>
            /// <param name="outcomes">What was achieved, exactly. Figures as printed and qualified go into <see cref="global::ReportDsl.Scorecard.Of"/>.</param>
            /// <param name="policy">How "about" (左右) is read; null leaves what needs it indeterminate.</param>
            public static global::ReportDsl.Scorecard Assess(Outcomes outcomes, global::ReportDsl.AssessmentPolicy? policy = null) =>
                global::ReportDsl.Scorecard.Of(Targets, (outcomes ?? throw new global::System.ArgumentNullException(nameof(outcomes))).Reported(), policy);

            /// <summary>What was achieved of each target. None can be left out; of which nothing was reported is null.</summary>
            """);
        using (writer.Block("public sealed partial class Outcomes"))
        {
            foreach (TargetOverview target in overview.Targets)
            {
                writer.Lines($"/// <summary>{CSharpText.Doc(target.Name.Zh)} · {CSharpText.Doc(target.Name.En)}</summary>");
                writer.Lines($"public required {SdkNames.Type(scope, target.IndicatorId)}? {CSharpNames.Of(target.Id)} {{ get; init; }}");
                writer.BlankLine();
            }

            using (writer.Block("internal global::System.Collections.Generic.IEnumerable<global::ReportDsl.Outcome> Reported()"))
            {
                for (int index = 0; index < overview.Targets.Count; index++)
                {
                    string name = CSharpNames.Of(overview.Targets[index].Id);
                    string value = "value" + CSharpText.Number(index);
                    writer.Lines($"if (this.{name} is {{ }} {value}) yield return global::ReportDsl.Outcome.Of({value}, Targets.{name}.Period);");
                }

                writer.Lines("yield break;");
            }
        }
    }
}
