using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>RDSL405: a comparison with a constant that is the figure of a target of the same indicator.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CopiedFigureAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.CopiedFigure);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions) => context.RegisterOperationAction(
        operation =>
        {
            IBinaryOperation comparison = (IBinaryOperation)operation.Operation;
            if (comparison.OperatorKind.IsOrdering() || comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            {
                Check(operation, definitions, comparison.LeftOperand, comparison.RightOperand);
                Check(operation, definitions, comparison.RightOperand, comparison.LeftOperand);
            }
        },
        OperationKind.Binary);

    private static void Check(OperationAnalysisContext context, Definitions definitions, IOperation compared, IOperation constant)
    {
        if (IndicatorValue(compared.WithoutConversions(), definitions) is not { } value
            || definitions.IndicatorOf(value.Type) is not (_, ValidityRules rules)
            || Figure(compared.WithoutConversions(), constant.WithoutConversions(), rules.Unit, definitions) is not { } isFigure)
        {
            return;
        }

        DefinedTarget[] targets = [.. definitions.TargetsWithFigure(value.Type!, isFigure)];
        if (targets.Length > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.CopiedFigure,
                constant.Syntax.GetLocation(),
                additionalLocations: [compared.Syntax.GetLocation(), value.Syntax.GetLocation()],
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Targets, string.Join(",", targets.Select(target => target.Expression))),
                constant.Syntax.ToString(),
                Names(targets)));
        }
    }

    private static string Names(IReadOnlyList<DefinedTarget> targets) => string.Join(" and ", targets.Select(target => target.Name));

    // The value of an indicator that a comparison takes the quantity, the amount or the bare number of.
    private static IOperation? IndicatorValue(IOperation operation, Definitions definitions)
    {
        for (IOperation? current = operation; current is not null;)
        {
            if (definitions.IndicatorOf(current.Type) is not null)
            {
                return current;
            }

            current = current switch
            {
                IPropertyReferenceOperation { Property.Name: "Value" or "Amount" } property => property.Instance,
                IInvocationOperation { TargetMethod.Name: "In" } call when SdkTypes.Is(call.TargetMethod.ContainingType, definitions.Sdk.Amount) => call.Instance,
                _ => null,
            };
        }

        return null;
    }

    // How the constant says a figure: as a value or a quantity, or as a bare number in the unit that is asked for.
    private static Func<Amount, bool>? Figure(IOperation compared, IOperation constant, Unit unit, Definitions definitions)
    {
        IOperation quantity = constant is IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Of" } } call
            && definitions.IndicatorOf(call.TargetMethod.ContainingType) is not null
                ? call.Arguments[0].Value
                : constant;
        if (ConstantAmounts.Of(quantity, unit, definitions.Sdk) is Amount amount)
        {
            return figure => figure == amount;
        }

        if (ConstantAmounts.Number(constant) is not decimal number)
        {
            return null;
        }

        return compared switch
        {
            IInvocationOperation { Arguments: [{ Value: { } other }] } when ConstantAmounts.UnitOf(other, definitions.Sdk) is { } asked
                => figure => figure.Unit.Dimension == asked.Dimension && figure.In(asked) == number,
            IPropertyReferenceOperation { Property.Name: "Value" } => figure => figure.Value == number || figure.In(unit) == number,
            _ => null,
        };
    }
}
