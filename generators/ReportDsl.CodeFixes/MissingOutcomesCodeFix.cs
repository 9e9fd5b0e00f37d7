using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportDsl.Analyzers;

namespace ReportDsl.CodeFixes;

/// <summary>CS9035 on a report's outcomes: says of each target that was left out that nothing was reported.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingOutcomesCodeFix))]
[Shared]
public sealed class MissingOutcomesCodeFix : ReportCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS9035");

    private protected override IEnumerable<Mending> Mend(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation
            || model.GetTypeInfo(creation).Type is not INamedTypeSymbol { Name: "Outcomes", ContainingType: { } report } outcomes
            || Definitions.Of(model.Compilation) is not { } definitions
            || definitions.TargetsOf(report) is null)
        {
            yield break;
        }

        // A former name stands for the one that replaces it, which has a fix of its own.
        InitializerExpressionSyntax written = creation.Initializer ?? SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression);
        HashSet<string> names =
        [
            .. written.Expressions.OfType<AssignmentExpressionSyntax>()
                .Select(assignment => model.GetSymbolInfo(assignment.Left).Symbol)
                .OfType<ISymbol>()
                .Select(member => definitions.FormerOf(member)?.ReplacedBy ?? member.Name),
        ];
        ExpressionSyntax[] missing =
        [
            .. outcomes.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property.IsRequired && !names.Contains(property.Name))
                .Select(property => NotReported(property.Name)),
        ];
        if (missing.Length > 0)
        {
            yield return new(
                "Say that nothing was reported of the targets that are left out",
                nameof(MissingOutcomesCodeFix),
                creation,
                creation.WithInitializer(LaidOut(written.AddExpressions(missing))));
        }
    }

    private static AssignmentExpressionSyntax NotReported(string name) => SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(name), SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression));
}
