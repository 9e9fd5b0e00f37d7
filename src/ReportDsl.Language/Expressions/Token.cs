namespace ReportDsl.Language.Expressions;

internal enum TokenKind
{
    Word,
    Number,
    Sign,
    End,
}

/// <summary>A word, number or sign of an expression.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, Span Span)
{
    // The longer signs first, so that '<=' isn't read as '<'.
    private static readonly string[] Signs = ["<=", ">=", "!=", "<", ">", "=", "+", "-", "*", "/", "(", ")", ",", "%", "‰", "≤", "≥", "≠", "×", "÷", "−"];

    /// <summary>The expression's tokens, with an end behind them. A character that belongs to none is a sign of its own.</summary>
    public static IReadOnlyList<Token> Of(string text)
    {
        List<Token> tokens = [];
        int index = 0;
        while (index < text.Length)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            (TokenKind kind, int length) =
                IsLetter(text[index]) ? (TokenKind.Word, WordLength(text, index))
                : IsDigit(text, index) ? (TokenKind.Number, NumberLength(text, index))
                : (TokenKind.Sign, SignLength(text, index));
            tokens.Add(new(kind, text.Substring(index, length), new(index, length)));
            index += length;
        }

        tokens.Add(new(TokenKind.End, "", new(text.Length, 0)));
        return tokens;
    }

    // A hyphen belongs to a word only between its letters, so 'a-b' is one name and 'a - b' a difference.
    private static int WordLength(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (IsLetter(text[end]) || IsDigit(text, end) || text[end] == '_'
            || (text[end] == '-' && end + 1 < text.Length && (IsLetter(text[end + 1]) || IsDigit(text, end + 1)))))
        {
            end++;
        }

        return end - start;
    }

    // A comma belongs to a number only before just three digits: 140,000 is one number, and (1, 2) are two.
    private static int NumberLength(string text, int start)
    {
        int end = DigitsEnd(text, start);
        if (end - start <= 3)
        {
            while (end < text.Length && text[end] == ',' && DigitsEnd(text, end + 1) == end + 4)
            {
                end += 4;
            }
        }

        if (end < text.Length && text[end] == '.' && IsDigit(text, end + 1))
        {
            end = DigitsEnd(text, end + 1);
        }

        return end - start;
    }

    private static int SignLength(string text, int start) =>
        Signs.FirstOrDefault(sign => string.CompareOrdinal(text, start, sign, 0, sign.Length) == 0)?.Length
        ?? (char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);

    private static int DigitsEnd(string text, int start)
    {
        int end = start;
        while (IsDigit(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsDigit(string text, int index) => index < text.Length && text[index] is >= '0' and <= '9';

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
