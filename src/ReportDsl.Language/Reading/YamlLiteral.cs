using System.Globalization;
using System.Text;

namespace ReportDsl.Language.Reading;

/// <summary>The one way from text into YAML: whatever the text holds, it is read back as the same.</summary>
/// <remarks>
/// <code>
/// plain     地区生产总值增长6.5%
/// 'single'  'Results of 2022: reform'      where YAML would read something else
/// "double"  "one line\nand another"        where a character can't stand in the file as it is
/// </code>
/// </remarks>
internal static class YamlLiteral
{
    // Where one of these begins a plain text, YAML takes it for a sign of its own.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=~<";

    // These end a plain text inside { } and [ ].
    private const string FlowSigns = ",[]{}";

    /// <summary>The text as a value on a line of its own key: plain where that reads back as the same, else in quotes.</summary>
    public static string InBlock(string text) => IsPlain(text) ? text : InQuotes(text);

    /// <summary>The text as a value inside <c>{ }</c>, where a comma would end it.</summary>
    public static string InBraces(string text) => IsPlain(text) && !text.Any(character => FlowSigns.IndexOf(character) >= 0) ? text : InQuotes(text);

    /// <summary>The text in double quotes, on one line.</summary>
    public static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when MustBeEscaped(character) => quoted.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string InQuotes(string text) => text.Any(MustBeEscaped) ? Quoted(text) : "'" + text.Replace("'", "''") + "'";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !text.Any(MustBeEscaped)
        && (Indicators.IndexOf(text[0]) < 0 || IsNegativeNumber(text))
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[text.Length - 1])
        && text.IndexOf(": ", StringComparison.Ordinal) < 0
        && text.IndexOf(" #", StringComparison.Ordinal) < 0
        && text[text.Length - 1] != ':';

    private static bool IsNegativeNumber(string text) => text[0] == '-' && text.Length > 1 && char.IsDigit(text[1]);

    // What can't stand in a definition file, and what YAML takes for the end of a line.
    private static bool MustBeEscaped(char character) => character is '\t' or '\n' or '\r' or '\u0085' || UnseenCharacters.IsForbidden(character) && !char.IsSurrogate(character);
}
