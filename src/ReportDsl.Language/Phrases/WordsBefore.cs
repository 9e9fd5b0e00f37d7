namespace ReportDsl.Language.Phrases;

/// <summary>What the words of a clause before a figure say of it.</summary>
/// <remarks>They are looked for in every phrase of every file; hence the plain loops.</remarks>
internal static class WordsBefore
{
    private static readonly string[] BetweenWordAndFigure = [.. Lexicon.BoundsBefore.Select(bound => bound.Text), .. Lexicon.Leading];

    /// <summary>The word that says how the figure binds, or null.</summary>
    public static OfficialWord<Bound>? Bound(string before, PrintedFigure figure)
    {
        foreach (OfficialWord<Bound> word in Lexicon.BoundsBefore)
        {
            if (LeadsTo(before, word.Text, figure))
            {
                return word;
            }
        }

        foreach (OfficialWord<Bound> word in Lexicon.BoundsReaching)
        {
            if (ReachesOver(before, word.Text))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The verb by which a percentage is a rate of growth, or null.</summary>
    public static OfficialWord<Measure>? Growth(string before, PrintedFigure figure)
    {
        foreach (OfficialWord<Measure> verb in Lexicon.Growth)
        {
            if (ChangesBy(before, verb.Text, figure))
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>Whether a verb says that the figure is how much something falls.</summary>
    public static bool IsFall(string before, PrintedFigure figure)
    {
        foreach (string verb in Lexicon.Falling)
        {
            if (ChangesBy(before, verb, figure))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last word that says how firmly the figure is promised, or null.</summary>
    public static OfficialWord<Commitment>? LastCommitment(string before)
    {
        OfficialWord<Commitment>? last = null;
        int end = -1;
        foreach (OfficialWord<Commitment> word in Lexicon.Commitments)
        {
            int at = before.LastIndexOf(word.Text, StringComparison.Ordinal);
            if (at > end && !(word.Text == "争取" && Lexicon.Obtained.Any(before.Contains)))
            {
                last = word;
                end = at;
            }
        }

        return last;
    }

    private static bool ReachesOver(string before, string word)
    {
        int at = before.LastIndexOf(word, StringComparison.Ordinal);
        return at >= 0 && !before.Substring(at).Any(char.IsDigit);
    }

    // 下降到1.2% is a level, however it came about.
    private static bool ChangesBy(string before, string verb, PrintedFigure figure)
    {
        int at = before.LastIndexOf(verb, StringComparison.Ordinal);
        int behind = at + verb.Length;
        return at >= 0 && LeadsTo(before, verb, figure) && !(behind < before.Length && before[behind] is '到' or '至' or '为');
    }

    // Whether the word leads to the figure: nothing of another subject stands between them.
    private static bool LeadsTo(string before, string word, PrintedFigure figure)
    {
        int at = before.LastIndexOf(word, StringComparison.Ordinal);
        if (at < 0 || IsPartOfAWord(before, at + word.Length, word))
        {
            return false;
        }

        string between = before.Substring(at + word.Length);
        foreach (string skipped in BetweenWordAndFigure)
        {
            if (between.Length == 0)
            {
                return true;
            }

            between = between.Replace(skipped, "");
        }

        // In 分别增长7%、8% and 突破3000亿元、4000亿元 the word reaches over the figures before.
        between = figure.UnitAsPrinted.Length > 0 ? between.Replace(figure.UnitAsPrinted, "") : between;
        return between.All(character => character is '、' or '和' or '与' or '及' or '%' or '％' or '.' or '．' or (>= '0' and <= '9'));
    }

    // 最近30家 and 附近3个 hold 近, 节约 holds 约: a word's own last sign isn't a bound.
    private static bool IsPartOfAWord(string before, int end, string word) => end >= 2 && (word, before[end - 2]) is
        ("近", '最' or '附' or '邻') or
        ("约", '节' or '集' or '签' or '履');
}
