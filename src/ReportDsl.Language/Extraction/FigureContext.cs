using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Extraction;

/// <summary>A figure with the words around it.</summary>
/// <remarks>
/// <code>
/// sentence = clause { "，" clause } "。"
/// clause   = item { ( "、" | "和" | "与" | "及" ) item }          新增城市绿地1500亩、绿道100公里以上
/// item     = before figure [ bound ] behind                     推进 | 139个 | 重点项目建设
/// </code>
/// </remarks>
internal sealed class FigureContext
{
    private const string ClauseEnds = "，。；！？：,;!?:—…";
    private const string ItemEnds = "、和与及";

    // Beyond this a clause is no clause any more, and only its nearest words count.
    private const int LongestClause = 120;

    private FigureContext(string sentence, FigureStatement statement, int clauseStart, int itemStart, int behindStart, int itemEnd, FigureContext? previous)
    {
        Sentence = sentence;
        Statement = statement;
        ClauseStart = clauseStart;
        ItemStart = itemStart;
        BehindStart = behindStart;
        ItemEnd = itemEnd;
        Previous = previous;
    }

    public string Sentence { get; }

    public FigureStatement Statement { get; }

    /// <summary>Where the clause begins in the sentence.</summary>
    public int ClauseStart { get; }

    /// <summary>Where the item begins in the sentence.</summary>
    public int ItemStart { get; }

    /// <summary>Where the words behind the figure and its bound begin.</summary>
    public int BehindStart { get; }

    /// <summary>Where the item ends.</summary>
    public int ItemEnd { get; }

    /// <summary>The figure before it in the same clause, if there is one.</summary>
    public FigureContext? Previous { get; }

    /// <summary>The item's words before the figure.</summary>
    public string Before => Sentence.Substring(ItemStart, Statement.Start - ItemStart);

    /// <summary>The item's words behind the figure and its bound.</summary>
    public string Behind => Sentence.Substring(BehindStart, ItemEnd - BehindStart);

    /// <summary>The whole clause before the figure.</summary>
    public string ClauseBefore => Sentence.Substring(ClauseStart, Statement.Start - ClauseStart);

    /// <summary>The words before the first figure of the list that the item belongs to: of 新增A3个、B4个 it is 新增A for B; empty for the first item.</summary>
    public string Lead => Previous is null ? "" : Previous.Previous is null ? Previous.Before : Previous.Lead;

    /// <summary>The clause up to the item's end.</summary>
    public string Clause => Sentence.Substring(ClauseStart, ItemEnd - ClauseStart);

    /// <summary>Figure and unit as printed.</summary>
    public string Printed => Sentence.Substring(Statement.Start, Statement.End - Statement.Start);

    /// <summary>Whether the numeral is written in Chinese signs.</summary>
    public bool IsInChinese => !char.IsDigit(Sentence[Statement.Start]);

    /// <summary>Whether it stands right behind the figure it is the size of: 5个1000平方米以上的社区用房.</summary>
    public bool IsSizeOfPrevious { get; private init; }

    /// <summary>Whether the figure behind it counts what it is the size of: 5吨以下小锅炉39台.</summary>
    public bool IsSizeOfNext { get; private init; }

    /// <summary>The figures of one sentence.</summary>
    public static IReadOnlyList<FigureContext> Of(string sentence, PrintedUnits units)
    {
        IReadOnlyList<FigureStatement> statements = PhraseReader.Read(sentence, units);
        List<FigureContext> contexts = new(statements.Count);
        for (int index = 0; index < statements.Count; index++)
        {
            FigureStatement statement = statements[index];
            int clauseStart = Math.Max(0, statement.Start - LongestClause);
            for (int at = statement.Start - 1; at >= clauseStart; at--)
            {
                if (IsClauseEnd(sentence, at))
                {
                    clauseStart = at + 1;
                }
            }

            FigureContext? previous = contexts.LastOrDefault(context => context.ClauseStart >= clauseStart && IsPartOfList(context));
            int itemStart = previous is null || previous.BehindStart > statement.Start ? clauseStart : BehindLast(sentence, previous.BehindStart, statement.Start);
            int behind = BehindBound(sentence, statement);
            FigureStatement? next = index + 1 < statements.Count ? statements[index + 1] : null;
            FigureStatement? following = statements.Skip(index + 1).FirstOrDefault(other => !other.IsName);
            if (next is not null && IsSizeBehind(sentence, statement, next, BehindBound(sentence, next)))
            {
                // 新增5个1000平方米以上的社区用房: what is counted stands behind its size.
                behind = BehindBound(sentence, next);
                following = index + 2 < statements.Count ? statements[index + 2] : null;
            }

            int end = behind;
            while (end < sentence.Length && !IsClauseEnd(sentence, end) && end - behind < LongestClause)
            {
                end++;
            }

            if (following is not null && following.Start < end)
            {
                end = Math.Max(behind, FirstMark(sentence, behind, following.Start));
            }

            contexts.Add(new(sentence, statement, clauseStart, itemStart, behind, end, previous)
            {
                IsSizeOfPrevious = index > 0 && IsSizeBehind(sentence, statements[index - 1], statement, behind),
                IsSizeOfNext = next is not null && IsSizeAhead(sentence, statement, behind, next),
            });
        }

        return contexts;
    }

    private static bool IsSizeBehind(string sentence, FigureStatement previous, FigureStatement statement, int behind) =>
        MeasureWords.IsCounting(previous.Figure.Unit) && statement.Start == BehindBound(sentence, previous)
        && previous.Figure.Unit != statement.Figure.Unit && !MeasureWords.IsGeneral(statement.Figure.Unit)
        && behind < sentence.Length && char.IsLetter(sentence[behind]);

    private static bool IsSizeAhead(string sentence, FigureStatement statement, int behind, FigureStatement next)
    {
        if (!MeasureWords.IsCounting(next.Figure.Unit) || MeasureWords.IsGeneral(statement.Figure.Unit) || behind >= next.Start)
        {
            return false;
        }

        string between = sentence.Substring(behind, next.Start - behind);
        return between.All(char.IsLetter) && !ItemEnds.Any(mark => between.IndexOf(mark) >= 0) && !TenseWords.OfMaking.Any(between.Contains)
            && !Lexicon.Leading.Any(word => word.Length > 1 && between.Contains(word));
    }

    private static bool IsPartOfList(FigureContext context) => !context.IsSizeOfNext && !context.IsSizeOfPrevious && !context.Statement.IsName && context.Statement.Figure.Unit != MeasureWords.None;

    // The comma of 12,000 and the colon of 3:1 end nothing.
    private static bool IsClauseEnd(string sentence, int at) => ClauseEnds.IndexOf(sentence[at]) >= 0 && !IsWithinNumeral(sentence, at) && !IsRange(sentence, at);

    private static bool IsWithinNumeral(string sentence, int at) =>
        sentence[at] is ',' or ':' && at > 0 && at + 1 < sentence.Length && char.IsDigit(sentence[at - 1]) && char.IsDigit(sentence[at + 1]);

    private static bool IsRange(string sentence, int at) =>
        sentence[at] == '—' && at > 0 && at + 1 < sentence.Length && sentence[at - 1] != '—' && sentence[at + 1] != '—';

    // 省级重点项目和876个: the item begins behind the last mark.
    private static int BehindLast(string sentence, int from, int to)
    {
        for (int at = to - 1; at >= from; at--)
        {
            if (ItemEnds.IndexOf(sentence[at]) >= 0)
            {
                // 新签约和在谈项目总投资超1千亿元: the mark belongs to what is counted, and the list's mark is the one before.
                int first = sentence.IndexOf('、', from, to - from);
                return first >= 0 ? first + 1 : at + 1;
            }
        }

        return from;
    }

    private static int FirstMark(string sentence, int from, int to)
    {
        int mark = sentence.IndexOf('、', from, to - from);
        if (mark >= 0)
        {
            return mark;
        }

        for (int at = to - 1; at >= from; at--)
        {
            if (ItemEnds.IndexOf(sentence[at]) >= 0)
            {
                return at;
            }
        }

        return to;
    }

    private static int BehindBound(string sentence, FigureStatement statement) =>
        statement.BoundWord.Length > 0 && string.CompareOrdinal(sentence, statement.End, statement.BoundWord, 0, statement.BoundWord.Length) == 0
            ? statement.End + statement.BoundWord.Length
            : statement.End;
}
