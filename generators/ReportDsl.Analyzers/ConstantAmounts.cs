using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>Reads amounts that stand in a program as constants: <c>3.8m.TenThousandPersons()</c>, <c>new Amount(5, Units.Persons)</c>.</summary>
internal static class ConstantAmounts
{
    private static readonly Dictionary<string, Unit> UnitsByName = Units.All.ToDictionary(unit => PascalCase(unit.Id), StringComparer.Ordinal);

    private static readonly Dictionary<string, (Multiplier Multiplier, Unit Unit)> UnitsByMethod = Multipliers.All
        .SelectMany(multiplier => UnitsByName.Select(unit => (Name: (multiplier == Multiplier.One ? "" : multiplier.ToString()) + unit.Key, multiplier, unit.Value)))
        .ToDictionary(method => method.Name, method => (method.multiplier, method.Value), StringComparer.Ordinal);

    /// <summary>The amount that an expression states as a constant, or null.</summary>
    /// <param name="expression">A quantity or an amount.</param>
    /// <param name="unit">The unit of the indicator it is for: the only one of its dimension, where a jurisdiction declares it.</param>
    /// <param name="sdk">The SDK's types.</param>
    public static Amount? Of(IOperation expression, Unit unit, SdkTypes sdk) => expression.WithoutConversions() switch
    {
        IInvocationOperation call when UnitOfMethod(call.TargetMethod, unit, sdk) is (Multiplier multiplier, Unit made)
            && Number(call.Arguments[0].Value) is decimal number => Stated(number, multiplier, made),
        IObjectCreationOperation { Arguments: [{ Value: IOperation number }, { Value: IOperation made }] } amount when SdkTypes.Is(amount.Type, sdk.Amount)
            => Stated(Number(number), Multiplier.One, UnitOf(made, sdk)),
        IObjectCreationOperation { Arguments: [{ Value: IOperation number }, { Value.ConstantValue.Value: int multiplier }, { Value: IOperation made }] } amount when SdkTypes.Is(amount.Type, sdk.Amount)
            => Stated(Number(number), (Multiplier)multiplier, UnitOf(made, sdk)),
        IObjectCreationOperation { Arguments: [{ Value: IOperation amount }] } when SdkTypes.Is(amount.Type, sdk.Amount) => Of(amount, unit, sdk),
        _ => null,
    };

    /// <summary>The multiplier and unit of a method that makes a quantity of a number, or null for any other method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="unit">The unit of the indicator it is for, where that is known.</param>
    /// <param name="sdk">The SDK's types.</param>
    public static (Multiplier Multiplier, Unit Unit)? UnitOfMethod(IMethodSymbol method, Unit? unit, SdkTypes sdk)
    {
        if (method is not { Parameters.Length: 1 } and not { ReducedFrom: not null } || method.ContainingType?.Name != sdk.Quantities.Name)
        {
            return null;
        }

        if (SdkTypes.Is(method.ContainingType, sdk.Quantities))
        {
            return UnitsByMethod.TryGetValue(method.Name, out (Multiplier, Unit) known) ? known : null;
        }

        // A jurisdiction's own counting units have a generated class of the same name.
        return unit is not null && Units.Find(unit.Id) is null && PascalCase(unit.Id) == method.Name ? (Multiplier.One, unit) : null;
    }

    /// <summary>The unit that an expression names as a member of <see cref="Units"/>, or null.</summary>
    public static Unit? UnitOf(IOperation expression, SdkTypes sdk) =>
        expression.WithoutConversions() is IPropertyReferenceOperation { Property: { IsStatic: true } property }
        && SdkTypes.Is(property.ContainingType, sdk.Units)
        && UnitsByName.TryGetValue(property.Name, out Unit unit)
            ? unit
            : null;

    /// <summary>A constant number, or null.</summary>
    public static decimal? Number(IOperation expression) => expression.WithoutConversions().ConstantValue switch
    {
        { HasValue: true, Value: decimal number } => number,
        { HasValue: true, Value: int or long or short or byte or uint or ushort or sbyte or ulong } constant => Convert.ToDecimal(constant.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The C# name that an id becomes.</summary>
    public static string PascalCase(string id) =>
        string.Concat(id.Split('-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static Amount? Stated(decimal? number, Multiplier multiplier, Unit? unit) =>
        number is decimal printed && unit is not null && Enum.IsDefined(typeof(Multiplier), multiplier) && Math.Abs(printed) <= Amount.Limit / multiplier.Factor()
            ? new Amount(printed, multiplier, unit)
            : null;
}
