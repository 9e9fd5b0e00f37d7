using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>RDSL406: the number of one quantity becomes a quantity of another unit, or a value of another indicator.</summary>
/// <remarks>A number that was multiplied or divided on the way, as for a share, is taken as converted by whoever wrote it.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostUnitAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.LostUnit);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions) => context.RegisterOperationAction(
        operation =>
        {
            IInvocationOperation call = (IInvocationOperation)operation.Operation;
            (string Id, ValidityRules Rules)? destination = DestinationOf(call, definitions);
            if (ConstantAmounts.UnitOfMethod(call.TargetMethod, destination?.Rules.Unit, definitions.Sdk) is not (Multiplier multiplier, Unit unit))
            {
                return;
            }

            foreach (BareNumber number in BareNumbers(call.Arguments[0].Value, definitions))
            {
                bool isInAnotherUnit = number.IsPrinted || number.Unit?.Dimension != unit.Dimension || multiplier != Multiplier.One
                    || (number.IsInUnit ? number.Unit != unit : Units.All.Count(other => other.Dimension == unit.Dimension) > 1);
                bool isOfAnotherIndicator = number.Indicator is string source && destination is (string id, _) && source != id;
                if (isInAnotherUnit || isOfAnotherIndicator)
                {
                    operation.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.LostUnit,
                        number.Syntax.GetLocation(),
                        number.Syntax.ToString(),
                        number.Indicator is string indicator ? $"'{indicator}'" : number.Unit!.Name.En,
                        isInAnotherUnit ? InWords(multiplier, unit) : $"a value of '{destination!.Value.Id}'"));
                }
            }
        },
        OperationKind.Invocation);

    private static string InWords(Multiplier multiplier, Unit unit) =>
        multiplier == Multiplier.One ? unit.Name.En : $"{multiplier.Symbol()}{unit.Symbol}";

    // The indicator that the quantity becomes a value of: UrbanNewEmployment.Of(number.Persons()).
    private static (string Id, ValidityRules Rules)? DestinationOf(IInvocationOperation made, Definitions definitions)
    {
        IOperation? parent = made.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Of" or "TryOf" } method }
            ? definitions.IndicatorOf(method.ContainingType)
            : null;
    }

    private static IEnumerable<BareNumber> BareNumbers(IOperation expression, Definitions definitions)
    {
        switch (expression.WithoutConversions())
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum:
                return BareNumbers(sum.LeftOperand, definitions).Concat(BareNumbers(sum.RightOperand, definitions));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } negative:
                return BareNumbers(negative.Operand, definitions);
            case IInvocationOperation { TargetMethod: { Name: "Round" or "Abs", ContainingType.Name: "Math" or "Decimal" } } rounded:
                return BareNumbers(rounded.Arguments[0].Value, definitions);
            case IPropertyReferenceOperation { Property.Name: "Value" or "Printed", Instance: { } amount } number when SdkTypes.Is(number.Property.ContainingType, definitions.Sdk.Amount):
                return Found(number.Syntax, amount, inUnit: null, number.Property.Name == "Printed");
            case IInvocationOperation { TargetMethod.Name: "In", Instance: { } amount, Arguments: [{ Value: { } unit }] } converted when SdkTypes.Is(converted.TargetMethod.ContainingType, definitions.Sdk.Amount):
                return Found(converted.Syntax, amount, ConstantAmounts.UnitOf(unit, definitions.Sdk), isPrinted: false);
            default:
                return [];
        }

        IEnumerable<BareNumber> Found(SyntaxNode syntax, IOperation amount, Unit? inUnit, bool isPrinted)
        {
            (string Id, ValidityRules Rules)? indicator = OriginOf(amount, definitions);
            Unit? unit = inUnit ?? indicator?.Rules.Unit ?? UnitOfQuantity(amount);
            return unit is null ? [] : [new BareNumber(syntax, indicator?.Id, unit, inUnit is not null, isPrinted)];
        }
    }

    // The indicator whose value or target an amount is of: income.Amount, income.Value.Amount, target.Amount.
    private static (string Id, ValidityRules Rules)? OriginOf(IOperation amount, Definitions definitions)
    {
        for (IOperation? current = amount; current is not null; current = (current as IPropertyReferenceOperation)?.Instance)
        {
            if (definitions.IndicatorOf(current.Type) is { } indicator)
            {
                return indicator;
            }

            if (current.Type is INamedTypeSymbol { TypeArguments: [{ } argument] } && definitions.IndicatorOf(argument) is { } typed)
            {
                return typed;
            }
        }

        return null;
    }

    private static Unit? UnitOfQuantity(IOperation amount) =>
        amount is IPropertyReferenceOperation { Property.Name: "Amount", Instance.Type: INamedTypeSymbol quantity }
            ? Units.All.FirstOrDefault(unit => ConstantAmounts.PascalCase(unit.Dimension.Id) == DimensionName(quantity))
            : null;

    private static string DimensionName(INamedTypeSymbol quantity) =>
        quantity.TypeArguments is [{ } dimension] ? dimension.Name : quantity.Name == "Percent" ? "Share" : quantity.Name;

    /// <summary>A number taken out of a quantity.</summary>
    /// <param name="Syntax">Where it is taken.</param>
    /// <param name="Indicator">The id of the indicator it is of, where that is known.</param>
    /// <param name="Unit">The unit it is in, or one of the same dimension.</param>
    /// <param name="IsInUnit">Whether it is certainly in that unit.</param>
    /// <param name="IsPrinted">Whether it is a printed figure, which lacks its multiplier too.</param>
    private sealed record BareNumber(SyntaxNode Syntax, string? Indicator, Unit? Unit, bool IsInUnit, bool IsPrinted);
}
