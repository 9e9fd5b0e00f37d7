using System.Globalization;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Expressions;

/// <summary>Reads the expression of a rule.</summary>
/// <remarks>
/// <code>
/// condition  = conjunction { "or" conjunction }
/// conjunction = denial { "and" denial }
/// denial     = "not" denial | comparison
/// comparison = sum [ ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "=" | "!=" ) sum ]
/// sum        = product { ( "+" | "-" ) product }
/// product    = factor { ( "*" | "/" ) factor }
/// factor     = "-" factor | number [ scale ] [ unit ] | figure | function | "(" condition ")"
/// figure     = ( "value" | "target" | "result" | "previous" ) "(" indicator ")"
/// function   = "abs" "(" sum ")" | "growth_of" "(" sum ")"
///            | "implied_growth" "(" sum "," sum "," digits [ "years" ] ")"
///            | "round" "(" sum ")" "to" digits "decimals"
///            | "sum" "of" "(" sum { "," sum } ")"
/// scale      = "thousand" | "million" | "billion" | "trillion"
/// </code>
/// A text that can't be read gives one finding, at the word that is wrong, and null.
/// </remarks>
internal sealed class RuleParser
{
    // Deeper or longer rules nobody reads; and the parts call each other.
    private const int MostParts = 200;
    private const int LongestImpliedGrowth = 100;
    private const int MostDecimals = 10;

    private static readonly Dictionary<string, FigureSource> Sources = new(StringComparer.Ordinal)
    {
        ["value"] = FigureSource.Value,
        ["target"] = FigureSource.Target,
        ["result"] = FigureSource.Result,
        ["previous"] = FigureSource.Previous,
    };

    private static readonly Dictionary<string, ComparisonOperator> Comparisons = new(StringComparer.Ordinal)
    {
        ["<"] = ComparisonOperator.Less,
        ["<="] = ComparisonOperator.LessOrEqual,
        ["≤"] = ComparisonOperator.LessOrEqual,
        [">"] = ComparisonOperator.Greater,
        [">="] = ComparisonOperator.GreaterOrEqual,
        ["≥"] = ComparisonOperator.GreaterOrEqual,
        ["="] = ComparisonOperator.Equal,
        ["!="] = ComparisonOperator.NotEqual,
        ["≠"] = ComparisonOperator.NotEqual,
    };

    private static readonly Dictionary<string, ArithmeticOperator> Sums = new(StringComparer.Ordinal)
    {
        ["+"] = ArithmeticOperator.Add,
        ["-"] = ArithmeticOperator.Subtract,
        ["−"] = ArithmeticOperator.Subtract,
    };

    private static readonly Dictionary<string, ArithmeticOperator> Products = new(StringComparer.Ordinal)
    {
        ["*"] = ArithmeticOperator.Multiply,
        ["×"] = ArithmeticOperator.Multiply,
        ["/"] = ArithmeticOperator.Divide,
        ["÷"] = ArithmeticOperator.Divide,
    };

    private static readonly string[] Functions = ["abs", "growth_of", "implied_growth", "round", "sum"];
    private static readonly string[] Keywords = ["and", "or", "not", "to", "decimals", "of", .. Functions, .. Sources.Keys];

    private readonly ScalarNode scalar;
    private readonly RuleNames names;
    private readonly FindingList findings;
    private readonly IReadOnlyList<Token> tokens;
    private int position;
    private int parts;

    private RuleParser(ScalarNode scalar, RuleNames names, FindingList findings)
    {
        this.scalar = scalar;
        this.names = names;
        this.findings = findings;
        tokens = Token.Of(scalar.Value);
    }

    /// <summary>The expression, or null when it can't be read and that was reported.</summary>
    public static Expression? Parse(ScalarNode scalar, RuleNames names, FindingList findings) => new RuleParser(scalar, names, findings).Rule();

    private Expression? Rule()
    {
        if (Condition() is not Expression expression)
        {
            return null;
        }

        return Current.Kind == TokenKind.End ? expression : Fail("the rule could end before this; join conditions by 'and' or 'or'.");
    }

    private Expression? Condition() => Chain(Conjunction, token => token.Text == "or", (_, left, right, span) => new LogicalExpression(IsAnd: false, left, right, span));

    private Expression? Conjunction() => Chain(Denial, token => token.Text == "and", (_, left, right, span) => new LogicalExpression(IsAnd: true, left, right, span));

    private Expression? Denial()
    {
        Token first = Current;
        if (!Accept("not"))
        {
            return Comparison();
        }

        return Count() && Denial() is Expression operand ? new NotExpression(operand, From(first)) : null;
    }

    private Expression? Comparison()
    {
        Token first = Current;
        Expression? left = Sum();
        if (left is null || !Comparisons.TryGetValue(Current.Text, out ComparisonOperator comparison))
        {
            return left;
        }

        position++;
        return Sum() is Expression right ? new ComparisonExpression(comparison, left, right, From(first)) : null;
    }

    private Expression? Sum() => Chain(Product, token => Sums.ContainsKey(token.Text), (token, left, right, span) => new ArithmeticExpression(Sums[token.Text], left, right, span));

    private Expression? Product() => Chain(Factor, token => Products.ContainsKey(token.Text), (token, left, right, span) => new ArithmeticExpression(Products[token.Text], left, right, span));

    private Expression? Chain(Func<Expression?> operand, Func<Token, bool> joins, Func<Token, Expression, Expression, Span, Expression> join)
    {
        Token first = Current;
        Expression? left = operand();
        while (left is not null && joins(Current))
        {
            Token sign = Current;
            position++;
            left = operand() is Expression right ? join(sign, left, right, From(first)) : null;
        }

        return left;
    }

    private Expression? Factor()
    {
        Token first = Current;
        if (!Count())
        {
            return null;
        }

        if (first.Kind == TokenKind.Number)
        {
            return Number();
        }

        if (Accept("-") || Accept("−"))
        {
            return Factor() is Expression operand ? new NegationExpression(operand, From(first)) : null;
        }

        if (Accept("("))
        {
            return Condition() is Expression inner && Expect(")") ? inner : null;
        }

        return Sources.TryGetValue(first.Text, out FigureSource source) ? Figure(source) : Function(first);
    }

    private Expression? Function(Token name)
    {
        position++;
        switch (name.Text)
        {
            case "abs":
                return Expect("(") && Sum() is Expression distance && Expect(")") ? new AbsExpression(distance, From(name)) : null;

            case "growth_of":
                return Expect("(") && Sum() is Expression index && Expect(")") ? new GrowthOfExpression(index, From(name)) : null;

            case "round":
                return Expect("(") && Sum() is Expression rounded && Expect(")") && Expect("to") && WholeNumber(0, MostDecimals) is int decimals && Expect("decimals")
                    ? new RoundExpression(rounded, decimals, From(name))
                    : null;

            case "sum":
                return Expect("of") && Expect("(") && Terms() is EquatableArray<Expression> terms && Expect(")") ? new SumExpression(terms, From(name)) : null;

            case "implied_growth":
                return Expect("(") && Sum() is Expression from && Expect(",") && Sum() is Expression to && Expect(",")
                    && WholeNumber(1, LongestImpliedGrowth) is int years && AcceptYears() && Expect(")")
                    ? new ImpliedGrowthExpression(from, to, years, From(name))
                    : null;

            default:
                position--;
                return Fail(Nearest.To(name.Text, [.. Functions, .. Sources.Keys]) is string near
                    ? $"did you mean '{near}'?"
                    : "a figure such as target(gdp), a number such as 5 %, or a function such as abs(…) has to stand here.");
        }
    }

    private EquatableArray<Expression>? Terms()
    {
        List<Expression> terms = [];
        do
        {
            if (Sum() is not Expression term)
            {
                return null;
            }

            terms.Add(term);
        }
        while (Accept(","));
        return terms.ToEquatableArray();
    }

    private FigureExpression? Figure(FigureSource source)
    {
        Token first = Current;
        position++;
        if (!Expect("("))
        {
            return null;
        }

        Token id = Current;
        if (id.Kind != TokenKind.Word)
        {
            Fail("the id of an indicator has to stand here, such as gdp.");
            return null;
        }

        position++;
        if (!Expect(")"))
        {
            return null;
        }

        if (names.Indicators.TryGetValue(id.Text, out IndicatorModel? indicator))
        {
            return new(source, indicator, From(first));
        }

        if (!names.IsRejected(id.Text))
        {
            findings.Add(Rules.UnknownIndicator, RangeOf(id.Span), id.Text, Nearest.Advice(id.Text, [.. names.Indicators.Keys], "add it under 'indicators' in the jurisdiction's folder 'indicators'."));
        }

        return null;
    }

    private NumberExpression? Number()
    {
        Token first = Current;
        position++;
        if (!decimal.TryParse(first.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal value))
        {
            position--;
            Fail("no report states a figure as large as this; check its digits.");
            return null;
        }

        decimal scale = ScaleWords.SizeOf(Current.Text) ?? 1;
        position += scale == 1 ? 0 : 1;
        if (value > Amount.Limit / scale)
        {
            findings.Add(Rules.UnreadableRule, RangeOf(From(first)), first.Text, "no report states a figure as large as this; check its zeros.");
            return null;
        }

        if (!HasUnit)
        {
            return new(value * scale, null, From(first));
        }

        return Unit() is Unit unit ? new(value * scale, unit, From(first)) : null;
    }

    private bool HasUnit => Current.Text is "%" or "‰" || (Current.Kind == TokenKind.Word && !Keywords.Contains(Current.Text));

    // Of several words, the longest that name a unit: percentage points.
    private Unit? Unit()
    {
        int length = 1;
        while (Current.Kind == TokenKind.Word && length < 3 && tokens[position + length].Kind == TokenKind.Word && !Keywords.Contains(tokens[position + length].Text))
        {
            length++;
        }

        for (int words = length; words > 0; words--)
        {
            string name = string.Join("-", tokens.Skip(position).Take(words).Select(token => token.Text));
            if (UnitNames.Find(name, names.Units) is Unit unit)
            {
                position += words;
                return unit;
            }
        }

        Span span = Current.Span.To(tokens[position + length - 1].Span);
        string written = scalar.Value.Substring(span.Start, span.Length);
        if (!names.IsRejected(written))
        {
            UnitNames.ReportUnknown(new(written, RangeOf(span)), [.. names.Units.Keys], findings);
        }

        return null;
    }

    private int? WholeNumber(int minimum, int maximum)
    {
        if (Current.Kind == TokenKind.Number && int.TryParse(Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= minimum && number <= maximum)
        {
            position++;
            return number;
        }

        Fail(string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1} has to stand here.", minimum, maximum));
        return null;
    }

    private Token Current => tokens[position];

    private Span From(Token first) => first.Span.To(tokens[position - 1].Span);

    private bool Accept(string text)
    {
        if (Current.Text != text || Current.Kind == TokenKind.End)
        {
            return false;
        }

        position++;
        return true;
    }

    // The word may be left out.
    private bool AcceptYears() => Accept("years") || Accept("year") || !HasUnit || Expect("years");

    private bool Expect(string text)
    {
        if (Accept(text))
        {
            return true;
        }

        Fail($"'{text}' has to stand here.");
        return false;
    }

    private bool Count()
    {
        if (++parts <= MostParts)
        {
            return true;
        }

        Fail("the rule has too many parts; make several rules of it.");
        return false;
    }

    private Expression? Fail(string advice)
    {
        TextRange range = Current.Kind == TokenKind.End ? scalar.Range : RangeOf(Current.Span);
        findings.Add(Rules.UnreadableRule, range, Current.Kind == TokenKind.End ? "its end" : Current.Text, advice);
        return null;
    }

    private TextRange RangeOf(Span span) => scalar.RangeOf(span.Start, span.Length);
}
