using System.Text.RegularExpressions;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Tests.Expressions;

namespace ReportDsl.Fuzzing;

/// <summary>
/// Rules: each is read or gives one finding; what is read is read back as the same from its canonical form; what fits together can be
/// calculated, and written as C# without a syntax error.
/// </summary>
internal sealed partial class RuleTarget : FuzzTarget
{
    private static readonly LocalizedText Names = new("规则", "Rule");

    private readonly GeneratedSyntax syntax = new();

    public override string Name => "rules";

    public override int Variations => 30_000;

    public override IEnumerable<string> Words =>
    [
        .. RuleText.Figures.Keys, .. Units.All.Select(unit => " " + unit.Id.Replace('-', ' ')),
        "value(", "target(", "result(", "previous(", "abs(", "growth_of(", "implied_growth(", "round(", ") to 1 decimals", "sum of (", ", 5 years)", ")", "(", ", ", " and ", " or ", "not ",
        " < ", " <= ", " > ", " >= ", " = ", " != ", "≤", "≥", "≠", " + ", " - ", "−", " * ", "×", " / ", "÷", "%", "‰", " thousand", " trillion", "0", "0.1", "100", "1,000",
        "999999999999999999", "0.0000000000000000000000000001", "79228162514264337593543950335", "𠀀", "\n", "\t", "١",
    ];

    protected override IEnumerable<string> RepositoryTexts => Rules().Matches(Repository.Read("tests", "ReportDsl.Language.Tests", "Expressions", "EvaluatorTests.cs")
            + Repository.Read("tests", "ReportDsl.Language.Tests", "Expressions", "RuleParserTests.cs"))
        .Select(rule => rule.Groups["text"].Value)
        .Distinct();

    public override void Check(string text)
    {
        Expression? rule = RuleText.Parse(text, out FindingList findings);
        var found = findings.ToEquatableArray();
        Require(found.Count == (rule is null ? 1 : 0), $"{rule?.ToString() ?? "Nothing"} is read, and {found.Count} findings are made.");
        RequirePlaces(found, text);
        if (rule is null)
        {
            return;
        }

        string canonical = ExpressionFormat.Of(rule);
        Expression? again = RuleText.Parse(canonical, out FindingList _);
        Require(rule.Equals(again), $"'{canonical}' is read back as {again}, not {rule}.");
        bool isCondition = TypeChecker.IsCondition(rule, Scalar(text), findings);
        found = findings.ToEquatableArray();
        Require(isCondition == (found.Count == 0), $"The rule is {(isCondition ? "a" : "no")} condition, and {found.Count} findings are made.");
        RequirePlaces(found, text);
        if (isCondition)
        {
            Calculate(rule);
            GeneratedSource source = RulesEmitter.Emit(Report(rule), EmissionOptions.Default, CancellationToken.None);
            syntax.Require(source.Name, source.Text);
        }
    }

    private static void Calculate(Expression rule)
    {
        Evaluator evaluator = new(figure => RuleText.Figures[figure.Indicator.Id]);
        Truth truth = evaluator.Holds(rule);
        foreach (ComparisonExpression broken in evaluator.Broken(rule))
        {
            Require(truth == Truth.No, $"'{ExpressionFormat.Of(rule)}' is broken by a comparison, and is {truth}.");
            foreach (Expression side in new[] { broken.Left, broken.Right })
            {
                ValueRange range = evaluator.Side(side);
                Require(!range.IsKnown || range.Low <= range.High, $"'{ExpressionFormat.Of(side)}' is from {range.Low} to {range.High}.");
                Require(RangeFormat.Of(range, TypeChecker.Of(side)).Length > 0, $"{range} has no words.");
            }
        }
    }

    private static ReportRules Report(Expression rule) => new(
        new JurisdictionModel("example", Names),
        new ReportModel(2022, Names, "2022-01-05", "source"),
        new([new LinkedRule(
            new RuleModel("rule", Names, rule, null, RuleSeverity.Error),
            rule.Figures.Where(figure => figure.Source is FigureSource.Target or FigureSource.Result)
                .Select(figure => new LinkedFigure(figure.Source, figure.Indicator.Id, 2022, figure.Source == FigureSource.Target, figure.Indicator.Id))
                .Distinct()
                .ToEquatableArray())]),
        rule.Figures.Select(figure => figure.Indicator).Distinct().ToEquatableArray());

    [GeneratedRegex("""InlineData\("(?<text>[^"]+)"[,)]""")]
    private static partial Regex Rules();
}
