using Microsoft.CodeAnalysis;

namespace ReportDsl.Analyzers;

/// <summary>Every rule for programs that use compiled reports. To add one, add its page under docs/diagnostics/ and its line in AnalyzerReleases too.</summary>
/// <remarks>Where one rule is broken in two ways, two descriptors share its id and differ in what they say.</remarks>
internal static class Descriptors
{
    private const string PagesAddress = "https://github.com/reportdsl/reportdsl/blob/main/docs/diagnostics/";

    /// <summary>RDSL401.</summary>
    public static readonly DiagnosticDescriptor UnknownId = new(
        "RDSL401", "A report or a catalogue has no such id", "{0} has no {1} '{2}'; {3}",
        "ReportDsl", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL401.md");

    /// <summary>RDSL402.</summary>
    public static readonly DiagnosticDescriptor InvalidConstant = new(
        "RDSL402", "A constant breaks its indicator's rules", "The value breaks the rules of '{0}': {1}. Correct the figure.",
        "ReportDsl", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL402.md");

    /// <summary>RDSL403.</summary>
    public static readonly DiagnosticDescriptor IncompleteSwitch = new(
        "RDSL403", "A switch over ids leaves some out", "This switch over the {0}s of {1} leaves out {2}; add an arm for each, or a default that deals with them",
        "ReportDsl", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL403.md");

    /// <summary>RDSL404, a missing member.</summary>
    public static readonly DiagnosticDescriptor UntrackedTarget = new(
        "RDSL404", "A type that tracks a report leaves targets out", "'{0}' tracks {1} but has no member named {2}; add it, or let it go with [NotTracked(\"{3}\", \"reason\")]",
        "ReportDsl", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL404.md");

    /// <summary>RDSL404, a missing reason.</summary>
    public static readonly DiagnosticDescriptor UntrackedWithoutReason = new(
        "RDSL404", "A type that tracks a report leaves targets out", "'{0}' lets the target '{1}' go without a reason; say why it isn't tracked",
        "ReportDsl", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL404.md");

    /// <summary>RDSL404, what is tracked is no report.</summary>
    public static readonly DiagnosticDescriptor TracksNoReport = new(
        "RDSL404", "A type that tracks a report leaves targets out", "'{0}' is no report, so nothing is tracked; name a report's generated class, as in [Tracks(typeof(Report2022))]",
        "ReportDsl", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL404.md");

    /// <summary>RDSL404, a member for a target that is no more.</summary>
    public static readonly DiagnosticDescriptor TracksFormerTarget = new(
        "RDSL404", "A type that tracks a report leaves targets out", "'{0}' tracks {1} but has the member '{2}': {3}",
        "ReportDsl", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL404.md");

    /// <summary>RDSL405.</summary>
    public static readonly DiagnosticDescriptor CopiedFigure = new(
        "RDSL405", "A target's figure is copied", "'{0}' is the figure of {1}; use the target itself, so that the figure stands in one place",
        "ReportDsl", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL405.md");

    /// <summary>RDSL406.</summary>
    public static readonly DiagnosticDescriptor LostUnit = new(
        "RDSL406", "A bare number gets another unit or indicator", "'{0}' is a bare number of {1} and becomes {2} here; keep the quantity, or convert it with Amount.In",
        "ReportDsl", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL406.md");

    /// <summary>RDSL407, a comparison.</summary>
    public static readonly DiagnosticDescriptor SoftTargetAsBound = new(
        "RDSL407", "A soft target is taken as a hard bound", "'{0}' is only {1}; assess a value against it, or say why it counts as a hard bound with {2}(\"reason\")",
        "ReportDsl", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL407.md");

    /// <summary>RDSL407, a missing reason.</summary>
    public static readonly DiagnosticDescriptor HardBoundWithoutReason = new(
        "RDSL407", "A soft target is taken as a hard bound", "{0} needs a reason: say why '{1}' counts as a hard bound here",
        "ReportDsl", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL407.md");

    /// <summary>RDSL408. The compiler reports it itself, by the attribute on the generated member, in every language.</summary>
    public static readonly DiagnosticDescriptor Former = new(
        "RDSL408", "What a program uses is no longer there", "'{0}' is obsolete: '{1}'",
        "ReportDsl", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL408.md");

    /// <summary>RDSL409. The compiler reports it itself, by the attribute on the generated type, in every language.</summary>
    public static readonly DiagnosticDescriptor Retired = new(
        "RDSL409", "A retired indicator is used", "'{0}' is obsolete: '{1}'",
        "ReportDsl", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL409.md");

    /// <summary>RDSL410, a former name.</summary>
    public static readonly DiagnosticDescriptor CanBeMoved = new(
        "RDSL410", "A use can be moved to what it became", "'{0}' is now {1}",
        "ReportDsl", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL410.md");

    /// <summary>RDSL410, another bound.</summary>
    public static readonly DiagnosticDescriptor BoundChanged = new(
        "RDSL410", "A use can be moved to what it became", "The target promises '{0}', not '{1}'; declare it as {2}",
        "ReportDsl", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: PagesAddress + "RDSL410.md");

    /// <summary>Every descriptor, in the order of ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownId, InvalidConstant, IncompleteSwitch, UntrackedTarget, UntrackedWithoutReason, TracksNoReport, TracksFormerTarget, CopiedFigure, LostUnit,
        SoftTargetAsBound, HardBoundWithoutReason, Former, Retired, CanBeMoved, BoundChanged,
    ];
}
