using ReportDsl.Language.Phrases;
using ReportDsl.Language.Repairing;

namespace ReportDsl.Language.Extraction;

/// <summary>Finds every figure of a report and says what it is.</summary>
internal sealed class ReportExtractor
{
    // A sentence beyond this is none; it is read in pieces, so that the work never grows faster than the text.
    private const int LongestSentence = 1000;

    private static readonly char[] SentenceEnds = ['。', '！', '？'];

    private static readonly char[] ClauseEnds = ['，', '；', '、', ','];

    private readonly PrintedUnits units;
    private readonly IndicatorMatcher? matcher;

    /// <summary>Prepares extraction; made once and used for many reports.</summary>
    /// <param name="declaredUnits">The counting units that the jurisdiction declares.</param>
    /// <param name="matcher">Finds known indicators; null without a catalogue.</param>
    public ReportExtractor(IEnumerable<Unit> declaredUnits, IndicatorMatcher? matcher)
    {
        units = MeasureWords.With(declaredUnits);
        this.matcher = matcher;
    }

    /// <summary>Repairs the text, finds its parts and its headline list, reads every figure and tells what each is.</summary>
    /// <param name="original">The text.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <param name="plannedYear">The year that the report plans for, where it is known; else the text's own words say it.</param>
    public ExtractedReport Extract(string original, CancellationToken cancellation, int? plannedYear = null)
    {
        ReportText text = ReportText.Repair(original, cancellation);
        ReportYear year = plannedYear is int known ? ReportYear.Of(known) : ReportYear.Of(text, cancellation);
        IReadOnlyList<PlacedParagraph> paragraphs = Outline.Of(text, year, cancellation).Paragraphs;
        Headline headline = Headline.Of(paragraphs, cancellation);
        Periods periods = new(year);
        List<ExtractedFigure> figures = [];
        for (int index = 0; index < paragraphs.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach ((int start, string sentence) in Sentences(paragraphs[index]).Until(cancellation))
            {
                IReadOnlyList<FigureContext> ofSentence = FigureContext.Of(sentence, units);
                foreach (FigureContext context in ofSentence.Until(cancellation))
                {
                    int at = start + context.Statement.Start;
                    bool isHeadline = headline.Contains(index, at);
                    (FigureKind kind, decimal confidence) = KindReader.Of(context, paragraphs[index], isHeadline, year.Value);
                    Period? period = periods.Of(paragraphs[index], at, kind);
                    figures.AddRange(Figures(context, ofSentence, paragraphs[index], index, start, kind, confidence, period, isHeadline && kind == FigureKind.Target));
                }
            }
        }

        bool isChinese = text.Paragraphs.Any(paragraph => paragraph.Text.Any(CharacterForms.IsChinese));
        string? reason = text.Paragraphs.Count == 0 ? "The text is empty."
            : !isChinese ? "The text holds no Chinese; reports are read in Chinese only."
            : figures.All(figure => figure.Kind == FigureKind.Noise) ? "The text states no figure in a known unit."
            : null;
        return new(year.Value, isChinese ? figures : [], reason);
    }

    private IEnumerable<ExtractedFigure> Figures(
        FigureContext context,
        IReadOnlyList<FigureContext> ofSentence,
        PlacedParagraph paragraph,
        int paragraphIndex,
        int sentenceStart,
        FigureKind kind,
        decimal confidence,
        Period? period,
        bool isHeadline)
    {
        FigureStatement statement = context.Statement;
        (int quoteStart, int quoteEnd) = Quote(context);
        string quote = context.Sentence.Substring(quoteStart, quoteEnd - quoteStart);
        SourcePosition first = paragraph.Paragraph.PositionOf(sentenceStart + quoteStart);
        SourcePosition last = paragraph.Paragraph.PositionOf(sentenceStart + quoteEnd - 1);
        FigureItem item = new(paragraphIndex, sentenceStart + statement.Start, statement.Start - quoteStart, context.Before, context.Behind, context.Lead);
        IReadOnlyList<string> subjects = kind == FigureKind.Noise ? [""] : Subjects.Of(context, ofSentence);
        foreach (string subject in subjects)
        {
            FigureAsMeasured figure = FigureAsMeasured.Of(context, subject);
            IndicatorMatch? match = kind == FigureKind.Noise ? null : matcher?.Match(figure, context, subject);
            yield return new(
                quote,
                subject,
                match?.IndicatorId,
                kind,
                period,
                statement.Bound,
                figure.Value,
                figure.Upper,
                figure.Unit,
                context.Printed,
                kind == FigureKind.Noise ? null : figure.Measure,
                statement.Commitment,
                isHeadline,
                paragraph.Section,
                first.Offset,
                Math.Max(last.Offset + 1 - first.Offset, quote.Length),
                first.Line,
                first.Column,
                match is null ? confidence : Math.Min(confidence, match.Confidence),
                match?.Confidence ?? 0,
                item);
        }
    }

    // The item by itself; with its clause where a word of that reaches over the item.
    private static (int Start, int End) Quote(FigureContext context)
    {
        FigureStatement statement = context.Statement;
        int start = context.Previous is not null ? context.ClauseStart : context.ItemStart;
        start += Subjects.ItemNumberAt(context.Sentence, start, statement.Start);
        while (start < statement.Start && context.Sentence[start] is ' ' or '—' or '、' or '”' or '’' or '）')
        {
            start++;
        }

        int end = context.ItemEnd;
        while (end > context.BehindStart && context.Sentence[end - 1] is ' ' or '、' or '“')
        {
            end--;
        }

        return (start, end);
    }

    private static IEnumerable<(int Start, string Sentence)> Sentences(PlacedParagraph paragraph)
    {
        string text = paragraph.Paragraph.Text;
        int start = paragraph.BodyStart;
        while (start < text.Length)
        {
            int end = text.IndexOfAny(SentenceEnds, start, Math.Min(LongestSentence, text.Length - start));
            if (end < 0 && text.Length - start > LongestSentence)
            {
                end = text.LastIndexOfAny(ClauseEnds, start + LongestSentence - 1, LongestSentence);
                end = end < 0 ? start + LongestSentence - 1 : end;
            }

            end = end < 0 ? text.Length - 1 : end;
            yield return (start, text.Substring(start, end + 1 - start));
            start = end + 1;
        }
    }
}
