using ReportDsl.Language.Extraction;

namespace ReportDsl.Language.Drafting;

/// <summary>What a draft starts from.</summary>
/// <param name="Jurisdiction">The jurisdiction's id.</param>
/// <param name="Year">The report's year.</param>
/// <param name="Text">The report's text as it was published.</param>
/// <param name="TextHash">The hash of the text's bytes.</param>
/// <param name="TextName">The name of the file that the text is from.</param>
/// <param name="Existing">The jurisdiction's definition files, by their places below the folder of all definitions: <c>zhangzhou/2022/city.yaml</c>.</param>
/// <param name="Romanize">Writes Chinese words in Latin letters, the same for the same words; for what the glossary doesn't know.</param>
internal sealed record DraftRequest(
    string Jurisdiction, int Year, string Text, string TextHash, string TextName, IReadOnlyList<Reading.DefinitionText> Existing, Func<string, string> Romanize);

/// <summary>The files of a draft.</summary>
/// <param name="Files">The files to write, by their places below the folder of all definitions; nothing else is to be touched.</param>
/// <param name="Targets">How many targets were drafted.</param>
/// <param name="Results">How many results were drafted.</param>
/// <param name="Indicators">How many indicators were proposed.</param>
/// <param name="Trouble">Why there is no draft and what to do, else null.</param>
internal sealed record ReportDraft(IReadOnlyList<DraftedFile> Files, int Targets, int Results, int Indicators, string? Trouble)
{
    public static ReportDraft None(string trouble) => new([], 0, 0, 0, trouble);
}

/// <summary>A file of a draft.</summary>
/// <param name="Place">Its place below the folder of all definitions.</param>
/// <param name="Text">What it holds.</param>
/// <param name="IsNew">Whether there is no such file yet; only a ledger is ever brought up to date.</param>
internal sealed record DraftedFile(string Place, string Text, bool IsNew);

/// <summary>A unit that the report counts in and nobody declared.</summary>
internal sealed record DraftedUnit(Unit Unit, string Decide);

/// <summary>An indicator that nobody defined.</summary>
/// <param name="Id">Its proposed id.</param>
/// <param name="Name">Its names.</param>
/// <param name="Measure">How it measures.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Per">The unit of which each one is meant, or null.</param>
/// <param name="Area">The id of its likeliest policy area.</param>
/// <param name="Better">In which direction it probably improves.</param>
/// <param name="Range">The range of its values in the notation of the language, or null.</param>
/// <param name="IsWhole">Whether its values are whole numbers.</param>
/// <param name="Decide">What a person has to decide of it.</param>
internal sealed record DraftedIndicator(
    string Id, LocalizedText Name, Measure Measure, Unit Unit, Unit? Per, string Area, Better Better, string? Range, bool IsWhole, string Decide);

/// <summary>A part of the report that nobody declared.</summary>
internal sealed record DraftedSection(string Id, int? Number, LocalizedText Title, string? Decide);

/// <summary>A target or a result of the report.</summary>
/// <param name="Figure">The figure of the text that it states.</param>
/// <param name="Id">Its id.</param>
/// <param name="IndicatorId">The id of its indicator.</param>
/// <param name="Reading">The figure in the notation of the language.</param>
/// <param name="Period">The years it is for, where they aren't those of every such entry; else null.</param>
/// <param name="SectionId">The id of the section it stands in.</param>
/// <param name="Decide">What a person has to decide of it, or null.</param>
internal sealed record DraftedEntry(
    ExtractedFigure Figure, string Id, string IndicatorId, string Reading, Period? Period, string SectionId, string? Decide)
{
    public bool IsTarget => Figure.Kind == FigureKind.Target;
}

/// <summary>The report's own declaration.</summary>
internal sealed record DraftedDeclaration(LocalizedText Title, string Date, string Source, string Decide);

/// <summary>A jurisdiction that nobody declared.</summary>
internal sealed record DraftedJurisdiction(LocalizedText Name, string Decide);

/// <summary>Everything that is drafted, before it is written as files.</summary>
internal sealed record DraftedContents(
    DraftedJurisdiction? Jurisdiction,
    DraftedDeclaration? Declaration,
    IReadOnlyList<DraftedSection> Sections,
    IReadOnlyList<DraftedUnit> Units,
    IReadOnlyList<DraftedIndicator> Indicators,
    IReadOnlyList<DraftedEntry> Entries)
{
    /// <summary>The same without some parts and without what stands on them.</summary>
    public DraftedContents Without(ICollection<object> rejected)
    {
        DraftedUnit[] units = [.. Units.Where(unit => !rejected.Contains(unit))];
        HashSet<string> lostUnits = new(Units.Except(units).Select(unit => unit.Unit.Id), StringComparer.Ordinal);
        DraftedIndicator[] indicators = [.. Indicators.Where(indicator => !rejected.Contains(indicator) && !lostUnits.Contains(indicator.Unit.Id))];
        HashSet<string> lostIndicators = new(Indicators.Except(indicators).Select(indicator => indicator.Id), StringComparer.Ordinal);
        DraftedEntry[] entries = [.. Entries.Where(entry => !rejected.Contains(entry) && !lostIndicators.Contains(entry.IndicatorId))];
        HashSet<string> used = new(entries.Select(entry => entry.IndicatorId), StringComparer.Ordinal);
        indicators = [.. indicators.Where(indicator => used.Contains(indicator.Id))];
        HashSet<string> usedUnits = new(indicators.Select(indicator => indicator.Unit.Id), StringComparer.Ordinal);
        HashSet<string> usedSections = new(entries.Select(entry => entry.SectionId), StringComparer.Ordinal);
        return this with
        {
            Sections = [.. Sections.Where(section => usedSections.Contains(section.Id))],
            Units = [.. units.Where(unit => usedUnits.Contains(unit.Unit.Id))],
            Indicators = indicators,
            Entries = entries,
        };
    }
}
