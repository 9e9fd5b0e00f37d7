namespace ReportDsl.Language.Phrases;

/// <summary>The units that figures are looked for in, with every form that a unit is printed in.</summary>
internal sealed class PrintedUnits
{
    private readonly Dictionary<char, (string Form, Unit Unit)[]> forms;
    private readonly (string Form, Unit Unit)[] unprinted;

    /// <summary>Prepares the units; made once and used for many phrases.</summary>
    /// <param name="units">The units that figures are looked for in.</param>
    public PrintedUnits(IReadOnlyCollection<Unit> units)
    {
        Units = new HashSet<Unit>(units);
        (string Form, Unit Unit)[] all = [.. units.Concat(ReportDsl.Units.All).Distinct().Where(unit => unit.FractionOf == 0)
            .SelectMany(unit => unit.PrintedForms.Select(form => (Form: form, Unit: unit)))
            .OrderByDescending(printed => printed.Form.Length)
            .ThenByDescending(printed => Units.Contains(printed.Unit))];
        unprinted = [.. all.Where(printed => printed.Form.Length == 0)];
        forms = all.Where(printed => printed.Form.Length > 0)
            .GroupBy(printed => printed.Form[0])
            .ToDictionary(beginning => beginning.Key, beginning => beginning.Concat(unprinted).ToArray());
    }

    /// <summary>The units that figures are looked for in.</summary>
    public HashSet<Unit> Units { get; }

    /// <summary>
    /// The printed forms of these and all other units that begin with a character, the longest first: 3.8万人次 isn't 3.8万人.
    /// Behind them come those that print nothing.
    /// </summary>
    public IReadOnlyList<(string Form, Unit Unit)> FormsWith(char first) => forms.TryGetValue(first, out (string Form, Unit Unit)[]? found) ? found : unprinted;
}
