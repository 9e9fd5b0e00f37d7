using System.Globalization;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;
using ReportDsl.Tool.Scorecards;

namespace ReportDsl.Tool.Outcomes;

/// <summary>Turns what an outcomes file states into outcomes; what breaks a rule is reported and left out, the rest stays.</summary>
internal sealed class OutcomeChecker(ReportCatalogue catalogue, int year, FindingList findings)
{
    private readonly Dictionary<(string Indicator, Period Period), int> lines = [];

    public IReadOnlyList<Outcome> Check(IEnumerable<OutcomeDefinition> definitions) => [.. definitions.Select(Check).OfType<Outcome>()];

    private Outcome? Check(OutcomeDefinition definition)
    {
        if (catalogue.Model(definition.Indicator.Value) is not IndicatorModel indicator)
        {
            string id = definition.Indicator.Value;
            findings.Add(Rules.UnknownIndicator, definition.Indicator.Range, id, Nearest.Advice(id, catalogue.IndicatorIds, "'reportdsl show' lists what the report has targets for."));
            return null;
        }

        Period period = definition.Period ?? new Period(year);
        ResultReading reading = definition.Reading.Value;
        if (AmountChecker.Valid(reading.Value, reading.Unit, indicator, catalogue.Units, _ => false, findings) is not Amount amount
            || IsRepeated(definition.Indicator, period))
        {
            return null;
        }

        Outcome outcome = Outcome.Of(catalogue.Indicator(indicator), amount, period) with
        {
            Qualifier = reading.Qualifier,
            Phrase = definition.Phrase?.Value,
            Source = definition.Source,
        };
        return definition.Phrase is Located<string> phrase
            ? AsPhrased(outcome, phrase, definition, indicator)
            : Unrounded(WrittenFigure.Of(outcome, reading), definition.IsExact);
    }

    private static Outcome Unrounded(Outcome outcome, bool isExact) => isExact ? outcome with { RoundedTo = null } : outcome;

    private bool IsRepeated(Located<string> indicator, Period period)
    {
        if (lines.TryAdd((indicator.Value, period), indicator.Range.Line))
        {
            return false;
        }

        string line = lines[(indicator.Value, period)].ToString(CultureInfo.InvariantCulture);
        findings.Add(Rules.DefinedTwice, indicator.Range, $"The outcome of '{indicator.Value}' for {period}", "in line " + line, "keep one of the two.");
        return true;
    }

    // Double entry, as in definitions: the official words have to say what the reading says, and they have the printed digits.
    private Outcome? AsPhrased(Outcome outcome, Located<string> phrase, OutcomeDefinition definition, IndicatorModel indicator)
    {
        EntryDefinition entry = new(definition.Indicator, phrase, null, null, null);
        DoubleEntryChecker doubleEntry = new(entry, because: null, catalogue.UnitsOf, findings, CancellationToken.None);
        ReadStatement read = new(outcome.Amount, null, default, default, outcome.Qualifier, definition.Reading.Range);
        if (doubleEntry.Check(read, indicator) is not PrintedPair printed)
        {
            return null;
        }

        // Where the words speak of a fall (下降3%), the figure's sign is that of the reading.
        Amount amount = printed.Figure.Amount;
        Outcome asPrinted = (outcome with { Amount = amount == outcome.Amount ? amount : new(-amount.Printed, amount.Multiplier, amount.Unit) }).AsPrinted();
        return Unrounded(asPrinted, definition.IsExact);
    }
}
