using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Expressions;

/// <summary>Where a part of an expression stands within its text. Two are always equal: a blank more changes no meaning.</summary>
internal readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;

    public bool Equals(Span other) => true;

    public override int GetHashCode() => 0;

    public Span To(Span end) => new(Start, end.End - Start);
}

/// <summary>Which figure of an indicator is meant.</summary>
internal enum FigureSource
{
    /// <summary>The figure under examination: every target of a period, every result of one, or what an application reports.</summary>
    Value,

    /// <summary>The report's target.</summary>
    Target,

    /// <summary>The result that the report states.</summary>
    Result,

    /// <summary>The latest result before the period of the figures under examination.</summary>
    Previous,
}

internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

internal enum ComparisonOperator
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

/// <summary>A part of a rule, read and with its names looked up, but not yet known to fit together.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record Expression(Span Span)
{
    /// <summary>The parts directly below.</summary>
    public virtual IEnumerable<Expression> Operands => [];

    /// <summary>Every figure in the expression, in its order.</summary>
    public IEnumerable<FigureExpression> Figures => this is FigureExpression figure ? [figure] : Operands.SelectMany(operand => operand.Figures);
}

/// <summary>A number of the rule's own, with a unit or plain.</summary>
internal sealed record NumberExpression(decimal Value, Unit? Unit, Span Span) : Expression(Span)
{
    public ValueRange Range => Unit is null ? ValueRange.Exactly(Value) : ValueRange.Exactly(new Amount(Value, Unit));
}

/// <summary>A figure of an indicator: <c>target(gdp)</c>.</summary>
internal sealed record FigureExpression(FigureSource Source, IndicatorModel Indicator, Span Span) : Expression(Span);

internal sealed record NegationExpression(Expression Operand, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [Operand];
}

internal sealed record ArithmeticExpression(ArithmeticOperator Operator, Expression Left, Expression Right, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [Left, Right];
}

internal sealed record ComparisonExpression(ComparisonOperator Operator, Expression Left, Expression Right, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [Left, Right];
}

/// <summary>Two conditions joined by <c>and</c> or <c>or</c>.</summary>
internal sealed record LogicalExpression(bool IsAnd, Expression Left, Expression Right, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [Left, Right];
}

internal sealed record NotExpression(Expression Operand, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [Operand];
}

/// <summary>The distance from zero: <c>abs(…)</c>.</summary>
internal sealed record AbsExpression(Expression Operand, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [Operand];
}

/// <summary><c>round(…) to 1 decimals</c>: of a percentage in percent, else in the base unit of what is measured.</summary>
internal sealed record RoundExpression(Expression Operand, int Decimals, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [Operand];
}

/// <summary><c>sum of (…, …)</c>.</summary>
internal sealed record SumExpression(EquatableArray<Expression> Terms, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => Terms;
}

/// <summary>The growth that an index against last year's 100 states: <c>growth_of(…)</c>.</summary>
internal sealed record GrowthOfExpression(Expression Operand, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [Operand];
}

/// <summary>The average annual growth from one level to another: <c>implied_growth(from, to, 5 years)</c>.</summary>
internal sealed record ImpliedGrowthExpression(Expression From, Expression To, int Years, Span Span) : Expression(Span)
{
    public override IEnumerable<Expression> Operands => [From, To];
}
