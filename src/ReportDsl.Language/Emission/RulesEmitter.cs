using ReportDsl.Language.Checking;
using ReportDsl.Language.Expressions;

namespace ReportDsl.Language.Emission;

/// <summary>Writes the rules that hold for one report, and the form in which its outcomes are entered.</summary>
internal sealed class RulesEmitter
{
    private readonly CSharpWriter writer;
    private readonly ReportRules report;
    private readonly EmissionOptions options;
    private readonly string scope;

    private RulesEmitter(ReportRules report, EmissionOptions options, CSharpWriter writer)
    {
        this.writer = writer;
        this.report = report;
        this.options = options;
        scope = options.NamespaceOf(report.Jurisdiction.Id);
    }

    public static GeneratedSource Emit(ReportRules report, EmissionOptions options, CancellationToken cancellation) =>
        new($"{report.Jurisdiction.Id}.rules.{CSharpText.Number(report.Report.Year)}.g.cs", new RulesEmitter(report, options, new CSharpWriter(cancellation)).Emit());

    private string Emit()
    {
        using (writer.Block($"namespace {scope}"))
        {
            using (writer.Block($"{options.Accessibility} static partial class {CSharpNames.OfReport(report.Report.Year)}"))
            {
                Rules();
                writer.BlankLine();
                Form();
            }
        }

        return writer.ToString();
    }

    private void Rules()
    {
        writer.Lines("/// <summary>The rules that figures of this report keep.</summary>");
        using (writer.Block("public static class Rules"))
        {
            foreach (LinkedRule linked in report.Rules)
            {
                Rule(linked);
                writer.BlankLine();
            }

            writer.Lines("/// <summary>Every rule, in the order of ids.</summary>");
            using (writer.Block("public static global::System.Collections.Generic.IReadOnlyList<global::ReportDsl.ReportRule> All { get; } = new global::ReportDsl.ReportRule[]", "};"))
            {
                foreach (LinkedRule linked in report.Rules)
                {
                    writer.Lines(CSharpNames.Of(linked.Rule.Id) + ",");
                }
            }
        }
    }

    private void Rule(LinkedRule linked)
    {
        RuleModel rule = linked.Rule;
        string expectation = ExpressionFormat.Of(rule.Condition);
        writer.Lines($"/// <summary>{CSharpText.Doc(rule.Name.Zh)} · {CSharpText.Doc(rule.Name.En)}</summary>");
        writer.Lines($"/// <remarks><c>{CSharpText.Doc(expectation)}</c>{(rule.Because is string because ? " " + CSharpText.Doc(because) : "")}</remarks>");
        using (writer.Block($"public static global::ReportDsl.ReportRule {CSharpNames.Of(rule.Id)} {{ get; }} = new global::ReportDsl.ReportRule", "};"))
        {
            writer.Lines(
                $"""
                Id = {CSharpText.Literal(rule.Id)},
                Name = {SdkNames.Text(rule.Name)},
                Expectation = {CSharpText.Literal(expectation)},
                Because = {CSharpText.LiteralOrNull(rule.Because)},
                Severity = {SdkNames.Value(rule.Severity)},
                Values = {Indicators(linked, figure => figure.Source == FigureSource.Value)},
                PreviousValues = {Indicators(linked, figure => figure.Source == FigureSource.Previous && linked.Of(figure) is null)},
                Condition = static figures => {new ConditionWriter(linked, scope).Condition(rule.Condition)},
                """);
        }
    }

    private string Indicators(LinkedRule linked, Func<FigureExpression, bool> isWanted)
    {
        string[] indicators = [.. linked.Rule.Condition.Figures.Where(isWanted).Select(figure => SdkNames.Type(scope, figure.Indicator.Id) + ".Indicator").Distinct()];
        return indicators.Length == 0
            ? "global::System.Array.Empty<global::ReportDsl.Indicator>()"
            : $"new global::ReportDsl.Indicator[] {{ {string.Join(", ", indicators)} }}";
    }

    private void Form()
    {
        writer.Lines(
            """
            /// <summary>Entered outcomes of this report's targets, as a web form or a configuration binds them; validated by every rule of theirs.</summary>
            """);
        writer.Lines(Attributes.Generated);
        using (writer.Block("public sealed class OutcomeForm : global::System.ComponentModel.DataAnnotations.IValidatableObject"))
        {
            foreach (IndicatorModel indicator in report.Indicators)
            {
                writer.Lines($"/// <summary>{CSharpText.Doc(indicator.Name.Zh)} · {CSharpText.Doc(indicator.Name.En)}</summary>");
                writer.Lines($"public global::ReportDsl.IndicatorInput<{SdkNames.Type(scope, indicator.Id)}>? {CSharpNames.Of(indicator.Id)} {{ get; set; }}");
                writer.BlankLine();
            }

            using (writer.Block("global::System.Collections.Generic.IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> global::System.ComponentModel.DataAnnotations.IValidatableObject.Validate(global::System.ComponentModel.DataAnnotations.ValidationContext validationContext)"))
            {
                writer.Lines("var validation = new global::ReportDsl.FormValidation();");
                foreach (string name in report.Indicators.Select(indicator => CSharpNames.Of(indicator.Id)))
                {
                    writer.Lines($"validation.Add({name}, {CSharpText.Literal(name)});");
                }

                writer.Lines($"return validation.Results(global::{scope}.{CSharpNames.OfReport(report.Report.Year)}.Rules.All);");
            }
        }
    }

    /// <summary>Writes a rule's condition as C# over value ranges.</summary>
    private sealed class ConditionWriter(LinkedRule linked, string scope)
    {
        private const string Range = "global::ReportDsl.ValueRange";

        public string Condition(Expression condition) => condition switch
        {
            ComparisonExpression { Operator: ComparisonOperator.Equal } comparison => $"{Side(comparison.Left)}.Is({Side(comparison.Right)})",
            ComparisonExpression { Operator: ComparisonOperator.NotEqual } comparison => $"!{Side(comparison.Left)}.Is({Side(comparison.Right)})",
            ComparisonExpression comparison => $"({Side(comparison.Left)} {ExpressionFormat.Sign(comparison.Operator)} {Side(comparison.Right)})",
            LogicalExpression logical => $"({Condition(logical.Left)} {(logical.IsAnd ? "&" : "|")} {Condition(logical.Right)})",
            NotExpression not => "!" + Condition(not.Operand),
            _ => throw new InvalidOperationException("This expression is no condition."),
        };

        private string Side(Expression side) => side is FigureExpression figure ? Figure(figure, "Exactly") : Value(side);

        private string Value(Expression expression) => expression switch
        {
            NumberExpression { Unit: null } number => $"{Range}.Exactly({CSharpText.Number(number.Value)})",
            NumberExpression number => $"{Range}.Exactly({SdkNames.AmountValue(number.Value, Multiplier.One, number.Unit!, scope)})",
            FigureExpression figure => Figure(figure, "Printed"),
            NegationExpression negation => $"(-{Value(negation.Operand)})",
            ArithmeticExpression arithmetic => $"({Value(arithmetic.Left)} {ExpressionFormat.Sign(arithmetic.Operator)} {Value(arithmetic.Right)})",
            AbsExpression abs => $"{Value(abs.Operand)}.Abs()",
            RoundExpression round => $"{Value(round.Operand)}.Round({CSharpText.Number(round.Decimals)}, isShare: {(Evaluator.IsPartOfHundred(round.Operand) ? "true" : "false")})",
            SumExpression sum => $"({string.Join(" + ", sum.Terms.Select(Value))})",
            GrowthOfExpression growth => $"{Value(growth.Operand)}.GrowthOfIndex()",
            ImpliedGrowthExpression growth => $"{Range}.ImpliedGrowth({Value(growth.From)}, {Value(growth.To)}, {CSharpText.Number(growth.Years)})",
            _ => throw new InvalidOperationException("This expression has no value."),
        };

        private string Figure(FigureExpression figure, string precision)
        {
            string range = $"{Range}.{precision}({AmountOf(figure)})";
            return figure.Indicator.Per is Unit per ? $"({range} / {Range}.Exactly({SdkNames.AmountValue(1, Multiplier.One, per, scope)}))" : range;
        }

        private string AmountOf(FigureExpression figure)
        {
            string type = SdkNames.Type(scope, figure.Indicator.Id);
            string? stated = linked.Of(figure) is LinkedFigure found
                ? $"global::{scope}.{CSharpNames.OfReport(found.Year)}.{(found.IsTarget ? "Targets" : "Results")}.{CSharpNames.Of(found.EntryId)}.Amount"
                : null;
            return figure.Source switch
            {
                FigureSource.Value => $"figures.Value<{type}>()",
                FigureSource.Previous => $"figures.Previous<{type}>({stated})",
                _ => stated!,
            };
        }
    }
}
