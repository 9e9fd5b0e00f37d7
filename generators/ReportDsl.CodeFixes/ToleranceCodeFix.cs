using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportDsl.Analyzers;

namespace ReportDsl.CodeFixes;

/// <summary>CS1739 and CS1501 on <c>Assess</c>: a target that lost its 左右 states a bound, which takes no tolerance.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ToleranceCodeFix))]
[Shared]
public sealed class ToleranceCodeFix : ReportCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS1739", "CS1501");

    private protected override IEnumerable<Mending> Mend(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Assess", Expression: { } target },
                ArgumentList: { Arguments: [{ NameColon: null }, { } tolerance] } arguments,
            }
            && tolerance.NameColon is null or { Name.Identifier.ValueText: "within" }
            && Definitions.Of(model.Compilation) is { } definitions
            && model.GetTypeInfo(target).Type is { } type
            && SdkTypes.IsOrDerives(type, definitions.Sdk.TypedTarget)
            && !SdkTypes.Is(type, definitions.Sdk.About))
        {
            yield return new(
                $"Assess without a tolerance, which '{type.Name}' doesn't take",
                nameof(ToleranceCodeFix),
                arguments,
                arguments.WithArguments(SyntaxFactory.SingletonSeparatedList(arguments.Arguments[0])));
        }
    }
}
