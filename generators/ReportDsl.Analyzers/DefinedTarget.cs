using Microsoft.CodeAnalysis;

namespace ReportDsl.Analyzers;

/// <summary>What the attributes of generated code say of one target.</summary>
/// <param name="Member">The property of the report's set.</param>
/// <param name="Indicator">The indicator's type.</param>
/// <param name="Figure">The promised figure.</param>
internal sealed record DefinedTarget(IPropertySymbol Member, INamedTypeSymbol Indicator, Amount Figure)
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>How a message names it: <c>Report2022.Targets.GdpGrowth</c>.</summary>
    public string Name => $"{Report.Name}.Targets.{Member.Name}";

    /// <summary>The expression that a program uses, wherever it stands.</summary>
    public string Expression => $"{Report.ToDisplayString(Qualified)}.Targets.{Member.Name}";

    private INamedTypeSymbol Report => Member.ContainingType.ContainingType;
}
