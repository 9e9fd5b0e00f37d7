namespace ReportDsl.Language.Extraction;

/// <summary>A word that tells whether a clause promises or reports.</summary>
/// <param name="Text">The word.</param>
/// <param name="Weight">How much it says: above zero for a promise, below for what was achieved.</param>
/// <param name="Not">Longer words that hold it and say nothing.</param>
internal sealed record TenseWord(string Text, int Weight, params string[] Not)
{
    public bool IsIn(string words)
    {
        for (int at = words.IndexOf(Text, StringComparison.Ordinal); at >= 0; at = words.IndexOf(Text, at + 1, StringComparison.Ordinal))
        {
            if (!Not.Any(longer => Covers(words, at, longer)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Covers(string words, int at, string longer)
    {
        int start = at - longer.IndexOf(Text, StringComparison.Ordinal);
        return start >= 0 && string.CompareOrdinal(words, start, longer, 0, longer.Length) == 0;
    }
}

/// <summary>The words by which a reader tells promise from achievement. To teach the reader one, add a line.</summary>
internal static class TenseWords
{
    /// <summary>Words that decide by their weight together where the part of the report doesn't.</summary>
    public static IReadOnlyList<TenseWord> All { get; } =
    [
        new("力争", 4),
        new("确保", 3),
        new("争取", 3),
        new("力促", 3),
        new("务必", 3),
        new("预期", 3),
        new("目标", 2, "目标任务全面完成"),
        new("将", 2, "将军"),
        new("要", 1, "主要", "重要", "需要", "要素", "要求", "纪要", "提要", "只要"),
        new("拟", 2, "模拟", "虚拟"),
        new("今年", 2, "今年以来"),
        new("明年", 2),
        new("新的一年", 2),
        new("以上", 1, "规模以上", "以上工业"),
        new("以内", 1),
        new("左右", 1),
        new("积极", 1),
        new("鼓励", 1),
        new("加快", 1),
        new("深入", 1),
        new("支持", 1),
        new("启动", 1),
        new("了", -3, "了解", "为了", "除了", "了然", "不了", "一目了"),
        new("已", -3, "而已", "不已"),
        new("同比", -4),
        new("比上年", -3),
        new("较上年", -3),
        new("上年", -2, "比上年", "较上年"),
        new("去年", -3),
        new("累计", -2),
        new("获评", -3),
        new("荣获", -3),
        new("获批", -3),
        new("入选", -3),
        new("跻身", -2),
        new("位居", -3),
        new("居全", -3),
        new("排名", -2),
        new("跃居", -3),
        new("蝉联", -3),
        new("全部完成", -3),
        new("全面完成", -2),
        new("圆满", -3),
        new("顺利", -2),
        new("成功", -2),
        new("首次", -2),
        new("提前", -2),
        new("超额", -3),
        new("连续", -3),
        new("被", -2, "被动", "覆被", "植被"),
        new("授予", -2),
        new("预计", -2),
        new("初步核算", -4),
        new("过去", -3),
        new("一年来", -4),
        new("五年来", -4),
        new("得到", -2),
        new("实际完成", -3),
        new("持续向好", -2),
        new("历史", -2, "历史文化", "历史风貌", "历史街区"),
        new("有序推进", -1),
        new("交出", -3),
    ];

    /// <summary>Words by which a clause within a plan looks back.</summary>
    public static IReadOnlyList<TenseWord> LookingBack { get; } =
    [
        new("去年", -3, "比去年", "较去年", "在去年", "从去年", "由去年", "高于去年", "低于去年", "大于去年", "超过去年", "多于去年", "与去年", "保持去年"),
        new("上年", -3, "比上年", "较上年", "上年度末"),
        new("已经", -3),
        new("已有", -3),
        new("已完成", -3),
        new("已达", -3),
        new("目前", -2),
        new("现有", -3),
        new("近年来", -3),
        new("过去", -3),
        new("五年来", -3),
        new("一年来", -3),
        new("以来", -2, "自古以来"),
        new("高校毕业生达", -2),
        new("高校毕业生将", -2),
        new("高校毕业生超", -2),
        new("高校毕业生有", -2),
        new("我国有", -2),
        new("我市有", -2),
        new("我省有", -2),
        new("全市有", -2),
        new("全省有", -2),
        new("共有", -2),
        new("拥有", -2, "拥有量", "人均拥有", "人口拥有", "每千人拥有", "每万人拥有"),
        new("高达", -2),
        new("多达", -2),
    ];

    /// <summary>Verbs by which a plan speaks of what exists, where a counted thing follows at once: 发挥13支基金作用.</summary>
    public static IReadOnlyList<string> OfExisting { get; } = ["发挥", "用好", "依托", "围绕", "壮大", "聚焦", "立足", "利用", "对照", "紧扣", "坚持", "按照", "根据", "涉及", "惠及", "覆盖", "服务", "承载"];

    /// <summary>Verbs that make something, by which a number in Chinese signs counts what is to be made: 新建两个公园.</summary>
    public static IReadOnlyList<string> OfMaking { get; } =
    [
        "新建", "新增", "新开", "新设", "新创", "建成", "建设", "开工", "创建", "培育", "引进", "办好", "办成", "实施", "改造", "完成", "打造", "增加", "建立", "布局", "投用", "争创", "培养", "选派",
        "举办", "设立", "组建", "开通", "开工建设", "谋划", "启动", "推进", "抓好",
    ];

    /// <summary>Nouns of which a number says only how a text is ordered: 十个方面, 三项工程.</summary>
    public static IReadOnlyList<string> OfOrder { get; } =
    [
        "方面", "问题", "环节", "关系", "原则", "重点", "关键", "意识", "自信", "维护", "确立", "坚持", "毫不动摇", "字", "领域", "层面", "大局", "阶段", "百年", "行动", "工程", "体系", "机制", "清单", "能力",
        "文章", "战略", "计划", "目标", "务必", "必须", "战役", "任务", "抓手", "统筹", "一线", "地方", "层次", "维度", "更大", "更加", "基本", "转变", "台阶", "短板", "规范", "要求", "专项",
    ];
}
