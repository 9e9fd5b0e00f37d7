using System.Globalization;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Reading;

/// <summary>Characters that nobody sees and that can change what a reader, YAML or C# makes of the text.</summary>
internal static class UnseenCharacters
{
    private const int CharactersBetweenQuestions = 4096;

    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>Reports them and puts a blank in their place, so that everything else keeps its position.</summary>
    public static string Replace(string content, FindingList findings, CancellationToken cancellation)
    {
        int nextQuestion = 0;
        char[]? replaced = null;
        int line = 1;
        int lineStart = 0;
        bool encodingReported = false;
        for (int index = 0; index < content.Length; index++)
        {
            // Asked at each character, the token would take longer than the character.
            if (index >= nextQuestion)
            {
                cancellation.ThrowIfCancellationRequested();
                nextQuestion = index + CharactersBetweenQuestions;
            }

            char character = content[index];
            if (IsOrdinary(character))
            {
                continue;
            }

            if (character == '\n' || (character == '\r' && (index + 1 == content.Length || content[index + 1] != '\n')))
            {
                line++;
                lineStart = index + 1;
                continue;
            }

            bool isPair = IsPair(content, index);
            int length = isPair ? 2 : 1;
            if (!IsForbidden(content, index))
            {
                index += length - 1;
                continue;
            }

            TextRange range = new(index, length, line, index - lineStart + 1, line, index - lineStart + 1 + length);
            if (character != ReplacementCharacter && !findings.IsFull)
            {
                int code = isPair ? char.ConvertToUtf32(content, index) : character;
                findings.Add(Rules.ForbiddenCharacter, range, code.ToString("X4", CultureInfo.InvariantCulture));
            }
            else if (character == ReplacementCharacter && !encodingReported)
            {
                // A file in another encoding has thousands of them; the first says it all.
                findings.Add(Rules.NotUtf8, range);
                encodingReported = true;
            }

            replaced ??= content.ToCharArray();
            for (int offset = 0; offset < length; offset++)
            {
                replaced[index + offset] = character == ReplacementCharacter ? character : ' ';
            }

            index += length - 1;
        }

        return replaced is null ? content : new string(replaced);
    }

    /// <summary>The text on one line, with a blank for each of them, so that it can stand in a definition.</summary>
    public static string Blanked(string text)
    {
        char[] blanked = text.ToCharArray();
        for (int index = 0; index < text.Length; index++)
        {
            int last = IsPair(text, index) ? index + 1 : index;
            if (text[index] is '\t' or '\r' or '\n' || IsForbidden(text, index))
            {
                blanked[index] = blanked[last] = ' ';
            }

            index = last;
        }

        return new string(blanked);
    }

    // What nearly all of a definition is made of: printed ASCII, and the ideographs of everyday Chinese.
    private static bool IsOrdinary(char character) => character is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FA5');

    private static bool IsPair(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static bool IsForbidden(string text, int index) =>
        IsPair(text, index) ? CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Format : IsForbidden(text[index]);

    /// <summary>Whether a definition file can't hold the character.</summary>
    public static bool IsForbidden(char character) => character switch
    {
        '\t' or '\r' or '\n' => false,
        ReplacementCharacter => true,
        '\u2028' or '\u2029' => true,
        _ => char.IsControl(character)
            || char.IsSurrogate(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned,
    };
}
