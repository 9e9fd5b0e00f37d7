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
    [InlineData("at least")]
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

    private static ScalarNode Scalar(string text) => new(text, new TextRange(0, text.Length, 1, 1, 1, text.Length + 1), IsVerbatim: true);

    private static string Text(ReadingNumber number) =>
        number.Value.ToString(CultureInfo.InvariantCulture) + (number.FractionOf > 0 ? "/" + number.FractionOf.ToString(CultureInfo.InvariantCulture) : "");
}
