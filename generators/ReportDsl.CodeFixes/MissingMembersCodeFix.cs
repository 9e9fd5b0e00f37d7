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

    private protected override IEnumerable<Mending> Mend(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out string? missing)
            && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
        {
            bool isNullable = model.GetNullableContext(type.SpanStart).AnnotationsEnabled();
            string property = $"{(type is InterfaceDeclarationSyntax ? "" : "public ")}global::ReportDsl.Verdict{(isNullable ? "?" : "")} ";
            string accessors = type is InterfaceDeclarationSyntax ? " { get; }" : " { get; init; }";
            yield return new(
                "Add the missing members",
                nameof(MissingMembersCodeFix),
                type,
                WithBraces(type).AddMembers([.. missing!.Split(',').Select(name => LaidOut(Shortened(SyntaxFactory.ParseMemberDeclaration(property + name + accessors)!)))]));
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
