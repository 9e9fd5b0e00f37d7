using CsCheck;
using ReportDsl.Language.Expressions;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests.Expressions;

/// <summary>Where each part of a rule stands, so that a finding marks it and nothing else.</summary>
public sealed class RulePositionTests
{
    [Fact]
    public void ThePlaceOfEachPart_ReadsBackAsThePart() => RuleText.Conditions.Sample(condition =>
    {
        string text = ExpressionFormat.Of(condition);
        Expression whole = RuleText.Parse(text, out _)!;

        Assert.Equal((0, text.Length), (whole.Span.Start, whole.Span.Length));
        foreach (Expression part in Parts(whole))
        {
            Expression? again = RuleText.Parse(text.Substring(part.Span.Start, part.Span.Length), out FindingList findings);
            Assert.Empty(findings.ToEquatableArray());
            Assert.Equal(part, again);
        }
    });

    [Theory]
    [InlineData("  1  >  2  ", "1  >  2")]
    [InlineData("(1 + 2) * 3 > 4", "(1 + 2) * 3 > 4; (1 + 2) * 3; 1 + 2; 1; 2; 3; 4")]
    [InlineData("1 > (2 + 3)", "1 > (2 + 3); 1; 2 + 3; 2; 3")]
    [InlineData("not (1 > 2)", "not (1 > 2); 1 > 2; 1; 2")]
    [InlineData("(1 > 2) or (3 > 4)", "(1 > 2) or (3 > 4); 1 > 2; 1; 2; 3 > 4; 3; 4")]
    [InlineData("-(1 + 2) > 3", "-(1 + 2) > 3; -(1 + 2); 1 + 2; 1; 2; 3")]
    [InlineData("5 million percentage points > 6 %", "5 million percentage points > 6 %; 5 million percentage points; 6 %")]
    [InlineData("round( value( gdp ) ) to 2 decimals > 1", "round( value( gdp ) ) to 2 decimals > 1; round( value( gdp ) ) to 2 decimals; value( gdp ); 1")]
    [InlineData("implied_growth(1, 2, 3 years) > 1", "implied_growth(1, 2, 3 years) > 1; implied_growth(1, 2, 3 years); 1; 2; 1")]
    [InlineData("sum of (1, 2) > abs(3)", "sum of (1, 2) > abs(3); sum of (1, 2); 1; 2; abs(3); 3")]
    [InlineData("growth_of(103 index) > 1 %", "growth_of(103 index) > 1 %; growth_of(103 index); 103 index; 1 %")]
    public void APart_StandsFromItsFirstSignToItsLast(string text, string parts) => Assert.StartsWith(
        parts,
        string.Join("; ", Parts(RuleText.Parse(text, out _)!).Select(part => text.Substring(part.Span.Start, part.Span.Length))),
        StringComparison.Ordinal);

    /// <summary>A rule that can't be read, the marked words, and what is said.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "value(gdp) >", "value(gdp) >", "The rule can't be understood at 'its end': a figure such as target(gdp), a number such as 5 %, or a function such as abs(…) has to stand here." },
        { "", "", "The rule can't be understood at 'its end': a figure such as target(gdp), a number such as 5 %, or a function such as abs(…) has to stand here." },
        { "and > 1", "and", "The rule can't be understood at 'and': a figure such as target(gdp), a number such as 5 %, or a function such as abs(…) has to stand here." },
        { "rond(1) > 1", "rond", "The rule can't be understood at 'rond': did you mean 'round'?" },
        { "reslt(gdp) > 1", "reslt", "The rule can't be understood at 'reslt': did you mean 'result'?" },
        { "growth-of(1) > 1", "growth-of", "The rule can't be understood at 'growth-of': did you mean 'growth_of'?" },
        { "1 > 2 3 > 4", "3", "The rule can't be understood at '3': the rule could end before this; join conditions by 'and' or 'or'." },
        { "(1 > 2", "(1 > 2", "The rule can't be understood at 'its end': ')' has to stand here." },
        { "abs 1 > 2", "1", "The rule can't be understood at '1': '(' has to stand here." },
        { "abs(1 > 2", ">", "The rule can't be understood at '>': ')' has to stand here." },
        { "growth_of 1 > 2", "1", "The rule can't be understood at '1': '(' has to stand here." },
        { "growth_of(1 > 2", ">", "The rule can't be understood at '>': ')' has to stand here." },
        { "sum (1) > 2", "(", "The rule can't be understood at '(': 'of' has to stand here." },
        { "sum of 1 > 2", "1", "The rule can't be understood at '1': '(' has to stand here." },
        { "sum of (1; 2) > 2", ";", "The rule can't be understood at ';': ')' has to stand here." },
        { "sum of (1,) > 2", ")", "The rule can't be understood at ')': a figure such as target(gdp), a number such as 5 %, or a function such as abs(…) has to stand here." },
        { "round 1 > 2", "1", "The rule can't be understood at '1': '(' has to stand here." },
        { "round(1 > 2", ">", "The rule can't be understood at '>': ')' has to stand here." },
        { "round(1) > 2", ">", "The rule can't be understood at '>': 'to' has to stand here." },
        { "round(1) to > 2", ">", "The rule can't be understood at '>': a whole number from 0 to 10 has to stand here." },
        { "round(1) to 11 decimals > 2", "11", "The rule can't be understood at '11': a whole number from 0 to 10 has to stand here." },
        { "round(1) to 1.5 decimals > 2", "1.5", "The rule can't be understood at '1.5': a whole number from 0 to 10 has to stand here." },
        { "round(1) to 1 decimal > 2", "decimal", "The rule can't be understood at 'decimal': 'decimals' has to stand here." },
        { "implied_growth 1 > 2", "1", "The rule can't be understood at '1': '(' has to stand here." },
        { "implied_growth(1 2) > 2", "2", "The rule can't be understood at '2': ',' has to stand here." },
        { "implied_growth(1, 2) > 2", ")", "The rule can't be understood at ')': ',' has to stand here." },
        { "implied_growth(1, 2, 0 years) > 2", "0", "The rule can't be understood at '0': a whole number from 1 to 100 has to stand here." },
        { "implied_growth(1, 2, 101 years) > 2", "101", "The rule can't be understood at '101': a whole number from 1 to 100 has to stand here." },
        { "implied_growth(1, 2, 5 months) > 2", "months", "The rule can't be understood at 'months': 'years' has to stand here." },
        { "implied_growth(1, 2, 5 % > 2", "%", "The rule can't be understood at '%': 'years' has to stand here." },
        { "implied_growth(1, 2, 5 > 2", ">", "The rule can't be understood at '>': ')' has to stand here." },
        { "value > 1", ">", "The rule can't be understood at '>': '(' has to stand here." },
        { "value(5) > 1", "5", "The rule can't be understood at '5': the id of an indicator has to stand here, such as gdp." },
        { "value(gdp, jobs) > 1", ",", "The rule can't be understood at ',': ')' has to stand here." },
        { "value(gpd) > 1", "gpd", "The catalogue has no indicator 'gpd'; did you mean 'gdp'?" },
        { "1 > 99999999999999999999999999999999", "99999999999999999999999999999999", "The rule can't be understood at '99999999999999999999999999999999': no report states a figure as large as this; check its digits." },
        { "1 > 1000000000000000001", "1000000000000000001", "The rule can't be understood at '1000000000000000001': no report states a figure as large as this; check its zeros." },
        { "1 > 1,000,001 trillion yuan", "1,000,001 trillion", "The rule can't be understood at '1,000,001': no report states a figure as large as this; check its zeros." },
        { "1 > 5 percentage pionts", "percentage pionts", "There is no unit 'percentage pionts'; did you mean 'percentage-points'?" },
        { "1 > 5 aa bb cc dd", "aa bb cc", "There is no unit 'aa bb cc'; docs/language.md lists the units; a counting unit can be declared under 'units' beside the jurisdiction." },
        { "1 > 5 yaun and 1 > 2", "yaun", "There is no unit 'yaun'; did you mean 'yuan'?" },
        { "1 > 𠀀", "𠀀", "The rule can't be understood at '𠀀': a figure such as target(gdp), a number such as 5 %, or a function such as abs(…) has to stand here." },
        { "1 ! 2", "!", "The rule can't be understood at '!': the rule could end before this; join conditions by 'and' or 'or'." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void AMistake_IsMarkedAndExplained(string text, string marked, string message)
    {
        Assert.Null(RuleText.Parse(text, out FindingList findings));

        Finding finding = Assert.Single(findings.ToEquatableArray());
        Assert.Equal((marked, message), (text.Substring(finding.Range.Start, finding.Range.Length), finding.Message));
    }

    [Theory]
    [InlineData("value(rejected) > 1")]
    [InlineData("1 > 5 rejected")]
    [InlineData("1 > 5 rejected and 1 > 2")]
    public void ANameWithAMistakeOfItsOwn_IsNotFoundAgain(string text)
    {
        RuleNames names = new(new Dictionary<string, Language.Checking.IndicatorModel>(), Units.All.ToDictionary(unit => unit.Id, StringComparer.Ordinal), name => name == "rejected");
        FindingList findings = new("rules.yaml");

        Assert.Null(RuleParser.Parse(RuleText.Scalar(text), names, findings));
        Assert.Empty(findings.ToEquatableArray());
    }

    [Theory]
    [InlineData("1000000000000000000 > 1", "1000000000000000000 > 1")]
    [InlineData("1,000,000 trillion > 1", "1000000000000000000 > 1")]
    [InlineData("implied_growth(1, 2, 100) > 1", "implied_growth(1, 2, 100 years) > 1")]
    [InlineData("implied_growth(1, 2, 1 year) > 1", "implied_growth(1, 2, 1 years) > 1")]
    [InlineData("round(1) to 0 decimals > round(1) to 10 decimals", "round(1) to 0 decimals > round(1) to 10 decimals")]
    [InlineData("1 percent > 2 permille", "1 % > 2 ‰")]
    [InlineData("1 person > 2 schools", "1 persons > 2 schools")]
    [InlineData("1 us dollars > 2 us-dollars", "1 us dollars > 2 us dollars")]
    [InlineData("12,345,678.5 > 1234,5 or 1 > 2", null)]
    [InlineData("12,345,678.5 > 1", "12345678.5 > 1")]
    [InlineData("sum of (1,2) > 1", "sum of (1, 2) > 1")]
    [InlineData("sum of (1,234,5) > 1", "sum of (1234, 5) > 1")]
    [InlineData("sum of (1,2345) > 1", "sum of (1, 2345) > 1")]
    [InlineData("sum of (1234,567) > 1", "sum of (1234, 567) > 1")]
    [InlineData("1. > 1", null)]
    [InlineData("1.5 > .5", null)]
    [InlineData("1.50 > 1", "1.50 > 1")]
    [InlineData("- 1 - -1 > −1 − −1", "-1 - -1 > -1 - -1")]
    public void ANumber_IsReadToItsEnd(string text, string? canonical)
    {
        Expression? expression = RuleText.Parse(text, out _);

        Assert.Equal(canonical, expression is null ? null : ExpressionFormat.Of(expression));
    }

    [Theory]
    [InlineData("a-b - c", "Word a-b|Sign -|Word c")]
    [InlineData("a-1 -b", "Word a-1|Sign -|Word b")]
    [InlineData("a- b", "Word a|Sign -|Word b")]
    [InlineData("a_b2-", "Word a_b2|Sign -")]
    [InlineData("Az9zZ", "Word Az9zZ")]
    [InlineData("1a", "Number 1|Word a")]
    [InlineData("1,000a", "Number 1,000|Word a")]
    [InlineData("1,00", "Number 1|Sign ,|Number 00")]
    [InlineData("1234,567", "Number 1234|Sign ,|Number 567")]
    [InlineData("123,456,789.25", "Number 123,456,789.25")]
    [InlineData("1.", "Number 1|Sign .")]
    [InlineData("1.2.3", "Number 1.2|Sign .|Number 3")]
    [InlineData("<=>=!=<>", "Sign <=|Sign >=|Sign !=|Sign <|Sign >")]
    [InlineData("≤≥≠×÷−%‰()", "Sign ≤|Sign ≥|Sign ≠|Sign ×|Sign ÷|Sign −|Sign %|Sign ‰|Sign (|Sign )")]
    [InlineData("𠀀a", "Sign 𠀀|Word a")]
    [InlineData(" \t\n", "")]
    [InlineData("é9", "Sign é|Number 9")]
    [InlineData("@[`{/:", "Sign @|Sign [|Sign `|Sign {|Sign /|Sign :")]
    public void AText_IsWordsNumbersAndSigns(string text, string tokens)
    {
        IReadOnlyList<Token> read = Token.Of(text);

        Assert.Equal(tokens, string.Join("|", read.SkipLast(1).Select(token => $"{token.Kind} {token.Text}")));
        Assert.All(read.SkipLast(1), token => Assert.Equal(token.Text, text.Substring(token.Span.Start, token.Span.Length)));
        Assert.Equal((TokenKind.End, "", text.Length, 0), (read[^1].Kind, read[^1].Text, read[^1].Span.Start, read[^1].Span.Length));
    }

    [Fact]
    public void HalfACharacter_IsASignOfItsOwn() => Assert.Equal(
        ["\uD840", "a", "\uD840", "\uD840\uDC00", "\uDC00", "\uD840", ""],
        Token.Of("\uD840a\uD840\uD840\uDC00\uDC00\uD840").Select(token => token.Text));

    private static IEnumerable<Expression> Parts(Expression expression) => expression.Operands.SelectMany(Parts).Prepend(expression);
}
