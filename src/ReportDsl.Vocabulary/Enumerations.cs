namespace ReportDsl;

/// <summary>How a target's figure binds.</summary>
public enum Bound
{
    /// <summary>左右, 约: near the figure; the report states no tolerance.</summary>
    About,

    /// <summary>以上, 不低于: the figure or more (Civil Code, Art. 1259: 以上 includes the figure).</summary>
    AtLeast,

    /// <summary>以内, 不超过: the figure or less (Civil Code, Art. 1259: 以内 includes the figure).</summary>
    AtMost,

    /// <summary>突破, 超过: more than the figure (Civil Code, Art. 1259: 超过 excludes it; 突破 by our convention).</summary>
    Above,

    /// <summary>低于, 不满: less than the figure.</summary>
    Below,

    /// <summary>The plain figure, with no word of bound.</summary>
    Exactly,

    /// <summary>5.5%至6%: from one figure to the other, both included.</summary>
    Between,
}

/// <summary>How firmly a report promises (语气).</summary>
public enum Commitment
{
    /// <summary>Plain words: it is planned.</summary>
    Plan,

    /// <summary>确保, 坚决: it is assured.</summary>
    Ensure,

    /// <summary>力争, 争取, 力促: it is striven for.</summary>
    Strive,
}

/// <summary>How a report qualifies what was achieved.</summary>
public enum Qualifier
{
    /// <summary>The plain figure.</summary>
    None,

    /// <summary>预计: expected, not yet counted.</summary>
    Expected,

    /// <summary>左右, 约: near the figure.</summary>
    About,

    /// <summary>突破, 超过: more than the figure.</summary>
    Above,

    /// <summary>低于: less than the figure.</summary>
    Below,

    /// <summary>以上: the figure or more.</summary>
    AtLeast,

    /// <summary>以内, 前30强: the figure or less.</summary>
    AtMost,
}

/// <summary>How an indicator measures (度量).</summary>
public enum Measure
{
    /// <summary>A stock or a flow at its size: 地区生产总值.</summary>
    Level,

    /// <summary>The change on the year before: 增长7.5%.</summary>
    GrowthRate,

    /// <summary>The yearly change over several years: 年均增长18%.</summary>
    AverageAnnualGrowth,

    /// <summary>A part of a whole: 城镇登记失业率.</summary>
    Share,

    /// <summary>A level against last year's 100: 居民消费价格指数.</summary>
    Index,

    /// <summary>How many of something: 30项为民办实事项目.</summary>
    Count,

    /// <summary>What is added within the period: 城镇新增就业.</summary>
    Increment,

    /// <summary>A place in a ranking.</summary>
    Rank,
}

/// <summary>In which direction an indicator improves.</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,

    /// <summary>Neither: closer to the target is better.</summary>
    Neutral,
}

/// <summary>An indicator's official nature (属性).</summary>
public enum Nature
{
    /// <summary>The report doesn't say.</summary>
    NotStated,

    /// <summary>预期性: anticipated.</summary>
    Anticipatory,

    /// <summary>约束性: binding on the government.</summary>
    Binding,
}

/// <summary>Whether an indicator's values only rise or only fall from year to year.</summary>
public enum Trend
{
    /// <summary>They rise and fall.</summary>
    Any,

    /// <summary>They never fall: what is built stays built.</summary>
    Rising,

    /// <summary>They never rise.</summary>
    Falling,
}

/// <summary>How much it weighs that figures contradict a rule over several indicators.</summary>
public enum RuleSeverity
{
    /// <summary>One of the figures is wrong.</summary>
    Error,

    /// <summary>One of the figures is probably wrong.</summary>
    Warning,
}
