using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportDsl.Analyzers;

namespace ReportDsl.CodeFixes;

/// <summary>RDSL403: adds an arm for each id that a switch leaves out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingArmsCodeFix))]
[Shared]
public sealed class MissingArmsCodeFix : ReportCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.IncompleteSwitch.Id);

    private protected override IEnumerable<Mending> Mend(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out string? missing))
        {
            yield break;
        }

        string[] ids = missing!.Split(',');
        SyntaxNode value = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        SyntaxNode? old = value.FirstAncestorOrSelf<SyntaxNode>(node => node is SwitchStatementSyntax or SwitchExpressionSyntax);
        SyntaxNode? replacement = old switch
        {
            SwitchStatementSyntax statement => WithSections(statement, [.. ids.Select(id => Label(id, IsOfId(value)))]),
            SwitchExpressionSyntax expression => WithArms(expression, [.. ids.Select(id => Pattern(id, IsOfId(value)))]),
            _ => null,
        };
        if (replacement is not null)
        {
            yield return new("Add the missing arms", nameof(MissingArmsCodeFix), old!, replacement);
        }
    }

    private static bool IsOfId(SyntaxNode value) => value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Id" } or ConditionalAccessExpressionSyntax;

    private static SwitchStatementSyntax WithSections(SwitchStatementSyntax statement, IReadOnlyList<SwitchLabelSyntax> labels)
    {
        int end = statement.Sections.IndexOf(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax));
        return statement.WithSections(statement.Sections.InsertRange(
            end < 0 ? statement.Sections.Count : end,
            labels.Select(label => LaidOut(SyntaxFactory.SwitchSection(
                SyntaxFactory.SingletonList(label),
                SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.ThrowStatement(NotImplemented())))))));
    }

    // The formatter leaves the arms of an expression where they are, so each gets the line and the indent of the first.
    private static SwitchExpressionSyntax WithArms(SwitchExpressionSyntax expression, IReadOnlyList<PatternSyntax> patterns)
    {
        SyntaxTriviaList indent = expression.Arms[0].GetLeadingTrivia();
        SyntaxTriviaList endOfLine = expression.OpenBraceToken.TrailingTrivia;
        List<SwitchExpressionArmSyntax> arms = [.. expression.Arms.Select(arm => arm.WithoutTrailingTrivia())];
        int end = arms.FindIndex(arm => arm.Pattern is DiscardPatternSyntax or VarPatternSyntax);
        arms.InsertRange(end < 0 ? arms.Count : end, patterns.Select(pattern => SyntaxFactory.SwitchExpressionArm(
            pattern.WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ThrowExpression(NotImplemented()).WithThrowKeyword(SyntaxFactory.Token(SyntaxKind.ThrowKeyword).WithTrailingTrivia(SyntaxFactory.Space)))
            .WithEqualsGreaterThanToken(SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(indent)));
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(endOfLine);
        return expression.WithArms(SyntaxFactory.SeparatedList(arms, arms.Select(_ => comma)));
    }

    private static SwitchLabelSyntax Label(string id, bool isOfId) => isOfId
        ? SyntaxFactory.CaseSwitchLabel(Literal(id))
        : SyntaxFactory.CasePatternSwitchLabel(Pattern(id, isOfId), SyntaxFactory.Token(SyntaxKind.ColonToken));

    // "gdp-growth" of an id, { Id: "gdp-growth" } of the target itself.
    private static PatternSyntax Pattern(string id, bool isOfId) => isOfId
        ? SyntaxFactory.ConstantPattern(Literal(id))
        : ((IsPatternExpressionSyntax)SyntaxFactory.ParseExpression($"_ is {{ Id: {Literal(id)} }}")).Pattern;

    private static LiteralExpressionSyntax Literal(string id) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id));

    private static ExpressionSyntax NotImplemented() => SyntaxFactory
        .ObjectCreationExpression(Shortened(SyntaxFactory.ParseTypeName("System.NotImplementedException")))
        .WithNewKeyword(SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space))
        .WithArgumentList(SyntaxFactory.ArgumentList());
}
