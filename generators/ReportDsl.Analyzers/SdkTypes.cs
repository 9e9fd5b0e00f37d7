using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace ReportDsl.Analyzers;

/// <summary>The types of the SDK that analyzers look for.</summary>
internal sealed class SdkTypes
{
    private SdkTypes(Func<string, INamedTypeSymbol> type)
    {
        Amount = type("Amount");
        Units = type("Units");
        Quantities = type("Quantities");
        Indicator = type("Indicator");
        IndicatorSet = type("IndicatorSet");
        EntrySet = type("EntrySet`1");
        Target = type("Target");
        TypedTarget = type("Target`1");
        About = type("About`1");
        Pledge = type("Pledge");
        Result = type("Result");
        IndicatorAttribute = type("IndicatorAttribute");
        TargetAttribute = type("TargetAttribute");
        EntryAttribute = type("EntryAttribute");
        TracksAttribute = type("TracksAttribute");
        NotTrackedAttribute = type("NotTrackedAttribute");
        FormerAttribute = type("FormerAttribute");
    }

    public INamedTypeSymbol Amount { get; }

    public INamedTypeSymbol Units { get; }

    public INamedTypeSymbol Quantities { get; }

    public INamedTypeSymbol Indicator { get; }

    public INamedTypeSymbol IndicatorSet { get; }

    public INamedTypeSymbol EntrySet { get; }

    public INamedTypeSymbol Target { get; }

    public INamedTypeSymbol TypedTarget { get; }

    public INamedTypeSymbol About { get; }

    public INamedTypeSymbol Pledge { get; }

    public INamedTypeSymbol Result { get; }

    public INamedTypeSymbol IndicatorAttribute { get; }

    public INamedTypeSymbol TargetAttribute { get; }

    public INamedTypeSymbol EntryAttribute { get; }

    public INamedTypeSymbol TracksAttribute { get; }

    public INamedTypeSymbol NotTrackedAttribute { get; }

    public INamedTypeSymbol FormerAttribute { get; }

    /// <summary>The SDK's types, or null where the compilation doesn't reference it, or only an SDK without one of them.</summary>
    public static SdkTypes? Of(Compilation compilation)
    {
        bool isComplete = true;
        SdkTypes types = new(name =>
        {
            INamedTypeSymbol? type = compilation.GetTypeByMetadataName("ReportDsl." + name);
            isComplete &= type is not null;
            return type!;
        });
        return isComplete ? types : null;
    }

    /// <summary>Whether a type is this one, of whatever type arguments.</summary>
    public static bool Is([NotNullWhen(true)] ITypeSymbol? type, INamedTypeSymbol sdkType) =>
        SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, sdkType);

    /// <summary>Whether a type is this one or is derived from it.</summary>
    public static bool IsOrDerives(ITypeSymbol? type, INamedTypeSymbol sdkType)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Is(type, sdkType))
            {
                return true;
            }
        }

        return false;
    }
}
