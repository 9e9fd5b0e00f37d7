namespace ReportDsl.Generators;

/// <summary>The names of the pipeline's steps, by which tests see what was repeated and why.</summary>
internal static class Steps
{
    /// <summary>What the project file says of its types.</summary>
    public const string Settings = "Settings";

    /// <summary>The severities set for one file.</summary>
    public const string Severities = "Severities";

    /// <summary>One file, read and bound.</summary>
    public const string Read = "Read";

    /// <summary>What one file declares for others.</summary>
    public const string Declare = "Declare";

    /// <summary>What all files declare together.</summary>
    public const string Gather = "Gather";

    /// <summary>One file, checked against what all declare.</summary>
    public const string Check = "Check";

    /// <summary>What all files' steps found, without what is suppressed.</summary>
    public const string Findings = "Findings";

    /// <summary>What one file states, without words and figures.</summary>
    public const string Outline = "Outline";

    /// <summary>One file's indicators.</summary>
    public const string Indicators = "Indicators";

    /// <summary>One file's results.</summary>
    public const string Results = "Results";

    /// <summary>What one file promises and states, by indicator.</summary>
    public const string Statements = "Statements";

    /// <summary>One file's figures.</summary>
    public const string Figures = "Figures";

    /// <summary>Every result, for targets to start from.</summary>
    public const string IndexResults = "IndexResults";

    /// <summary>Every figure, for rules that look at more than one.</summary>
    public const string IndexFigures = "IndexFigures";

    /// <summary>What one file's rules and figures say beside all others.</summary>
    public const string Relate = "Relate";

    /// <summary>The rules that may hold for each report.</summary>
    public const string GatherRules = "GatherRules";

    /// <summary>The rules that hold for each report.</summary>
    public const string LinkRules = "LinkRules";

    /// <summary>One file's part of its report, its targets linked to their baselines.</summary>
    public const string Link = "Link";

    /// <summary>What all reports promise and state, by indicator.</summary>
    public const string IndexRecords = "IndexRecords";

    /// <summary>One file's indicators, each with its targets and results in all reports.</summary>
    public const string Record = "Record";

    /// <summary>What each report holds.</summary>
    public const string OverviewReports = "OverviewReports";

    /// <summary>What each catalogue holds.</summary>
    public const string OverviewCatalogues = "OverviewCatalogues";

    /// <summary>What each report no longer has of the one before it.</summary>
    public const string FindFormerMembers = "FindFormerMembers";

    /// <summary>What one report no longer has in C#.</summary>
    public const string EmitFormerMembers = "EmitFormerMembers";

    /// <summary>One catalogue file's indicators in C#.</summary>
    public const string EmitIndicators = "EmitIndicators";

    /// <summary>What reports promise and state of one catalogue file's indicators in C#.</summary>
    public const string EmitHistories = "EmitHistories";

    /// <summary>One file's part of a report in C#.</summary>
    public const string EmitPart = "EmitPart";

    /// <summary>One report's rules in C#.</summary>
    public const string EmitRules = "EmitRules";

    /// <summary>One report's frame in C#.</summary>
    public const string EmitReport = "EmitReport";

    /// <summary>One catalogue's list in C#.</summary>
    public const string EmitCatalogue = "EmitCatalogue";
}
