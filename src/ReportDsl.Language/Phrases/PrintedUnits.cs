namespace ReportDsl.Language.Phrases;

/// <summary>The units that figures are looked for in, with every form that a unit is printed in.</summary>
internal sealed class PrintedUnits
{
    // What a form begins with that prints nothing.
    private const char Nothing = '\0';

    private readonly ILookup<char, (string Form, Unit Unit)> forms;

    /// <summary>Prepares the units; made once and used for many phrases.</summary>
    /// <param name="units">The units that figures are looked for in.</param>
    public PrintedUnits(IReadOnlyCollection<Unit> units)
    {
        Units = new HashSet<Unit>(units);
        forms = units.Concat(ReportDsl.Units.All).Distinct().Where(unit => unit.FractionOf == 0)
            .SelectMany(unit => unit.PrintedForms.Select(form => (Form: form, Unit: unit)))
            .OrderByDescending(printed => printed.Form.Length)
            .ThenByDescending(printed => Units.Contains(printed.Unit))
            .ToLookup(printed => printed.Form.Length > 0 ? printed.Form[0] : Nothing);
    }

    /// <summary>The units that figures are looked for in.</summary>
    public HashSet<Unit> Units { get; }

    /// <summary>
    /// The printed forms of these and all other units that begin with a character, the longest first: 3.8万人次 isn't 3.8万人.
    /// Behind them come those that print nothing.
    /// </summary>
    public IEnumerable<(string Form, Unit Unit)> FormsWith(char first) => forms[first].Concat(forms[Nothing]);
}
