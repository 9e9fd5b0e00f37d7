using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>What a compilation's generated code defines, by the attributes that it carries; read when first asked for.</summary>
internal sealed class Definitions
{
    private static readonly ConditionalWeakTable<Compilation, Definitions> Known = new();

    // The symbols of a referenced assembly outlive a compilation, so an edit of the program reads no large report again.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, DefinedIds> IdsByClass = new();
    private static readonly ConditionalWeakTable<DefinedIds, ILookup<ISymbol, DefinedTarget>> TargetsBySet = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, (string Id, ValidityRules Rules)?> indicators = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> generatedClasses;

    private readonly Lazy<HashSet<string>> formerNames;

    private Definitions(Compilation compilation, SdkTypes sdk)
    {
        Sdk = sdk;
        formerNames = new(() => new HashSet<string>(
            Sets(sdk.Target).Concat(Sets(sdk.Pledge)).Concat(Sets(sdk.Result)).Concat(Sets(sdk.Indicator)).SelectMany(set => set.Former.Values).Select(former => former.Member.Name),
            StringComparer.Ordinal));
        generatedClasses = new(() => AssembliesWithReports(compilation).SelectMany(assembly => StaticClasses(assembly.GlobalNamespace)).ToImmutableArray());
    }

    /// <summary>The SDK's types.</summary>
    public SdkTypes Sdk { get; }

    /// <summary>What the compilation defines, or null where it doesn't reference the SDK.</summary>
    public static Definitions? Of(Compilation compilation)
    {
        if (Known.TryGetValue(compilation, out Definitions known))
        {
            return known;
        }

        return SdkTypes.Of(compilation) is { } sdk ? Known.GetValue(compilation, key => new Definitions(key, sdk)) : null;
    }

    /// <summary>The ids that a look-up in this set knows, or null where it isn't known which set it is.</summary>
    public DefinedIds? IdsOf(IOperation set) => set switch
    {
        { Type: INamedTypeSymbol type } when SdkTypes.Is(type.BaseType, Sdk.EntrySet) => IdsOfSet(type),
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when SdkTypes.Is(property.Type, Sdk.IndicatorSet) => IdsOfCatalogue(property.ContainingType),
        _ => null,
    };

    /// <summary>The targets that a report promises, by its generated class; null where the type isn't such a class.</summary>
    public DefinedIds? TargetsOf(INamedTypeSymbol report) =>
        report.GetTypeMembers("TargetSet").FirstOrDefault() is { } set && SdkTypes.Is(set.BaseType, Sdk.EntrySet) ? IdsOfSet(set) : null;

    /// <summary>Every set of targets, pledges, results or indicators that the compilation can see.</summary>
    /// <param name="kind">The SDK's type of what the sets hold.</param>
    public IEnumerable<DefinedIds> Sets(INamedTypeSymbol kind) => SdkTypes.Is(kind, Sdk.Indicator)
        ? generatedClasses.Value.Where(type => type.GetMembers("All").OfType<IPropertySymbol>().Any(all => SdkTypes.Is(all.Type, Sdk.IndicatorSet))).Select(IdsOfCatalogue)
        : generatedClasses.Value.SelectMany(type => type.GetTypeMembers(kind.Name + "Set")).Where(set => SdkTypes.Is(set.BaseType, Sdk.EntrySet)).Select(IdsOfSet).OfType<DefinedIds>();

    /// <summary>Every target of an indicator with such a figure, over all reports, in the order of their names.</summary>
    /// <param name="indicator">The indicator's type.</param>
    /// <param name="isFigure">Whether a figure is the one that is asked for.</param>
    public IEnumerable<DefinedTarget> TargetsWithFigure(ITypeSymbol indicator, Func<Amount, bool> isFigure) =>
        Sets(Sdk.Target)
            .SelectMany(set => TargetsBySet.GetValue(set, ReadTargets)[indicator])
            .Where(target => isFigure(target.Figure))
            .OrderBy(target => target.Expression, StringComparer.Ordinal);

    /// <summary>An indicator's id and rules, or null where the type isn't an indicator's.</summary>
    public (string Id, ValidityRules Rules)? IndicatorOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct } named ? indicators.GetOrAdd(named, ReadIndicator) : null;

    /// <summary>How firmly a target's member is promised, or null where it isn't known.</summary>
    public Commitment? CommitmentOf(IPropertySymbol member) =>
        Attribute(member, Sdk.TargetAttribute) is { ConstructorArguments: [_, _, _, { Value: int commitment }] } ? (Commitment)commitment : null;

    /// <summary>What the attributes of a target's member say, or null where it isn't one.</summary>
    public DefinedTarget? TargetOf(IPropertySymbol member) =>
        Attribute(member, Sdk.TargetAttribute) is { ConstructorArguments: [_, { Value: string figure }, { Value: string unit }, ..] }
        && member.Type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol indicator] }
        && ReadDecimal(figure) is decimal number
            ? new DefinedTarget(member, indicator, new Amount(number, UnitOf(unit)))
            : null;

    private DefinedIds? IdsOfSet(INamedTypeSymbol set) => set.ContainingType is { } report
        ? IdsByClass.GetValue(set, key => new DefinedIds(
            report,
            key.BaseType!.TypeArguments[0].Name.ToLowerInvariant(),
            Ids(key.GetMembers().OfType<IPropertySymbol>()),
            FormerIds(key.GetMembers().OfType<IPropertySymbol>())))
        : null;

    private DefinedIds IdsOfCatalogue(INamedTypeSymbol catalogue) => IdsByClass.GetValue(catalogue, key =>
    {
        INamedTypeSymbol[] types = [.. key.ContainingNamespace.GetTypeMembers().Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, key.ContainingAssembly))];
        return new DefinedIds(key, "indicator", Ids(types), FormerIds(types));
    });

    /// <summary>The C# names of everything that only says what became of it.</summary>
    public ISet<string> FormerNames => formerNames.Value;

    /// <summary>What became of a member or type that is former; null where it isn't.</summary>
    public FormerDefinition? FormerOf(ISymbol symbol) => Attribute(symbol, Sdk.FormerAttribute) is { } former
        ? new(symbol, MessageOf(symbol), Named(former, "ReplacedBy") as string, Named(former, "KeepsMeaning") is true, Named(former, "StaysIn") as INamedTypeSymbol)
        : null;

    /// <summary>The C# name of what to use instead, which means something else; null where there is none.</summary>
    public string? OtherReplacementOf(ISymbol symbol) => FormerOf(symbol) is { } former ? former.KeepsMeaning ? null : former.ReplacedBy
        : Attribute(symbol, Sdk.IndicatorAttribute) is { } indicator ? Named(indicator, "ReplacedBy") as string
        : null;

    private ImmutableSortedDictionary<string, FormerDefinition> FormerIds(IEnumerable<ISymbol> symbols)
    {
        ImmutableSortedDictionary<string, FormerDefinition>.Builder former = ImmutableSortedDictionary.CreateBuilder<string, FormerDefinition>(StringComparer.Ordinal);
        foreach (ISymbol symbol in symbols)
        {
            if (Attribute(symbol, Sdk.FormerAttribute) is { ConstructorArguments: [{ Value: string id }] } && FormerOf(symbol) is { } definition)
            {
                former[id] = definition;
            }
        }

        return former.ToImmutable();
    }

    // What became of it stands once, in the attribute that the compiler reads too.
    private static string MessageOf(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute))
            is { ConstructorArguments: [{ Value: string message }, ..] } ? message : "";

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private ILookup<ISymbol, DefinedTarget> ReadTargets(DefinedIds set) => set.Symbols.Values
        .Select(member => TargetOf((IPropertySymbol)member))
        .OfType<DefinedTarget>()
        .ToLookup(target => (ISymbol)target.Indicator, SymbolEqualityComparer.Default);

    private ImmutableSortedDictionary<string, ISymbol> Ids(IEnumerable<ISymbol> symbols)
    {
        ImmutableSortedDictionary<string, ISymbol>.Builder ids = ImmutableSortedDictionary.CreateBuilder<string, ISymbol>(StringComparer.Ordinal);
        foreach (ISymbol symbol in symbols)
        {
            if ((Attribute(symbol, Sdk.TargetAttribute) ?? Attribute(symbol, Sdk.EntryAttribute) ?? Attribute(symbol, Sdk.IndicatorAttribute))
                is { ConstructorArguments: [{ Value: string id }, ..] })
            {
                ids[id] = symbol;
            }
        }

        return ids.ToImmutable();
    }

    private (string Id, ValidityRules Rules)? ReadIndicator(INamedTypeSymbol type)
    {
        if (Attribute(type, Sdk.IndicatorAttribute) is not { ConstructorArguments: [{ Value: string id }, { Value: string unit }] } attribute)
        {
            return null;
        }

        Dictionary<string, object?> named = attribute.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value, StringComparer.Ordinal);
        int? decimals = named.TryGetValue("MaximumDecimals", out object? count) && count is int and >= 0 ? (int)count : null;
        return (id, new ValidityRules(UnitOf(unit), Limit("Minimum"), Limit("Maximum"), decimals));

        decimal? Limit(string name) => named.TryGetValue(name, out object? value) ? ReadDecimal(value as string) : null;
    }

    // A unit that a jurisdiction declares is known by its id alone, which is enough to compare and to say.
    private static Unit UnitOf(string id) =>
        Units.Find(id) ?? Unit.Counting(id, id, new LocalizedText(id, id.Replace('-', ' ')));

    private static decimal? ReadDecimal(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static AttributeData? Attribute(ISymbol symbol, INamedTypeSymbol attribute) =>
        symbol.GetAttributes().FirstOrDefault(candidate => SdkTypes.Is(candidate.AttributeClass, attribute));

    private IEnumerable<IAssemblySymbol> AssembliesWithReports(Compilation compilation)
    {
        string sdk = Sdk.Target.ContainingAssembly.Name;
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == sdk)))
            .Prepend(compilation.Assembly);
    }

    private static IEnumerable<INamedTypeSymbol> StaticClasses(INamespaceSymbol space) => space.GetTypeMembers()
        .Where(type => type.IsStatic)
        .Concat(space.GetNamespaceMembers().SelectMany(StaticClasses));
}
