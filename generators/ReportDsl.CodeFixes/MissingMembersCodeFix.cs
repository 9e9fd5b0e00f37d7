using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportDsl.Analyzers;

namespace ReportDsl.CodeFixes;

/// <summary>RDSL404: adds a property for each target that a type leaves out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMembersCodeFix))]
[Shared]
public sealed class MissingMembersCodeFix : ReportCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.UntrackedTarget.Id);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out string? missing)
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
            {
                bool isNullable = model?.GetNullableContext(type.SpanStart).AnnotationsEnabled() ?? false;
                string property = $"{(type is InterfaceDeclarationSyntax ? "" : "public ")}global::ReportDsl.Verdict{(isNullable ? "?" : "")} ";
                string accessors = type is InterfaceDeclarationSyntax ? " { get; }" : " { get; init; }";
                Offer(
                    context,
                    diagnostic,
                    "Add the missing members",
                    nameof(MissingMembersCodeFix),
                    root,
                    type,
                    WithBraces(type).AddMembers([.. missing!.Split(',').Select(name => LaidOut(Shortened(SyntaxFactory.ParseMemberDeclaration(property + name + accessors)!)))]));
            }
        }
    }

    // A record may end in a semicolon instead of a body.
    private static TypeDeclarationSyntax WithBraces(TypeDeclarationSyntax type) => type.OpenBraceToken.IsKind(SyntaxKind.None) || type.OpenBraceToken.IsMissing
        ? LaidOut(type
            .WithSemicolonToken(default)
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(type.GetTrailingTrivia())))
        : type;
}
