namespace ReportDsl;

/// <summary>Something that a report states: a target, a pledge or a result.</summary>
public abstract class Entry
{
    /// <summary>The report that states it.</summary>
    public required Report Report { get; init; }

    /// <summary>The entry's id within its report: <c>urban-new-employment</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The official words.</summary>
    public required string Phrase { get; init; }

    /// <summary>The years it is for.</summary>
    public required Period Period { get; init; }

    /// <summary>The section of the report it stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>A remark of whoever defined it, where the words can be read two ways, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What it is about, in both languages.</summary>
    public abstract LocalizedText Name { get; init; }

    /// <summary>Name and statement in a language: 城镇新增就业：3.8万人以上.</summary>
    /// <param name="language">The language.</param>
    public abstract string ToString(DisplayLanguage language);

    /// <summary>Name and statement in Chinese.</summary>
    public override string ToString() => ToString(DisplayLanguage.Zh);
}
