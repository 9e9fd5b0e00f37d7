using System.Globalization;
using CsCheck;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Phrases;

public sealed class ReadingParserTests
{
    [Theory]
    [InlineData("about 7.5 %", "Plan About 7.5 %")]
    [InlineData("about 7.5%", "Plan About 7.5 %")]
    [InlineData("at least 38,000 persons", "Plan AtLeast 38000 persons")]
    [InlineData("strive for above 250 billion yuan", "Strive Above 250000000000 yuan")]
    [InlineData("ensure at least 413,000 tonnes", "Ensure AtLeast 413000 tonnes")]
    [InlineData("between 5.5 and 6 %", "Plan Between 5.5 6 %")]
    [InlineData("at most 103.5 index", "Plan AtMost 103.5 index")]
    [InlineData("exactly 100 enterprises", "Plan Exactly 100 enterprises")]
    [InlineData("100 enterprises", "Plan Exactly 100 enterprises")]
    [InlineData("below -1.5 percentage points", "Plan Below -1.5 percentage-points")]
    [InlineData("at least 1/3", "Plan AtLeast 1/3 ")]
    [InlineData("  at   least  5 square   kilometres ", "Plan AtLeast 5 square-kilometres")]
    public void ATarget_IsRead(string text, string expected)
    {
        FindingList findings = new("file.yaml");
        TargetReading reading = ReadingParser.Target(Scalar(text), findings)!;

        Assert.Empty(findings.ToEquatableArray());
        string upper = reading.Upper is Located<ReadingNumber> number ? " " + Text(number.Value) : "";
        Assert.Equal(expected, $"{reading.Commitment} {reading.Bound} {Text(reading.Value.Value)}{upper} {reading.Unit.Value}");
    }

    [Theory]
    [InlineData("51,500 persons", "None 51500 persons")]
    [InlineData("expected 5.2 %", "Expected 5.2 %")]
    [InlineData("above 500 enterprises", "Above 500 enterprises")]
    [InlineData("at most 30 rank", "AtMost 30 rank")]
    public void AResult_IsRead(string text, string expected)
    {
        ResultReading reading = ReadingParser.Result(Scalar(text), new FindingList("file.yaml"))!;

        Assert.Equal(expected, $"{reading.Qualifier} {Text(reading.Value.Value)} {reading.Unit.Value}");
    }

    [Theory]
    [InlineData("0 .. 100 %", "0", "100", "%")]
    [InlineData("0..100%", "0", "100", "%")]
    [InlineData("-50 .. 100 %", "-50", "100", "%")]
    [InlineData("0 .. persons", "0", null, "persons")]
    [InlineData(".. 10 trillion yuan", null, "10000000000000", "yuan")]
    public void ARange_IsRead(string text, string? minimum, string? maximum, string unit)
    {
        RangeReading reading = ReadingParser.Range(Scalar(text), new FindingList("file.yaml"))!;

        Assert.Equal(minimum, reading.Minimum?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(maximum, reading.Maximum?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(unit, reading.Unit.Value);
    }

    [Theory]
    [InlineData("abuot 7.5 %", 0, "abuot")]
    [InlineData("about seven %", 6, "seven")]
    [InlineData("between 6 and 5.5 %", 14, "5.5")]
    [InlineData("between 6 to 7 %", 10, "to")]
    [InlineData("at least 12,34 persons", 9, "12,34")]
    [InlineData("at least 1/7", 9, "1/7")]
    [InlineData("at least 5 billion trillion yuan", 11, "billion-trillion")]
    [InlineData("99999999999999999999 yuan", 0, "99999999999999999999")]
    public void AMistake_IsFoundAtItsWord(string text, int start, string word)
    {
        FindingList findings = new("file.yaml");
        TargetReading? reading = ReadingParser.Target(Scalar(text), findings);
        if (reading is not null)
        {
            // The unit's name is looked up later; its place is what the finding will show.
            Assert.Equal("billion-trillion", word);
            Assert.Equal("trillion-yuan", reading.Unit.Value);
            return;
        }

        Finding finding = Assert.Single(findings.ToEquatableArray());
        Assert.Equal("RDSL108", finding.Rule.Id);
        Assert.Equal((start, word), (finding.Range.Start, text.Substring(finding.Range.Start, finding.Range.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("at")]
    [InlineData("at least")]
    [InlineData("5.")]
    [InlineData("between")]
    [InlineData("between 1")]
    [InlineData("between 1 and")]
    [InlineData("..")]
    [InlineData("ensure strive for 1 %")]
    public void AnIncompleteReading_IsOneFinding(string text)
    {
        FindingList targets = new("file.yaml");
        FindingList ranges = new("file.yaml");

        Assert.Null(ReadingParser.Target(Scalar(text), targets));
        Assert.Null(ReadingParser.Range(Scalar(text), ranges));
        Assert.Single(targets.ToEquatableArray());
        Assert.Single(ranges.ToEquatableArray());
    }

    [Theory]
    [InlineData("between 6 and 5.5 %", 14, "5.5", "has to be greater than the lower one")]
    [InlineData("between 6 and 6 %", 14, "6", "has to be greater than the lower one")]
    [InlineData("between 6 billion and 5 billion yuan", 22, "5 billion", "has to be greater than the lower one")]
    [InlineData("between 6 to 7 %", 10, "to", "'and' has to stand here")]
    [InlineData("betwen 6 and 7 %", 0, "betwen", "did you mean 'between'?")]
    [InlineData("at lest 6 %", 0, "at", "did you mean 'at least'?")]
    [InlineData("strv fro 6 %", 0, "strv", "did you mean 'strive for'?")]
    [InlineData("lest 6 %", 0, "lest", "a number such as 38,000")]
    [InlineData("at least 1/7", 9, "1/7", "a fraction is one of")]
    [InlineData("at least 3/3", 9, "3/3", "a fraction is one of")]
    [InlineData("above 2,000,000 trillion yuan", 6, "2,000,000 trillion", "check its zeros")]
    [InlineData("1234,567 persons", 0, "1234,567", "a number such as 38,000")]
    [InlineData(",123 persons", 0, ",123", "a number such as 38,000")]
    [InlineData("1,23,456 persons", 0, "1,23,456", "a number such as 38,000")]
    public void AMistakeInATarget_IsExplained(string text, int start, string word, string advice) =>
        AssertMistake(ReadingParser.Target, text, start, word, advice);

    [Theory]
    [InlineData("abuot 6 %", 0, "abuot", "did you mean 'about'?")]
    [InlineData("seven %", 0, "seven", "after an optional 'expected'")]
    [InlineData("6", 0, "6", "the unit is missing")]
    public void AMistakeInAResult_IsExplained(string text, int start, string word, string advice) =>
        AssertMistake(ReadingParser.Result, text, start, word, advice);

    [Theory]
    [InlineData(".. %", 0, ".. %", "a range is written '0 .. 100 %'")]
    [InlineData("0 100 %", 2, "100", "a range is written '0 .. 100 %'")]
    [InlineData("1/3 .. 5 %", 7, "5", "a range is written '0 .. 100 %'")]
    [InlineData("0 .. 1/3", 0, "0 .. 1/3", "a range is written '0 .. 100 %'")]
    [InlineData("0 .. 5", 0, "0 .. 5", "the unit is missing")]
    [InlineData("2,000,000 trillion .. 5 yuan", 0, "2,000,000 trillion", "check its zeros")]
    [InlineData("0 .. 2,000,000 trillion yuan", 5, "2,000,000 trillion", "check its zeros")]
    public void AMistakeInARange_IsExplained(string text, int start, string word, string advice) =>
        AssertMistake(ReadingParser.Range, text, start, word, advice);

    [Fact]
    public void TheLargestFigure_IsRead() =>
        Assert.Equal(Amount.Limit, ReadingParser.Target(Scalar("1,000,000 trillion yuan"), new FindingList("file.yaml"))!.Value.Value.Value);

    [Theory]
    [InlineData(Qualifier.None, "38000", "persons", "38,000 persons")]
    [InlineData(Qualifier.Above, "500", "enterprises", "above 500 enterprises")]
    [InlineData(Qualifier.Expected, "7.5", "percent", "expected 7.5 %")]
    [InlineData(Qualifier.AtLeast, "1", "thirds", "at least 1/3")]
    [InlineData(Qualifier.None, "3", "thirds", "3 thirds")]
    [InlineData(Qualifier.None, "0", "thirds", "0 thirds")]
    [InlineData(Qualifier.None, "1.5", "thirds", "1.5 thirds")]
    public void AResult_IsPrintedInItsCanonicalForm(Qualifier qualifier, string value, string unit, string reading)
    {
        Assert.Equal(reading, ReadingFormat.Result(qualifier, new Amount(decimal.Parse(value, CultureInfo.InvariantCulture), Units.Find(unit)!)));
        Assert.NotNull(ReadingParser.Result(Scalar(reading), new FindingList("file.yaml")));
    }

    [Theory]
    [InlineData(Commitment.Plan, "at least 38,000 persons")]
    [InlineData(Commitment.Ensure, "at least 38,000 persons, ensured")]
    [InlineData(Commitment.Strive, "at least 38,000 persons, strived for")]
    public void APromise_IsWordedWithItsCommitment(Commitment commitment, string words) =>
        Assert.Equal(words, PromiseWording.Of(commitment, Bound.AtLeast, new Amount(38_000, Units.Persons), null));

    [Fact]
    public void AnyReading_PrintedAndReadAgain_IsTheSame()
    {
        Unit[] units = [.. Units.All];
        Gen.Select(Gen.Int[0, 9_999_999], Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[0, units.Length - 1], Gen.Enum<Bound>(), Gen.Enum<Commitment>())
            .Sample((digits, decimals, zeros, unitIndex, bound, commitment) =>
            {
                Unit unit = units[unitIndex];
                decimal value = unit.FractionOf > 0 ? 1 : new decimal(digits, 0, 0, false, (byte)decimals) * (decimal)Math.Pow(10, zeros);
                Amount amount = new(value, unit);
                Amount? upper = bound == Bound.Between ? new Amount(value + 1, unit) : null;
                if (unit.FractionOf > 0 && (upper is not null || unit.FractionOf == 2))
                {
                    return;
                }

                string text = ReadingFormat.Target(commitment, bound, amount, upper);
                FindingList findings = new("file.yaml");
                TargetReading reading = ReadingParser.Target(Scalar(text), findings)!;

                Assert.Empty(findings.ToEquatableArray());
                Assert.Equal((commitment, bound), (reading.Commitment, reading.Bound));
                Assert.Equal(value, reading.Value.Value.Value);
                Assert.Equal(upper?.Value, reading.Upper?.Value.Value);
                Assert.Equal(unit.FractionOf, reading.Value.Value.FractionOf);
                Assert.Equal(unit.FractionOf > 0 ? "" : unit == Units.Percent ? "%" : unit == Units.Permille ? "‰" : unit.Id, reading.Unit.Value);
            });
    }

    // The text stands within a file, so that places in it and in the file differ.
    private static void AssertMistake<T>(Func<ScalarNode, FindingList, T?> parse, string text, int start, string word, string advice)
        where T : class
    {
        const int Before = 100;
        FindingList findings = new("file.yaml");

        Assert.Null(parse(new ScalarNode(text, new TextRange(Before, text.Length, 5, 13, 5, 13 + text.Length), IsVerbatim: true), findings));
        Finding finding = Assert.Single(findings.ToEquatableArray());
        Assert.Equal((start + Before, word.Length, start + 13), (finding.Range.Start, finding.Range.Length, finding.Range.Column));
        Assert.Contains($"'{word}'", finding.Message, StringComparison.Ordinal);
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
    }

    private static ScalarNode Scalar(string text) => new(text, new TextRange(0, text.Length, 1, 1, 1, text.Length + 1), IsVerbatim: true);

    private static string Text(ReadingNumber number) =>
        number.Value.ToString(CultureInfo.InvariantCulture) + (number.FractionOf > 0 ? "/" + number.FractionOf.ToString(CultureInfo.InvariantCulture) : "");
}
