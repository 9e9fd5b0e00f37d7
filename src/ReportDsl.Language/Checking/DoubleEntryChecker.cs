using ReportDsl.Language.Binding;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>What a reading says, its unit looked up.</summary>
internal sealed record ReadStatement(Amount Amount, Amount? Upper, Bound Bound, Commitment Commitment, Qualifier? Qualifier, TextRange Range)
{
    public string InWords() => Qualifier is Qualifier qualifier
        ? Wording.Of(qualifier, Amount, DisplayLanguage.En)
        : PromiseWording.Of(Commitment, Bound, Amount, Upper);
}

/// <summary>The printed figure of a reading, and the upper one of a range.</summary>
internal sealed record PrintedPair(PrintedFigure Figure, PrintedFigure? Upper);

/// <summary>Double entry: the official phrase and our reading of it are read apart and have to agree in figure, bound and commitment.</summary>
internal sealed class DoubleEntryChecker(
    EntryDefinition entry, string? because, Func<Dimension, PrintedUnits> unitsOf, FindingList findings, CancellationToken cancellation)
{
    // A phrase with more figures than these isn't the shortest that states one.
    private const int MostNamed = 5;

    /// <summary>The figure as the phrase prints it, or null when phrase and reading disagree and that was reported.</summary>
    public PrintedPair? Check(ReadStatement reading, IndicatorModel indicator)
    {
        // Of a file in another encoding the phrases are gone, and that was said.
        if (entry.Phrase.Value.Contains('\uFFFD'))
        {
            return null;
        }

        IReadOnlyList<FigureStatement> statements = PhraseReader.Read(entry.Phrase.Value, unitsOf(reading.Amount.Unit.Dimension), cancellation);
        FigureStatement? statement = Best(statements, reading, indicator);
        if (because is not null)
        {
            return statement is null ? AsRead(reading) : new(statement.Figure, statement.Upper);
        }

        if (statement is null)
        {
            string states = statements.Count == 0
                ? "no figure in such a unit can be read in it"
                : "it states " + string.Join(" and ", statements.Take(MostNamed).Select(stated => $"'{stated.InWords()}'")) + More(statements);
            findings.Add(Rules.FigureNotInPhrase, entry.Phrase.Range, reading.InWords(), states);
            return null;
        }

        if (Differing(statement, reading) is string words)
        {
            string said = reading.Qualifier is null ? statement.InWords() : Wording.Of(QualifierOf(statement), statement.Figure.Amount, DisplayLanguage.En);
            findings.Add(Rules.WordingDiffers, reading.Range, reading.InWords(), said, words);
            return null;
        }

        if (statement.Growth is Measure growth && !MeasuresGrowth(indicator.Measure, growth))
        {
            findings.Add(Rules.MeasureDiffers, entry.Phrase.Range, Name(growth), indicator.Id, Name(indicator.Measure));
            return null;
        }

        ReportContradictingProse(statements, reading.Amount.Unit);
        return new(statement.Figure, statement.Upper);
    }

    // Of several statements of the figure, the first that agrees in every word; else the first.
    private static FigureStatement? Best(IReadOnlyList<FigureStatement> statements, ReadStatement reading, IndicatorModel indicator)
    {
        FigureStatement? first = null;
        foreach (FigureStatement statement in statements)
        {
            if (StatesFigure(statement, reading, indicator))
            {
                first ??= statement;
                if (Differing(statement, reading) is null)
                {
                    return statement;
                }
            }
        }

        return first;
    }

    // 下降3% is a change of -3%; an indicator whose name already speaks of the fall counts it as 3%.
    private static bool StatesFigure(FigureStatement statement, ReadStatement reading, IndicatorModel indicator)
    {
        if (statement.Upper?.Amount != reading.Upper)
        {
            return false;
        }

        return statement.IsFall && statement.Growth is not null && !Lexicon.Falling.Any(word => indicator.Name.Zh.Contains(word))
            ? statement.Figure.Amount == new Amount(-reading.Amount.Value, reading.Amount.Unit)
            : statement.Figure.Amount == reading.Amount;
    }

    /// <summary>The words in which phrase and reading differ, or null.</summary>
    private static string? Differing(FigureStatement statement, ReadStatement reading)
    {
        if (reading.Qualifier is Qualifier qualifier)
        {
            return QualifierOf(statement) == qualifier ? null : InQuotes(statement.BoundWord, "no word of qualification");
        }

        return statement.Bound != reading.Bound ? InQuotes(statement.BoundWord, "no word of bound")
            : statement.Commitment != reading.Commitment ? InQuotes(statement.CommitmentWord, "no word of commitment")
            : null;
    }

    private static string More(IReadOnlyList<FigureStatement> statements) => statements.Count > MostNamed ? " and more" : "";

    private static string InQuotes(string word, string none) => word.Length > 0 ? $"'{word}'" : none;

    /// <summary>How a result is qualified by the words of its phrase.</summary>
    public static Qualifier QualifierOf(FigureStatement statement) => statement.IsExpected ? Qualifier.Expected : statement.Bound switch
    {
        Bound.About => Qualifier.About,
        Bound.Above => Qualifier.Above,
        Bound.Below => Qualifier.Below,
        Bound.AtLeast => Qualifier.AtLeast,
        Bound.AtMost => Qualifier.AtMost,
        _ => Qualifier.None,
    };

    private static bool MeasuresGrowth(Measure measure, Measure growth) => growth == Measure.AverageAnnualGrowth
        ? measure == Measure.AverageAnnualGrowth
        : measure is Measure.GrowthRate or Measure.Increment;

    private static string Name(Measure measure) => "the " + Terms.Measures.Of(measure).Name.En;

    // The figure of an exception is printed as the reading has it.
    private static PrintedPair AsRead(ReadStatement reading) =>
        new(AsRead(reading.Amount), reading.Upper is Amount upper ? AsRead(upper) : null);

    private static PrintedFigure AsRead(Amount amount) =>
        new(amount.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), Multiplier.One, amount.Unit, amount.Unit.Symbol);

    private void ReportContradictingProse(IReadOnlyList<FigureStatement> statements, Unit unit)
    {
        if (entry.Note is Located<string> note)
        {
            ReportContradictingProse(note, statements, unitsOf(unit.Dimension).Units, findings);
        }
    }

    /// <summary>Reports every figure that English words state and the phrase doesn't.</summary>
    public static void ReportContradictingProse(Located<string> prose, IReadOnlyList<FigureStatement> statements, IReadOnlyCollection<Unit> units, FindingList findings)
    {
        foreach ((string words, Amount amount) in EnglishFigures.In(prose.Value, units))
        {
            if (!statements.Any(statement => statement.Figure.Amount == amount || statement.Upper?.Amount == amount))
            {
                string states = string.Join(" and ", statements.Take(MostNamed).Select(statement => $"'{statement.Figure.Amount.ToString(DisplayLanguage.En)}'")) + More(statements);
                findings.Add(Rules.ProseContradicts, prose.Range, words, states.Length > 0 ? states : "no figure in such a unit");
            }
        }
    }
}
