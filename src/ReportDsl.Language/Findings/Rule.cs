namespace ReportDsl.Language.Findings;

/// <summary>How much a finding weighs.</summary>
internal enum Severity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake: what it concerns isn't generated, and the build fails.</summary>
    Error,
}

/// <summary>A rule that definitions keep; each has a page under docs/diagnostics/.</summary>
/// <param name="Id">The rule's id: <c>RDSL101</c>. Never reused.</param>
/// <param name="Title">What the rule finds, in a few words.</param>
/// <param name="MessageFormat">The message: the fact, then the next step; {0}… are the finding's arguments.</param>
/// <param name="Severity">How much a finding weighs unless configured otherwise.</param>
/// <param name="IsSuppressible">
/// Whether a definition can let its findings stand with a reason. Only where a finding leaves nothing out: a judgement that a
/// person can answer, not a mistake that has to be mended.
/// </param>
internal sealed record Rule(string Id, string Title, string MessageFormat, Severity Severity, bool IsSuppressible)
{
    /// <summary>Where the rule's page is.</summary>
    public string HelpLink => Rules.PagesAddress + Id + ".md";
}
