namespace ReportDsl.Language.Drafting;

/// <summary>A verb that belongs to the name of what is measured, and the English name that it makes.</summary>
/// <param name="Text">The verb.</param>
/// <param name="Form">The English name; {0} is what the verb is said of.</param>
internal sealed record IndicatorVerb(string Text, string Form);

/// <summary>The verbs by which reports count: 改造 and 新增 make other indicators of the same neighbourhoods. To teach the drafts one, add a line.</summary>
internal static class IndicatorVerbs
{
    private static readonly IndicatorVerb[] All = [.. new IndicatorVerb[]
    {
        new("新增新上", "new {0}"),
        new("新增", "new {0}"),
        new("净增", "net new {0}"),
        new("新增加", "new {0}"),
        new("新上", "new {0}"),
        new("新建", "new {0}"),
        new("新设", "new {0}"),
        new("新开", "new {0}"),
        new("新开通", "new {0}"),
        new("新引进", "new {0} brought in"),
        new("新签约", "newly signed {0}"),
        new("签约", "signed {0}"),
        new("新注册", "newly registered {0}"),
        new("新认定", "newly recognised {0}"),
        new("新创建", "newly created {0}"),
        new("新开工建设", "newly started {0}"),
        new("新开工", "newly started {0}"),
        new("新策划储备", "newly planned {0}"),
        new("新策划", "newly planned {0}"),
        new("新批办", "newly approved {0}"),
        new("新办", "newly approved {0}"),
        new("新建成", "newly completed {0}"),
        new("新投用", "newly opened {0}"),
        new("新改扩建", "{0} built, rebuilt or extended"),
        new("新改建", "{0} built or rebuilt"),
        new("新建改造", "{0} built or upgraded"),
        new("改扩建", "{0} rebuilt or extended"),
        new("改造提升", "{0} upgraded"),
        new("提升改造", "{0} upgraded"),
        new("改造", "{0} renovated"),
        new("建成投用", "{0} completed and put to use"),
        new("建成", "{0} completed"),
        new("竣工", "{0} completed"),
        new("投用", "{0} put to use"),
        new("开工建设", "{0} started"),
        new("开工", "{0} started"),
        new("建设", "{0} built"),
        new("创建", "{0} created"),
        new("打造", "{0} built"),
        new("组建", "{0} formed"),
        new("设立", "{0} set up"),
        new("引进培育", "{0} brought in or developed"),
        new("引进", "{0} brought in"),
        new("招引", "{0} brought in"),
        new("培育", "{0} developed"),
        new("培养", "{0} trained"),
        new("培训", "{0} trained"),
        new("选派", "{0} sent out"),
        new("申报", "applications for {0}"),
        new("处置", "{0} dealt with"),
        new("整治", "{0} put right"),
        new("治理", "{0} restored"),
        new("修复", "{0} restored"),
        new("清理", "{0} cleared"),
        new("盘活", "{0} put back to use"),
        new("推广", "{0} promoted"),
        new("发放", "{0} paid out"),
        new("兑现", "{0} paid out"),
        new("销售", "{0} sold"),
        new("获批", "{0} approved"),
        new("举办", "{0} held"),
        new("开展", "{0} held"),
        new("组织开展", "{0} held"),
        new("组织", "{0} held"),
        new("办理", "{0} handled"),
        new("淘汰", "{0} phased out"),
        new("压减", "{0} cut"),
        new("减少", "{0} cut"),
        new("化解", "{0} resolved"),
        new("种植", "{0} planted"),
        new("发展", "{0} developed"),
        new("开通", "{0} opened"),
        new("接续落地", "{0} settled"),
        new("竣工投用", "{0} completed and put to use"),
        new("建立", "{0} set up"),
        new("累计接种", "{0} given so far"),
    }.OrderByDescending(verb => verb.Text.Length)];

    /// <summary>The longest verb that a name ends with, where something stands before it; or null.</summary>
    public static IndicatorVerb? Behind(string name) => All.FirstOrDefault(verb => name.Length > verb.Text.Length && name.EndsWith(verb.Text, StringComparison.Ordinal));

    /// <summary>Whether the name counts what is new or applied for, which is never what is there.</summary>
    public static bool CountsNew(string name) => name.Contains('新') && At(name) is { Form: string form } && form.Contains("new") || At(name)?.Text is "申报" || name.Contains("新增");

    /// <summary>The longest verb that a name begins with, or null.</summary>
    public static IndicatorVerb? At(string name) => All.FirstOrDefault(verb => name.StartsWith(verb.Text, StringComparison.Ordinal));
}
