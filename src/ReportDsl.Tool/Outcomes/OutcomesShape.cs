using ReportDsl.Language;
using ReportDsl.Language.Binding;

namespace ReportDsl.Tool.Outcomes;

/// <summary>Every key of an outcomes file and of a policy; docs/scorecard.md explains them.</summary>
internal static class OutcomesShape
{
    private static readonly TextShape Text = new();

    private static readonly FormShape Reading = new("a reading such as '45,178 persons'", "45,178 persons", ".*");

    private static readonly FormShape Period = new("a year or two years", "2022-2026", ".*");

    /// <summary>One outcome.</summary>
    public static MappingShape Outcome { get; } = new("An outcome",
    [
        new("value", Reading, "the reported figure", Required: true),
        new("unit", Text, "the unit, where the value is a bare number"),
        new("qualifier", new WordShape(Terms.Qualifiers.Select(term => term.Id).ToEquatableArray()), "how the source qualifies the figure, where the value doesn't say"),
        new("indicator", Text, "the indicator, where it isn't the entry's id"),
        new("period", Period, "the years that it is for"),
        new("phrase", Text, "the official words"),
        new("source", Text, "where it was reported"),
        new("exact", new WordShape(new[] { "true", "false" }.ToEquatableArray()), "whether the figure wasn't rounded"),
    ]);

    /// <summary>An outcomes file.</summary>
    public static MappingShape File { get; } = new("An outcomes file",
    [
        new("outcomes", new EntriesShape(Outcome), "the reported figures by their indicators", Required: true),
        new("source", Text, "where they were reported"),
        new("period", Period, "the years that they are for"),
    ]);

    /// <summary>A policy.</summary>
    public static MappingShape Policy { get; } = new("A policy",
    [
        new("name", Text, "what the policy is called", Required: true),
        new("percentage", Reading, "how far a percentage may be from an 'about' figure", Required: true),
        new("index", Reading, "how far an index level may be from an 'about' figure", Required: true),
        new("relative", Reading, "how far any other figure may be from an 'about' figure, in percent of it", Required: true),
        new("neutral", new WordShape(new[] { "near", "ceiling", "floor" }.ToEquatableArray()), "how 'about' binds an indicator with no better direction"),
    ]);
}
