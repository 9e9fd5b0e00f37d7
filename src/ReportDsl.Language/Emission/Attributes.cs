using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Emission;

/// <summary>Attributes of generated types and members. Those of the SDK tell analyzers what they need, and no more.</summary>
internal static class Attributes
{
    /// <summary>Marks a type as generated, so that other analyzers leave it alone; the number is that of the output's form.</summary>
    public const string Generated = "[global::System.CodeDom.Compiler.GeneratedCode(\"ReportDsl\", \"1\")]";

    /// <summary>What an indicator's type is and which values it has.</summary>
    public static string Indicator(IndicatorModel indicator)
    {
        List<string> arguments = [CSharpText.Literal(indicator.Id), CSharpText.Literal(indicator.Unit.Id)];
        if (indicator.Rules.Minimum is decimal minimum)
        {
            arguments.Add("Minimum = " + Figure(minimum));
        }

        if (indicator.Rules.Maximum is decimal maximum)
        {
            arguments.Add("Maximum = " + Figure(maximum));
        }

        if (indicator.Rules.MaximumDecimals is int decimals)
        {
            arguments.Add("MaximumDecimals = " + CSharpText.Number(decimals));
        }

        return $"[{SdkNames.Sdk}Indicator({string.Join(", ", arguments)})]";
    }

    /// <summary>What a target's member promises.</summary>
    public static string Target(TargetModel target)
    {
        Amount amount = target.Figure.Amount;
        return $"[{SdkNames.Sdk}Target({CSharpText.Literal(target.Entry.Id)}, {Figure(amount.Value)}, {CSharpText.Literal(amount.Unit.Id)}, {SdkNames.Value(target.Commitment)})]";
    }

    /// <summary>Which pledge or result a member is.</summary>
    public static string Entry(EntryModel entry) => $"[{SdkNames.Sdk}Entry({CSharpText.Literal(entry.Id)})]";

    private static string Figure(decimal figure) => CSharpText.Literal(figure.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
