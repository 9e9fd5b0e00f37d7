using System.Text;

namespace ReportDsl.Testing;

/// <summary>A file that nobody writes by accident, and the rule that it is found to break.</summary>
/// <param name="Name">What is hostile in it.</param>
/// <param name="Make">Makes the file: some have megabytes, so none is made before it is asked for.</param>
/// <param name="Rule">The id of a rule that is reported for it; null where the file is only strange, and right.</param>
internal sealed record HostileFile(string Name, Func<byte[]> Make, string? Rule)
{
    /// <summary>Where such a file lies: in the folder of the small definitions' report, beside files that are right.</summary>
    public const string Path = "example/2022/hostile.yaml";

    private const int Many = 100_000;

    /// <summary>Every hostile file.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        .. Nesting, .. Aliases, .. Sizes, .. ManyKeys, .. UnseenCharacters, .. Encodings, .. Blanks, .. Tags, .. Unfinished, .. Figures,
    ];

    public static TheoryData<string> Names => [.. All.Select(file => file.Name)];

    public static HostileFile Of(string name) => All.Single(file => file.Name == name);

    public override string ToString() => Name;

    private static IEnumerable<HostileFile> Nesting =>
    [
        Text("lists within lists, never closed", () => "targets: " + Times("[", Many), "RDSL006"),
        Text("lists within lists", () => "targets: " + Times("[", Many) + Times("]", Many), "RDSL006"),
        Text("mappings within mappings", () => "targets: " + Times("{a: ", Many) + Times("}", Many), "RDSL006"),
        Text("lists within lists, in one line", () => "targets: \n" + Times("- ", Many) + "a", "RDSL006"),
        Text("keys that are mappings", () => "targets: \n" + Times("? ", Many) + "a", "RDSL006"),
        Text("mappings within mappings, line below line", () => string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n")), "RDSL006"),
        Text("brackets within a rule", () => RuleOf(Times("(", 9_900)), "RDSL310"),
        Text("denials within a rule", () => RuleOf(Times("not ", 2_400)), "RDSL310"),
        Text("signs within a rule", () => RuleOf("0" + Times(" - -", 2_400) + "1"), "RDSL310"),
        Text("sums within a rule", () => RuleOf(Times("sum of (", 1_200)), "RDSL310"),
    ];

    private static IEnumerable<HostileFile> Aliases =>
    [
        Text("an alias bomb", () => "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 20).Select(level =>
            $"{Letter(level)}: &{Letter(level)} [{string.Join(",", Enumerable.Repeat("*" + Letter(level - 1), 9))}]\n")), "RDSL002"),
        Text("an alias of itself", () => "targets: &a\n  b: *a\n", "RDSL002"),
        Text("an alias of nothing", () => "targets: *nothing\n", "RDSL002"),
        Text("many anchors", () => "targets:\n" + Lines(Many, number => $"  a{number}: &a{number} x"), "RDSL002"),
        Text("merge keys", () => "targets:\n" + Lines(Many, _ => "  <<: {a: b}"), "RDSL002"),
    ];

    private static IEnumerable<HostileFile> Sizes =>
    [
        Text("a text of 5 MB", () => "section: " + Times("a", 5_000_000), "RDSL006"),
        Text("a text of 4 MB", () => "section: " + Times("a", 4_100_000), "RDSL006"),
        Text("a text of 4 MB in quotes", () => "section: \"" + Times("a", 4_100_000) + "\"", "RDSL006"),
        Text("a text of 4 MB in quotes never closed", () => "section: '" + Times("a", 4_100_000), "RDSL001"),
        Text("a text of 4 MB of escapes", () => "section: \"" + Times("\\u0041", 680_000) + "\"", "RDSL006"),
        Text("a block of 4 MB", () => "section: |\n" + Lines(1_000_000, _ => " a"), "RDSL006"),
        Text("a folded block of blank lines", () => "section: >\n" + Times("\n", 4_000_000), "RDSL103"),
        Text("a key of 4 MB", () => Times("a", 4_100_000) + ": b", "RDSL001"),
        Text("an explicit key of 4 MB", () => "? " + Times("a", 4_100_000) + "\n: b", "RDSL006"),
        Text("a comment of 4 MB", () => "#" + Times("a", 4_100_000), "RDSL007"),
        Text("a line of 4 MB of blanks", () => Times(" ", 4_100_000) + "section: livelihood", "RDSL007"),
        Text("4 million empty lines", () => Times("\n", 4_100_000) + "sectoin: livelihood", "RDSL101"),
        Text("a million comments", () => Times("#\n", 1_000_000) + "sectoin: livelihood", "RDSL101"),
        Text("a note of 10,000 characters of figures", () => EntryOf("note: " + Times("1 persons ", 950)), "RDSL214"),
        Text("a phrase of 10,000 characters of figures", () => EntryOf(phrase: Times("1人", 4_900)), "RDSL208"),
        Text("a phrase of 10,000 characters of bounds", () => EntryOf(phrase: Times("突破百人", 2_400)), "RDSL208"),
        Text("many phrases of 10,000 characters", () => "section: livelihood\ntargets:\n" + Lines(40, number => $"  a{number}: {{ indicator: urban-new-employment, phrase: {Times("突破百人", 2_400)}, target: 1 persons }}"), "RDSL208"),
        Text("many phrases of 10,000 quotation marks", () => "section: livelihood\ntargets:\n" + Lines(40, number => $"  a{number}: {{ indicator: urban-new-employment, phrase: a{Times("“1人", 3_300)}, target: 2 persons }}"), "RDSL208"),
    ];

    private static IEnumerable<HostileFile> ManyKeys =>
    [
        Text("100,000 unknown keys", () => Lines(Many, number => $"k{number}: x"), "RDSL101"),
        Text("100,000 keys of 30 letters", () => Lines(Many, number => $"section-target-pledge-r{number}: x"), "RDSL101"),
        Text("100,000 unknown keys in braces", () => "section: livelihood\ntargets: { a: {" + string.Join(", ", Enumerable.Range(0, Many).Select(number => $"k{number}: x")) + "} }", "RDSL101"),
        Text("100,000 times one key", () => Lines(Many, _ => "section: livelihood"), "RDSL003"),
        Text("100,000 wrong ids", () => "targets:\n" + Lines(Many, number => $"  A{number}: x"), "RDSL105"),
        Text("100,000 targets that are none", () => "targets:\n" + Lines(Many, number => $"  a{number}: x"), "RDSL103"),
        Text("100,000 empty targets", () => "targets:\n" + Lines(Many, number => $"  a{number}:"), "RDSL103"),
        Text("40,000 targets of unknown indicators", () => "section: livelihood\ntargets:\n" + Lines(40_000, number => $"  urban-new-employment-{number}: {{ phrase: 一人, target: 1 persons }}"), "RDSL201"),
        Text("40,000 targets of unknown sections", () => "targets:\n" + Lines(40_000, number => $"  a{number}: {{ section: s{number}, indicator: urban-new-employment, phrase: 一人, target: 1 persons }}"), "RDSL207"),
        Text("100,000 sections of one name", () => "sections:\n" + Lines(Many, number => $"  a-{number}: {{ title: {{ zh: 甲, en: a }} }}\n  a{number}: {{ title: {{ zh: 甲, en: a }} }}", 40_000), "RDSL205"),
        Text("100,000 figures of a ledger", () => "ledger:\n  text: a\n  figures:\n" + Lines(Many, number => $"    f{number}: {{ numeral: 1, around: a }}"), "RDSL301"),
        Text("a ledger's figure that became much", () => "ledger:\n  text: a\n  figures:\n" + Lines(400, number => $"    f{number}: {{ numeral: 1, around: a, became: {Times("target a; ", 900)} }}") + "    g: { numeral: 1, around: a, became: '" + Times("target urban-new-employment, ", 340) + "' }\n", "RDSL302"),
        Text("100,000 documents", () => Lines(Many, _ => "---\na: b"), "RDSL002"),
        Text("a list of 100,000 items", () => "targets:\n" + Lines(Many, _ => "- a"), "RDSL006"),
        Text("a million empty items", () => Lines(1_000_000, _ => "-"), "RDSL103"),
        Text("a million commas", () => "targets: [" + Times(",", 1_000_000) + "]", "RDSL001"),
        Text("a million colons", () => Times(":", 1_000_000), "RDSL001"),
        Text("keys upon keys in one line", () => Times("a: ", Many), "RDSL001"),
    ];

    private static IEnumerable<HostileFile> UnseenCharacters =>
    [
        Text("NUL", () => "section: live\0lihood", "RDSL005"),
        Text("100,000 NULs", () => "section: " + Times("\0", Many), "RDSL005"),
        Text("nothing but NULs", () => Times("\0", 4_000_000), "RDSL005"),
        Text("a bell", () => "section: live\u0007lihood", "RDSL005"),
        Text("an escape sequence of terminals", () => "section: \u001B[2Jlivelihood", "RDSL005"),
        Text("a right-to-left override", () => "section: \u202Edoohilevil\u202C", "RDSL005"),
        Text("bidirectional isolates", () => "section: \u2066livelihood\u2069", "RDSL005"),
        Text("a byte order mark within", () => "section: live\uFEFFlihood", "RDSL005"),
        Text("two byte order marks", () => "\uFEFF\uFEFFsection: livelihood", "RDSL005"),
        Text("a next-line character", () => "section: livelihood\u0085targets: {}", "RDSL005"),
        Text("a line separator", () => "section: livelihood\u2028targets: {}", "RDSL005"),
        Text("a paragraph separator", () => "section: livelihood\u2029targets: {}", "RDSL005"),
        Text("100,000 line separators", () => Times("\u2028", Many), "RDSL005"),
        Text("a noncharacter", () => "section: live\uFFFFlihood", "RDSL005"),
        Text("a tag character", () => "section: live\U000E0041lihood", "RDSL005"),
        Text("half a surrogate pair as an escape", () => EntryOf("section: \"\\uD800\""), "RDSL001"),
        Text("a NUL as an escape", () => EntryOf("section: \"\\0\""), "RDSL207"),
        Text("a line break as an escape", () => EntryOf("section: \"a\\nhostile.yaml(1,1): error RDSL999: forged\""), "RDSL207"),
    ];

    private static IEnumerable<HostileFile> Encodings =>
    [
        new("GB18030", () => [.. "section: "u8, 0xB3, 0xC7, 0xD5, 0xF2], "RDSL004"),
        new("4 MB of GB18030", () => [.. Enumerable.Repeat((byte)0xB3, 2_000_000)], "RDSL004"),
        new("a truncated character", () => [.. "section: livelihood # "u8, 0xE5, 0x9F], "RDSL004"),
        new("an overlong NUL", () => [.. "section: "u8, 0xC0, 0x80], "RDSL004"),
        new("half a surrogate pair", () => [.. "section: "u8, 0xED, 0xA0, 0x80], "RDSL004"),
        new("a character beyond Unicode", () => [.. "section: "u8, 0xF4, 0x90, 0x80, 0x80], "RDSL004"),
        new("UTF-16 without a mark", () => Encoding.Unicode.GetBytes("section: livelihood"), "RDSL005"),
        new("UTF-16 with half a surrogate pair", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("section: "), 0x00, 0xD8, 0x20, 0x00], "RDSL004"),
        new("UTF-16 with a mark", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("section: livelihood\ntargets: {}")], null),
        new("UTF-8 with a mark", () => [0xEF, 0xBB, 0xBF, .. "section: livelihood\ntargets: {}"u8], null),
        new("an image", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "RDSL004"),
        new("no bytes at all", () => [], "RDSL007"),
    ];

    private static IEnumerable<HostileFile> Blanks =>
    [
        Text("a tab", () => "targets:\n\ta: b", "RDSL001"),
        Text("tabs alone", () => Times("\t", Many), "RDSL007"),
        Text("100,000 lines that tabs indent", () => "targets:\n" + Lines(Many, _ => "\ta: b"), "RDSL001"),
        Text("100,000 entries that a tab indents", () => "targets:\n" + Lines(Many, number => $"  a{number}:\n\t\tb: c"), "RDSL001"),
        Text("CRLF", () => "section: livelihood\r\ntargets:\r\n  a: b\r\n", "RDSL103"),
        Text("CR", () => "section: livelihood\rtargets:\r  a: b\r", "RDSL103"),
        Text("a syntax error between CRs", () => "section: livelihood\rtargets:\r  a: [b\r  c: d\r", "RDSL001"),
        Text("a tab between CRs", () => "section: livelihood\rtargets:\r\ta: b\r", "RDSL001"),
        Text("LF, CR and CRLF", () => "section: livelihood\n\r\r\n\ntargets:\r  a: b", "RDSL103"),
        Text("100,000 syntax errors", () => "targets:\n" + Lines(Many, number => $"  a{number}: ]"), "RDSL001"),
        Text("100,000 syntax errors at the top", () => Lines(Many, number => $"a{number}: ]"), "RDSL001"),
    ];

    // A document's marks count at the beginning of a line only.
    private static readonly string[] Strange = ["--- a", "..."];

    private static IEnumerable<HostileFile> Tags =>
    [
        .. new[]
        {
            "!<>", "!<", "!<!>", "!", "!!", "!!!", "!a!", "!a!b", "!a!b!c", "!<tag:yaml.org,2002:str>", "!!python/object:os.system", "!%", "!%zz", "!<%41>",
            "&", "&a", "*", "*a", "@", "`", "%", "|a", ">99999999999", "|-+", ">0", "'", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\UFFFFFFFF\"", "? ", ": ", "- ", "[", "{", "]", "}", ",", "{,}", "[,]", "{:}",
            "{? }", "[? ]", "--- a", "...", "<<: *a", "&a *a", "!a &a !b", "&a &b c",
        }.Select(tag => Text("section: " + tag, () => "section: " + tag + "\ntargets: {}", Strange.Contains(tag) ? null : "")),
        .. new[]
        {
            "%YAML", "%YAML 9.9", "%YAML 99999999999999999999.1", "%YAML 1.2\n%YAML 1.2", "%TAG", "%TAG !", "%TAG ! tag:a,2000:", "%TAG !a! !b!\n%TAG !a! !b!", "%UNKNOWN directive",
        }.Select(directive => Text(directive.Replace('\n', ' '), () => directive + "\n---\nsection: livelyhood\ntargets: {}", directive is "%TAG ! tag:a,2000:" or "%UNKNOWN directive" ? null : "")),
        Text("nothing but a document's end", () => "...", ""),
        Text("a list", () => "- section: livelihood", "RDSL103"),
        Text("a text", () => "livelihood", "RDSL103"),
    ];

    /// <summary>A file that breaks off: every beginning of a right file is read.</summary>
    private static IEnumerable<HostileFile> Unfinished =>
    [
        Text("a key and nothing", () => "targets:\n  urban", "RDSL103"),
        Text("brackets never closed", () => "targets: { urban-new-employment: { phrase: 城镇", "RDSL001"),
        Text("a quote never closed", () => "targets:\n  a:\n    phrase: \"城镇\n    target: 1", "RDSL001"),
    ];

    private static IEnumerable<HostileFile> Figures =>
    [
        .. new[]
        {
            "99999999999999999999999999999999 persons", "1/0", "0/0", "1/99999999999", "-1/3", "0." + Times("0", 9_000) + "1 persons", Times("9", 9_900) + " persons", "1e9 persons", "NaN persons", "∞ persons",
            "٣ persons", "1,,000 persons", "1 trillion trillion persons", "999999999999999999 trillion persons", "between 1 and 99999999999999999999999999999 persons", "%", "‰", "1", "1 " + Times("persons ", 1_200), Times("at least ", 1_100),
        }.Select((reading, number) => Text("the reading " + (reading.Length > 60 ? reading[..60] + "…" : reading), () => EntryOf(reading: reading), "")),
        .. new[]
        {
            "99999999999999999999999999999999人", Times("9", 9_900) + "人", "0.0000000000000000000000000001人", "9999999999999999999亿亿人", "零分之一人", "99999999999分之一人", "一点" + Times("一", 9_000) + "人", Times("万", 9_000) + "人", "翻" + Times("九", 30) + "番",
        }.Select(phrase => Text("the phrase " + (phrase.Length > 60 ? phrase[..60] + "…" : phrase), () => EntryOf(phrase: phrase, reading: "at least 38,001 persons"), "")),
        Text("a period of many years", () => "section: livelihood\nperiod: " + Times("2022-", 1_000), "RDSL107"),
        Text("a number of a section", () => "sections:\n  other: { number: 99999999999999999999, title: { zh: 甲, en: a } }", "RDSL107"),
        Text("a rule of 10,000 characters", () => RuleOf("1" + Times(" + 1", 2_400) + " > 0"), "RDSL310"),
        Text("a rule that divides by nothing", () => RuleOf("value(urban-new-employment) / 0 > 1"), ""),
        Text("a rule beyond all figures", () => RuleOf("999999999999999999 trillion * 999999999999999999 trillion > 1"), ""),
    ];

    private static HostileFile Text(string name, Func<string> text, string? rule) => new(name, () => Encoding.UTF8.GetBytes(text()), rule);

    private static string EntryOf(string more = "", string phrase = "城镇新增就业3.8万人以上", string reading = "at least 38,000 persons") => $"""
        section: livelihood
        targets:
          hostile-target:
            indicator: urban-new-employment
            phrase: {phrase}
            target: {reading}
            {more}
        """;

    private static string RuleOf(string expectation) => $$"""
        rules:
          hostile-rule:
            name: { zh: 规则, en: rule }
            expect: {{expectation}}
        """;

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Lines(int count, Func<int, string> line, int? atMost = null) =>
        string.Concat(Enumerable.Range(0, Math.Min(count, atMost ?? count)).Select(number => line(number) + "\n"));

    private static string Letter(int number) => ((char)('a' + number)).ToString();
}
