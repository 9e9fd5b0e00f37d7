using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportDsl.Analyzers;

namespace ReportDsl.CodeFixes;

/// <summary>
/// RDSL410: writes the new name, or the bound that the target has now. RDSL408 and RDSL409: writes the name of what to use
/// instead, which means something else, or keeps to the report that still has it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangedUseCodeFix))]
[Shared]
public sealed class ChangedUseCodeFix : ReportCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.CanBeMoved.Id, Descriptors.Former.Id, Descriptors.Retired.Id);

    private protected override IEnumerable<Mending> Mend(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (NameAt(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } name)
        {
            yield break;
        }

        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Nearest, out string? now))
        {
            yield return new($"Change to '{now}'", nameof(ChangedUseCodeFix), name, Renamed(name, now!));
        }
        else if (model.GetSymbolInfo(name).Symbol is { } symbol && Definitions.Of(model.Compilation) is { } definitions)
        {
            if (definitions.OtherReplacementOf(symbol) is { } other)
            {
                yield return new($"Change to '{other}', which is another indicator", other, name, Renamed(name, other));
            }

            if (definitions.FormerOf(symbol) is { KeepsMeaning: false, StaysIn: { } report } && name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            {
                string set = symbol.ContainingType.Name.Replace("Set", "s");
                ExpressionSyntax kept = SyntaxFactory.ParseExpression($"{report.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{set}").WithTriviaFrom(access.Expression);
                yield return new($"Keep to {report.Name}", report.Name, access.Expression, Shortened(kept));
            }
        }
    }

    // The compiler's diagnostics are at the whole expression: Report2023.Targets.ConsumerPriceIndex.
    private static SimpleNameSyntax? NameAt(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        _ => null,
    };

    private static SimpleNameSyntax Renamed(SimpleNameSyntax name, string identifier) =>
        name.WithIdentifier(SyntaxFactory.Identifier(identifier).WithTriviaFrom(name.Identifier));
}
