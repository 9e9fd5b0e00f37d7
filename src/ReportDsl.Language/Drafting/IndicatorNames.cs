using System.Text.RegularExpressions;
using ReportDsl.Language.Extraction;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Drafting;

/// <summary>Makes the Chinese name of what a figure measures out of the words that state it.</summary>
/// <remarks>
/// <code>
/// 改造 | 262个 | 老旧小区                                   改造老旧小区: the verb belongs to the name
/// 、 31.9万户 | 居民户内燃气设施                            改造居民户内燃气设施: the verb of the list's first item
/// 新签约项目250个、总投资 | 1000亿元                        新签约项目总投资: of the figure before
/// 国家级绿色制造单位突破20家、省级突破 | 50家               省级绿色制造单位: of the figure before, of another rank
/// </code>
/// </remarks>
internal static class IndicatorNames
{
    private const int Longest = 60;

    private static readonly Regex ItemNumber = new("^([（(][0-9]{1,2}[）)]|[一二三四五六七八九十]{1,3}是)", RegexOptions.CultureInvariant);

    private static readonly Regex Basis = new("[（(][^（）()]*口径[）)]", RegexOptions.CultureInvariant);

    // 从人均8.7万元提高到: the level that something starts from is none of its name.
    private static readonly Regex StartingLevel = new("(?<=..)[从由][^从由]{0,6}[0-9].*$", RegexOptions.CultureInvariant);

    // Said of how and how firmly something is done; not of what.
    private static readonly string[] Ahead = Longer(
        "全市", "全省", "全县", "全区", "我市", "我省", "全年", "今年", "年内", "当年", "其中", "预计", "一是", "推进", "推动", "实施", "完成", "实现", "抓好", "做好", "办好", "加快", "确保", "力争", "争取", "力促", "坚决", "努力", "提速推进", "分批推进",
        "全面推进", "扎实推进", "有力推进", "稳步推进", "统筹推进", "组织实施", "落实", "保持", "让", "带动", "突破", "达到", "达", "超过", "超", "重点", "深入", "着力", "持续", "继续", "聚力", "全力", "进一步", "大力", "全面", "成功", "积极", "有效", "着手", "提速", "强化",
        "支持", "鼓励", "谋划", "滚动", "至少", "不少于", "不低于", "并", "且", "也", "再", "要", "将", "拟", "、", "和", "及", "与", "以及", "同时", "使", "已", "共", "累计完成", "按", "以", "对", "新增长", "“一链一策”推动", "日", "年末");

    // 重点 begins names too: 重点项目.
    private static readonly string[] KeptAhead = ["重点项目", "重点片区", "重点乡镇", "重点村", "重点建设", "重点技改", "重点产业", "重点企业", "重点工程", "重点人群", "重点实验室", "重点医疗", "重点教育", "对台", "对外", "以上", "日均"];

    private static readonly string[] Trailing = Longer([.. Lexicon.Leading.Where(word => word is not "比例" and not "在"), .. Lexicon.BoundsBefore.Select(bound => bound.Text),
        "分别", "均", "各", "都", "每年", "比上年", "较上年", "同比", "力争", "确保", "保持", "控制", "控制在", "预期", "拟", "按", "要", "将", "累计", "总计", "合计", "也", "预计", "左右", "再", "有", "是", "设", "等", "了", "上", "第", "的", "额达"]);

    // 24个重点项目建设 counts projects, whatever is done about them.
    private static readonly string[] TrailingBehind = Longer("建设", "工作", "稳步推进", "有序推进", "加快推进", "加快建设", "规划建设", "接续落地", "得到解决", "的目标", "目标", "设", "全部退出", "退出");

    private static readonly HashSet<string> Incomplete = new(StringComparer.Ordinal)
    {
        "总投资", "投资", "总投资额", "投资额", "完成投资", "产值", "总产值", "产量", "总产量", "总量", "总数", "数量", "规模", "面积", "总面积", "长度", "里程", "总里程", "金额", "总额", "占比", "比重", "比例", "增速", "满意率", "覆盖率", "成", "建成", "新建成", "新开工", "开工", "竣工", "在建",
        "项目", "企业", "其中", "新增", "增长", "惠及", "受益", "营收", "利润", "税收", "资金", "贷款", "合同金额", "到资", "带动就业",
    };

    private static readonly string[] Ranks = ["国家级", "国家", "全国", "省级", "全省", "省", "市级", "县级", "区级"];

    private static readonly char[] ListMarks = ['、', '和', '与', '及'];

    private static readonly string[] Each = ["各", "均", "都"];

    private static readonly string[] MeasuredNouns =
        ["面积", "产量", "产值", "投资", "收入", "总额", "额", "率", "比例", "比重", "占比", "规模", "能力", "数", "基金", "资金", "贷款", "额度", "债券", "税收", "余额", "增加值", "经费", "泊位", "床位", "学位", "项目"];

    private static readonly string[] Measured = Longer("播种面积", "种植面积", "面积", "总产量", "产量", "总产值", "产值", "总投资", "完成投资", "投资额", "总量", "总数");

    private static readonly string[] Changes = ["年均增长", "增长", "增速", "增幅", "涨幅", "下降", "提高"];

    private static readonly string[] Falls = ["下降", "降低", "减少", "压减", "削减", "回落"];

    /// <summary>The name of what a figure measures.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="previous">The name of the figure before it in the same paragraph, or null.</param>
    public static string Of(ExtractedFigure figure, string? previous)
    {
        string core = Core(figure);
        if (Incomplete.Contains(core) && previous is not null)
        {
            core = WithoutMeasured(WithoutChange(previous)) + core;
        }
        else if (Ranks.Contains(core) && previous is not null)
        {
            core = Ranks.FirstOrDefault(previous.Contains) is string rank ? previous.Replace(rank, core) : core + previous;
        }

        string name = core.Length > 0 ? core : figure.Subject.Length > 0 ? figure.Subject : previous is not null ? WithoutChange(previous) : figure.Quote;
        name = name.Length > Longest ? name.Substring(0, Longest) : name;
        return name + Change(figure, name);
    }

    /// <summary>Whether the figure's words say how much something fell.</summary>
    public static bool IsFall(ExtractedFigure figure) => Falls.Any(word => figure.Item.Before.TrimEnd().EndsWith(word, StringComparison.Ordinal));

    private static string Core(ExtractedFigure figure)
    {
        string before = WithoutTrailing(WithoutLeading(StartingLevel.Replace(Cleaned(figure.Item.Before), "")));
        string behind = WithoutActor(WithoutLeading(Behind(Cleaned(figure.Item.Behind))));
        string verb = IndicatorVerbs.At(before)?.Text ?? "";
        if (IsOneOfAList(figure))
        {
            string subject = Cleaned(figure.Subject);
            return verb.Length > 0 && IndicatorVerbs.At(subject) is null ? verb + subject : subject;
        }

        if (before == verb)
        {
            // 改造 | 262个 | 老旧小区
            before = "";
            behind = behind.Length > 0 && IndicatorVerbs.At(behind) is null ? verb + behind : behind.Length > 0 ? behind : verb;
        }

        bool isExample = figure.Item.Before.EndsWith("等", StringComparison.Ordinal);
        string core = before.Length == 0 || (isExample && behind.Length > 0) ? behind
            : behind.Length == 0 || IsMeasured(before) ? before
            : before + behind;
        bool isOfLead = figure.Measure is Measure.Count or Measure.Increment or Measure.Level && figure.Unit != Units.Yuan.Id;
        string lead = IndicatorVerbs.At(WithoutLeading(Cleaned(figure.Item.Lead)))?.Text ?? "";
        return isOfLead && lead.Length > 0 && core.Length > 0 && IndicatorVerbs.At(core) is null && !Incomplete.Contains(core) && !Ranks.Contains(core) ? lead + core : core;
    }

    // 污水、雨水管道各60公里: the figure is said of each, and the subject is one of them.
    private static bool IsOneOfAList(ExtractedFigure figure) =>
        figure.Subject.Length > 0 && figure.Item.Before.IndexOfAny(ListMarks) >= 0
        && (!figure.Item.Before.Contains(figure.Subject) || figure.Item.Before.Contains("分别") || Each.Any(word => figure.Item.Before.EndsWith(word, StringComparison.Ordinal)));

    // What stands behind 面积92.8万亩 is of something else; behind a place or a verb it is what is counted.
    private static bool IsMeasured(string before) =>
        MeasuredNouns.Any(noun => before.EndsWith(noun, StringComparison.Ordinal));

    private static string Change(ExtractedFigure figure, string name)
    {
        string? change = figure.Measure switch
        {
            Measure.AverageAnnualGrowth => "年均增长",
            Measure.GrowthRate => IsFall(figure) ? "下降" : "增长",
            Measure.Increment when figure.Unit == Units.PercentagePoints.Id => IsFall(figure) ? "下降" : "提高",
            _ => null,
        };
        return change is null || Changes.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) ? "" : change;
    }

    /// <summary>The name of what changes, where a name is that of a change.</summary>
    public static string WithoutChange(string name) =>
        Changes.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.Ordinal)) is string change ? name.Substring(0, name.Length - change.Length) : name;

    // 粮食播种面积92.83万亩、总产量42万吨: the output is that of the grain, not of the area.
    private static string WithoutMeasured(string name) =>
        Measured.FirstOrDefault(noun => name.Length > noun.Length && name.EndsWith(noun, StringComparison.Ordinal)) is string measured ? name.Substring(0, name.Length - measured.Length) : name;

    private static string Cleaned(string words) => Balanced(Basis.Replace(ItemNumber.Replace(words.Trim(' ', '　', '、', '，', '—'), ""), ""));

    // A clause can cut a quotation or a pair of brackets in two.
    private static string Balanced(string words)
    {
        foreach ((char open, char close) in new[] { ('“', '”'), ('（', '）'), ('《', '》') })
        {
            if (words.Count(sign => sign == open) != words.Count(sign => sign == close))
            {
                words = words.Replace(open.ToString(), "").Replace(close.ToString(), "");
            }
        }

        return words;
    }

    private static string Behind(string words)
    {
        string trimmed = words.TrimStart('的');
        foreach (string bound in Lexicon.BoundsBehind.Select(bound => bound.Text))
        {
            trimmed = trimmed.StartsWith(bound, StringComparison.Ordinal) ? trimmed.Substring(bound.Length) : trimmed;
        }

        // 349个项目开工建设: the verb stands behind what it is said of.
        if (IndicatorVerbs.Behind(trimmed) is IndicatorVerb verb && !TrailingBehind.Contains(verb.Text))
        {
            return verb.Text + trimmed.Substring(0, trimmed.Length - verb.Text.Length);
        }

        string ending = TrailingBehind.FirstOrDefault(word => trimmed.Length > word.Length + 1 && trimmed.EndsWith(word, StringComparison.Ordinal)) ?? "";
        return trimmed.Substring(0, trimmed.Length - ending.Length);
    }

    // 10家以上企业新认定“小巨人”企业: counted is what they become.
    private static string WithoutActor(string words) =>
        words.StartsWith("企业", StringComparison.Ordinal) && IndicatorVerbs.At(words.Substring(2)) is not null ? words.Substring(2) : words;

    private static string WithoutLeading(string words)
    {
        while (!KeptAhead.Any(kept => words.StartsWith(kept, StringComparison.Ordinal))
            && IndicatorVerbs.At(words) is null
            && Ahead.FirstOrDefault(word => words.StartsWith(word, StringComparison.Ordinal)) is string ahead)
        {
            words = words.Substring(ahead.Length);
        }

        return words;
    }

    private static string WithoutTrailing(string words)
    {
        while (IndicatorVerbs.At(words)?.Text != words && Trailing.FirstOrDefault(word => words.EndsWith(word, StringComparison.Ordinal)) is string trailing)
        {
            words = words.Substring(0, words.Length - trailing.Length);
        }

        return words;
    }

    private static string[] Longer(params string[] words) => [.. words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
}
