// The sum of two percentages, which are of different wholes.
// error CS0019: Operator '+' cannot be applied to operands of type 'Percent' and 'Percent'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = [|7.5m.Percent() + 1m.Percent()|];
    }
}
