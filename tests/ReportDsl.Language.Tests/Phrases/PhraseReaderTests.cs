using System.Globalization;
using CsCheck;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Tests.Phrases;

/// <summary>The grammar of official phrases against a table that was written by reading, and against phrases made from the grammar.</summary>
public sealed class PhraseReaderTests
{
    private static readonly Unit[] PlainUnits = [.. Units.All.Where(unit => unit != Units.Index && unit != Units.Rank && unit != Units.Places && unit != Units.IndexPoints)];

    public static TheoryData<string, string> Table => Rows("phrases.tsv");

    public static TheoryData<string, string> IndexTable => Rows("phrases.index.tsv");

    public static TheoryData<string, string> RankTable => Rows("phrases.rank.tsv");

    [Theory]
    [MemberData(nameof(Table))]
    public void APhrase_StatesWhatAReaderReads(string phrase, string statements) => Assert.Equal(statements, Describe(phrase, PlainUnits));

    [Theory]
    [MemberData(nameof(IndexTable))]
    public void APhraseOfAnIndex_StatesItsLevel(string phrase, string statements) => Assert.Equal(statements, Describe(phrase, [Units.Index]));

    [Theory]
    [MemberData(nameof(RankTable))]
    public void APhraseOfARanking_StatesThePlace(string phrase, string statements) => Assert.Equal(statements, Describe(phrase, [Units.Rank]));

    [Theory]
    [InlineData("336333333333至5亿人")]
    [InlineData("336333333333—5亿人")]
    public void ARangeThatIsTooLargeByTheMultiplierOfItsSecondNumber_IsNone(string phrase) => Assert.DoesNotContain(
        PhraseReader.Read(phrase, new PrintedUnits([Units.Persons])), statement => statement.Upper is not null);

    [Theory]
    [InlineData("新建道路500米至2公里", "between 500 and 2,000 metres")]
    [InlineData("绿地1000平方米至2亩", "between 1.5 and 2 mu")]
    [InlineData("确保绿地1公顷至20亩", "ensure between 15 and 20 mu")]
    public void ARangeInTwoUnits_IsWrittenInTheOneThatStatesBoth(string phrase, string reading)
    {
        FigureStatement statement = Assert.Single(PhraseReader.Read(phrase, new PrintedUnits(Units.All)));

        Assert.Equal(reading, ReadingFormat.Target(statement.Commitment, statement.Bound, statement.Figure.Amount, statement.Upper!.Amount));
    }

    [Fact]
    public void AReadingThatIsCalledOff_Ends() => Assert.Throws<OperationCanceledException>(() =>
        PhraseReader.Read("3家", new PrintedUnits(Units.All), new CancellationToken(canceled: true)));

    [Fact]
    public void TheTable_HasAtLeastTwoHundredPhrases() => Assert.True(Table.Count >= 200);

    [Fact]
    public void AnyNumberUnitBoundAndCommitment_AreReadAsWritten()
    {
        Unit[] units = [.. PlainUnits.Where(unit => unit.FractionOf == 0)];
        OfficialWord<Bound>[] before = [.. Lexicon.BoundsBefore];
        OfficialWord<Bound>[] behind = [.. Lexicon.BoundsBehind];
        OfficialWord<Commitment>[] commitments = [.. Lexicon.Commitments];
        Multiplier[] multipliers = [Multiplier.One, Multiplier.TenThousand, Multiplier.HundredMillion];
        Gen.Select(Gen.Int[1, 999_999], Gen.Int[0, 2], Gen.Int[0, units.Length - 1], Gen.Int[0, multipliers.Length - 1], Gen.Int[0, before.Length + behind.Length], Gen.Int[0, commitments.Length])
            .Sample((digits, decimals, unitIndex, multiplierIndex, boundIndex, commitmentIndex) =>
            {
                Unit unit = units[unitIndex];
                Amount amount = new(new decimal(digits, 0, 0, false, (byte)decimals), unit.Dimension == Dimension.Share ? Multiplier.One : multipliers[multiplierIndex], unit);
                string ahead = boundIndex < before.Length ? before[boundIndex].Text : "";
                string after = boundIndex >= before.Length && boundIndex < before.Length + behind.Length ? behind[boundIndex - before.Length].Text : "";
                string promise = commitmentIndex < commitments.Length ? commitments[commitmentIndex].Text : "";

                FigureStatement statement = Assert.Single(PhraseReader.Read($"{promise}某项指标{ahead}{amount}{after}", new PrintedUnits([unit])));

                Assert.Equal(amount, statement.Figure.Amount);
                Assert.Equal(
                    boundIndex < before.Length ? before[boundIndex].Meaning : after.Length > 0 ? behind[boundIndex - before.Length].Meaning : Bound.Exactly,
                    statement.Bound);
                Assert.Equal(commitmentIndex < commitments.Length ? commitments[commitmentIndex].Meaning : Commitment.Plan, statement.Commitment);
            });
    }

    [Fact]
    public void AnyText_IsReadWithoutAnException() => Gen.String.Sample(text => PhraseReader.Read(text, new PrintedUnits(Units.All)));

    private static string Describe(string phrase, IReadOnlyList<Unit> units)
    {
        FigureStatement[] statements = [.. PhraseReader.Read(phrase, new PrintedUnits(units)).Where(statement => !statement.IsName)];
        return statements.Length == 0 ? "none" : string.Join(" | ", statements.Select(Describe));
    }

    private static string Describe(FigureStatement statement)
    {
        string promise = statement.Commitment == Commitment.Plan ? "" : Terms.Commitments.Of(statement.Commitment).Id + " ";
        string upper = statement.Upper is PrintedFigure end ? ".." + end.Amount.Value.ToString(CultureInfo.InvariantCulture) : "";
        string growth = statement.Growth switch
        {
            Measure.AverageAnnualGrowth => " annual",
            Measure.GrowthRate => " growth",
            _ => "",
        };
        return promise + Terms.Bounds.Of(statement.Bound).Id + " "
            + statement.Figure.Amount.Value.ToString(CultureInfo.InvariantCulture) + upper + " " + statement.Figure.Unit.Id
            + growth + (statement.IsFall ? " fall" : "") + (statement.IsExpected ? " expected" : "");
    }

    private static TheoryData<string, string> Rows(string file)
    {
        TheoryData<string, string> rows = [];
        foreach (string line in Repository.Read("tests", "ReportDsl.Language.Tests", "Phrases", file).Split('\n').Skip(1).Where(line => line.Length > 0))
        {
            string[] cells = line.Split('\t');
            rows.Add(cells[0], cells[1]);
        }

        return rows;
    }
}
