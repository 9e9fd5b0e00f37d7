using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportDsl.Analyzers;

namespace ReportDsl.CodeFixes;

/// <summary>RDSL401: writes the id that was meant, or removes a <c>[NotTracked]</c> that lets go what the report no longer has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestIdCodeFix))]
[Shared]
public sealed class NearestIdCodeFix : ReportCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.UnknownId.Id);

    private protected override IEnumerable<Mending> Mend(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        // An id that stands in a constant elsewhere may be right for another report, so only a literal is replaced.
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
            && diagnostic.Properties.TryGetValue(DiagnosticProperties.Nearest, out string? nearest))
        {
            LiteralExpressionSyntax meant = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest!));
            yield return new($"Change to '{nearest}'", nameof(NearestIdCodeFix), literal, meant.WithTriviaFrom(literal));
        }
        else if (diagnostic.Properties.ContainsKey(DiagnosticProperties.IsIdle)
            && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeListSyntax>() is { Parent: MemberDeclarationSyntax type } list)
        {
            AttributeSyntax attribute = root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()!;
            SyntaxNode idle = list.Attributes.Count == 1 ? list : attribute;
            yield return new("Remove it: the report has no such target any more", nameof(NearestIdCodeFix), type, type.RemoveNode(idle, SyntaxRemoveOptions.KeepNoTrivia)!);
        }
    }
}
