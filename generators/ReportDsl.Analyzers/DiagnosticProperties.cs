namespace ReportDsl.Analyzers;

/// <summary>What a diagnostic tells its code fix.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The id that was meant.</summary>
    public const string Nearest = nameof(Nearest);

    /// <summary>The ids that a switch leaves out, or the C# names that a type lacks; separated by commas.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>Whether what names the id has nothing to do any more and can go.</summary>
    public const string IsIdle = nameof(IsIdle);

    /// <summary>The expressions of the targets that have a figure; separated by commas.</summary>
    public const string Targets = nameof(Targets);
}
