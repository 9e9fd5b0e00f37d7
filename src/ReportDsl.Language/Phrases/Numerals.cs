using System.Globalization;
using System.Text;

namespace ReportDsl.Language.Phrases;

/// <summary>A numeral of a phrase.</summary>
/// <param name="Digits">The number in Arabic digits, with the decimals it was printed with.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct Numeral(string Digits, int Length)
{
    public decimal Value => decimal.Parse(Digits, CultureInfo.InvariantCulture);
}

/// <summary>Reads Arabic, full-width and Chinese numerals.</summary>
internal static class Numerals
{
    /// <summary>The words between the whole and the part of a fraction: 三分之一.</summary>
    public const string OutOf = "分之";

    private const int MostDigits = 20;

    private const string ChineseDigits = "零一二三四五六七八九";

    /// <summary>The numeral that starts at this place, or null.</summary>
    public static Numeral? At(string text, int start) => Arabic(text, start) ?? Chinese(text, start);

    /// <summary>How many digits stand here, where they are more than a figure of a report has; else 0.</summary>
    public static int LengthBeyondFigures(string text, int start)
    {
        int end = start;
        while (end < text.Length && Digit(text[end]) is not null)
        {
            end++;
        }

        return end - start > MostDigits ? end - start : 0;
    }

    // 1475  14.3  12,000  ７．５
    private static Numeral? Arabic(string text, int start)
    {
        if (start >= text.Length || Digit(text[start]) is null)
        {
            return null;
        }

        StringBuilder digits = new();
        bool hasPoint = false;
        int index = start;
        while (index < text.Length && digits.Length <= MostDigits)
        {
            char? character = Digit(text[index]);
            if (character is null && digits.Length > 0 && index + 1 < text.Length && Digit(text[index + 1]) is not null)
            {
                bool isPoint = text[index] is '.' or '．' && !hasPoint;
                bool isSeparator = text[index] is ',' or '，' && IsGroupOfThree(text, index + 1);
                if (!isPoint && !isSeparator)
                {
                    break;
                }

                hasPoint |= isPoint;
                character = isPoint ? '.' : null;
                index++;
                digits.Append(character);
                continue;
            }

            if (character is null)
            {
                break;
            }

            digits.Append(character);
            index++;
        }

        // More digits than a decimal holds are no figure of a report.
        return digits.Length is > 0 and <= MostDigits ? new(digits.ToString(), index - start) : null;
    }

    // number  = section [ "万" section ] [ "点" digit … ]
    // section = [ digit ] power … : 三, 两, 十, 十二, 二十, 一百零五, 三千五百, and 百 of 百分之五. The multipliers 万 and 亿 are read with the unit.
    private static Numeral? Chinese(string text, int start)
    {
        if (Section(text, start) is not (int value, int length))
        {
            return null;
        }

        int end = start + length;
        if (end < text.Length && text[end] == '万' && Section(text, end + 1) is (int rest, int restLength) && rest >= 1000)
        {
            value = (value * 10_000) + rest;
            end += 1 + restLength;
        }

        string digits = value.ToString(CultureInfo.InvariantCulture);
        int decimals = end + 1;
        if (end < text.Length && text[end] == '点')
        {
            while (decimals < text.Length && ChineseDigits.IndexOf(text[decimals]) >= 0)
            {
                decimals++;
            }
        }

        if (decimals > end + 1)
        {
            digits += "." + string.Concat(text.Substring(end + 1, decimals - end - 1).Select(digit => ChineseDigits.IndexOf(digit)));
            end = decimals;
        }

        return new(digits, end - start);
    }

    private static (int Value, int Length)? Section(string text, int start)
    {
        int total = 0;
        int pending = -1;
        int index = start;
        for (; index < text.Length && index - start < 12; index++)
        {
            int digit = text[index] is '两' ? 2 : text[index] is '〇' ? 0 : ChineseDigits.IndexOf(text[index]);
            if (digit >= 0)
            {
                if (pending > 0)
                {
                    return null;
                }

                pending = digit;
            }
            else if (ChinesePower(text[index]) is int power
                && (power == 10 || pending > 0 || string.CompareOrdinal(text, index + 1, OutOf, 0, OutOf.Length) == 0))
            {
                total += Math.Max(pending, 1) * power;
                pending = -1;
            }
            else
            {
                break;
            }
        }

        return index > start ? (total + Math.Max(pending, 0), index - start) : null;
    }

    private static int? ChinesePower(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => null,
    };

    private static char? Digit(char character) => character switch
    {
        >= '0' and <= '9' => character,
        >= '０' and <= '９' => (char)(character - '０' + '0'),
        _ => null,
    };

    private static bool IsGroupOfThree(string text, int start) =>
        start + 3 <= text.Length
        && Enumerable.Range(start, 3).All(index => Digit(text[index]) is not null)
        && (start + 3 == text.Length || Digit(text[start + 3]) is null);
}
