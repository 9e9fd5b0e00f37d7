using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Repairing;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Ledgers;

/// <summary>Makes the ledger of a report's text: finds its figures, claims those that definitions state, keeps earlier decisions.</summary>
internal static class LedgerBuilder
{
    private const int Before = 8;
    private const int Behind = 10;

    // 污水、雨水、供水管道各60公里: by these words one figure is that of several things.
    private static readonly char[] Distributing = ['各', '均'];

    /// <summary>The ledger of a text.</summary>
    /// <param name="original">The text as it was published.</param>
    /// <param name="textHash">The hash of its bytes.</param>
    /// <param name="files">The report's definitions.</param>
    /// <param name="units">The units that the definitions may use.</param>
    /// <param name="earlier">The ledger so far, or null.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Ledger Build(
        string original, string textHash, IReadOnlyList<CheckedFile> files, IReadOnlyList<Unit> units, Ledger? earlier, CancellationToken cancellation) =>
        new(textHash, Figures(original, files, units, earlier, cancellation).Select(placed => placed.Figure).ToEquatableArray());

    /// <summary>The figures of a text's ledger with their places, in the order of the text.</summary>
    /// <param name="original">The text as it was published.</param>
    /// <param name="files">The report's definitions.</param>
    /// <param name="units">The units that the definitions may use.</param>
    /// <param name="earlier">The ledger so far, or null.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static IReadOnlyList<PlacedLedgerFigure> Figures(
        string original, IReadOnlyList<CheckedFile> files, IReadOnlyList<Unit> units, Ledger? earlier, CancellationToken cancellation)
    {
        IReadOnlyList<Paragraph> paragraphs = ReportText.Repair(original, cancellation).Paragraphs;
        Dictionary<(int Paragraph, int Index), string> claims = Claims(paragraphs, files, units, cancellation);
        HashSet<string> exceptions = Exceptions(files);
        PrintedUnits quantities = TextNumerals.QuantitiesIn(units);
        List<LedgerFigure> decided = [.. earlier?.Figures ?? default];
        List<PlacedLedgerFigure> figures = [];
        for (int paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            cancellation.ThrowIfCancellationRequested();
            string text = paragraphs[paragraph].Text;
            foreach (TextNumeral numeral in TextNumerals.In(text, quantities).Until(cancellation))
            {
                string around = text.Substring(Math.Max(0, numeral.Start - Before), Math.Min(text.Length, numeral.End + Behind) - Math.Max(0, numeral.Start - Before));
                string? became = claims.TryGetValue((paragraph, numeral.Start), out string? claim) ? claim : null;
                LedgerFigure figure = new(AsPrinted(original, paragraphs[paragraph], numeral), numeral.Read, UnseenCharacters.Blanked(around), became, became is null ? Obvious(text, numeral) : null);
                figures.Add(new(paragraph, numeral.Start, WithEarlierDecision(figure, decided, exceptions)));
            }
        }

        return figures;
    }

    // The phrase of an exception can't be read, so nobody but its author knows which figure it claims.
    private static HashSet<string> Exceptions(IReadOnlyList<CheckedFile> files) => new(
        files.SelectMany(file => file.Targets
            .Where(target => target.Because is not null)
            .Select(target => LedgerChecker.Target + target.Entry.Id)
            .Concat(file.Results.Where(result => result.Because is not null).Select(result => LedgerChecker.Result + result.Entry.Id))),
        StringComparer.Ordinal);

    // A figure that is claimed needs no decision; else the first earlier figure with the same digits and surroundings decides.
    private static LedgerFigure WithEarlierDecision(LedgerFigure figure, List<LedgerFigure> decided, HashSet<string> exceptions)
    {
        int index = decided.FindIndex(earlier => earlier.Read == figure.Read && earlier.Around == figure.Around);
        if (index < 0)
        {
            return figure;
        }

        LedgerFigure earlier = decided[index];
        decided.RemoveAt(index);
        return figure.Became is not null ? figure
            : earlier.Became is not null && exceptions.Contains(earlier.Became) ? figure with { Became = earlier.Became }
            : figure with { SetAside = earlier.SetAside ?? figure.SetAside, Decide = earlier.Decide };
    }

    private static string AsPrinted(string original, Paragraph paragraph, TextNumeral numeral)
    {
        int start = paragraph.PositionOf(numeral.Start).Offset;
        int last = paragraph.PositionOf(numeral.End - 1).Offset;
        return last >= start ? original.Substring(start, last - start + 1) : paragraph.Text.Substring(numeral.Start, numeral.End - numeral.Start);
    }

    // Calendar dates are the only figures that are nothing else in any report.
    private static string? Obvious(string text, TextNumeral numeral)
    {
        bool isYear = numeral.Read.Length == 4 && numeral.Read[0] is '1' or '2' && !numeral.Read.Contains('.') && Next(text, numeral) == '年';
        return isYear ? "a year"
            : Next(text, numeral) is '月' ? "a month"
            : Next(text, numeral) is '日' && numeral.Start > 0 && text[numeral.Start - 1] == '月' ? "a day"
            : null;
    }

    private static char Next(string text, TextNumeral numeral) => numeral.End < text.Length ? text[numeral.End] : '\0';

    // Where in the text each definition's figure stands: its phrase is a quotation, so it is looked for as it is.
    private static Dictionary<(int Paragraph, int Index), string> Claims(
        IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<CheckedFile> files, IReadOnlyList<Unit> units, CancellationToken cancellation)
    {
        Dictionary<(int, int), string> claims = [];
        string[] texts = [.. paragraphs.Select(paragraph => TextNumerals.Normal(paragraph.Text))];
        Dictionary<Dimension, PrintedUnits> unitsByDimension = units
            .GroupBy(unit => unit.Dimension)
            .ToDictionary(dimension => dimension.Key, dimension => new PrintedUnits([.. dimension]));
        foreach (CheckedFile file in files)
        {
            foreach (TargetModel target in file.Targets.Until(cancellation))
            {
                Claim(LedgerChecker.Target + target.Entry.Id, target.Entry.Phrase, target.Figure);
                if (target.Upper is PrintedFigure upper)
                {
                    Claim(LedgerChecker.Target + target.Entry.Id, target.Entry.Phrase, upper);
                }
            }

            foreach (ResultModel result in file.Results.Until(cancellation))
            {
                Claim(LedgerChecker.Result + result.Entry.Id, result.Entry.Phrase, result.Figure);
            }
        }

        return claims;

        void Claim(string entry, string phrase, PrintedFigure figure)
        {
            string quotation = TextNumerals.Normal(phrase);
            int[] places = [.. PlacesOf(quotation, figure, unitsByDimension[figure.Unit.Dimension])];
            (int, int)[] stated =
            [
                .. Enumerable.Range(0, texts.Length)
                    .SelectMany(index => Occurrences(texts[index], quotation).SelectMany(at => places.Select(place => (index, at + place)))),
            ];
            int free = Array.FindIndex(stated, place => !claims.ContainsKey(place));
            if (free >= 0)
            {
                claims.Add(stated[free], entry);
            }
            else if (stated.Length > 0 && phrase.IndexOfAny(Distributing) >= 0)
            {
                claims[stated[0]] += LedgerClaim.Separator + entry;
            }
        }
    }

    private static IEnumerable<int> Occurrences(string text, string quotation)
    {
        for (int at = text.IndexOf(quotation, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quotation, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static IEnumerable<int> PlacesOf(string phrase, PrintedFigure figure, PrintedUnits units)
    {
        foreach (FigureStatement statement in PhraseReader.Read(phrase, units))
        {
            if (statement.Figure == figure)
            {
                yield return statement.Start;
            }

            if (statement.Upper == figure)
            {
                yield return statement.UpperStart;
            }
        }
    }
}
