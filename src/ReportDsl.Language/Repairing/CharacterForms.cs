using System.Globalization;

namespace ReportDsl.Language.Repairing;

/// <summary>The kinds of characters a report is printed with, and their normal forms.</summary>
internal static class CharacterForms
{
    // PDF extractors give the radical ⽉ (U+2F49) for the character 月 (U+6708); in the order of U+2F00 to U+2FD5.
    private const string CharactersOfRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日"
        + "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
        + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Simplified radicals and their characters, in pairs; Unicode itself knows no mapping for them.
    private const string SimplifiedRadicals = "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    /// <summary>Full-width digits, letters and percent signs as half-width ones, radicals as the characters they look like.</summary>
    public static char Normal(char character) => character switch
    {
        (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '％' => (char)(character - '０' + '0'),
        >= '\u2F00' and <= '\u2FD5' => CharactersOfRadicals[character - '\u2F00'],
        >= '\u2E80' and <= '\u2EFF' => OfSimplifiedRadical(character),
        _ => character,
    };

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLatinLetter(char character) => character < '\u2000' && char.IsLetter(character);

    /// <summary>Whether it is a word's character of the wide kind: no digit, no Latin letter, no punctuation.</summary>
    public static bool IsChinese(char character) => character >= '\u2000' && char.IsLetter(character);

    /// <summary>Whether a blank beside it may mean something; beside Chinese characters and wide punctuation none does.</summary>
    public static bool IsNarrow(char character) => character < '\u2000' && character != '·';

    /// <summary>Whether it ends a sentence or an item of a list.</summary>
    public static bool IsClosing(char character) => character is '。' or '！' or '？' or '；' or '：' or '!' or '?' or ';' or ':';

    /// <summary>Whether it divides a sentence into clauses, or ends it.</summary>
    public static bool IsClauseMark(char character) => character is '，' or '、' or ',' || IsClosing(character);

    /// <summary>Whether it is a mark that nobody prints twice on purpose.</summary>
    public static bool IsSingleMark(char character) =>
        character is '。' or '！' or '？' or '；' or '：' or '，' or '、' or '“' or '”' or '（' or '）' or '《' or '》' or '·' or '%';

    /// <summary>Whether it may stand behind the mark that ends a sentence.</summary>
    public static bool IsClosingBracket(char character) => character is '”' or '’' or '）' or ')' or '》' or '」' or '』' or '"';

    public static bool IsChineseNumeral(char character) => "一二三四五六七八九十百〇零".IndexOf(character) >= 0;

    /// <summary>Whether it takes no place on paper: control characters, marks of direction, zero-width blanks.</summary>
    public static bool IsUnseen(char character) =>
        char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    public static bool IsLineEnd(char character) =>
        character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static char OfSimplifiedRadical(char radical)
    {
        int index = SimplifiedRadicals.IndexOf(radical);
        return index >= 0 ? SimplifiedRadicals[index + 1] : radical;
    }
}
