namespace ReportDsl.Language.Phrases;

/// <summary>Reads the figures of official Chinese, each with what is said of it.</summary>
/// <remarks>
/// <code>
/// statement  = [ commitment ] … [ verb ] [ bound ] figure [ bound ]
/// figure     = numeral [ "余" | "多" ] [ multiplier ] [ "余" | "多" ] unit [ "半" ]      3.8万人  11所  两年  一年半  1.2万余人
///            | numeral [ multiplier ] [ unit ] sign numeral [ multiplier ] unit           5.5%至6%  3至5个
///            | numeral "分之" numeral                                                     三分之一  百分之五
///            | "翻" [ numeral ] "番"                                                      翻一番 is growth of 100%
///            | multiplier unit, where a bound says that it is a figure                    突破万亿元  百人以上
/// </code>
/// A bound behind the figure says more than one before it: 控制在5%左右 is about 5%. A commitment reaches from its word to the
/// end of its clause, over every item of a list: 力争新增高新技术企业100家、科技小巨人企业50家.
/// </remarks>
internal sealed class PhraseReader
{
    private const string ClauseEnds = "，。；！？,;!?\n";

    // No word reaches further than this, so that the work never grows faster than the text.
    private const int LongestClause = 200;

    // A figure like this needs no multiplier, even where the one behind it has one.
    private const int LeastWrittenOut = 1000;

    private static readonly char[] Origin = ['从', '由'];

    private static readonly char[] Destination = ['到', '至'];

    private static readonly char[] ClauseMarks = ClauseEnds.ToCharArray();

    // The largest first: 3万亿元 isn't 3万 of something. With a number above its limit, each would be beyond any figure.
    private static readonly (Multiplier Multiplier, string Symbol, decimal Limit)[] PrintedMultipliers =
        [.. Multipliers.All.Reverse().Select(multiplier => (multiplier, multiplier.Symbol(), multiplier.Largest()))];

    private readonly string text;
    private readonly PrintedUnits units;

    private PhraseReader(string text, PrintedUnits units)
    {
        this.text = text;
        this.units = units;
    }

    /// <summary>Every figure in one of the units, in the order of the text.</summary>
    public static IReadOnlyList<FigureStatement> Read(string text, PrintedUnits units, CancellationToken cancellation = default) =>
        new PhraseReader(text, units).Statements(cancellation);

    private List<FigureStatement> Statements(CancellationToken cancellation)
    {
        List<FigureStatement> statements = [];
        int index = 0;
        while (index < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Numerals.LengthBeyondFigures(text, index) is > 0 and int digits)
            {
                index += digits;
                continue;
            }

            Numeral? numeral = Numerals.At(text, index);
            if ((Doubling(index) ?? FigureAt(index, numeral)) is not Found figure)
            {
                index += Math.Max(1, numeral?.Length ?? 1);
                continue;
            }

            statements.Add(Statement(figure));
            index = figure.End;
        }

        ShareBounds(statements);
        return statements;
    }

    // In 分别增长6%和7%以上 the bound is that of both figures.
    private void ShareBounds(List<FigureStatement> statements)
    {
        for (int index = statements.Count - 2; index >= 0; index--)
        {
            FigureStatement statement = statements[index];
            FigureStatement next = statements[index + 1];
            bool isJoined = next.Start == statement.End + 1 && text[statement.End] is '、' or '和' or '与' or '及';
            if (!isJoined || statement is not { BoundWord: "", Upper: null } || next.Upper is not null || !IsDistributed(statement.Start))
            {
                continue;
            }

            // 分别提高1个和2个百分点: the unit is that of both as well.
            PrintedFigure figure = statement.Figure, following = next.Figure;
            bool isShortened = figure.UnitAsPrinted.Length > 0 && following.UnitAsPrinted.Length > figure.UnitAsPrinted.Length
                && following.UnitAsPrinted.StartsWith(figure.UnitAsPrinted, StringComparison.Ordinal)
                && figure.Printed <= following.Multiplier.Largest();
            if (isShortened)
            {
                figure = figure with { Multiplier = following.Multiplier, Unit = following.Unit, UnitAsPrinted = following.UnitAsPrinted };
            }

            if (figure.Unit == following.Unit)
            {
                statements[index] = statement with { Figure = figure, Bound = next.Bound, BoundWord = next.BoundWord };
            }
        }
    }

    private bool IsDistributed(int index)
    {
        int word = text.LastIndexOf("分别", index, StringComparison.Ordinal);
        return word >= 0 && text.IndexOfAny(ClauseMarks, word, index - word) < 0;
    }

    private Found? FigureAt(int index, Numeral? written)
    {
        if ((written ?? Unwritten(index)) is not Numeral numeral || IsIndefinite(index))
        {
            return null;
        }

        Found? figure = Fraction(index, numeral) ?? Range(index, numeral) ?? Plain(index, numeral);
        return figure is null || IsYear(figure) || (written is null && !IsBounded(figure)) ? null : figure;
    }

    private FigureStatement Statement(Found found)
    {
        int clause = found.Start;
        while (clause > 0 && found.Start - clause < LongestClause && ClauseEnds.IndexOf(text[clause - 1]) < 0)
        {
            clause--;
        }

        string before = text.Substring(clause, found.Start - clause);
        OfficialWord<Bound>? bound = BoundBehind(found.End) ?? WordsBefore.Bound(before, found.Figure);
        OfficialWord<Commitment>? commitment = WordsBefore.LastCommitment(before);
        OfficialWord<Measure>? growth = found.Figure.Unit.Dimension == Dimension.Share ? WordsBefore.Growth(before, found.Figure) : null;
        return new FigureStatement(
            found.Figure,
            found.Upper,
            found.Upper is not null ? Bound.Between
                : found.Excess ? Bound.Above
                : bound?.Meaning ?? (found.IsTop ? Bound.AtMost : Bound.Exactly),
            bound?.Text ?? "",
            commitment?.Meaning ?? Commitment.Plan,
            commitment?.Text ?? "",
            found.IsDoubling ? Measure.GrowthRate : growth?.Meaning,
            WordsBefore.IsFall(before, found.Figure),
            before.Contains("预计"),
            found.Start,
            found.End,
            IsName(found),
            found.Upper is null ? found.Start : found.UpperStart);
    }

    private OfficialWord<Bound>? BoundBehind(int end)
    {
        foreach (OfficialWord<Bound> word in Lexicon.BoundsBehind)
        {
            if (StartsWith(end, word.Text))
            {
                return word;
            }
        }

        return null;
    }

    // 数十家 and 几百人 state no figure.
    private bool IsIndefinite(int index) => index > 0 && text[index - 1] is '数' or '几' && index < text.Length && char.IsLetter(text[index]);

    // 百 of 突破百家 is a figure with no numeral; the bound that proves it is looked for once the figure is known.
    private Numeral? Unwritten(int index) => text[index] is '百' or '千' or '万' or '亿' && (index == 0 || Numerals.At(text, index - 1) is null) ? new("1", 0) : null;

    private bool IsBounded(Found found) =>
        found.IsTop
        || BoundBehind(found.End) is not null
        || Lexicon.BoundsBefore.Any(word => EndsBefore(found.Start, word.Text));

    private static bool IsYear(Found found) =>
        found.Figure.Unit == Units.Years && found.Figure.Multiplier == Multiplier.One && found.Figure.Printed is >= 1900 and <= 2100;

    private bool IsName(Found found) =>
        IsQuoted(found.Start)
        || (found.Start > 0 && text[found.Start - 1] == '第' && found.Figure.Unit != Units.Rank)
        || Lexicon.Names.Any(name => StartsWith(found.Start, name))
        || IsSize(found)
        || IsStartingLevel(found);

    // 十亿元镇, 亿元以上项目, 百亩以上规模示范片
    private bool IsSize(Found found)
    {
        if (found.Figure.Unit.Dimension != Dimension.Money && found.Figure.Unit.Dimension != Dimension.Area)
        {
            return false;
        }

        // 设立规模50亿元的基金 states the fund's size, and nothing else.
        if (EndsBefore(found.Start, "规模"))
        {
            return false;
        }

        int behind = found.End + (BoundBehind(found.End)?.Text.Length ?? 0);
        return Lexicon.Sized.Any(noun => StartsWith(behind, noun));
    }

    private bool IsQuoted(int index) => text.LastIndexOf('“', index) > text.LastIndexOf('”', index) && text.IndexOf('”', index) >= 0;

    // 从389平方公里扩大到2417平方公里 states 2417, and 从人均8.7万元提高到12万元 states 12万元.
    private bool IsStartingLevel(Found found)
    {
        int to = text.IndexOfAny(Destination, found.End, Math.Min(7, text.Length - found.End));
        int from = text.LastIndexOfAny(Origin, Math.Max(0, found.Start - 1), Math.Min(8, found.Start));
        return to >= 0 && from >= 0 && text.IndexOfAny(ClauseMarks, from, to - from) < 0;
    }

    private Found? Doubling(int start)
    {
        if (text[start] != '翻' || !units.Units.Contains(Units.Percent))
        {
            return null;
        }

        Numeral times = Numerals.At(text, start + 1) ?? new Numeral("1", 0);
        int end = start + 1 + times.Length;
        if (!StartsWith(end, "番") || times.Value is not (>= 1 and <= 4))
        {
            return null;
        }

        string growth = (((1 << (int)times.Value) - 1) * 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(start, end + 1, new PrintedFigure(growth, Multiplier.One, Units.Percent, "番"), null) { IsDoubling = true };
    }

    private Found? Fraction(int start, Numeral numeral)
    {
        int behind = start + numeral.Length;
        if (!StartsWith(behind, Numerals.OutOf)
            || (Numerals.At(text, behind + Numerals.OutOf.Length) ?? (StartsWith(behind, "分之百") ? new Numeral("100", 1) : null)) is not Numeral part
            || part.Value > Amount.Limit
            || FractionUnits.Of((int)Math.Min(numeral.Value, int.MaxValue)) is not Unit unit
            || !units.Units.Contains(unit))
        {
            return null;
        }

        string asPrinted = text.Substring(start, numeral.Length) + Numerals.OutOf;
        return new(start, behind + Numerals.OutOf.Length + part.Length, new PrintedFigure(part.Digits, Multiplier.One, unit, asPrinted), null);
    }

    private Found? Range(int start, Numeral numeral)
    {
        foreach ((Multiplier multiplier, string symbol, decimal limit) in PrintedMultipliers)
        {
            if (!MayStandAt(start + numeral.Length, symbol) || numeral.Value > limit)
            {
                continue;
            }

            int behind = start + numeral.Length + symbol.Length;
            (string Form, Unit Unit) first = UnitAt(behind);
            int sign = behind + (first.Form?.Length ?? 0);
            if (RangeSignAt(sign) is not string connector
                || Numerals.At(text, sign + connector.Length) is not Numeral second
                || second.Length == 0
                || Plain(sign + connector.Length, second) is not Found upper)
            {
                continue;
            }

            PrintedFigure lower = string.IsNullOrEmpty(first.Form)
                ? LowerWithoutUnit(numeral, multiplier, upper.Figure)
                : new(numeral.Digits, multiplier, first.Unit, symbol + first.Form);
            if (lower.Unit.Dimension == upper.Figure.Unit.Dimension && lower.Amount < upper.Figure.Amount)
            {
                return new(start, upper.End, lower, upper.Figure) { UpperStart = upper.Start };
            }
        }

        return null;
    }

    // 3至5万人 means 3万至5万人; 3.8万至4万人 names both multipliers, and 3000至5万人 writes its lower figure out.
    private static PrintedFigure LowerWithoutUnit(Numeral numeral, Multiplier multiplier, PrintedFigure upper)
    {
        bool isWrittenOut = numeral.Value >= LeastWrittenOut && numeral.Value >= upper.Printed;
        return multiplier == Multiplier.One && !isWrittenOut
            ? new(numeral.Digits, upper.Multiplier, upper.Unit, upper.UnitAsPrinted)
            : new(numeral.Digits, multiplier, upper.Unit, multiplier.Symbol() + upper.UnitAsPrinted.Substring(upper.Multiplier.Symbol().Length));
    }

    private Found? Plain(int start, Numeral numeral)
    {
        foreach ((Multiplier multiplier, string symbol, decimal limit) in PrintedMultipliers)
        {
            if (!MayStandAt(start + numeral.Length, symbol) || numeral.Value > limit)
            {
                continue;
            }

            int behind = start + numeral.Length;
            bool excess = IsExcess(behind);
            behind += excess ? 1 : 0;
            if (!StartsWith(behind, symbol))
            {
                continue;
            }

            behind += symbol.Length;
            if (IsExcess(behind))
            {
                excess = true;
                behind++;
            }

            (string form, Unit unit) = UnitAt(behind);
            if (form is null)
            {
                continue;
            }

            bool half = StartsWith(behind + form.Length, "半") && !numeral.Digits.Contains('.');
            PrintedFigure figure = new(half ? numeral.Digits + ".5" : numeral.Digits, multiplier, unit, symbol + form);
            return new(start, behind + form.Length + (half ? 1 : 0), figure, null) { Excess = excess, IsTop = form == "强" || (unit == Units.Rank && start > 0 && text[start - 1] == '前') };
        }

        return null;
    }

    private bool MayStandAt(int behind, string multiplier) =>
        StartsWith(behind, multiplier) || (IsExcess(behind) && StartsWith(behind + 1, multiplier));

    private (string Form, Unit Unit) UnitAt(int index)
    {
        foreach ((string form, Unit unit) in units.FormsWith(index < text.Length ? text[index] : '\0'))
        {
            if (StartsWith(index, form) && (form.Length > 0 || IsEndOfABareFigure(index)))
            {
                // 3.8万人次 isn't 3.8万人: the longest form decides, even if nobody asked for its unit.
                return units.Units.Contains(unit) ? (form, unit) : default;
            }
        }

        return default;
    }

    // An index is printed with no unit at all: 控制在103左右, or at the end of its clause.
    private bool IsEndOfABareFigure(int index) =>
        index >= text.Length || ClauseEnds.IndexOf(text[index]) >= 0 || text[index] == '、' || BoundBehind(index) is not null
        || RangeSignAt(index) is not null;

    private string? RangeSignAt(int index)
    {
        foreach (string sign in Lexicon.RangeSigns)
        {
            if (StartsWith(index, sign))
            {
                return sign;
            }
        }

        return null;
    }

    private bool IsExcess(int index) => index < text.Length && text[index] is '余' or '多';

    private bool StartsWith(int start, string prefix) => start <= text.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;

    private bool EndsBefore(int end, string ending) => end >= ending.Length && StartsWith(end - ending.Length, ending);

    /// <summary>A figure and where it stands.</summary>
    private sealed record Found(int Start, int End, PrintedFigure Figure, PrintedFigure? Upper)
    {
        public int UpperStart { get; init; }

        public bool Excess { get; init; }

        public bool IsTop { get; init; }

        public bool IsDoubling { get; init; }
    }
}
