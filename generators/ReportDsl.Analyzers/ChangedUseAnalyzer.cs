using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportDsl.Analyzers;

/// <summary>
/// RDSL410: uses that the compiler refuses, or warns of, since a report or the catalogue changed, and of which it is known what
/// they became. It is what lets one command move a whole project.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChangedUseAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.CanBeMoved, Descriptors.BoundChanged);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions)
    {
        context.RegisterSyntaxNodeAction(node => CheckName(node, (IdentifierNameSyntax)node.Node, definitions), SyntaxKind.IdentifierName);
        context.RegisterSyntaxNodeAction(node => CheckBound(node, (GenericNameSyntax)node.Node, definitions), SyntaxKind.GenericName);
    }

    private static void CheckName(SyntaxNodeAnalysisContext context, IdentifierNameSyntax name, Definitions definitions)
    {
        // A name that nothing generated bears is told apart without asking what it means.
        if (!definitions.FormerNames.Contains(name.Identifier.ValueText)
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not { } symbol
            || definitions.FormerOf(symbol) is not { KeepsMeaning: true, ReplacedBy: { } replacement })
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.CanBeMoved,
            name.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, replacement),
            name.Identifier.ValueText,
            replacement));
    }

    // About<GdpGrowth> growth = Report2023.Targets.GdpGrowth, which is exactly a figure now.
    private static void CheckBound(SyntaxNodeAnalysisContext context, GenericNameSyntax declared, Definitions definitions)
    {
        if (InitializerOf(declared) is { } initializer
            && context.SemanticModel.GetTypeInfo(declared, context.CancellationToken).Type is INamedTypeSymbol type
            && IsBound(type, definitions)
            && context.SemanticModel.GetTypeInfo(initializer, context.CancellationToken).Type is INamedTypeSymbol promised
            && IsBound(promised, definitions)
            && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, promised.OriginalDefinition)
            && SymbolEqualityComparer.Default.Equals(type.TypeArguments[0], promised.TypeArguments[0]))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.BoundChanged,
                declared.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, promised.Name),
                promised.Name,
                type.Name,
                promised.ToMinimalDisplayString(context.SemanticModel, declared.SpanStart)));
        }
    }

    private static bool IsBound(INamedTypeSymbol type, Definitions definitions) =>
        type.TypeArguments.Length == 1 && SdkTypes.IsOrDerives(type.BaseType, definitions.Sdk.TypedTarget) && !type.IsAbstract;

    private static ExpressionSyntax? InitializerOf(TypeSyntax declared) => declared.Parent switch
    {
        VariableDeclarationSyntax { Variables: [{ Initializer.Value: { } value }] } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } property when property.Type == declared => value,
        PropertyDeclarationSyntax { Initializer.Value: { } value } property when property.Type == declared => value,
        MethodDeclarationSyntax { ExpressionBody.Expression: { } value } method when method.ReturnType == declared => value,
        _ => null,
    };
}
