using System.Globalization;
using System.Text;

namespace ReportDsl.Language.Emission;

/// <summary>The one way from a definition's text into C#: nothing that comes out of YAML reaches the output by another.</summary>
internal static class CSharpText
{
    /// <summary>A string literal that means exactly the text.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new("\"", text.Length + 2);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                literal.Append(character).Append(text[++index]);
            }
            else if (character is '"' or '\\')
            {
                literal.Append('\\').Append(character);
            }
            else if (IsPlain(character))
            {
                literal.Append(character);
            }
            else
            {
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>Text within an XML doc comment: on one line whatever it holds, with no markup of its own.</summary>
    public static string Doc(string text)
    {
        StringBuilder doc = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                doc.Append(character).Append(text[++index]);
                continue;
            }

            _ = character switch
            {
                '&' => doc.Append("&amp;"),
                '<' => doc.Append("&lt;"),
                '>' => doc.Append("&gt;"),
                _ => doc.Append(IsPlain(character) ? character : ' '),
            };
        }

        return doc.ToString();
    }

    /// <summary>A decimal literal with the digits it was printed with.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A whole number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // What stands in a source file as itself: neither a control or format character, nor anything that ends a line
    // (C# also ends lines at U+0085, U+2028 and U+2029), nor half of a surrogate pair.
    private static bool IsPlain(char character) =>
        char.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
        && (character == ' ' || char.GetUnicodeCategory(character) != UnicodeCategory.SpaceSeparator || character == '\u3000');
}
