// The sum of persons and households.
// error CS0019: Operator '+' cannot be applied to operands of type 'Quantity<Persons>' and 'Quantity<Households>'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = [|5.Persons() + 5.Households()|];
    }
}
