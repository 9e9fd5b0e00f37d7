// Items (个) where schools (所) are due.
// error CS1503: Argument 1: cannot convert from 'ReportDsl.Quantity<ReportDsl.Dimensions.Items>' to 'ReportDsl.Quantity<ReportDsl.Dimensions.Schools>'
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        _ = NewPublicKindergartens.Of([|11.Items()|]);
    }
}
