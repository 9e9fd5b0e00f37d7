using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Extraction;

/// <summary>Tells targets, results, facts and noise apart.</summary>
internal static class KindReader
{
    // Units of what isn't promised: 二级, 第三届, 两面.
    private static readonly HashSet<string> Never = new(StringComparer.Ordinal) { "级", "届", "轮", "期", "层", "面", "路", "里", "方", "团", "口", "周", "兆" };

    // A time is promised only with a bound: 60分钟以内.
    private static readonly HashSet<string> Times = new(StringComparer.Ordinal) { Units.Years.Id, "小时", "分钟", "个月", "个工作日", "工作日", "学时", "度" };

    private static readonly string[] PerSo = ["每", "/", "／"];

    private static readonly string[] Durations = ["年限", "期限", "时限", "时间", "寿命", "时长"];

    private static readonly HashSet<Dimension> Shares = [Dimension.Share, Dimension.PercentagePoints, Dimension.IndexLevel];

    private static readonly HashSet<string> Countable = new(StringComparer.Ordinal)
    {
        Units.Enterprises.Id, Units.Schools.Id, Units.Routes.Id, Units.Persons.Id, Units.Households.Id, Units.Mu.Id, Units.Kilometres.Id, Units.Yuan.Id, Units.Tonnes.Id, "座", "件", "处", "套", "张", "辆",
    };

    /// <summary>What the figure is, and how sure that is.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="paragraph">Where it stands.</param>
    /// <param name="isHeadline">Whether it belongs to the list of main anticipated targets.</param>
    /// <param name="planned">The year that the report plans for, where it is known.</param>
    public static (FigureKind Kind, decimal Confidence) Of(FigureContext figure, PlacedParagraph paragraph, bool isHeadline, int? planned)
    {
        if (IsNoise(figure))
        {
            return (FigureKind.Noise, 0.9m);
        }

        if (isHeadline)
        {
            return (FigureKind.Target, 0.99m);
        }

        if (IsSize(figure))
        {
            return (FigureKind.Fact, 0.8m);
        }

        if (figure.IsInChinese && !CountsWhatIsMade(figure))
        {
            return (FigureKind.Noise, 0.8m);
        }

        return paragraph.Tense switch
        {
            ReportPartTense.Notes => (FigureKind.Fact, 0.8m),
            ReportPartTense.Outlook when paragraph.IsCertain => InOutlook(figure),
            ReportPartTense.Review when paragraph.IsCertain => (FigureKind.Result, 0.9m),
            _ => ByWording(figure, paragraph, planned),
        };
    }

    private static (FigureKind Kind, decimal Confidence) InOutlook(FigureContext figure)
    {
        if (LooksBack(figure) || (!Shares.Contains(figure.Statement.Figure.Unit.Dimension) && EndsWithAny(figure.Before, TenseWords.OfExisting)))
        {
            return (FigureKind.Fact, 0.75m);
        }

        return (FigureKind.Target, figure.Statement.Commitment != Commitment.Plan || figure.Statement.BoundWord.Length > 0 ? 0.95m : 0.85m);
    }

    private static (FigureKind Kind, decimal Confidence) ByWording(FigureContext figure, PlacedParagraph paragraph, int? planned)
    {
        int part = paragraph.Tense switch
        {
            ReportPartTense.Outlook => 6,
            ReportPartTense.Review => -6,
            _ => 0,
        };
        int weight = part + Periods.Lean(figure.Sentence.Substring(0, figure.Statement.Start), planned) + (2 * Weight(figure.Clause)) + Weight(figure.Sentence) + Precision(figure);
        if (weight == 0 && paragraph.Tense == ReportPartTense.Unknown)
        {
            // Bare verbs, as plans have them.
            weight = 1;
        }

        decimal confidence = Math.Min(0.95m, 0.5m + (0.05m * Math.Abs(weight)));
        return paragraph.Tense == ReportPartTense.Outlook && LooksBack(figure)
            ? (FigureKind.Fact, 0.6m)
            : (weight > 0 ? FigureKind.Target : FigureKind.Result, confidence);
    }

    private static bool LooksBack(FigureContext figure) => TenseWords.LookingBack.Any(word => word.IsIn(figure.Clause));

    private static int Weight(string words) => TenseWords.All.Where(word => word.IsIn(words)).Sum(word => word.Weight);

    // Nobody promises 45178 persons or 5706.58亿元.
    private static int Precision(FigureContext figure)
    {
        string digits = figure.Statement.Figure.Digits.Replace(".", "").TrimEnd('0');
        return digits.Length >= 5 ? -3 : digits.Length == 4 && figure.Statement.Figure.Unit.Dimension == Dimension.Money ? -1 : 0;
    }

    private static bool IsNoise(FigureContext figure)
    {
        Unit unit = figure.Statement.Figure.Unit;
        string behind = figure.Behind;
        bool isBare = unit == MeasureWords.None && figure.Statement.Figure.Multiplier.Factor() < 10_000m && !FigureAsMeasured.IsIndex(figure);
        return figure.Statement.IsName
            || isBare
            || unit == Units.Days && IsDate(figure)
            || Never.Contains(unit.Id)
            || Times.Contains(unit.Id) && figure.Statement.BoundWord.Length == 0 && !Durations.Any(figure.Before.Contains)
            || unit.Id == "岁" && !figure.Clause.Contains("寿命")
            || (unit == Units.Rank && !figure.Before.EndsWith("第", StringComparison.Ordinal) && !figure.Before.EndsWith("前", StringComparison.Ordinal))
            || EndsWithAny(figure.Before, PerSo)
            || behind.StartsWith("级", StringComparison.Ordinal)
            || unit == MeasureWords.None && figure.Statement.BoundWord.Length > 0 && behind.Length > 0 && char.IsLetter(behind[0]) && !FigureAsMeasured.CountsPersons(behind)
            || figure.IsInChinese && !IsForEach(figure) && TenseWords.OfOrder.Any(noun => behind.StartsWith(noun, StringComparison.Ordinal));
    }

    private static bool IsDate(FigureContext figure) => figure.Before.EndsWith("月", StringComparison.Ordinal);

    // 总投资120亿元的项目, 辐射2000万人口, 5家100张床位以上的机构, 5吨以下小锅炉39台: which one is meant, or how large it is.
    private static bool IsSize(FigureContext figure)
    {
        bool isOf = figure.Behind.StartsWith("的", StringComparison.Ordinal) && !figure.Before.EndsWith("规模", StringComparison.Ordinal) && !Shares.Contains(figure.Statement.Figure.Unit.Dimension);
        if (isOf || figure.IsSizeOfPrevious || figure.IsSizeOfNext || (figure.Behind.StartsWith("口", StringComparison.Ordinal) && figure.Statement.BoundWord.Length == 0))
        {
            return true;
        }

        bool isSum = figure.Statement.Figure.Unit.Dimension == Dimension.Money;
        return isSum && figure.Statement.BoundWord.Length == 0 && figure.Statement.Bound == Bound.Exactly
            && figure.Before.EndsWith("总投资", StringComparison.Ordinal)
            && figure.Behind.Length > 1 && char.IsLetter(figure.Behind[0]);
    }

    // Chinese signs mostly order a text (十个方面); they state a quantity behind a verb of making, with a bound, or as a part of a whole.
    private static bool CountsWhatIsMade(FigureContext figure)
    {
        FigureStatement statement = figure.Statement;
        bool isPart = statement.Figure.Unit.Dimension == Dimension.Share || statement.Figure.Multiplier != Multiplier.One;
        if (isPart || statement.Growth is not null)
        {
            return true;
        }

        if (statement.BoundWord.Length > 0)
        {
            return true;
        }

        return figure.Printed.StartsWith("一", StringComparison.Ordinal) && statement.Figure.Printed == 1
            ? IsForEach(figure)
            : EndsWithAny(figure.Before, TenseWords.OfMaking) && Countable.Contains(statement.Figure.Unit.Id);
    }

    private static bool IsForEach(FigureContext figure) => figure.ClauseBefore.Contains("每个") || figure.ClauseBefore.Contains("每县");

    private static bool EndsWithAny(string words, IEnumerable<string> endings) => endings.Any(ending => words.EndsWith(ending, StringComparison.Ordinal));
}
