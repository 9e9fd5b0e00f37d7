namespace ReportDsl;

/// <summary>A unit of measurement, with the forms in which reports print it.</summary>
public sealed record Unit
{
    private readonly string[] printedForms;

    /// <summary>Creates a counting unit: a dimension of its own with one printed form.</summary>
    /// <param name="id">The unit's id in definitions, kebab-case and plural: <c>enterprises</c>.</param>
    /// <param name="symbol">The measure word as reports print it: 家.</param>
    /// <param name="name">The unit's names; English in the plural.</param>
    public static Unit Counting(string id, string symbol, LocalizedText name) =>
        new(id, name, Dimension.Counting(id), symbol);

    internal Unit(string id, LocalizedText name, Dimension dimension)
        : this(id, name, dimension, name.Zh)
    {
    }

    internal Unit(string id, LocalizedText name, Dimension dimension, params string[] printedForms)
    {
        Id = id;
        Name = name;
        Dimension = dimension;
        this.printedForms = printedForms;
    }

    /// <summary>The unit's id in definitions and exports: <c>square-kilometres</c>.</summary>
    public string Id { get; }

    /// <summary>The unit's names; English in the plural.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>The official printed form: 平方公里.</summary>
    public string Symbol => printedForms[0];

    /// <summary>Every form in which reports print the unit, the official one first: 平方公里, 平方千米.</summary>
    public IReadOnlyList<string> PrintedForms => printedForms;

    /// <summary>
    /// The unit's size in the dimension's base unit is this over <see cref="FactorDenominator"/>:
    /// 1 亩 is 2000/3 平方米. Two numbers, because a third is no finite decimal.
    /// </summary>
    public decimal FactorNumerator { get; init; } = 1;

    /// <summary>See <see cref="FactorNumerator"/>.</summary>
    public decimal FactorDenominator { get; init; } = 1;

    /// <summary>
    /// The whole of which the unit is one part, 3 for 三分之一; 0 for every other unit. Such a unit is printed before its figure.
    /// </summary>
    public int FractionOf { get; init; }

    /// <summary>The unit of the difference of two amounts: percentage points for percent, the unit itself for persons.</summary>
    public Unit Difference =>
        Dimension == Dimension.Share ? Units.PercentagePoints
        : Dimension == Dimension.IndexLevel ? Units.IndexPoints
        : Dimension == Dimension.Rank ? Units.Places
        : this;

    /// <summary>Whether the other unit has the same id, dimension, symbol and names.</summary>
    /// <param name="other">The other unit.</param>
    public bool Equals(Unit? other) =>
        other is not null && other.Id == Id && other.Dimension == Dimension && other.Symbol == Symbol && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The unit's id.</summary>
    public override string ToString() => Id;
}
