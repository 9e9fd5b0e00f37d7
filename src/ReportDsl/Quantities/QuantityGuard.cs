namespace ReportDsl;

/// <summary>Keeps amounts of another dimension out of a quantity.</summary>
internal static class QuantityGuard
{
    public static Amount Require(Amount amount, Dimension dimension) => amount.Unit.Dimension == dimension
        ? amount
        : throw OfAnother(amount, dimension);

    private static ArgumentException OfAnother(Amount amount, Dimension dimension) =>
        new($"An amount in {amount.Unit.Id} measures {amount.Unit.Dimension.Id}, not {dimension.Id}.", nameof(amount));
}
