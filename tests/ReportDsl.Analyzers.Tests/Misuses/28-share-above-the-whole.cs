// A share of more than the whole.
// error RDSL402: The value breaks the rules of 'registered-urban-unemployment-rate': 250% is above the greatest possible value, 100%. Correct the figure.
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = RegisteredUrbanUnemploymentRate.Of([|250m.Percent()|]);
    }
}
