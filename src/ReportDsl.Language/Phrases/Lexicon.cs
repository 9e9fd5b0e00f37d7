namespace ReportDsl.Language.Phrases;

/// <summary>An official word with its meaning and where that meaning is from.</summary>
/// <typeparam name="T">The kind of meaning.</typeparam>
/// <param name="Text">The word.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Source">Where the meaning is from: a law, or our own convention where none defines the word.</param>
internal sealed record OfficialWord<T>(string Text, T Meaning, string Source);

/// <summary>The words around figures. To teach the grammar a word, add a line; longer words are tried before shorter ones.</summary>
internal static class Lexicon
{
    private const string CivilCode = "《民法典》第一千二百五十九条";
    private const string Usage = "usage in government work reports; ReportDsl's convention";

    /// <summary>Words of bound before a figure.</summary>
    public static OfficialWord<Bound>[] BoundsBefore { get; } = Longest<Bound>(
        new("不低于", Bound.AtLeast, Usage),
        new("不少于", Bound.AtLeast, Usage),
        new("不小于", Bound.AtLeast, Usage),
        new("至少", Bound.AtLeast, Usage),
        new("最少", Bound.AtLeast, Usage),
        new("不超过", Bound.AtMost, CivilCode + " (超过 excludes the figure, so 不超过 includes it)"),
        new("不超", Bound.AtMost, CivilCode + " (超过 excludes the figure, so 不超 includes it)"),
        new("不高于", Bound.AtMost, Usage),
        new("不多于", Bound.AtMost, Usage),
        new("不大于", Bound.AtMost, Usage),
        new("至多", Bound.AtMost, Usage),
        new("最多", Bound.AtMost, Usage),
        new("控制在", Bound.AtMost, Usage + ": held to the figure, unless a word behind it says otherwise"),
        new("超过", Bound.Above, CivilCode),
        new("超出", Bound.Above, CivilCode),
        new("超", Bound.Above, CivilCode),
        new("突破", Bound.Above, Usage),
        new("高于", Bound.Above, Usage),
        new("多于", Bound.Above, Usage),
        new("大于", Bound.Above, Usage),
        new("低于", Bound.Below, Usage),
        new("少于", Bound.Below, Usage),
        new("小于", Bound.Below, Usage),
        new("不满", Bound.Below, CivilCode),
        new("不到", Bound.Below, Usage),
        new("不足", Bound.Below, Usage),
        new("大约", Bound.About, Usage),
        new("约为", Bound.About, Usage),
        new("约", Bound.About, Usage),
        new("接近", Bound.About, Usage),
        new("近", Bound.About, Usage));

    /// <summary>Words of bound behind a figure and its unit.</summary>
    public static OfficialWord<Bound>[] BoundsBehind { get; } = Longest<Bound>(
        new("及以上", Bound.AtLeast, CivilCode),
        new("以上", Bound.AtLeast, CivilCode),
        new("及以下", Bound.AtMost, CivilCode),
        new("以下", Bound.AtMost, CivilCode),
        new("以内", Bound.AtMost, CivilCode),
        new("之内", Bound.AtMost, Usage),
        new("左右", Bound.About, Usage),
        new("上下", Bound.About, Usage));

    /// <summary>Words that lead to a figure and say nothing of its bound.</summary>
    public static string[] Leading { get; } = [.. new[]
    {
        "达到", "达", "到", "至", "为", "在", "完成", "实现", "保持在", "稳定在", "维持在", "扩大到", "提高到", "提升到", "提升至", "提高至",
        "增加到", "增长", "增加", "提高", "提升", "上升", "上涨", "下降", "降低", "减少", "回落", "年均增长", "分别增长", "均增长", "分别", "均", "比例",
    }.OrderByDescending(word => word.Length)];

    /// <summary>How firmly a report promises.</summary>
    public static OfficialWord<Commitment>[] Commitments { get; } = Longest<Commitment>(
        new("确保", Commitment.Ensure, Usage),
        new("坚决", Commitment.Ensure, Usage),
        new("务必", Commitment.Ensure, Usage),
        new("必须", Commitment.Ensure, Usage),
        new("力争", Commitment.Strive, Usage),
        new("争取", Commitment.Strive, Usage),
        new("力促", Commitment.Strive, Usage),
        new("争创", Commitment.Strive, Usage),
        new("努力", Commitment.Strive, Usage));

    /// <summary>Verbs of change, by which a percentage is a rate of growth.</summary>
    public static OfficialWord<Measure>[] Growth { get; } = Longest<Measure>(
        new("年均增长", Measure.AverageAnnualGrowth, Usage),
        new("年均增速", Measure.AverageAnnualGrowth, Usage),
        new("年均", Measure.AverageAnnualGrowth, Usage),
        new("增长", Measure.GrowthRate, Usage),
        new("增速", Measure.GrowthRate, Usage),
        new("增幅", Measure.GrowthRate, Usage),
        new("增加", Measure.GrowthRate, Usage),
        new("上涨", Measure.GrowthRate, Usage),
        new("涨幅", Measure.GrowthRate, Usage),
        new("提高", Measure.GrowthRate, Usage),
        new("提升", Measure.GrowthRate, Usage),
        new("上升", Measure.GrowthRate, Usage),
        new("压减", Measure.GrowthRate, Usage),
        new("削减", Measure.GrowthRate, Usage),
        new("回落", Measure.GrowthRate, Usage),
        new("下降", Measure.GrowthRate, Usage),
        new("降低", Measure.GrowthRate, Usage),
        new("减少", Measure.GrowthRate, Usage));

    /// <summary>Verbs by which a figure is how much something falls.</summary>
    public static string[] Falling { get; } = ["下降", "降低", "减少", "压减", "削减", "回落"];

    /// <summary>Bounds that reach over a verb to their figure: 至少培育2家.</summary>
    public static OfficialWord<Bound>[] BoundsReaching { get; } = [.. BoundsBefore.Where(word => word.Text is "至少" or "至多")];

    /// <summary>What 争取 is said of when it means "obtain" and promises nothing.</summary>
    public static string[] Obtained { get; } = ["资金", "债券", "基金", "补助"];

    /// <summary>Nouns of which a sum or an area before them is the size: 产值超10亿元企业, 十亿元镇, 亿元以上项目.</summary>
    public static string[] Sized { get; } =
    [
        "的", "企业", "产业", "集群", "园区", "镇", "村", "项目", "重大项目", "重点项目", "工程", "龙头", "规模", "连片", "示范片", "大户",
    ];

    /// <summary>Names in which a number is no figure.</summary>
    public static string[] Names { get; } = ["八项规定"];

    /// <summary>Words between the two figures of a range.</summary>
    public static string[] RangeSigns { get; } = ["—", "–", "-", "~", "～", "－", "至", "到"];

    private static OfficialWord<T>[] Longest<T>(params OfficialWord<T>[] words) => [.. words.OrderByDescending(word => word.Text.Length)];
}
