using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Ledgers;

/// <summary>A numeral of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where what follows it begins.</param>
/// <param name="Read">The numeral in Arabic digits.</param>
internal readonly record struct TextNumeral(int Start, int End, string Read);

/// <summary>Finds the numerals of a text: every Arabic one, and the Chinese ones that state a quantity.</summary>
internal static class TextNumerals
{
    // Chinese signs for numbers stand in a thousand words; before these units they are none: 三位一体, 一点, 一日.
    private static readonly HashSet<string> NeverChinese = new(StringComparer.Ordinal) { Units.Index.Id, Units.IndexPoints.Id, Units.Rank.Id, Units.Places.Id };

    /// <summary>The units before which a Chinese numeral states a quantity.</summary>
    public static PrintedUnits QuantitiesIn(IReadOnlyList<Unit> units) => new([.. units.Where(unit => !NeverChinese.Contains(unit.Id))]);

    public static IReadOnlyList<TextNumeral> In(string text, PrintedUnits quantities)
    {
        SortedDictionary<int, TextNumeral> numerals = [];
        for (int index = 0; index < text.Length; index++)
        {
            if (IsArabic(text[index]) && Numerals.At(text, index) is Numeral numeral)
            {
                numerals[index] = new(index, index + numeral.Length, numeral.Digits);
                index += numeral.Length - 1;
            }
        }

        foreach (FigureStatement statement in PhraseReader.Read(text, quantities))
        {
            AddChinese(statement.Start, statement.Figure);
            if (statement.Upper is PrintedFigure upper)
            {
                AddChinese(statement.UpperStart, upper);
            }
        }

        return [.. numerals.Values];

        void AddChinese(int start, PrintedFigure figure)
        {
            if (IsArabic(text[start]))
            {
                return;
            }

            // Of 超千亿元 the multiplier alone is printed.
            int length = Numerals.At(text, start) is not Numeral numeral ? figure.Multiplier.Symbol().Length
                : figure.Unit.FractionOf > 0 ? figure.UnitAsPrinted.Length + 1
                : numeral.Length;
            if (length > 0)
            {
                numerals[start] = new(start, Math.Min(text.Length, start + length), figure.Read);
            }
        }
    }

    /// <summary>The text with half-width digits and letters, sign for sign, so that quotations are found whatever their width.</summary>
    public static string Normal(string text) => new([.. text.Select(sign => sign is >= '！' and <= '～' and not ('，' or '：' or '；' or '（' or '）' or '！' or '？') ? (char)(sign - '！' + '!') : sign)]);

    private static bool IsArabic(char sign) => sign is (>= '0' and <= '9') or (>= '０' and <= '９');
}
