using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Fuzzing;

/// <summary>Official words: each figure stands where it is said to stand, behind the one before it, and its reading is read back as the same.</summary>
internal sealed class PhraseTarget : FuzzTarget
{
    // As definitions ask for figures: in units of plain figures, of an index, of a ranking.
    private static readonly PrintedUnits[] AllUnits =
    [
        new([.. Units.All.Where(unit => unit != Units.Index && unit != Units.Rank && unit != Units.Places && unit != Units.IndexPoints)]),
        new([Units.Index, Units.IndexPoints]),
        new([Units.Rank, Units.Places]),
    ];

    public override string Name => "phrases";

    public override int Variations => 30_000;

    public override IEnumerable<string> Words =>
    [
        .. Lexicon.BoundsBefore.Select(word => word.Text), .. Lexicon.BoundsBehind.Select(word => word.Text), .. Lexicon.Leading,
        .. Lexicon.Commitments.Select(word => word.Text), .. Lexicon.Growth.Select(word => word.Text), .. Lexicon.Sized, .. Lexicon.RangeSigns,
        .. Units.All.SelectMany(unit => unit.PrintedForms).Where(form => form.Length > 0).Distinct(),
        .. Multipliers.All.Select(multiplier => multiplier.Symbol()).Where(symbol => symbol.Length > 0),
        "两", "三", "九", "零", "〇", "十", "百", "千", "余", "多", "半", "强", "点", "分之", "翻", "番", "第", "前", "数", "几", "分别", "、", "和", "，", "。", "“", "”", "从", "由",
        "0", "1", "9", "12,000", "１", "．５", ".5", "99999999999999999999", "2022年", "争取", "资金", "预计", "３８", " thousand persons", " billion yuan",
    ];

    protected override IEnumerable<string> RepositoryTexts =>
        new[] { "phrases.tsv", "phrases.index.tsv", "phrases.rank.tsv" }.SelectMany(table => Repository
            .Read("tests", "ReportDsl.Language.Tests", "Phrases", table)
            .Split('\n')
            .Skip(1)
            .Select(line => line.Split('\t')[0])
            .Where(phrase => phrase.Length > 0));

    public override void Check(string text)
    {
        foreach (PrintedUnits units in AllUnits)
        {
            int end = 0;
            foreach (FigureStatement statement in PhraseReader.Read(text, units))
            {
                Require(statement.Start >= end && statement.End > statement.Start && statement.End <= text.Length, $"{statement} overlaps the one before it or the text's end.");
                Require(statement.UpperStart >= statement.Start && statement.UpperStart < statement.End, $"The upper figure of {statement} lies outside of it.");
                Require(text.Contains(statement.BoundWord, StringComparison.Ordinal) && text.Contains(statement.CommitmentWord, StringComparison.Ordinal), $"The words of {statement} aren't in the text.");
                Require(units.Units.Contains(statement.Figure.Unit), $"Nobody asked for the unit of {statement}.");
                Require(statement.InWords().Length > 0, $"{statement} has no words.");
                RequireReading(statement);
                end = statement.End;
            }
        }

        foreach ((string words, Amount amount) in EnglishFigures.In(text, Units.All))
        {
            Require(text.Contains(words, StringComparison.OrdinalIgnoreCase), $"The words '{words}' of {amount} aren't in the text.");
        }
    }

    private static void RequireReading(FigureStatement statement)
    {
        Amount amount = statement.Figure.Amount;
        Amount? upper = statement.Upper?.Amount;
        string reading = ReadingFormat.Target(statement.Commitment, statement.Bound, amount, upper);
        FindingList findings = new("");
        TargetReading? again = ReadingParser.Target(Scalar(reading), findings);
        Require(again is not null, $"'{reading}' of {statement} can't be read back: {string.Join(' ', findings.ToEquatableArray())}");
        (Amount from, Amount? to) = upper is Amount end ? ReadingFormat.InOneUnit(amount, end) : (amount, upper);
        Require(from == amount && to == upper, $"'{reading}' doesn't mean {statement}.");
        Require(
            again!.Bound == statement.Bound && again.Commitment == statement.Commitment && again.Value.Value.Value == from.Value && again.Upper?.Value.Value == to?.Value,
            $"'{reading}' is read back as {again}.");
    }
}
