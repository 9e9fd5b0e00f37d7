using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace ReportDsl.CodeFixes;

/// <summary>A code fix that replaces one node of the document, for one diagnostic or for all of them.</summary>
public abstract class ReportCodeFix : CodeFixProvider
{
    private protected ReportCodeFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <summary>Names are written in full and shortened where the file's usings allow it.</summary>
    private protected static T Shortened<T>(T node)
        where T : SyntaxNode =>
        node.WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>New lines are laid out as the file is.</summary>
    private protected static T LaidOut<T>(T node)
        where T : SyntaxNode =>
        node.WithAdditionalAnnotations(Formatter.Annotation);

    private protected static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, string key, SyntaxNode root, SyntaxNode old, SyntaxNode replacement) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(old, replacement))), key),
            diagnostic);
}
