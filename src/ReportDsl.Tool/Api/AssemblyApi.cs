using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportDsl.Tool.Api;

/// <summary>Reads the public API of a compiled assembly out of its metadata; none of its code is run.</summary>
/// <remarks>
/// What is an error to use isn't part of it, and neither is what an application gets anyhow: an override of what a base
/// declares. Attributes other than <c>[Obsolete]</c> and texts of documentation break nothing and don't count.
/// </remarks>
internal static class AssemblyApi
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat MemberFormat = TypeFormat.WithMemberOptions(
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
        | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef);

    /// <summary>The members in the order of their names; null where the file is no assembly of .NET.</summary>
    public static IReadOnlyList<ApiMember>? Read(FileInfo file)
    {
        PortableExecutableReference reference = MetadataReference.CreateFromImage(File.ReadAllBytes(file.FullName));
        CSharpCompilation reader = CSharpCompilation.Create("Reader", references: [reference, .. Platform(file.Name)]);
        return reader.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
            ? [.. Types(assembly.GlobalNamespace).SelectMany(Members).OrderBy(member => member.Id[2..], StringComparer.Ordinal).ThenBy(member => member.Id, StringComparer.Ordinal)]
            : null;
    }

    // .NET and the SDK of compiled reports come with the command.
    private static IEnumerable<MetadataReference> Platform(string read) =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetFileName(path) != read)
            .Select(path => MetadataReference.CreateFromFile(path));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container
        .GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol || IsUsable(member))
        .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<ApiMember> Members(INamedTypeSymbol type) =>
    [
        Member(type, Modifiers(type) + type.ToDisplayString(TypeFormat)),
        .. Bases(type).Select(of => new ApiMember($"{Id(type)}:{of.ToDisplayString()}", of.TypeKind == TypeKind.Interface ? "interface" : "base")),
        .. type.GetMembers()
            .Where(member => member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null })
            .Where(member => !member.IsImplicitlyDeclared && !member.IsOverride && type.TypeKind != TypeKind.Delegate && IsUsable(member))
            .Select(member => Member(member, Declaration(member))),
    ];

    private static ApiMember Member(ISymbol symbol, string declaration) => ApiMember.Of(Id(symbol), IsObsolete(symbol, isError: false), declaration);

    private static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId()!;

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } ofClass } ? type.Interfaces.Prepend(ofClass)
        : type.TypeKind == TypeKind.Enum ? []
        : type.Interfaces;

    private static string Modifiers(INamedTypeSymbol type) =>
        (type.DeclaredAccessibility == Accessibility.Public ? "" : "protected ")
        + (type.TypeKind != TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "");

    private static string Declaration(ISymbol member) =>
        (member.DeclaredAccessibility == Accessibility.Public ? "" : "protected ")
        // Of an interface's members C# leaves that unsaid.
        + (member is { IsAbstract: true, ContainingType.TypeKind: TypeKind.Interface } ? "abstract " : "")
        + member.ToDisplayString(MemberFormat)
        + (member is IPropertySymbol property ? Accessors(property) : "");

    private static string Accessors(IPropertySymbol property) =>
        " { "
        + (property.GetMethod is not null && IsAccessible(property.GetMethod) ? "get; " : "")
        + (property.SetMethod is not null && IsAccessible(property.SetMethod) ? property.SetMethod.IsInitOnly ? "init; " : "set; " : "")
        + "}";

    private static bool IsUsable(ISymbol symbol) => IsAccessible(symbol) && !IsObsolete(symbol, isError: true);

    private static bool IsAccessible(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Protected or Accessibility.ProtectedOrInternal => symbol.ContainingType is { IsSealed: false },
        _ => false,
    };

    private static bool IsObsolete(ISymbol symbol, bool isError) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }
        && attribute.ConstructorArguments.Any(argument => argument.Value is true) == isError);
}
