using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Binding;

/// <summary>The rules for ids: kebab-case, so that each makes one readable C# name.</summary>
internal static class Ids
{
    private const int Longest = 80;

    // C# 13, §6.4.4: the reserved keywords. Contextual ones (record, field, …) are fine as names of types and members.
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event "
        + "explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null "
        + "object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static "
        + "string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The id of an entry, or null when it can't be one and that was reported.</summary>
    public static Located<string>? Of(ScalarNode key, FindingList findings)
    {
        string id = key.Value;
        string? trouble =
            id.Length > Longest ? $"it is longer than {Longest} characters."
            : Keywords.Contains(id) ? "it is a keyword of C#; say more, such as 'new-" + id + "'."
            : !IsKebabCase(id) ? "ids are kebab-case: lower-case letters and digits, a letter first, words joined by '-'" + Suggestion(id) + "."
            : null;
        if (trouble is null)
        {
            return new(id, key.Range);
        }

        findings.Add(Rules.InvalidId, key.Range, id, trouble);
        return null;
    }

    public static bool IsKebabCase(string id) =>
        id.Length > 0
        && id[0] is >= 'a' and <= 'z'
        && id[id.Length - 1] != '-'
        && id.IndexOf("--", StringComparison.Ordinal) < 0
        && id.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>The id that was probably meant: UrbanNewEmployment, urban_new_employment and "Urban new employment" all mean urban-new-employment.</summary>
    public static string Suggest(string id)
    {
        List<char> kebab = [];
        foreach (char character in id)
        {
            if (character is >= 'A' and <= 'Z')
            {
                if (kebab.Count > 0 && kebab[kebab.Count - 1] != '-')
                {
                    kebab.Add('-');
                }

                kebab.Add(char.ToLowerInvariant(character));
            }
            else if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                kebab.Add(character);
            }
            else if (kebab.Count > 0 && kebab[kebab.Count - 1] != '-')
            {
                kebab.Add('-');
            }
        }

        return new string([.. kebab]).Trim('-');
    }

    private static string Suggestion(string id) => Suggest(id) is { Length: <= Longest } suggestion && IsKebabCase(suggestion) ? $"; write '{suggestion}'" : "";
}
