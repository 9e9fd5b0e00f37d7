namespace ReportDsl.Language.Phrases;

/// <summary>The units of fractions: 三分之一 and 1/3 are one of three parts.</summary>
internal static class FractionUnits
{
    /// <summary>The unit of one part of so many, or null when the vocabulary has none.</summary>
    public static Unit? Of(int parts) => parts switch
    {
        10 => Units.Tenths,
        100 => Units.Percent,
        1000 => Units.Permille,
        _ => Units.All.FirstOrDefault(unit => unit.FractionOf == parts && parts > 0),
    };
}
