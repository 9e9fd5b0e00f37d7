// A number of 亩 made a number of hectares.
// warning RDSL406: 'area.Amount.Value' is a bare number of 'grain-area' and becomes hectares here; keep the quantity, or convert it with Amount.In
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        GrainArea area = GrainArea.Of(230.TenThousandMu());
        _ = GrainArea.Of([|area.Amount.Value|].Hectares());
    }
}
