using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>RDSL405: a comparison with a constant that is the figure of a target of the same indicator, or a target assessed with its own figure.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CopiedFigureAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.CopiedFigure);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions)
    {
        context.RegisterOperationAction(
            operation =>
            {
                IBinaryOperation comparison = (IBinaryOperation)operation.Operation;
                if (comparison.OperatorKind.IsOrdering() || comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
                {
                    CheckBoth(operation, definitions, comparison.LeftOperand, comparison.RightOperand);
                }
            },
            OperationKind.Binary);
        context.RegisterOperationAction(
            operation =>
            {
                IInvocationOperation call = (IInvocationOperation)operation.Operation;
                if (call is { TargetMethod.Name: "CompareTo" or "Equals", Instance: { } instance, Arguments: [{ Value: { } other }] })
                {
                    CheckBoth(operation, definitions, instance, other);
                }
                else if (call.TargetMethod.Name == "Assess")
                {
                    CheckAssessed(operation, definitions, call);
                }
            },
            OperationKind.Invocation);
        context.RegisterOperationAction(
            operation =>
            {
                IIsPatternOperation match = (IIsPatternOperation)operation.Operation;
                foreach (IOperation constant in Constants(match.Pattern))
                {
                    Check(operation, definitions, match.Value, constant);
                }
            },
            OperationKind.IsPattern);
    }

    private static void CheckBoth(OperationAnalysisContext context, Definitions definitions, IOperation one, IOperation other)
    {
        Check(context, definitions, one, other);
        Check(context, definitions, other, one);
    }

    // growth.Amount.Value is >= 5 and < 7.5m
    private static IEnumerable<IOperation> Constants(IPatternOperation pattern) => pattern switch
    {
        IRelationalPatternOperation relation => [relation.Value],
        IConstantPatternOperation constant => [constant.Value],
        INegatedPatternOperation negated => Constants(negated.Pattern),
        IBinaryPatternOperation both => Constants(both.LeftPattern).Concat(Constants(both.RightPattern)),
        _ => [],
    };

    private static void CheckAssessed(OperationAnalysisContext context, Definitions definitions, IInvocationOperation call)
    {
        if (call.Instance?.WithoutConversions() is IPropertyReferenceOperation { Property: { } member } assessed
            && SdkTypes.IsOrDerives(member.Type, definitions.Sdk.TypedTarget)
            && definitions.TargetOf(member) is { } target
            && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.WithoutConversions() is { } value
            && definitions.IndicatorOf(value.Type) is (_, ValidityRules rules)
            && Figure(value, value, rules.Unit, definitions) is { } isFigure
            && isFigure(target.Figure))
        {
            Report(context, value, value, value, [target]);
        }
    }

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
            Report(context, constant, compared, value, targets);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation constant, IOperation compared, IOperation value, IReadOnlyList<DefinedTarget> targets) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.CopiedFigure,
            constant.Syntax.GetLocation(),
            additionalLocations: [compared.Syntax.GetLocation(), value.Syntax.GetLocation()],
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Targets, string.Join(",", targets.Select(target => target.Expression))),
            constant.Syntax.ToString(),
            Names(targets)));

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
