using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>RDSL402: <c>UrbanNewEmployment.Of((-5).Persons())</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidConstantAnalyzer : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.InvalidConstant);

    private protected override void Register(CompilationStartAnalysisContext context, Definitions definitions) => context.RegisterOperationAction(
        operation =>
        {
            IInvocationOperation call = (IInvocationOperation)operation.Operation;
            if (call.TargetMethod is { IsStatic: true, Name: "Of" or "TryOf" }
                && definitions.IndicatorOf(call.TargetMethod.ContainingType) is (string id, ValidityRules rules)
                && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is { } value
                && ConstantAmounts.Of(value, rules.Unit, definitions.Sdk) is Amount amount
                && amount.Unit.Dimension == rules.Unit.Dimension
                && rules.Violations(amount) is { Count: > 0 } violations)
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.InvalidConstant,
                    value.Syntax.GetLocation(),
                    id,
                    string.Join("; ", violations.Select(violation => violation.ToString()))));
            }
        },
        OperationKind.Invocation);
}
