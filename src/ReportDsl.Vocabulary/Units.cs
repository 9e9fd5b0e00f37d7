namespace ReportDsl;

/// <summary>
/// The units every definition may use. To add one, add a line; a jurisdiction can also declare counting units of its own.
/// </summary>
/// <remarks>
/// <para>A unit is printed as its Chinese name, unless other forms follow its dimension.</para>
/// <para>Each is made when it is first asked for, so that an application that needs one doesn't wait for all. Two threads that ask at
/// once may each make it; both are equal.</para>
/// <para>Sizes: 《中华人民共和国法定计量单位》 for the metric units; 1亩 = 1/15 公顷 (国务院《关于在我国统一实行法定计量单位的命令》, 1984).</para>
/// </remarks>
public static class Units
{
    /// <summary>%, also of a rate of change.</summary>
    public static Unit Percent => field ??= new("percent", new("百分比", "percent"), Dimension.Share, "%", "％");

    /// <summary>‰, a tenth of a percent.</summary>
    public static Unit Permille => field ??= new("permille", new("千分比", "per mille"), Dimension.Share, "‰") { FactorDenominator = 10 };

    /// <summary>成, ten percent: 九成.</summary>
    public static Unit Tenths => field ??= new("tenths", new("成", "tenths"), Dimension.Share) { FactorNumerator = 10 };

    /// <summary>二分之…: fifty percent.</summary>
    public static Unit Halves => field ??= Fraction("halves", "二分之", "halves", 2);

    /// <summary>三分之…: a third, which no finite number of percent states.</summary>
    public static Unit Thirds => field ??= Fraction("thirds", "三分之", "thirds", 3);

    /// <summary>四分之…: 25 percent.</summary>
    public static Unit Quarters => field ??= Fraction("quarters", "四分之", "quarters", 4);

    /// <summary>五分之…: 20 percent.</summary>
    public static Unit Fifths => field ??= Fraction("fifths", "五分之", "fifths", 5);

    /// <summary>百分点, the difference of two percentages; never the same as %.</summary>
    public static Unit PercentagePoints => field ??= new("percentage-points", new("百分点", "percentage points"), Dimension.PercentagePoints, "个百分点", "百分点");

    /// <summary>A level against last year's 100; reports print it with % or with nothing: 103.5%, 103左右.</summary>
    public static Unit Index => field ??= new("index", new("指数（上年=100）", "index (previous year = 100)"), Dimension.IndexLevel, "", "%", "％", "点");

    /// <summary>The difference of two index levels.</summary>
    public static Unit IndexPoints => field ??= new("index-points", new("点", "index points"), Dimension.IndexPoints, "个点", "点");

    /// <summary>A place in a ranking: 第28名, 30强.</summary>
    public static Unit Rank => field ??= new("rank", new("名次", "rank"), Dimension.Rank, "名", "位", "强");

    /// <summary>The difference of two ranks.</summary>
    public static Unit Places => field ??= new("places", new("位次", "places"), Dimension.Places, "个位次", "位");

    /// <summary>元.</summary>
    public static Unit Yuan => field ??= new("yuan", new("元", "yuan"), Dimension.Money);

    /// <summary>美元.</summary>
    public static Unit UsDollars => field ??= new("us-dollars", new("美元", "US dollars"), Dimension.UsDollars);

    /// <summary>人.</summary>
    public static Unit Persons => field ??= new("persons", new("人", "persons"), Dimension.Persons, "人", "名");

    /// <summary>户.</summary>
    public static Unit Households => field ??= new("households", new("户", "households"), Dimension.Households);

    /// <summary>平方米, the base unit of area.</summary>
    public static Unit SquareMetres => field ??= new("square-metres", new("平方米", "square metres"), Dimension.Area);

    /// <summary>亩, 2000/3 square metres.</summary>
    public static Unit Mu => field ??= new("mu", new("亩", "mu"), Dimension.Area) { FactorNumerator = 2000, FactorDenominator = 3 };

    /// <summary>公顷, 10,000 square metres.</summary>
    public static Unit Hectares => field ??= new("hectares", new("公顷", "hectares"), Dimension.Area) { FactorNumerator = 10_000 };

    /// <summary>平方公里, 1,000,000 square metres.</summary>
    public static Unit SquareKilometres => field ??= new("square-kilometres", new("平方公里", "square kilometres"), Dimension.Area, "平方公里", "平方千米") { FactorNumerator = 1_000_000 };

    /// <summary>米, the base unit of length.</summary>
    public static Unit Metres => field ??= new("metres", new("米", "metres"), Dimension.Length);

    /// <summary>公里, 1,000 metres.</summary>
    public static Unit Kilometres => field ??= new("kilometres", new("公里", "kilometres"), Dimension.Length, "公里", "千米") { FactorNumerator = 1_000 };

    /// <summary>公斤, the base unit of mass.</summary>
    public static Unit Kilograms => field ??= new("kilograms", new("公斤", "kilograms"), Dimension.Mass, "公斤", "千克");

    /// <summary>吨, 1,000 kilograms.</summary>
    public static Unit Tonnes => field ??= new("tonnes", new("吨", "tonnes"), Dimension.Mass) { FactorNumerator = 1_000 };

    /// <summary>天.</summary>
    public static Unit Days => field ??= new("days", new("天", "days"), Dimension.Days, "天", "日");

    /// <summary>年.</summary>
    public static Unit Years => field ??= new("years", new("年", "years"), Dimension.Years);

    /// <summary>家, counting enterprises and institutions.</summary>
    public static Unit Enterprises => field ??= Unit.Counting("enterprises", "家", new("家", "enterprises"));

    /// <summary>个, counting things in general.</summary>
    public static Unit Items => field ??= Unit.Counting("items", "个", new("个", "items"));

    /// <summary>项, counting undertakings, tasks and measures.</summary>
    public static Unit Projects => field ??= Unit.Counting("projects", "项", new("项", "projects"));

    /// <summary>条, counting routes and lines.</summary>
    public static Unit Routes => field ??= Unit.Counting("routes", "条", new("条", "routes"));

    /// <summary>所, counting schools and hospitals.</summary>
    public static Unit Schools => field ??= Unit.Counting("schools", "所", new("所", "schools"));

    /// <summary>场次, counting events.</summary>
    public static Unit Events => field ??=
        new("events", new("场次", "events"), Dimension.Counting("events"), "场次", "场（次）", "场", "次");

    /// <summary>人次, counting visits and journeys; one person can make several.</summary>
    public static Unit Visits => field ??= Unit.Counting("visits", "人次", new("人次", "visits"));

    /// <summary>Every unit above, in ordinal order of their ids.</summary>
    public static IReadOnlyList<Unit> All => InOrder.Units;

    /// <summary>The unit of this id, or null.</summary>
    /// <param name="id">An id such as <c>square-kilometres</c>.</param>
    public static Unit? Find(string id) => All.FirstOrDefault(unit => unit.Id == id);

    private static Unit Fraction(string id, string symbol, string en, int whole) =>
        new(id, new(symbol, en), Dimension.Share, symbol) { FactorNumerator = 100, FactorDenominator = whole, FractionOf = whole };

    private static class InOrder
    {
        internal static readonly IReadOnlyList<Unit> Units = new[]
        {
            Percent, Permille, Tenths, Halves, Thirds, Quarters, Fifths, PercentagePoints, Index, IndexPoints, Rank, Places,
            Yuan, UsDollars, Persons, Households,
            SquareMetres, Mu, Hectares, SquareKilometres, Metres, Kilometres, Kilograms, Tonnes, Days, Years,
            Enterprises, Items, Projects, Routes, Schools, Events, Visits,
        }.OrderBy(unit => unit.Id, StringComparer.Ordinal).ToArray();
    }
}
