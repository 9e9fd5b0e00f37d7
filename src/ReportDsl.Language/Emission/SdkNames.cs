namespace ReportDsl.Language.Emission;

/// <summary>How generated code names the SDK's types and the values of the vocabulary.</summary>
/// <remarks>A scope is the namespace of the jurisdiction whose types are named.</remarks>
internal static class SdkNames
{
    public const string Sdk = "global::ReportDsl.";

    /// <summary>A generated type, fully qualified.</summary>
    public static string Type(string scope, string id) => $"global::{scope}.{CSharpNames.Of(id)}";

    /// <summary>The quantity type that an indicator in this unit has values of.</summary>
    public static string Quantity(Unit unit, string scope) =>
        unit.Dimension == Dimension.Share ? Sdk + "Percent"
        : unit.Dimension == Dimension.IndexLevel ? Sdk + "IndexLevel"
        : unit.Dimension == Dimension.Rank ? Sdk + "Rank"
        : $"{Sdk}Quantity<{DimensionType(unit, scope)}>";

    /// <summary>The C# expression of a unit.</summary>
    public static string UnitValue(Unit unit, string scope) => Units.Find(unit.Id) is null
        ? DimensionType(unit, scope) + ".Unit"
        : $"{Sdk}Units.{CSharpNames.Of(unit.Id)}";

    /// <summary>The C# expression of an amount.</summary>
    public static string AmountValue(decimal printed, Multiplier multiplier, Unit unit, string scope) =>
        $"new {Sdk}Amount({CSharpText.Number(printed)}, {Value(multiplier)}, {UnitValue(unit, scope)})";

    /// <summary>The C# expression of a name in both languages.</summary>
    public static string Text(LocalizedText text) =>
        $"new {Sdk}LocalizedText({CSharpText.Literal(text.Zh)}, {CSharpText.Literal(text.En)})";

    /// <summary>The C# expression of a period.</summary>
    public static string PeriodValue(Period period) => $"new {Sdk}Period({CSharpText.Number(period.From)}, {CSharpText.Number(period.To)})";

    /// <summary>The C# expression of a value of one of the vocabulary's enumerations.</summary>
    public static string Value<T>(T value)
        where T : struct, Enum =>
        $"{Sdk}{typeof(T).Name}.{value}";

    private static string DimensionType(Unit unit, string scope) => Units.Find(unit.Id) is null
        ? $"global::{scope}.Dimensions.{CSharpNames.Of(unit.Id)}"
        : $"{Sdk}Dimensions.{CSharpNames.Of(unit.Dimension.Id)}";
}
