namespace ReportDsl.Language.Phrases;

/// <summary>The units that figures are looked for in, with every form that a unit is printed in.</summary>
internal sealed class PrintedUnits
{
    /// <summary>Prepares the units; made once and used for many phrases.</summary>
    /// <param name="units">The units that figures are looked for in.</param>
    public PrintedUnits(IReadOnlyCollection<Unit> units)
    {
        Units = new HashSet<Unit>(units);
        Forms = [.. units.Concat(ReportDsl.Units.All).Distinct().Where(unit => unit.FractionOf == 0)
            .SelectMany(unit => unit.PrintedForms.Select(form => (form, unit)))
            .OrderByDescending(pair => pair.form.Length)
            .ThenByDescending(pair => Units.Contains(pair.unit))];
    }

    /// <summary>The units that figures are looked for in.</summary>
    public HashSet<Unit> Units { get; }

    /// <summary>The printed forms of these and all other units, the longest first: 3.8万人次 isn't 3.8万人.</summary>
    public IReadOnlyList<(string Form, Unit Unit)> Forms { get; }
}
