namespace ReportDsl.Language.Emission;

/// <summary>Attributes that every generated type carries.</summary>
internal static class Attributes
{
    /// <summary>Marks a type as generated, so that other analyzers leave it alone; the number is that of the output's form.</summary>
    public const string Generated = "[global::System.CodeDom.Compiler.GeneratedCode(\"ReportDsl\", \"1\")]";
}
