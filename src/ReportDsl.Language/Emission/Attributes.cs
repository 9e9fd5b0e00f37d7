using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Emission;

/// <summary>Attributes of generated types and members. Those of the SDK tell analyzers what they need, and no more.</summary>
internal static class Attributes
{
    /// <summary>Marks a type as generated, so that other analyzers leave it alone; the number is that of the output's form.</summary>
    public const string Generated = "[global::System.CodeDom.Compiler.GeneratedCode(\"ReportDsl\", \"1\")]";

    /// <summary>Keeps a member out of editors' lists.</summary>
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>The rule that what is gone can't be used.</summary>
    private const string GoneRule = "RDSL408";

    /// <summary>The rule that what was retired shouldn't be used.</summary>
    private const string RetiredRule = "RDSL409";

    /// <summary>Makes every use an error.</summary>
    /// <param name="message">What became of it.</param>
    public static string Gone(string message) => Obsolete(message, isError: true, GoneRule);

    /// <summary>Makes every use a warning.</summary>
    /// <param name="message">Why it was retired.</param>
    public static string Retired(string message) => Obsolete(message, isError: false, RetiredRule);

    /// <summary>What stands only to say what became of it.</summary>
    /// <param name="id">The id that it had.</param>
    /// <param name="replacedBy">The id of what to use instead, or null.</param>
    /// <param name="keepsMeaning">Whether that means the same.</param>
    /// <param name="staysIn">The class of the report that still has it, or null.</param>
    public static string Former(string id, string? replacedBy, bool keepsMeaning, string? staysIn) =>
        $"[{SdkNames.Sdk}Former({CSharpText.Literal(id)}"
        + (replacedBy is null ? "" : $", ReplacedBy = {CSharpText.Literal(CSharpNames.Of(replacedBy))}")
        + (keepsMeaning ? ", KeepsMeaning = true" : "")
        + (staysIn is null ? "" : $", StaysIn = typeof({staysIn})")
        + ")]";

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

        if (indicator.Lineage.Retired?.ReplacedBy is string other)
        {
            arguments.Add("ReplacedBy = " + CSharpText.Literal(CSharpNames.Of(other)));
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

    private static string Obsolete(string message, bool isError, string rule) =>
        $"[global::System.Obsolete({CSharpText.Literal(message)}, {(isError ? "true" : "false")}, DiagnosticId = \"{rule}\", UrlFormat = \"{Findings.Rules.PagesAddress}{{0}}.md\")]";

    private static string Figure(decimal figure) => CSharpText.Literal(figure.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
