using System.Text.RegularExpressions;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Extraction;

/// <summary>What a figure measures, in the report's words.</summary>
/// <remarks>
/// <code>
/// 城镇新增就业 | 3.8万人以上                                     before the figure
/// 推进 | 139个 | 重点项目建设                                    behind it, where only a verb is before
/// 数字经济规模 超2800亿元、增长15%                               of the figure before
/// 城镇居民、农村居民人均可支配收入 分别增长7%、8%                one of a list for each figure
/// 城镇居民、农村居民人均可支配收入 分别达5万元、3万元，分别增长4%、7%     also of the list in the clause before
/// 污水、雨水、供水管道 各60公里以上                              each of a list for one figure
/// </code>
/// </remarks>
internal static class Subjects
{
    // For so many clauses a list is said once; the work of a longer chain would grow faster than the text.
    private const int MostClausesBack = 3;

    private static readonly Regex ItemNumber = new("^([（(][0-9]{1,2}[）)]|[一二三四五六七八九十]{1,3}是)", RegexOptions.CultureInvariant);

    // 全员劳动生产率从人均8.7万元提高到
    private static readonly Regex StartingLevel = new("(?<=..)[从由](人均|每人每年|每人每月|每人|去年的?|上年的?|现行的?|目前的?|原来的?)?([0-9].*)?$", RegexOptions.CultureInvariant);

    private static readonly char[] ListMarks = ['、', '和', '与', '及'];

    private static readonly string[] Each = ["各", "均", "都"];

    private static readonly string[] Verbs = [.. new[]
    {
        "推进", "推动", "形成", "实施", "完成", "实现", "新增", "新建", "新改建", "新改扩建", "改造", "提升", "改造提升", "建设", "建成", "打造", "培育", "引进", "引进培育", "开工", "新开工", "抓好", "做好", "办好", "加快", "确保", "力争",
        "争取", "力促", "坚决", "努力", "新签约", "签约", "策划", "储备", "新策划储备", "组织", "开展", "组织实施", "新增新上", "新创建", "创建", "新认定", "销售", "处置", "推广", "提速推进", "分批推进", "全面推进", "扎实推进",
        "落实", "新办", "建立", "使", "保持", "让", "带动", "突破", "达到", "达", "超过", "超", "全年", "预计", "重点", "今年", "年内", "当年", "其中", "深入", "着力", "持续", "继续", "聚力", "全力", "进一步", "新", "新增加", "新设", "安排", "筹措", "发放", "清理", "盘活",
        "投入", "投用", "竣工", "启动", "支持", "鼓励", "谋划", "滚动", "申报", "新开通", "开通", "招引", "举办", "整治", "修复", "治理", "种植", "发展", "扶持", "选派", "培训", "培养", "帮助", "减少", "压减", "淘汰", "化解", "动态", "高标准",
    }.OrderByDescending(verb => verb.Length)];

    private static readonly string[] Ahead = [.. Verbs.Concat(["全市", "全省", "全县", "全区", "我市", "我省", "我国", "全国", "使得", "其中", "并", "且", "也", "再", "要", "将", "拟", "、", "和", "及", "与", "以及", "同时"]).OrderByDescending(word => word.Length)];

    private static readonly string[] Trailing = [.. Lexicon.Leading.Where(word => word != "比例").Concat(Lexicon.BoundsBefore.Select(bound => bound.Text)).Concat(["分别", "均", "各", "都", "每年", "比上年", "较上年", "同比", "力争", "确保", "不", "保持", "控制", "预期", "拟按", "拟", "按", "要", "将", "年均", "累计", "新增", "总计", "合计", "也", "预计", "左右", "再", "有", "是"]).OrderByDescending(word => word.Length)];

    private static readonly string[] WholeNames = ["值", "额", "资", "入", "率", "量", "数", "积", "度", "款", "费", "产", "费用", "重", "耗"];

    private static readonly string[] PlacesOfResidents = ["城镇", "农村", "城市", "乡村", "城乡"];

    private static readonly string[] MeasuredNouns = [.. new[]
    {
        "人均可支配收入", "可支配收入", "人均纯收入", "收入", "产量", "产值", "总产值", "排放量", "排放总量", "浓度", "增加值", "投资", "比例", "比重", "占比", "覆盖率", "处理率", "率", "面积", "消费量", "价格", "总额", "余额", "规模",
    }.OrderByDescending(noun => noun.Length)];

    /// <summary>The subjects of one figure: one, or each of a list that the figure is said of.</summary>
    public static IReadOnlyList<string> Of(FigureContext context, IReadOnlyList<FigureContext> ofSentence)
    {
        if (Distributed(context, ofSentence) is string one)
        {
            return [one];
        }

        string before = Trimmed(context.Before);
        string last = context.Before.Length > 0 ? context.Before.Substring(0, context.Before.Length - BoundLength(context)) : "";
        string? each = Each.FirstOrDefault(word => last.EndsWith(word, StringComparison.Ordinal) || last.EndsWith(word + "增长", StringComparison.Ordinal));
        if (each is not null && Listed(before) is { Count: > 1 } all)
        {
            return all;
        }

        string behind = TrimmedBehind(context.Behind);
        if (before.Length > 0 && (behind.Length == 0 || !IsScope(before)))
        {
            return [before];
        }

        FigureContext? previous = context.Previous ?? ofSentence.LastOrDefault(other => other.Statement.Start < context.Statement.Start && !other.Statement.IsName);
        return behind.Length > 0 ? [behind]
            : previous is not null && before.Length == 0 ? [Of(previous, ofSentence)[0]]
            : [before.Length > 0 ? before : Trimmed(context.ClauseBefore)];
    }

    /// <summary>How long a number of an item is that stands there, such as （17） or 三是; 0 without one.</summary>
    public static int ItemNumberAt(string sentence, int start, int end) => ItemNumber.Match(sentence.Substring(start, end - start)).Length;

    private static int BoundLength(FigureContext context) =>
        context.Before.EndsWith(context.Statement.BoundWord, StringComparison.Ordinal) ? context.Statement.BoundWord.Length : 0;

    // 每个县（区）, 主城区: where, not what.
    private static bool IsScope(string before) => before.StartsWith("每", StringComparison.Ordinal) || before.EndsWith("区", StringComparison.Ordinal) || before.EndsWith("县", StringComparison.Ordinal);

    private static string? Distributed(FigureContext context, IReadOnlyList<FigureContext> ofSentence, int clausesBack = MostClausesBack)
    {
        int word = context.Sentence.IndexOf("分别", context.ClauseStart, context.Statement.Start - context.ClauseStart, StringComparison.Ordinal);
        if (word < 0)
        {
            return null;
        }

        FigureContext[] ofClause = [.. ofSentence.Where(other => other.ClauseStart == context.ClauseStart && !other.Statement.IsName)];
        if (ofClause.Length < 2)
        {
            return null;
        }

        FigureContext[] behindWord = [.. ofClause.Where(other => other.Statement.Start > word)];
        IReadOnlyList<string> subjects = Listed(Trimmed(context.Sentence.Substring(context.ClauseStart, word - context.ClauseStart)));
        int index = Array.IndexOf(behindWord, context);
        if (clausesBack > 0 && subjects.Count == 0 && index >= 0 && ofSentence.LastOrDefault(other => other.ClauseStart < context.ClauseStart && !other.Statement.IsName) is { } before)
        {
            // The list stands in the clause before, which has a figure for each too.
            FigureContext[] ofClauseBefore = [.. ofSentence.Where(other => other.ClauseStart == before.ClauseStart && !other.Statement.IsName)];
            return ofClauseBefore.Length == behindWord.Length ? Distributed(ofClauseBefore[index], ofSentence, clausesBack - 1) : null;
        }

        return subjects.Count == behindWord.Length && index >= 0 ? subjects[index] : null;
    }

    // 城镇居民、农村居民人均可支配收入: the last one says for all what is measured.
    private static IReadOnlyList<string> Listed(string words)
    {
        string[] parts = [.. words.Split(ListMarks).Where(part => part.Length > 0)];
        if (parts.Length < 2)
        {
            return parts;
        }

        string last = parts[parts.Length - 1];
        return [.. parts.Select((part, index) => index == parts.Length - 1 || WholeNames.Any(ending => part.EndsWith(ending, StringComparison.Ordinal)) ? part : Completed(part, last))];
    }

    private static string Completed(string part, string last)
    {
        for (int length = part.Length; length > 0; length--)
        {
            int shared = last.IndexOf(part.Substring(part.Length - length), StringComparison.Ordinal);
            if (shared >= 0)
            {
                return part + last.Substring(shared + length);
            }
        }

        if (PlacesOfResidents.Contains(part) && part.Length < last.Length)
        {
            return part + last.Substring(part.Length);
        }

        string measured = MeasuredNouns.FirstOrDefault(noun => last.EndsWith(noun, StringComparison.Ordinal)) ?? "";
        return part.EndsWith(measured, StringComparison.Ordinal) ? part : part + measured;
    }

    private static string Trimmed(string words)
    {
        string trimmed = ItemNumber.Replace(words, "").Trim(' ', '“', '”', '　');
        trimmed = StartingLevel.Replace(trimmed, "");
        while (Trailing.FirstOrDefault(word => trimmed.EndsWith(word, StringComparison.Ordinal)) is string trailing)
        {
            trimmed = trimmed.Substring(0, trimmed.Length - trailing.Length);
        }

        while (Ahead.FirstOrDefault(word => trimmed.StartsWith(word, StringComparison.Ordinal)) is string ahead)
        {
            trimmed = trimmed.Substring(ahead.Length);
        }

        return Verbs.Contains(trimmed) ? "" : trimmed;
    }

    private static string TrimmedBehind(string words)
    {
        string trimmed = words.Trim(' ', '　').TrimStart('的', '、');
        return trimmed.StartsWith("以上", StringComparison.Ordinal) ? trimmed.Substring(2) : trimmed;
    }
}
