// A binary fraction, which would change an official figure.
// error CS1929: 'double' does not contain a definition for 'Percent' and the best extension method overload 'Quantities.Percent(decimal)' requires a receiver of type 'decimal'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = [|7.5|].Percent();
    }
}
