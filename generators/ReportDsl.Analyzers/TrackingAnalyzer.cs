using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportDsl.Analyzers;

/// <summary>RDSL404, and RDSL401 for what is let go: types marked <c>[Tracks(typeof(Report2022))]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrackingAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.UntrackedTarget, Descriptors.UntrackedWithoutReason, Descriptors.TracksNoReport, Descriptors.TracksFormerTarget, Descriptors.UnknownId);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions) =>
        context.RegisterSymbolAction(symbol => Check(symbol, (INamedTypeSymbol)symbol.Symbol, definitions), SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context, INamedTypeSymbol type, Definitions definitions)
    {
        List<DefinedIds> reports = [];
        foreach (AttributeData attribute in AttributesOf(type, definitions.Sdk.TracksAttribute))
        {
            if (attribute.ConstructorArguments is not [{ Value: ITypeSymbol tracked }] || tracked.TypeKind == TypeKind.Error)
            {
                continue;
            }

            if (tracked is INamedTypeSymbol named && definitions.TargetsOf(named) is { } report)
            {
                reports.Add(report);
            }
            else
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.TracksNoReport, ArgumentLocation(attribute, 0), tracked.Name));
            }
        }

        if (reports.Count == 0)
        {
            return;
        }

        HashSet<string> letGo = new(StringComparer.Ordinal);
        foreach (AttributeData attribute in AttributesOf(type, definitions.Sdk.NotTrackedAttribute))
        {
            if (attribute.ConstructorArguments is [{ Value: string id }, { } reason])
            {
                // Whoever misspelt an id meant to let it go; that one mistake isn't told twice.
                letGo.Add(id);
                letGo.UnionWith(CheckLetGo(context, type, attribute, id, reason.Value as string, reports));
            }
        }

        // A member that only needs another name is told of once, and not as a missing one too.
        HashSet<string> names = new(Members(type).Select(member => member.Name), StringComparer.Ordinal);
        names.UnionWith(ReportFormerTargets(context, type, reports).Where(former => former.KeepsMeaning).Select(former => former.ReplacedBy).OfType<string>());
        foreach (DefinedIds report in reports)
        {
            KeyValuePair<string, ISymbol>[] missing = [.. report.Symbols.Where(target => !names.Contains(target.Value.Name) && !letGo.Contains(target.Key))];
            if (missing.Length > 0)
            {
                string[] missingNames = [.. missing.Select(target => target.Value.Name)];
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.UntrackedTarget,
                    type.Locations[0],
                    ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Missing, string.Join(",", missingNames)),
                    type.Name,
                    report.OwnerName,
                    DefinedIds.InWords(missingNames),
                    missing[0].Key));
            }
        }
    }

    // A member of its own that no tracked report has a target for any more; an inherited one is told of where it is declared.
    private static List<FormerDefinition> ReportFormerTargets(SymbolAnalysisContext context, INamedTypeSymbol type, IReadOnlyList<DefinedIds> reports)
    {
        List<FormerDefinition> found = [];
        foreach (ISymbol member in Members(type).Where(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, type)))
        {
            if (!reports.Any(report => report.Symbols.Values.Any(target => target.Name == member.Name))
                && reports.SelectMany(report => report.Former.Values.Select(former => (report.OwnerName, Former: former))).FirstOrDefault(pair => pair.Former.Member.Name == member.Name)
                    is (string owner, { } former))
            {
                found.Add(former);
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.TracksFormerTarget, member.Locations[0], type.Name, owner, member.Name, former.Message));
            }
        }

        return found;
    }

    private static IEnumerable<string> CheckLetGo(
        SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData attribute, string id, string? reason, IReadOnlyList<DefinedIds> reports)
    {
        if (!reports.Any(report => report.Symbols.ContainsKey(id)))
        {
            Diagnostic unknown = reports[0].Unknown(id, ArgumentLocation(attribute, 0), isLetGo: true);
            context.ReportDiagnostic(unknown);
            return unknown.Properties.TryGetValue(DiagnosticProperties.Nearest, out string? nearest) ? [nearest!] : [];
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UntrackedWithoutReason, ArgumentLocation(attribute, 1), type.Name, id));
        }

        return [];
    }

    // Accessors and backing fields have names of their own, so what is left is what a program can say.
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }
                    && (member.DeclaredAccessibility != Accessibility.Private || SymbolEqualityComparer.Default.Equals(current, type)))
                {
                    yield return member;
                }
            }
        }
    }

    private static IEnumerable<AttributeData> AttributesOf(INamedTypeSymbol type, INamedTypeSymbol attribute) =>
        type.GetAttributes().Where(candidate => SdkTypes.Is(candidate.AttributeClass, attribute));

    private static Location ArgumentLocation(AttributeData attribute, int index) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: { } arguments } && arguments.Count > index
            ? arguments[index].Expression.GetLocation()
            : Location.None;
}
