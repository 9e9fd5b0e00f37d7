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
            /// <param name="outcomes">What was achieved, exactly. Figures as printed and qualified go into <see cref="global::ReportDsl.Scorecard"/>.</param>
            /// <param name="policy">How "about" (左右) is read; null leaves what needs it indeterminate.</param>
            public static global::ReportDsl.Scorecard Assess(Outcomes outcomes, global::ReportDsl.AssessmentPolicy? policy = null) =>
                global::ReportDsl.Scorecard.Of(Targets, (outcomes ?? throw new global::System.ArgumentNullException(nameof(outcomes))).Reported(), policy);

            /// <summary>What was achieved of each target. None can be left out; of which nothing was reported is null.</summary>
            """);
        using (writer.Block("public sealed partial class Outcomes"))
        {
            foreach (TargetOverview target in overview.Targets)
            {
                string name = CSharpNames.Of(target.Id);
                writer.Lines($"/// <summary>What was achieved of <see cref=\"TargetSet.{name}\"/>, or null.</summary>");
                writer.Lines($"public required {SdkNames.Type(scope, target.IndicatorId)}? {name} {{ get; init; }}");
                writer.BlankLine();
            }

            using (writer.Block("internal global::System.Collections.Generic.IEnumerable<global::ReportDsl.Outcome> Reported() => global::System.Linq.Enumerable.OfType<global::ReportDsl.Outcome>(new global::ReportDsl.Outcome?[]", "});"))
            {
                // A target can itself be called Targets.
                string targets = $"global::{scope}.{CSharpNames.OfReport(overview.Report.Year)}.Targets";
                foreach (string name in overview.Targets.Select(target => CSharpNames.Of(target.Id)))
                {
                    writer.Lines($"Reported(this.{name}, {targets}.{name}),");
                }
            }

            writer.BlankLine();
            writer.Lines(
                """
                private static global::ReportDsl.Outcome? Reported<T>(T? value, global::ReportDsl.Target target)
                    where T : struct, global::ReportDsl.IIndicatorValue<T> =>
                    value is T given ? global::ReportDsl.Outcome.Of(given, target.Period) : null;
                """);
        }
    }
}
