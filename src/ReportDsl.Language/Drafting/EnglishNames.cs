using System.Text;

namespace ReportDsl.Language.Drafting;

/// <summary>An English name and what it is worth.</summary>
/// <param name="Text">The name.</param>
/// <param name="Unknown">The Chinese words in it that the glossary doesn't know; they stand in Latin letters.</param>
internal sealed record EnglishName(string Text, IReadOnlyList<string> Unknown);

/// <summary>Makes English names of Chinese ones by the words of the field and the names that the catalogue has already.</summary>
/// <remarks>
/// <code>
/// name  = known name | [ verb ] words [ ending ]
/// words = { known word | numeral | unknown }        of two known words the longer one
///
/// 新增公办幼儿园学位      New public kindergarten places
/// 改造老旧小区            Old neighbourhoods renovated
/// 出口总额增长            Growth of exports
/// A占B比重                Share of A in B
/// </code>
/// </remarks>
internal sealed class EnglishNames
{
    private static readonly (string Ending, string Form)[] Endings =
    [
        ("年均增长", "average annual growth of {0}"), ("增长", "growth of {0}"), ("增速", "growth of {0}"), ("涨幅", "rise of {0}"), ("下降", "fall of {0}"), ("降低", "fall of {0}"), ("提高", "rise of {0}"), ("提升", "rise of {0}"),
        ("总投资额", "total investment of {0}"), ("总投资", "total investment of {0}"), ("完成投资", "investment made in {0}"), ("投资额", "investment in {0}"), ("总产值", "gross output value of {0}"), ("产值", "output value of {0}"),
        ("总产量", "output of {0}"), ("产量", "output of {0}"), ("占比", "share of {0}"), ("比重", "share of {0}"), ("比例", "share of {0}"), ("覆盖率", "coverage of {0}"), ("满意率", "satisfaction with {0}"), ("总数", "{0}"), ("总量", "{0}"), ("数量", "{0}"),
    ];

    private static readonly (string Part, string Whole)[] Shares = [("占", "比重"), ("占", "比例"), ("占", "比"), ("占", "的比重"), ("占", "的比例")];

    private readonly Dictionary<string, string> words;
    private readonly Dictionary<string, string> names;
    private readonly Func<string, string> romanize;
    private readonly int longest;

    /// <summary>Prepares the words.</summary>
    /// <param name="known">The names that the catalogue has already.</param>
    /// <param name="romanize">Writes Chinese words in Latin letters.</param>
    public EnglishNames(IEnumerable<LocalizedText> known, Func<string, string> romanize)
    {
        this.romanize = romanize;
        words = Glossary.Words.ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal);
        names = new(StringComparer.Ordinal);
        foreach (LocalizedText name in known)
        {
            names[name.Zh] = name.En;
            if (!words.ContainsKey(name.Zh))
            {
                words[name.Zh] = InSentence(name.En);
            }
        }

        longest = words.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The English name of a Chinese one.</summary>
    public EnglishName Of(string zh)
    {
        if (names.TryGetValue(zh, out string? known))
        {
            return new(known, []);
        }

        List<string> unknown = [];
        string name = Named(zh, unknown).Trim();
        return new(name.Length == 0 ? "Unnamed" : char.ToUpperInvariant(name[0]) + name.Substring(1), unknown);
    }

    private string Named(string zh, List<string> unknown)
    {
        if (words.TryGetValue(zh, out string? known) && known.Length > 0)
        {
            return known;
        }

        foreach ((string part, string whole) in Shares)
        {
            int at = zh.IndexOf(part, StringComparison.Ordinal);
            if (at > 0 && zh.EndsWith(whole, StringComparison.Ordinal) && zh.Length - whole.Length > at + part.Length)
            {
                string ofWhole = zh.Substring(at + part.Length, zh.Length - whole.Length - at - part.Length);
                return $"share of {Named(zh.Substring(0, at), unknown)} in {Named(ofWhole, unknown)}";
            }
        }

        foreach ((string ending, string form) in Endings)
        {
            // 工业产值 is a word of its own, and no output value of 工业.
            if (zh.Length > ending.Length && zh.EndsWith(ending, StringComparison.Ordinal) && !EndsWithLongerWord(zh, ending.Length))
            {
                return string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Named(zh.Substring(0, zh.Length - ending.Length), unknown));
            }
        }

        return IndicatorVerbs.At(zh) is IndicatorVerb verb && verb.Text.Length < zh.Length
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, verb.Form, Named(zh.Substring(verb.Text.Length), unknown))
            : Segmented(zh, unknown);
    }

    private string Segmented(string zh, List<string> unknown)
    {
        List<string> parts = [];
        StringBuilder run = new();
        int index = 0;
        while (index < zh.Length)
        {
            if (WordAt(zh, index) is string word)
            {
                EndRun();
                parts.Add(words[word]);
                index += word.Length;
            }
            else
            {
                char character = zh[index++];
                if (char.IsLetterOrDigit(character) || character is '.' or '&')
                {
                    if (run.Length > 0 && IsLatin(run[run.Length - 1]) != IsLatin(character))
                    {
                        EndRun();
                    }

                    run.Append(character);
                }
                else
                {
                    EndRun();
                    if (character is '、' && index < zh.Length)
                    {
                        parts.Add("and");
                    }
                }
            }
        }

        EndRun();
        return string.Join(" ", parts.Where(part => part.Length > 0));

        void EndRun()
        {
            if (run.Length == 0)
            {
                return;
            }

            string found = run.ToString();
            run.Clear();
            if (found.All(IsLatin))
            {
                parts.Add(found);
                return;
            }

            unknown.Add(found);
            string letters = new([.. romanize(found).Where(letter => letter < 128 && char.IsLetterOrDigit(letter))]);
            parts.Add(letters.Length == 0 ? "" : char.ToUpperInvariant(letters[0]) + letters.Substring(1).ToLowerInvariant());
        }
    }

    private bool EndsWithLongerWord(string zh, int length) =>
        Enumerable.Range(length + 1, Math.Max(0, Math.Min(longest, zh.Length) - length)).Any(candidate => words.ContainsKey(zh.Substring(zh.Length - candidate)));

    private string? WordAt(string zh, int index)
    {
        for (int length = Math.Min(longest, zh.Length - index); length > 0; length--)
        {
            string word = zh.Substring(index, length);
            if (words.ContainsKey(word))
            {
                return word;
            }
        }

        return null;
    }

    private static bool IsLatin(char character) => character < 128;

    // GDP and R&D keep their capitals: only a capital before a small letter is that of a sentence.
    private static string InSentence(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;
}
