using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests.Expressions;

/// <summary>What two values of any kinds give: the table of docs/rules.md in full, the left kind before each row, the right one above each column.</summary>
/// <remarks>
/// A plain number (n), a percentage of the rule's own (%), a growth rate (g), a share (s), percentage points (pp), an index level (L),
/// index points (ip), a rank (r), places (pl), money (m), persons (p), money per persons (m/p), a condition (?); - is nothing.
/// </remarks>
public sealed class KindsOfValuesTests
{
    private const string Sums =
        """
               n      %      g      s      pp     L      ip     r      pl     m      p      m/p    ?
        n      n      -      -      -      -      -      -      -      -      -      -      -      -
        %      -      -      -      -      %      -      -      -      -      -      -      -      -
        g      -      -      -      -      g      -      -      -      -      -      -      -      -
        s      -      -      -      -      s      -      -      -      -      -      -      -      -
        pp     -      -      -      -      pp     -      -      -      -      -      -      -      -
        L      -      -      -      -      -      -      L      -      -      -      -      -      -
        ip     -      -      -      -      -      -      ip     -      -      -      -      -      -
        r      -      -      -      -      -      -      -      -      r      -      -      -      -
        pl     -      -      -      -      -      -      -      -      pl     -      -      -      -
        m      -      -      -      -      -      -      -      -      -      m      -      -      -
        p      -      -      -      -      -      -      -      -      -      -      p      -      -
        m/p    -      -      -      -      -      -      -      -      -      -      -      m/p    -
        ?      -      -      -      -      -      -      -      -      -      -      -      -      -
        """;

    private const string Differences =
        """
               n      %      g      s      pp     L      ip     r      pl     m      p      m/p    ?
        n      n      -      -      -      -      -      -      -      -      -      -      -      -
        %      -      pp     pp     pp     %      -      -      -      -      -      -      -      -
        g      -      pp     pp     -      g      -      -      -      -      -      -      -      -
        s      -      pp     -      pp     s      -      -      -      -      -      -      -      -
        pp     -      -      -      -      pp     -      -      -      -      -      -      -      -
        L      -      -      -      -      -      ip     L      -      -      -      -      -      -
        ip     -      -      -      -      -      -      ip     -      -      -      -      -      -
        r      -      -      -      -      -      -      -      pl     r      -      -      -      -
        pl     -      -      -      -      -      -      -      -      pl     -      -      -      -
        m      -      -      -      -      -      -      -      -      -      m      -      -      -
        p      -      -      -      -      -      -      -      -      -      -      p      -      -
        m/p    -      -      -      -      -      -      -      -      -      -      -      m/p    -
        ?      -      -      -      -      -      -      -      -      -      -      -      -      -
        """;

    private const string Products =
        """
               n      %      g      s      pp     L      ip     r      pl     m      p      m/p    ?
        n      n      %      g      s      pp     -      ip     -      pl     m      p      m/p    -
        %      %      %      %      %      -      -      -      -      -      m      p      m/p    -
        g      g      %      %      %      -      -      -      -      -      m      p      m/p    -
        s      s      %      %      %      -      -      -      -      -      m      p      m/p    -
        pp     pp     -      -      -      -      -      -      -      -      -      -      -      -
        L      -      -      -      -      -      -      -      -      -      -      -      -      -
        ip     ip     -      -      -      -      -      -      -      -      -      -      -      -
        r      -      -      -      -      -      -      -      -      -      -      -      -      -
        pl     pl     -      -      -      -      -      -      -      -      -      -      -      -
        m      m      m      m      m      -      -      -      -      -      m^2    m·p    m^2/p  -
        p      p      p      p      p      -      -      -      -      -      m·p    p^2    m      -
        m/p    m/p    m/p    m/p    m/p    -      -      -      -      -      m^2/p  m      m^2/p^2  -
        ?      -      -      -      -      -      -      -      -      -      -      -      -      -
        """;

    private const string Quotients =
        """
               n      %      g      s      pp     L      ip     r      pl     m      p      m/p    ?
        n      n      n      n      n      -      -      -      -      -      1/m    1/p    p/m    -
        %      %      n      n      n      -      -      -      -      -      -      -      -      -
        g      g      n      n      n      -      -      -      -      -      -      -      -      -
        s      s      n      n      n      -      -      -      -      -      -      -      -      -
        pp     pp     -      -      -      n      -      -      -      -      -      -      -      -
        L      -      -      -      -      -      -      -      -      -      -      -      -      -
        ip     ip     -      -      -      -      -      n      -      -      -      -      -      -
        r      -      -      -      -      -      -      -      -      -      -      -      -      -
        pl     pl     -      -      -      -      -      -      -      n      -      -      -      -
        m      m      m      m      m      -      -      -      -      -      n      m/p    p      -
        p      p      p      p      p      -      -      -      -      -      p/m    n      p^2/m  -
        m/p    m/p    m/p    m/p    m/p    -      -      -      -      -      1/p    m/p^2  n      -
        ?      -      -      -      -      -      -      -      -      -      -      -      -      -
        """;

    private const string Comparisons =
        """
               n      %      g      s      pp     L      ip     r      pl     m      p      m/p    ?
        n      ?      ?      ?      ?      -      -      -      -      -      -      -      -      -
        %      ?      ?      ?      ?      -      -      -      -      -      -      -      -      -
        g      ?      ?      ?      -      -      -      -      -      -      -      -      -      -
        s      ?      ?      -      ?      -      -      -      -      -      -      -      -      -
        pp     -      -      -      -      ?      -      -      -      -      -      -      -      -
        L      -      -      -      -      -      ?      -      -      -      -      -      -      -
        ip     -      -      -      -      -      -      ?      -      -      -      -      -      -
        r      -      -      -      -      -      -      -      ?      -      -      -      -      -
        pl     -      -      -      -      -      -      -      -      ?      -      -      -      -
        m      -      -      -      -      -      -      -      -      -      ?      -      -      -
        p      -      -      -      -      -      -      -      -      -      -      ?      -      -
        m/p    -      -      -      -      -      -      -      -      -      -      -      ?      -
        ?      -      -      -      -      -      -      -      -      -      -      -      -      -
        """;

    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["n"] = "3",
        ["%"] = "5 %",
        ["g"] = "value(growth)",
        ["s"] = "value(share)",
        ["pp"] = "1 percentage points",
        ["L"] = "value(prices)",
        ["ip"] = "1 index points",
        ["r"] = "3 rank",
        ["pl"] = "1 places",
        ["m"] = "value(gdp)",
        ["p"] = "value(jobs)",
        ["m/p"] = "value(income)",
        ["?"] = "(1 > 2)",
    };

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["a plain number"] = "n",
        ["a percentage"] = "%",
        ["a growth rate"] = "g",
        ["a share"] = "s",
        ["percentage points"] = "pp",
        ["index level"] = "L",
        ["index points"] = "ip",
        ["rank"] = "r",
        ["places"] = "pl",
        ["a condition"] = "?",
    };

    [Theory]
    [InlineData("+", Sums)]
    [InlineData("-", Differences)]
    [InlineData("*", Products)]
    [InlineData("/", Quotients)]
    [InlineData("<", Comparisons)]
    public void TwoValues_GiveWhatTheirKindsDo(string sign, string table)
    {
        string[][] rows = [.. table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        string[] columns = rows[0];

        Assert.All(rows.Skip(1), row => Assert.Equal(
            row.Skip(1).Select((kind, column) => $"{row[0]} {sign} {columns[column]} = {kind}"),
            columns.Select(column => $"{row[0]} {sign} {column} = {KindOf($"{Written[row[0]]} {sign} {Written[column]}")}")));
    }

    // What can't be put together gives no kind but a finding.
    private static string KindOf(string text)
    {
        Expression expression = RuleText.Parse(text, out FindingList findings)!;
        TypeChecker.IsCondition(expression, RuleText.Scalar(text), findings);
        string[] messages = [.. findings.ToEquatableArray().Select(finding => finding.Message)];
        if (messages.Any(message => !message.StartsWith("The rule is ", StringComparison.Ordinal)))
        {
            return "-";
        }

        string kind = TypeChecker.Of(expression).ToString();
        return Short.GetValueOrDefault(kind) ?? kind
            .Replace("money", "m", StringComparison.Ordinal)
            .Replace("persons", "p", StringComparison.Ordinal)
            .Replace(" times ", "·", StringComparison.Ordinal)
            .Replace(" per ", "/", StringComparison.Ordinal)
            .Replace(" to the ", "^", StringComparison.Ordinal);
    }
}
