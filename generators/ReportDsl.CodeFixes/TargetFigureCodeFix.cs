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
            && Expression(root, diagnostic.Location) is { Parent: BinaryExpressionSyntax comparison } constant
            && Expression(root, compared) is { } operand
            && Expression(root, value) is { } indicatorValue)
        {
            // Two reports can promise the same figure; whoever applies the fix knows which is meant.
            foreach (string target in targets!.Split(','))
            {
                ExpressionSyntax figure = Shortened(SyntaxFactory.ParseExpression(target + ".Value")).WithTriviaFrom(constant);
                BinaryExpressionSyntax replacement = comparison.ReplaceNodes(
                    [constant, operand],
                    (original, _) => original == constant ? figure : indicatorValue.WithTriviaFrom(operand));
                string[] names = target.Split('.');
                string report = string.Join(".", names.Take(names.Length - 2));
                yield return new($"Compare with {string.Join(".", names.Skip(names.Length - 3))}", nameof(TargetFigureCodeFix) + report, comparison, replacement);
            }
        }
    }

    private static ExpressionSyntax? Expression(SyntaxNode root, Location location) =>
        root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();
}
