// A number of yuan made a number of persons.
// warning RDSL406: 'gdp.Amount.Value' is a bare number of 'gdp' and becomes persons here; keep the quantity, or convert it with Amount.In
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        Gdp gdp = Gdp.Of(5000.HundredMillionYuan());
        _ = UrbanNewEmployment.Of([|gdp.Amount.Value|].Persons());
    }
}
