// The number of one indicator made a value of another.
// warning RDSL406: 'population.Amount.Value' is a bare number of 'urban-population' and becomes a value of 'urban-new-employment' here; keep the quantity, or convert it with Amount.In
using Example;
using ReportDsl;

internal static class Program
{
    private static void Main()
    {
        UrbanPopulation population = UrbanPopulation.Of(300.TenThousandPersons());
        _ = UrbanNewEmployment.Of([|population.Amount.Value|].Persons());
    }
}
