using System.Globalization;
using System.Text;

namespace ReportDsl.Benchmarks;

/// <summary>Definitions made to measure: like real ones in their words and figures, as many as wanted, the same for the same numbers.</summary>
/// <param name="Texts">The files' texts by their paths.</param>
internal sealed record SyntheticDefinitions(IReadOnlyDictionary<string, string> Texts)
{
    private const int EntriesPerResult = 5;
    private const int FirstYear = 2001;

    private static readonly (string Zh, string En)[] Places =
    [
        ("东城", "eastern-town"), ("西城", "western-town"), ("南城", "southern-town"), ("北城", "northern-town"), ("江滨", "riverside"),
        ("海滨", "seaside"), ("湖滨", "lakeside"), ("山前", "hillside"), ("港口", "harbour"), ("空港", "airport"),
        ("新城", "new-town"), ("老城", "old-town"), ("开发园", "development-park"), ("高新园", "technology-park"), ("软件园", "software-park"),
        ("大学城", "university-town"), ("保税园", "bonded-park"), ("生态园", "ecological-park"), ("古镇", "historic-town"), ("茶乡", "tea-country"),
        ("果乡", "orchard-country"), ("花乡", "flower-country"), ("渔港", "fishing-port"), ("盐场", "saltworks"), ("林场", "forest-farm"),
        ("牧场", "pasture"), ("岛屿", "islands"), ("半岛", "peninsula"), ("河口", "estuary"), ("水源地", "headwaters"),
        ("站前", "station-front"), ("会展园", "exhibition-park"), ("物流园", "logistics-park"), ("创意园", "creative-park"), ("电商园", "commerce-park"),
        ("食品园", "food-park"), ("石化园", "petrochemical-park"), ("钢铁园", "steel-park"), ("光伏园", "solar-park"), ("医药园", "medicine-park"),
    ];

    private static readonly (string Zh, string En)[] Sectors =
    [
        ("教育", "education"), ("卫生", "health"), ("文化", "culture"), ("体育", "sports"), ("交通", "transport"),
        ("水利", "water"), ("农业", "farming"), ("林业", "forestry"), ("渔业", "fishery"), ("工业", "industry"),
        ("商贸", "trade"), ("旅游", "tourism"), ("科技", "science"), ("金融", "finance"), ("环保", "environment"),
        ("住房", "housing"), ("养老", "elderly-care"), ("托育", "childcare"), ("能源", "energy"), ("通信", "telecommunications"),
        ("应急", "emergency"), ("气象", "weather"), ("海洋", "marine"), ("矿产", "mining"), ("建筑", "construction"),
    ];

    private static readonly Kind[] Kinds =
    [
        new("增加值增长", "growth", "growth-rate", "percent", "higher", "{ range: -50 .. 100 %, decimals: 2 }", n => ($"{n}.5%", $"{n}.5 %", "", "左右", "about "), 4),
        new("投资额", "investment", "increment", "yuan", "higher", "{ range: 0 .. 10 trillion yuan }", n => ($"{n}.5亿元", $"{n}50 million yuan", "", "以上", "at least "), 40),
        new("新增就业", "new-jobs", "increment", "persons", "higher", "{ range: 0 .. 10 million persons, whole: true }", n => ($"{n}.5万人", $"{n}5,000 persons", "", "以上", "at least "), 1),
        new("新增企业", "new-enterprises", "increment", "enterprises", "higher", "{ range: 0 .. 1 million enterprises, whole: true }", n => ($"{n}家", $"{n} enterprises", "", "", "exactly "), 120),
        new("新改建道路", "roads", "increment", "kilometres", "higher", "{ range: 0 .. 100 thousand kilometres }", n => ($"{n}.5公里", $"{n}.5 kilometres", "", "", "exactly "), 80),
        new("数字化占比", "digital-share", "share", "percent", "higher", "{ range: 0 .. 100 % }", n => ($"{n}.5%", $"{n}.5 %", "提高到", "以上", "at least "), 50),
        new("事故率", "accident-rate", "share", "percent", "lower", "{ range: 0 .. 100 % }", n => ($"{n}.5%", $"{n}.5 %", "控制在", "以内", "at most "), 2),
        new("重点项目", "key-projects", "increment", "projects", "higher", "{ range: 0 .. 100 thousand projects, whole: true }", n => ($"{n}项", $"{n} projects", "确保", "以上", "ensure at least "), 30),
        new("新增绿地", "green-space", "increment", "hectares", "higher", "{ range: 0 .. 1 million hectares }", n => ($"{n}公顷", $"{n} hectares", "力争", "", "strive for exactly "), 300),
        new("惠及家庭", "families-served", "increment", "households", "higher", "{ range: 0 .. 10 million households, whole: true }", n => ($"{n}户", $"{n} households", "超过", "", "above "), 500),
    ];

    /// <summary>How many indicators there are words for.</summary>
    public static int MostIndicators => Places.Length * Sectors.Length * Kinds.Length;

    /// <summary>The file that <see cref="WithOneEdit"/> changes.</summary>
    public static string EditedFile => PartFile(FirstYear, 0);

    /// <summary>Definitions in about as many files: half of them a catalogue, half of them one report.</summary>
    /// <param name="files">How many files hold definitions; three more declare jurisdiction, areas and report.</param>
    public static SyntheticDefinitions OfFiles(int files) => Of(files / 2 * 10, reports: 1);

    /// <summary>Indicators, and as many reports that each set a target for every one of them.</summary>
    /// <param name="indicators">How many indicators; at most <see cref="MostIndicators"/>.</param>
    /// <param name="reports">How many reports.</param>
    /// <param name="entriesPerFile">How many indicators or targets stand in one file.</param>
    public static SyntheticDefinitions Of(int indicators, int reports, int entriesPerFile = 10)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(indicators, MostIndicators);
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal) { ["made/jurisdiction.yaml"] = Jurisdiction() };
        for (int first = 0; first < indicators; first += entriesPerFile)
        {
            int[] numbers = [.. Enumerable.Range(first, Math.Min(entriesPerFile, indicators - first))];
            texts.Add($"made/indicators/catalogue-{Number(first / entriesPerFile)}.yaml", Catalogue(numbers));
            for (int year = FirstYear; year < FirstYear + reports; year++)
            {
                texts.Add(PartFile(year, first / entriesPerFile), Part(numbers, year));
            }
        }

        for (int year = FirstYear; year < FirstYear + reports; year++)
        {
            texts.Add($"made/{Number(year)}/report.yaml", Report(year));
        }

        return new(texts);
    }

    /// <summary>The official words of every target of one year.</summary>
    public static IEnumerable<string> Phrases(int year) => Enumerable.Range(0, MostIndicators).Select(number => Phrase(number, year));

    /// <summary>The text of <see cref="EditedFile"/> with another phrase and figure for its second target, which is 3.5 or more.</summary>
    public string WithOneEdit()
    {
        string text = Texts[EditedFile];
        string edited = text.Replace("投资额40.5亿元", "投资额达到49.5亿元", StringComparison.Ordinal).Replace("at least 4050 million yuan", "at least 4950 million yuan", StringComparison.Ordinal);
        return edited != text ? edited : throw new InvalidOperationException("The synthetic definitions hold no target to edit.");
    }

    /// <summary>All the texts in one file's worth of YAML: what a reader reads, in megabytes of UTF-8.</summary>
    public decimal Megabytes => Texts.Values.Sum(text => (decimal)Encoding.UTF8.GetByteCount(text)) / 1_000_000;

    private static string Jurisdiction()
    {
        StringBuilder yaml = new();
        yaml.Append("jurisdiction:\n  name: { zh: 示例市, en: Example City }\n\nareas:\n");
        foreach ((string zh, string en) in Sectors)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {en}: {{ zh: {zh}, en: {Words(en)} }}\n");
        }

        return yaml.ToString();
    }

    private static string Report(int year)
    {
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"report:\n  title: {{ zh: 示例市{year}年政府工作报告, en: Example City Government Work Report {year} }}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"  date: {year}-01-05\n  source: 示例市人民政府网站\n\nsections:\n");
        for (int number = 0; number < Sectors.Length; number++)
        {
            (string zh, string en) = Sectors[number];
            yaml.Append(CultureInfo.InvariantCulture, $"  {en}: {{ number: {number + 1}, title: {{ zh: 着力发展{zh}事业, en: Develop {Words(en)} }} }}\n");
        }

        return yaml.ToString();
    }

    private static string Catalogue(int[] numbers)
    {
        StringBuilder yaml = new("indicators:\n");
        foreach (int number in numbers)
        {
            Kind kind = KindOf(number);
            yaml.Append(CultureInfo.InvariantCulture, $"  {Id(number)}:\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    name: {{ zh: {Name(number)}, en: {Words(Id(number))} }}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    measure: {kind.Measure}\n    unit: {kind.Unit}\n    area: {SectorOf(number).En}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    better: {kind.Better}\n    valid: {kind.Valid}\n\n");
        }

        return yaml.ToString();
    }

    private static string Part(int[] numbers, int year)
    {
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"section: {SectorOf(numbers[0]).En}\n\ntargets:\n");
        foreach (int number in numbers)
        {
            (string _, string reading, string _, string _, string bound) = Figure(number, year);
            yaml.Append(CultureInfo.InvariantCulture, $"  {Id(number)}:\n    phrase: {Phrase(number, year)}\n    target: {bound}{reading}\n");
        }

        yaml.Append("\nresults:\n");
        foreach (int number in numbers.Where(number => number % EntriesPerResult == 0))
        {
            (string printed, string reading, string _, string _, string _) = Figure(number, year - 1);
            yaml.Append(CultureInfo.InvariantCulture, $"  {Id(number)}:\n    phrase: {Name(number)}{printed}\n    result: {reading}\n");
        }

        return yaml.ToString();
    }

    // Of the words before a figure, those that promise stand before what is promised, the others behind it.
    private static string Phrase(int number, int year)
    {
        (string printed, string _, string before, string behind, string _) = Figure(number, year);
        return (before is "确保" or "力争" ? before + Name(number) : Name(number) + before) + printed + behind;
    }

    private static (string Printed, string Reading, string Before, string Behind, string Bound) Figure(int number, int year) =>
        KindOf(number).Figure(KindOf(number).Least + (((number / Kinds.Length * 7) + ((year - FirstYear) * 3)) % 40));

    private static Kind KindOf(int number) => Kinds[number % Kinds.Length];

    private static (string Zh, string En) SectorOf(int number) => Sectors[number / Kinds.Length % Sectors.Length];

    private static (string Zh, string En) PlaceOf(int number) => Places[number / Kinds.Length / Sectors.Length];

    private static string Id(int number) => $"{PlaceOf(number).En}-{SectorOf(number).En}-{KindOf(number).En}";

    private static string Name(int number) => PlaceOf(number).Zh + SectorOf(number).Zh + KindOf(number).Zh;

    private static string Words(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    private static string PartFile(int year, int number) => $"made/{Number(year)}/part-{Number(number)}.yaml";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A kind of indicator: its words, what it is defined by, and how a figure of it is printed and read.</summary>
    private sealed record Kind(
        string Zh,
        string En,
        string Measure,
        string Unit,
        string Better,
        string Valid,
        Func<int, (string Printed, string Reading, string Before, string Behind, string Bound)> Figure,
        int Least);
}
