using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Extraction;

/// <summary>The units that figures of any report are read in: the vocabulary's, a jurisdiction's own, and further measure words.</summary>
internal static class MeasureWords
{
    /// <summary>A number that nothing is printed behind: 减少1000万以上.</summary>
    public static Unit None { get; } = Unit.Counting("", "", new("", ""));

    /// <summary>Nouns that a number counts by themselves: 1.9万贫困人口.</summary>
    public static Unit People { get; } = new(
        "people",
        Units.Persons.Name,
        Dimension.Persons,
        "贫困人口", "农村贫困人口", "建档立卡贫困人口", "农村人口", "无电人口", "困难群众", "农村居民", "城镇居民", "城乡居民", "常住人口", "困难人口", "农业转移人口", "人口", "群众", "劳动力", "富余劳动力", "老年人", "老人", "残疾人", "学生", "高校毕业生", "毕业生", "农民工", "农民", "职工", "居民", "党员", "儿童", "从业人员");

    /// <summary>The same of households: 3000贫困户.</summary>
    public static Unit Homes { get; } = new("homes", Units.Households.Name, Dimension.Households, "贫困户", "农户", "居民户", "家庭");

    // The vocabulary's units of ranking and index compete for 名 and %; which is meant shows only around the figure.
    private static readonly HashSet<Unit> DecidedByContext = [Units.Index, Units.IndexPoints, Units.Places];

    private static readonly string[] Counting =
    [
        "座", "张", "辆", "台", "套", "件", "处", "宗", "株", "棵", "头", "只", "羽", "艘", "架", "栋", "幢", "间", "片", "支", "门", "部", "册", "幅", "盏", "枚", "例",
        "起", "笔", "班", "组", "对", "床", "盘", "款", "类", "种", "批", "期", "轮", "届", "次", "孔", "眼", "口", "站", "块", "份", "单", "趟", "列", "班次", "标箱", "标准箱",
        "路", "对标", "倍", "岁", "级", "间次", "个班", "台套", "台（套）", "件次", "车位", "箱", "粒", "节", "团", "面", "层", "周", "名次", "架次", "学时", "根", "批次", "亩次", "户次", "头次", "台次", "件套", "档", "顶", "盆", "个次", "家次", "把", "杆", "桩", "枪", "桶", "丛", "窝", "拨",
    ];

    private static readonly string[] Physical =
    [
        "千瓦", "兆瓦", "千瓦时", "度", "千伏安", "立方米", "立方", "方", "斤", "公斤标准煤", "吨标准煤", "吨标煤", "克", "毫克", "微克", "微克/立方米", "毫克/升", "升", "海里", "厘米", "毫米",
        "公里/小时", "吉瓦", "兆", "比特", "P", "PFlops", "平米", "顷", "里", "小时", "分钟", "个工作日", "工作日", "个月", "载重吨", "美金", "欧元", "港元", "港币", "日元", "千米/小时",
    ];

    /// <summary>Whether the unit counts things.</summary>
    public static bool IsCounting(Unit unit) => unit.Dimension == Dimension.Counting(unit.Id) && !Physical.Contains(unit.Id);

    /// <summary>Whether the unit is one of the words that count anything and so are no size: 个, 项, 家.</summary>
    public static bool IsGeneral(Unit unit) => unit == Units.Items || unit == Units.Projects || unit == Units.Enterprises || unit == Units.Percent || unit == None;

    /// <summary>The units, prepared for reading.</summary>
    /// <param name="declared">The counting units that a jurisdiction declares.</param>
    public static PrintedUnits With(IEnumerable<Unit> declared)
    {
        // Of two units with one form the first is meant, so a declared 户 of enterprises doesn't take the households.
        List<Unit> units = [.. Units.All.Where(unit => !DecidedByContext.Contains(unit) && unit != Units.Rank), Units.Rank, .. declared];
        HashSet<string> known = new(units.SelectMany(unit => unit.PrintedForms), StringComparer.Ordinal);
        units.AddRange(Counting.Concat(Physical).Where(known.Add).Select(word => Unit.Counting(word, word, new(word, word))));
        units.Add(People);
        units.Add(Homes);
        units.Add(None);
        return new PrintedUnits(units);
    }
}
