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
        return promise + (upper is Amount end
            ? $"between {Number(amount)} and {Number(end)}{UnitOf(end)}"
            : $"{Terms.Bounds.Of(bound).Name.En} {Number(amount)}{UnitOf(amount)}");
    }

    /// <summary>A result's reading: <c>above 500 enterprises</c>.</summary>
    public static string Result(Qualifier qualifier, Amount amount) =>
        (qualifier == Qualifier.None ? "" : Terms.Qualifiers.Of(qualifier).Name.En + " ") + Number(amount) + UnitOf(amount);

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
