using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportDsl.Analyzers;

namespace ReportDsl.CodeFixes;

/// <summary>RDSL405: compares with the target in place of its copied figure; all at once, with the targets of one report.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TargetFigureCodeFix))]
[Shared]
public sealed class TargetFigureCodeFix : ReportCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.CopiedFigure.Id);

    private protected override IEnumerable<Mending> Mend(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (diagnostic.AdditionalLocations is [{ } compared, { } value]
            && diagnostic.Properties.TryGetValue(DiagnosticProperties.Targets, out string? targets)
            && Expression(root, diagnostic.Location) is { } constant
            && Expression(root, compared) is { } operand
            && Expression(root, value) is { } indicatorValue
            && Comparison(constant) is { } comparison)
        {
            // Two reports can promise the same figure; whoever applies the fix knows which is meant.
            foreach (string target in targets!.Split(','))
            {
                ExpressionSyntax figure = Shortened(SyntaxFactory.ParseExpression(target + ".Value")).WithTriviaFrom(constant);
                ExpressionSyntax replacement = comparison is IsPatternExpressionSyntax match
                    ? SyntaxFactory.BinaryExpression(KindOf(match.Pattern), indicatorValue.WithTriviaFrom(operand), figure.WithLeadingTrivia(SyntaxFactory.Space))
                    : comparison.ReplaceNodes(
                        operand == constant ? [constant] : new[] { constant, operand },
                        (original, _) => original == constant ? figure : indicatorValue.WithTriviaFrom(operand));
                string[] names = target.Split('.');
                string report = string.Join(".", names.Take(names.Length - 2));
                yield return new($"Compare with {string.Join(".", names.Skip(names.Length - 3))}", nameof(TargetFigureCodeFix) + report, comparison, replacement);
            }
        }
    }

    // What is compared: a > 7.5m, a.CompareTo(b), a is > 7.5m, target.Assess(a). A pattern of several parts has no room for a target.
    private static ExpressionSyntax? Comparison(ExpressionSyntax constant) => constant.Parent switch
    {
        BinaryExpressionSyntax binary => binary,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
        RelationalPatternSyntax { Parent: IsPatternExpressionSyntax match } => match,
        ConstantPatternSyntax { Parent: IsPatternExpressionSyntax match } => match,
        _ => null,
    };

    private static SyntaxKind KindOf(PatternSyntax pattern) => pattern is not RelationalPatternSyntax relation ? SyntaxKind.EqualsExpression : relation.OperatorToken.Kind() switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.LessThanExpression,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanOrEqualExpression,
        SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanExpression,
        _ => SyntaxKind.GreaterThanOrEqualExpression,
    };

    private static ExpressionSyntax? Expression(SyntaxNode root, Location location) =>
        root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();
}
