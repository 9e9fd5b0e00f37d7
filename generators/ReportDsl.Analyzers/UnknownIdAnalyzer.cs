using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>RDSL401 in look-ups: <c>Report2022.Targets["gdp-grwth"]</c>, <c>Indicators.All.Find("gdp-grwth")</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownIdAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.UnknownId);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions)
    {
        context.RegisterOperationAction(
            operation =>
            {
                IPropertyReferenceOperation reference = (IPropertyReferenceOperation)operation.Operation;
                if (reference.Property.IsIndexer)
                {
                    Check(operation, definitions, reference.Instance, reference.Arguments);
                }
            },
            OperationKind.PropertyReference);
        context.RegisterOperationAction(
            operation =>
            {
                IInvocationOperation call = (IInvocationOperation)operation.Operation;
                if (call.TargetMethod.Name == "Find")
                {
                    Check(operation, definitions, call.Instance, call.Arguments);
                }
            },
            OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, Definitions definitions, IOperation? set, ImmutableArray<IArgumentOperation> arguments)
    {
        if (set is not null
            && arguments is [{ Value: { ConstantValue: { HasValue: true, Value: string id } } argument }]
            && definitions.IdsOf(set) is { } ids
            && !ids.Symbols.ContainsKey(id))
        {
            context.ReportDiagnostic(ids.Unknown(id, argument.Syntax.GetLocation()));
        }
    }
}
