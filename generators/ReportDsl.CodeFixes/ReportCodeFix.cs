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

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (Mending mending in Mend(diagnostic, root, model))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        mending.Title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(mending.Old, mending.New))),
                        mending.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>What can be done about a diagnostic; nothing where no right answer is known.</summary>
    private protected abstract IEnumerable<Mending> Mend(Diagnostic diagnostic, SyntaxNode root, SemanticModel model);

    /// <summary>Names are written in full and shortened where the file's usings allow it.</summary>
    private protected static T Shortened<T>(T node)
        where T : SyntaxNode =>
        node.WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>New lines are laid out as the file is.</summary>
    private protected static T LaidOut<T>(T node)
        where T : SyntaxNode =>
        node.WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary>One node in place of another.</summary>
    /// <param name="Title">What it does, for the editor's list.</param>
    /// <param name="Key">What it has in common with those that are applied all at once.</param>
    /// <param name="Old">The node.</param>
    /// <param name="New">What takes its place.</param>
    private protected sealed record Mending(string Title, string Key, SyntaxNode Old, SyntaxNode New);
}
