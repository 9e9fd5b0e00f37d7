using System.Globalization;

namespace ReportDsl.Language.Phrases;

/// <summary>Writes readings in their one canonical form: what <see cref="ReadingParser"/> reads back as the same.</summary>
internal static class ReadingFormat
{
    /// <summary>A target's reading: <c>strive for above 250 billion yuan</c>.</summary>
    public static string Target(Commitment commitment, Bound bound, Amount amount, Amount? upper)
    {
        string promise = commitment switch
        {
            Commitment.Ensure => "ensure ",
            Commitment.Strive => "strive for ",
            _ => "",
        };
        if (upper is not Amount end)
        {
            return promise + $"{Terms.Bounds.Of(bound).Name.En} {Number(amount)}{UnitOf(amount)}";
        }

        (Amount from, Amount to) = InOneUnit(amount, end);
        return promise + $"between {Number(from)} and {Number(to)}{UnitOf(to)}";
    }

    /// <summary>Both figures of a range in the unit of one of them, for a reading has one unit: 500 and 2,000 metres of 500米至2公里.</summary>
    /// <param name="lower">The lower figure.</param>
    /// <param name="upper">The upper figure, of the same dimension.</param>
    public static (Amount Lower, Amount Upper) InOneUnit(Amount lower, Amount upper) =>
        Restated(upper, lower.Unit) is Amount end ? (lower, end)
        : Restated(lower, upper.Unit) is Amount start ? (start, upper)
        : (lower, upper);

    /// <summary>A result's reading: <c>above 500 enterprises</c>.</summary>
    public static string Result(Qualifier qualifier, Amount amount) =>
        (qualifier == Qualifier.None ? "" : Terms.Qualifiers.Of(qualifier).Name.En + " ") + Number(amount) + UnitOf(amount);

    // Null where the unit can't state the amount exactly.
    private static Amount? Restated(Amount amount, Unit unit)
    {
        decimal value = amount.In(unit);
        return Math.Abs(value) <= Amount.Limit && new Amount(value, unit) is Amount restated && restated == amount ? restated : null;
    }

    // 五 of three parts, and none of them, are no fractions: 5 thirds.
    private static bool IsFraction(Amount amount) => amount.Value >= 1 && amount.Value < amount.Unit.FractionOf && amount.Value == decimal.Truncate(amount.Value);

    private static string Number(Amount amount) => IsFraction(amount)
        ? amount.Value.ToString(CultureInfo.InvariantCulture) + "/" + amount.Unit.FractionOf.ToString(CultureInfo.InvariantCulture)
        : AmountFormat.Number(amount.Value);

    private static string UnitOf(Amount amount) =>
        IsFraction(amount) ? ""
        : amount.Unit == Units.Percent ? " %"
        : amount.Unit == Units.Permille ? " ‰"
        : " " + amount.Unit.Id.Replace('-', ' ');
}
