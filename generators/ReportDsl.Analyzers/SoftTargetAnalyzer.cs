using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>RDSL407: a target that is only about (左右) its figure, or only strived for (力争), taken as a hard bound without a reason.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SoftTargetAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.SoftTargetAsBound, Descriptors.HardBoundWithoutReason);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions)
    {
        context.RegisterOperationAction(operation => CheckReason(operation, (IInvocationOperation)operation.Operation, definitions), OperationKind.Invocation);
        context.RegisterOperationAction(
            operation =>
            {
                IBinaryOperation comparison = (IBinaryOperation)operation.Operation;
                if (comparison.OperatorKind.IsOrdering())
                {
                    bool leftIsLess = comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual;
                    CheckBound(operation, comparison.LeftOperand, comparison.RightOperand, leftIsLess, definitions);
                    CheckBound(operation, comparison.RightOperand, comparison.LeftOperand, !leftIsLess, definitions);
                }
            },
            OperationKind.Binary);
    }

    private static void CheckReason(OperationAnalysisContext context, IInvocationOperation call, Definitions definitions)
    {
        if (call.TargetMethod.Name is "AsFloor" or "AsCeiling"
            && SdkTypes.Is(call.TargetMethod.ContainingType, definitions.Sdk.TypedTarget)
            && call.Arguments is [{ Value: { ConstantValue.HasValue: true } reason }]
            && string.IsNullOrWhiteSpace(reason.ConstantValue.Value as string))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.HardBoundWithoutReason, reason.Syntax.GetLocation(), call.TargetMethod.Name, call.Instance?.Syntax.ToString()));
        }
    }

    private static void CheckBound(OperationAnalysisContext context, IOperation bound, IOperation compared, bool isFloor, Definitions definitions)
    {
        // Against another figure of a report, such as its own baseline, a target isn't taken as a bound.
        if (FigureOf(bound, definitions) is not { Type: { } type } target || FigureOf(compared, definitions) is not null)
        {
            return;
        }

        string? words = SdkTypes.Is(type, definitions.Sdk.About) ? "about (左右) its figure"
            : target is IPropertyReferenceOperation { Property: { } member } && definitions.CommitmentOf(member) == Commitment.Strive ? "strived for (力争)"
            : null;
        if (words is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.SoftTargetAsBound, bound.Syntax.GetLocation(), target.Syntax.ToString(), words, isFloor ? "AsFloor" : "AsCeiling"));
        }
    }

    // The target or result whose figure this is, as a value, quantity, amount or number: target.Value, target.Amount.Value.
    private static IOperation? FigureOf(IOperation operation, Definitions definitions)
    {
        IOperation current = operation.WithoutConversions();
        while (current is IPropertyReferenceOperation { Property.Name: "Value" or "Upper" or "Amount", Instance: { } instance })
        {
            current = instance;
            if (SdkTypes.IsOrDerives(current.Type, definitions.Sdk.Target) || SdkTypes.IsOrDerives(current.Type, definitions.Sdk.Result))
            {
                return current;
            }
        }

        return null;
    }
}
