using ReportDsl.Language.Binding;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Checking;

/// <summary>Checks a counting unit that a jurisdiction declares.</summary>
internal static class UnitChecker
{
    public static Unit? Check(UnitDefinition definition, FindingList findings)
    {
        string id = definition.Id.Value;
        if (Units.Find(id) is not null)
        {
            findings.Add(Rules.DefinedTwice, definition.Id.Range, $"The unit '{id}'", "by the language itself", "use that one.");
            return null;
        }

        if (CSharpNames.TakenForUnit(CSharpNames.Of(id)) is string reason)
        {
            findings.Add(Rules.ReservedName, definition.Id.Range, id, CSharpNames.Of(id), reason);
            return null;
        }

        return Unit.Counting(id, definition.Symbol.Value, definition.Name);
    }
}
