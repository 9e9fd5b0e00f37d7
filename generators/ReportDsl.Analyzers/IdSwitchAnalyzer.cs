using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>RDSL403, and RDSL401 for arms: a switch over a target, pledge, result or indicator, by its id or its type.</summary>
/// <remarks>
/// It is said what a switch leaves out where it has no default, or one that only throws: such a default finds the omission
/// when the program runs. Nothing is said where it isn't plain which report the id is from.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdSwitchAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.IncompleteSwitch, Descriptors.UnknownId);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions)
    {
        context.RegisterOperationAction(
            operation =>
            {
                ISwitchOperation @switch = (ISwitchOperation)operation.Operation;
                Check(operation, definitions, @switch.Value, @switch.Cases.SelectMany(Arms));
            },
            OperationKind.Switch);
        context.RegisterOperationAction(
            operation =>
            {
                ISwitchExpressionOperation @switch = (ISwitchExpressionOperation)operation.Operation;
                Check(operation, definitions, @switch.Value, @switch.Arms.Select(arm => new Arm(
                    arm.Pattern, IsGuarded: arm.Guard is not null, OnlyThrows: arm.Value.WithoutConversions() is IThrowOperation)));
            },
            OperationKind.SwitchExpression);
    }

    private static void Check(OperationAnalysisContext context, Definitions definitions, IOperation value, IEnumerable<Arm> arms)
    {
        IOperation? instance = value.WithoutConversions() is IPropertyReferenceOperation { Property.Name: "Id", Instance: { } owner } ? owner : value.WithoutConversions();
        if (KindOf(instance.Type, definitions.Sdk) is not { } kind
            || IdsInQuestion(instance, kind, definitions) is not { } ids)
        {
            return;
        }

        HashSet<string> covered = new(StringComparer.Ordinal);
        foreach (Arm arm in arms)
        {
            if (!TryReadIds(arm.Pattern, ids, out IReadOnlyList<(string Id, SyntaxNode? Syntax)> named, out bool matchesAll))
            {
                return;
            }

            if (matchesAll && !arm.IsGuarded && !arm.OnlyThrows)
            {
                covered.UnionWith(ids.Symbols.Keys);
            }

            foreach ((string id, SyntaxNode? syntax) in named)
            {
                if (syntax is not null && !ids.Symbols.ContainsKey(id))
                {
                    context.ReportDiagnostic(ids.Unknown(id, syntax.GetLocation()));
                }

                // Whoever misspelt an id dealt with it; so that one mistake isn't told twice, its nearest one counts as covered.
                covered.Add(ids.Symbols.ContainsKey(id) ? id : Language.Findings.Nearest.To(id, ids.Symbols.Keys) ?? id);
                if (arm.IsGuarded)
                {
                    covered.Remove(id);
                }
            }
        }

        string[] missing = [.. ids.Symbols.Keys.Where(id => !covered.Contains(id))];
        if (covered.Count > 0 && missing.Length > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.IncompleteSwitch,
                value.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Missing, string.Join(",", missing)),
                ids.Kind,
                ids.Kind == "indicator" ? "the catalogue" : ids.OwnerName,
                DefinedIds.InWords(missing)));
        }
    }

    private static IEnumerable<Arm> Arms(ISwitchCaseOperation @case)
    {
        bool onlyThrows = @case.Body is [IThrowOperation] or [IBlockOperation { Operations: [IThrowOperation] }];
        return @case.Clauses.Select(clause => clause switch
        {
            IPatternCaseClauseOperation pattern => new Arm(pattern.Pattern, pattern.Guard is not null, onlyThrows),
            ISingleValueCaseClauseOperation value => new Arm(value.Value, IsGuarded: false, onlyThrows),
            _ => new Arm(null, IsGuarded: false, onlyThrows),
        });
    }

    // A pattern of constants gives their ids, one of a type the ids of that type, one that matches everything gives none; of any
    // other it isn't known what it matches.
    private static bool TryReadIds(IOperation? pattern, DefinedIds ids, out IReadOnlyList<(string Id, SyntaxNode? Syntax)> named, out bool matchesAll)
    {
        List<(string, SyntaxNode?)> read = [];
        bool all = false;
        bool isKnown = Read(pattern);
        named = read;
        matchesAll = all;
        return isKnown;

        bool Read(IOperation? part) => part switch
        {
            null or IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => All(),
            IConstantPatternOperation constant => Read(constant.Value),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Read(either.LeftPattern) && Read(either.RightPattern),
            IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns: [{ Member: IPropertyReferenceOperation { Property.Name: "Id" }, Pattern: { } id }] } => Read(id),
            IDeclarationPatternOperation { MatchedType: { } type } => OfType(type),
            ITypePatternOperation { MatchedType: { } type } => OfType(type),
            { ConstantValue: { HasValue: true, Value: string id } } => Add(id, part.Syntax),
            { ConstantValue: { HasValue: true, Value: null } } => true,
            _ => false,
        };

        bool All()
        {
            all = true;
            return true;
        }

        bool Add(string id, SyntaxNode? syntax)
        {
            read.Add((id, syntax));
            return true;
        }

        // case About<GdpGrowth> growth: the targets whose member has that type, or one derived from it.
        bool OfType(ITypeSymbol type)
        {
            string[] ofType = [.. ids.Symbols.Where(symbol => symbol.Value is IPropertySymbol member && IsOrDerives(member.Type, type)).Select(symbol => symbol.Key)];
            all |= ofType.Length == ids.Symbols.Count;
            return ofType.All(id => Add(id, syntax: null));
        }
    }

    private static bool IsOrDerives(ITypeSymbol? type, ITypeSymbol other)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, other))
            {
                return true;
            }
        }

        return false;
    }

    private static INamedTypeSymbol? KindOf(ITypeSymbol? type, SdkTypes sdk) =>
        new[] { sdk.Target, sdk.Pledge, sdk.Result, sdk.Indicator }.FirstOrDefault(kind => SdkTypes.IsOrDerives(type, kind));

    private static DefinedIds? IdsInQuestion(IOperation instance, INamedTypeSymbol kind, Definitions definitions)
    {
        if (IdsOfLoop(instance, definitions) is { } looped)
        {
            return looped;
        }

        DefinedIds[] all = [.. definitions.Sets(kind)];
        if (all.Length <= 1)
        {
            return all.FirstOrDefault();
        }

        DefinedIds[] named = [.. all.Where(ids => IsNamedAround(instance, ids.Owner))];
        return named.Length == 1 ? named[0] : null;
    }

    // foreach (Target target in Report2022.Targets), also over .All and what is chosen from it by a method of the set.
    private static DefinedIds? IdsOfLoop(IOperation instance, Definitions definitions)
    {
        if (instance is not ILocalReferenceOperation { Local: { } local } || instance.SemanticModel is not { } model
            || local.DeclaringSyntaxReferences is not [{ } reference] || reference.GetSyntax() is not ForEachStatementSyntax loop)
        {
            return null;
        }

        IOperation? looped = model.GetOperation(loop.Expression)?.WithoutConversions();
        while (looped is not null)
        {
            if (definitions.IdsOf(looped) is { } ids)
            {
                return ids;
            }

            looped = looped switch
            {
                IPropertyReferenceOperation property => property.Instance,
                IInvocationOperation call => call.Instance,
                _ => null,
            };
        }

        return null;
    }

    private static bool IsNamedAround(IOperation instance, INamedTypeSymbol owner)
    {
        SyntaxNode around = instance.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? instance.Syntax.SyntaxTree.GetRoot();
        return around.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == owner.Name)
            .Any(name => SymbolEqualityComparer.Default.Equals(instance.SemanticModel?.GetSymbolInfo(name).Symbol, owner));
    }

    /// <summary>One arm of a switch; without a pattern it is the default.</summary>
    private sealed record Arm(IOperation? Pattern, bool IsGuarded, bool OnlyThrows);
}
