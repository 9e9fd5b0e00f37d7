using System.Text;
using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Extraction;

/// <summary>A known indicator, and how sure it is that a figure belongs to it.</summary>
internal sealed record IndicatorMatch(string IndicatorId, decimal Confidence);

/// <summary>Finds the indicator of a catalogue that a figure belongs to: by name and alias, unit and measure.</summary>
internal sealed class IndicatorMatcher
{
    /// <summary>Below this a likeness of names is chance.</summary>
    private const decimal Threshold = 0.6m;

    // Words that official texts use for each other. To teach the matcher a pair, add a line.
    private static readonly (string Word, string Same)[] Synonyms =
    [
        ("国内生产总值", "地区生产总值"), ("地区国内生产总值", "地区生产总值"), ("GDP", "地区生产总值"), ("增加幅度", "增长"), ("增速", "增长"), ("增幅", "增长"), ("涨幅", "上涨"), ("规模以上", "规模"), ("规上", "规模"),
        ("Ｒ＆Ｄ", "研发"), ("R&D", "研发"), ("R＆D", "研发"), ("全社会", ""), ("全体", ""), ("全市", ""), ("全省", ""), ("全县", ""), ("全区", ""), ("城乡", ""), ("总额", "额"), ("总产量", "产量"), ("总产值", "产值"), ("占比", "比重"), ("比例", "比重"),
        ("新增加", "新增"), ("就业人数", "就业"), ("外商投资", "外资"), ("完成", ""), ("实现", ""), ("经费支出", "经费"), ("研发投入", "研发经费"), ("投入", "经费"), ("国家", ""), ("目标", ""),
    ];

    private readonly List<Known> known;

    public IndicatorMatcher(IEnumerable<IndicatorModel> indicators) => known = [.. indicators.SelectMany(Known.Of)];

    /// <summary>The likeliest indicator, or null where none is like enough.</summary>
    public IndicatorMatch? Match(FigureAsMeasured figure, FigureContext context, string subject) =>
        Match(figure, Normal(subject), Normal(context.Before + context.Behind));

    /// <summary>The likeliest indicator of a name, or null where none is like enough.</summary>
    public IndicatorMatch? Match(FigureAsMeasured figure, string name) => Match(figure, Normal(name), "");

    private IndicatorMatch? Match(FigureAsMeasured figure, string asSubject, string asClause)
    {
        Known? best = null;
        decimal likeness = 0;
        foreach (Known candidate in known)
        {
            if (candidate.Fits(figure) is decimal fit and > 0)
            {
                decimal like = fit * Math.Max(Likeness(asSubject, candidate.Name), 0.95m * Likeness(asClause, candidate.Name));
                if (like > likeness)
                {
                    likeness = like;
                    best = candidate;
                }
            }
        }

        return best is not null && likeness >= Threshold ? new(best.Id, Math.Round(likeness, 2)) : null;
    }

    /// <summary>How alike two names are, from 0 to 1: shared pairs of characters against all of them (Dice's coefficient).</summary>
    private static decimal Likeness(string words, string name)
    {
        if (words == name)
        {
            return words.Length > 0 ? 0.99m : 0;
        }

        if (words.Length < 2 || name.Length < 2)
        {
            return 0;
        }

        Dictionary<(char, char), int> pairs = [];
        for (int index = 0; index + 1 < words.Length; index++)
        {
            pairs.TryGetValue((words[index], words[index + 1]), out int count);
            pairs[(words[index], words[index + 1])] = count + 1;
        }

        int shared = 0;
        for (int index = 0; index + 1 < name.Length; index++)
        {
            if (pairs.TryGetValue((name[index], name[index + 1]), out int count) && count > 0)
            {
                pairs[(name[index], name[index + 1])] = count - 1;
                shared++;
            }
        }

        return 0.98m * 2 * shared / (words.Length + name.Length - 2);
    }

    private static string Normal(string words)
    {
        StringBuilder normal = new();
        int depth = 0;
        foreach (char character in words)
        {
            depth += character is '（' or '(' ? 1 : 0;
            if (depth == 0 && (char.IsLetterOrDigit(character) || character is '&' or '＆'))
            {
                normal.Append(character);
            }

            depth -= character is '）' or ')' && depth > 0 ? 1 : 0;
        }

        string text = normal.ToString();
        foreach ((string word, string same) in Synonyms)
        {
            text = text.Replace(word, same);
        }

        return text;
    }

    /// <summary>One of an indicator's names, made comparable.</summary>
    private sealed record Known(string Id, string Name, Dimension Dimension, Measure Measure)
    {
        public static IEnumerable<Known> Of(IndicatorModel indicator) => indicator.Aliases.Prepend(indicator.Name.Zh).Select(name =>
            new Known(indicator.Id, Normal(indicator.Measure is Measure.GrowthRate or Measure.AverageAnnualGrowth ? WithoutGrowth(name) : name), indicator.Unit.Dimension, indicator.Measure));

        /// <summary>How well unit and measure fit: 0 for not at all.</summary>
        public decimal Fits(FigureAsMeasured figure)
        {
            if (figure.Dimension is not null && figure.Dimension != Dimension)
            {
                return 0;
            }

            return figure.Measure == Measure ? 1m
                : IsGrowth(figure.Measure) != IsGrowth(Measure) ? 0m
                : IsGrowth(Measure) ? 0.8m
                : 0.97m;
        }

        private static bool IsGrowth(Measure measure) => measure is Measure.GrowthRate or Measure.AverageAnnualGrowth;

        private static string WithoutGrowth(string name)
        {
            foreach (string ending in new[] { "年均增长", "年均增速", "增长率", "增长", "增速", "增幅" })
            {
                if (name.EndsWith(ending, StringComparison.Ordinal))
                {
                    return name.Substring(0, name.Length - ending.Length);
                }
            }

            return name;
        }
    }
}
