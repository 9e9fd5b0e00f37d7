using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ReportDsl.Analyzers;

/// <summary>Looks through what the compiler puts around an expression.</summary>
internal static class Operations
{
    /// <summary>The expression without conversions and brackets around it.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>Whether the operator says which of two is more.</summary>
    public static bool IsOrdering(this BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
}
