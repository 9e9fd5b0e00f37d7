using System.Globalization;
using System.Text;

namespace ReportDsl.Language.Findings;

/// <summary>A definition's text as messages quote it: on one line and of a length that can be read, so that it can't pass for another message.</summary>
internal static class MessageText
{
    private const int Longest = 400;

    /// <summary>The text with what can't be seen written as escapes, such as <c>\u000A</c>, and its end left out where it is long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest && text.All(IsShown))
        {
            return text;
        }

        int length = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        StringBuilder shown = new();
        for (int index = 0; index < length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < length && char.IsLowSurrogate(text[index + 1]))
            {
                shown.Append(character).Append(text[++index]);
            }
            else if (IsShown(character))
            {
                shown.Append(character);
            }
            else
            {
                shown.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return length < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static bool IsShown(char character) => character == '\uFFFD' || char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
