using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Tests.Checking;

/// <summary>What is said where phrase and reading differ, and which of a phrase's figures is the reading's.</summary>
public sealed class DoubleEntryCheckerTests
{
    [Theory]
    [InlineData("schools", "新建学校", "5 schools", "RDSL208 more.yaml(4,13) \"新建学校\": The phrase doesn't state 5 schools: no figure in such a unit can be read in it.")]
    [InlineData("schools", "新建学校5人", "5 schools", "RDSL208 more.yaml(4,13) \"新建学校5人\": The phrase doesn't state 5 schools: no figure in such a unit can be read in it.")]
    [InlineData("schools", "新建学校3所、4所以上", "ensure at least 5 schools", "RDSL208 more.yaml(4,13) \"新建学校3所、4所以上\": The phrase doesn't state at least 5 schools, ensured: it states '3 schools' and 'at least 4 schools'.")]
    [InlineData("schools", "学校1所、2所、3所、4所、5所", "9 schools", "RDSL208 more.yaml(4,13) \"学校1所、2所、3所、4所、5所\": The phrase doesn't state 9 schools: it states '1 school' and '2 schools' and '3 schools' and '4 schools' and '5 schools'.")]
    [InlineData("schools", "学校1所、2所、3所、4所、5所、6所", "9 schools", "RDSL208 more.yaml(4,13) \"学校1所、2所、3所、4所、5所、6所\": The phrase doesn't state 9 schools: it states '1 school' and '2 schools' and '3 schools' and '4 schools' and '5 schools' and more.")]
    [InlineData("schools", "新建学校3—5所", "3 schools", "RDSL208 more.yaml(4,13) \"新建学校3—5所\": The phrase doesn't state 3 schools: it states 'between 3 schools and 5 schools'.")]
    [InlineData("schools", "新建学校3—5所", "between 3 and 6 schools", "RDSL208 more.yaml(4,13) \"新建学校3—5所\": The phrase doesn't state between 3 schools and 6 schools: it states 'between 3 schools and 5 schools'.")]
    [InlineData("schools", "新建学校3所", "between 3 and 6 schools", "RDSL208 more.yaml(4,13) \"新建学校3所\": The phrase doesn't state between 3 schools and 6 schools: it states '3 schools'.")]
    public void AFigureThatThePhraseDoesntState_IsMarkedInThePhrase(string indicator, string phrase, string reading, string message) =>
        Differs(Entries.Target(indicator, phrase, reading), message);

    [Theory]
    [InlineData("新建学校5所以上", "5 schools", "The reading says '5 schools', but the phrase says 'at least 5 schools' ('以上').")]
    [InlineData("新建学校5所", "at most 5 schools", "The reading says 'at most 5 schools', but the phrase says '5 schools' (no word of bound).")]
    [InlineData("新建学校不超过5所", "below 5 schools", "The reading says 'below 5 schools', but the phrase says 'at most 5 schools' ('不超过').")]
    [InlineData("确保新建学校5所", "5 schools", "The reading says '5 schools', but the phrase says '5 schools, ensured' ('确保').")]
    [InlineData("新建学校5所", "ensure 5 schools", "The reading says '5 schools, ensured', but the phrase says '5 schools' (no word of commitment).")]
    [InlineData("力争新建学校5所以上", "ensure at most 5 schools", "The reading says 'at most 5 schools, ensured', but the phrase says 'at least 5 schools, strived for' ('以上').")]
    public void ATargetWordedOtherwise_IsMarkedInTheReadingWithTheWord(string phrase, string reading, string words) =>
        Differs(Entries.Target("schools", phrase, reading), $"RDSL212 more.yaml(5,13) \"{reading}\": {words}");

    [Theory]
    [InlineData("新建学校5所", "about 5 schools", "The reading says 'about 5 schools', but the phrase says '5 schools' (no word of qualification).")]
    [InlineData("新建学校约5所", "5 schools", "The reading says '5 schools', but the phrase says 'about 5 schools' ('约').")]
    [InlineData("新建学校突破5所", "at least 5 schools", "The reading says 'at least 5 schools', but the phrase says 'above 5 schools' ('突破').")]
    [InlineData("新建学校不到5所", "at most 5 schools", "The reading says 'at most 5 schools', but the phrase says 'below 5 schools' ('不到').")]
    [InlineData("新建学校5所以上", "above 5 schools", "The reading says 'above 5 schools', but the phrase says 'at least 5 schools' ('以上').")]
    [InlineData("新建学校5所以内", "below 5 schools", "The reading says 'below 5 schools', but the phrase says 'at most 5 schools' ('以内').")]
    public void AResultQualifiedOtherwise_IsMarkedInTheReadingWithTheWord(string phrase, string reading, string words) =>
        Differs(Entries.Result("schools", phrase, reading), $"RDSL212 more.yaml(5,13) \"{reading}\": {words}");

    [Theory]
    [InlineData("新建学校5所", "5 schools", Qualifier.None)]
    [InlineData("预计新建学校5所", "expected 5 schools", Qualifier.Expected)]
    [InlineData("预计新建学校超5所", "expected 5 schools", Qualifier.Expected)]
    [InlineData("新建学校约5所", "about 5 schools", Qualifier.About)]
    [InlineData("新建学校突破5所", "above 5 schools", Qualifier.Above)]
    [InlineData("新建学校不到5所", "below 5 schools", Qualifier.Below)]
    [InlineData("新建学校5所以上", "at least 5 schools", Qualifier.AtLeast)]
    [InlineData("新建学校5所以内", "at most 5 schools", Qualifier.AtMost)]
    public void AResult_IsQualifiedAsItsPhraseIs(string phrase, string reading, Qualifier qualifier)
    {
        CompiledDefinitions compiled = Entries.Result("schools", phrase, reading).Compile();

        Assert.Empty(compiled.Findings);
        Assert.Equal(qualifier, Assert.Single(compiled.Parts[0].Results).Qualifier);
    }

    [Theory]
    [InlineData("新建学校5所、5所以上", "at least 5 schools")]
    [InlineData("新建学校5所以上、5所", "5 schools")]
    [InlineData("新建学校3所、5所", "5 schools")]
    [InlineData("新建学校3—5所", "between 3 and 5 schools")]
    [InlineData("确保新建学校5所以上", "ensure at least 5 schools")]
    public void OfSeveralFigures_TheOneThatIsWordedAsTheReadingIsMeant(string phrase, string reading)
    {
        CompiledDefinitions compiled = Entries.Target("schools", phrase, reading).Compile();

        Assert.Empty(compiled.Findings);
        Assert.Equal(phrase.Contains('—', StringComparison.Ordinal) ? "5" : null, Assert.Single(compiled.Parts[0].Targets).Target.Upper?.Digits);
    }

    [Theory]
    [InlineData("growth", "能耗增长3%", "3 %", "")]
    [InlineData("growth", "能耗下降3%", "-3 %", "")]
    [InlineData("growth", "能耗下降3%", "3 %", "RDSL208")]
    [InlineData("growth", "能耗增长3%", "-3 %", "RDSL208")]
    [InlineData("energy-fall", "能耗下降3%", "3 %", "")]
    [InlineData("energy-fall", "能耗下降3%", "-3 %", "RDSL208")]
    [InlineData("average-growth", "年均增长3%", "3 %", "")]
    [InlineData("growth", "年均增长3%", "3 %", "RDSL213")]
    [InlineData("average-growth", "增长3%", "3 %", "RDSL213")]
    [InlineData("coverage", "覆盖率增长3%", "3 %", "RDSL213")]
    [InlineData("urban-new-employment", "城镇新增就业增加3人", "3 persons", "")]
    [InlineData("urban-new-employment", "城镇新增就业年均增加3人", "3 persons", "")]
    public void AChange_IsThatOfTheIndicatorsMeasure(string indicator, string phrase, string reading, string id) =>
        Assert.Equal(id, string.Join(" ", Entries.Target(indicator, phrase, reading).Compile().Findings.Select(finding => finding.Rule.Id)));

    [Theory]
    [InlineData("growth", "年均增长3%", "RDSL213 more.yaml(4,13) \"年均增长3%\": The phrase speaks of the average annual growth, but the indicator 'growth' measures the growth rate. Choose the indicator that is meant, or correct its measure.")]
    [InlineData("coverage", "覆盖率增长3%", "RDSL213 more.yaml(4,13) \"覆盖率增长3%\": The phrase speaks of the growth rate, but the indicator 'coverage' measures the share. Choose the indicator that is meant, or correct its measure.")]
    public void AnotherMeasure_IsMarkedInThePhrase(string indicator, string phrase, string message)
    {
        SmallDefinitions definitions = Entries.Target(indicator, phrase, "3 %");

        Assert.Equal([message], Describe.Messages(definitions));
        Assert.Empty(definitions.Compile().Parts);
    }

    [Theory]
    [InlineData("Once 4 schools.", "RDSL214 more.yaml(6,11) \"Once 4 schools.\": '4 schools' is no figure of the phrase, which states '3 schools' and '5 schools'. Correct the one that is wrong.")]
    [InlineData("Of 3 schools.", "")]
    [InlineData("Of 5 schools.", "")]
    [InlineData("Of 6 schools.", "")]
    [InlineData("Of 9 persons.", "")]
    public void ANote_HasNoOtherFigureThanThePhrase(string note, string message)
    {
        SmallDefinitions definitions = Entries.Target("schools", "新建学校3所、5—6所", "3 schools", "note: " + note);

        Assert.Equal(message.Length > 0 ? [message] : [], Describe.Messages(definitions));
        Assert.Single(definitions.Compile().Parts[0].Targets);
    }

    [Theory]
    [InlineData("学校1所、2所、3所、4所、5所", "'1 school' and '2 schools' and '3 schools' and '4 schools' and '5 schools'. Correct")]
    [InlineData("学校1所、2所、3所、4所、5所、6所", "'1 school' and '2 schools' and '3 schools' and '4 schools' and '5 schools' and more. Correct")]
    public void OfManyFigures_TheFirstFiveAreNamed(string phrase, string words)
    {
        SmallDefinitions definitions = Entries.Target("schools", phrase, "1 schools", "note: Once 9 schools.");

        Assert.Contains(words, Assert.Single(Describe.Messages(definitions)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("推动学校通光纤", "Fibre for 5 schools", "'5 schools' is no figure of the phrase, which states no figure in such a unit.")]
    [InlineData("推动3所学校通光纤", "Fibre for 5 schools", "'5 schools' is no figure of the phrase, which states '3 schools'.")]
    public void APledgesName_HasNoOtherFigureThanThePhrase(string phrase, string name, string words)
    {
        SmallDefinitions definitions = Entries.Without().With(Entries.MoreFile, $"section: livelihood\npledges:\n  fibre:\n    name: {{ zh: 光纤, en: {name} }}\n    phrase: {phrase}\n    note: Of 5 schools.");

        Assert.Equal(
            [$"RDSL214 more.yaml(4,25) \"{name}\": {words} Correct the one that is wrong.", $"RDSL214 more.yaml(6,11) \"Of 5 schools.\": {words} Correct the one that is wrong."],
            Describe.Messages(definitions));
        Assert.Single(definitions.Compile().Parts[0].Pledges);
    }

    [Fact]
    public void ANoteOfAPledge_HasNoOtherFigureInADeclaredUnitEither()
    {
        SmallDefinitions definitions = Entries.Without()
            .Append(SmallDefinitions.JurisdictionFile, "units:\n  bridges: { symbol: 座, name: { zh: 座, en: bridges } }")
            .With(Entries.MoreFile, "section: livelihood\npledges:\n  roads:\n    name: { zh: 道路, en: Roads }\n    phrase: 推动3座大桥通车\n    note: Of 5 bridges.");

        Assert.Equal(
            ["RDSL214 more.yaml(6,11) \"Of 5 bridges.\": '5 bridges' is no figure of the phrase, which states '3 bridges'. Correct the one that is wrong."],
            Describe.Messages(definitions));
    }

    [Theory]
    [InlineData("Up 5 places.")]
    [InlineData("Up 5 index points.")]
    [InlineData("At 103 index.")]
    [InlineData("In 5 rank.")]
    public void ANoteOfAPledge_MayNameIndexLevelsAndRanks(string note) => Assert.Empty(Describe.Messages(
        Entries.Without().With(Entries.MoreFile, $"section: livelihood\npledges:\n  fibre:\n    name: {{ zh: 光纤, en: Fibre }}\n    phrase: 推动学校通光纤\n    note: {note}")));

    [Fact]
    public void AnExceptionsFigure_IsPrintedAsItIsRead()
    {
        TargetModel target = Only(Entries.Target("schools", "新建学校见表", "between 3 and 5 schools", "reading: { because: It stands in a table. }"));

        Assert.Equal(("3", Multiplier.One, "所"), (target.Figure.Digits, target.Figure.Multiplier, target.Figure.UnitAsPrinted));
        Assert.Equal(("5", Multiplier.One, "所"), (target.Upper!.Digits, target.Upper.Multiplier, target.Upper.UnitAsPrinted));
        Assert.Equal("It stands in a table.", target.Because);
    }

    [Fact]
    public void AnExceptionWhoseFigureThePhraseHas_IsPrintedAsThere()
    {
        TargetModel target = Only(Entries.Target("schools", "新建学校0.5万所以上", "5,000 schools", "reading: { because: The bound is another's. }"));

        Assert.Equal(("0.5", Multiplier.TenThousand, Bound.Exactly), (target.Figure.Digits, target.Figure.Multiplier, target.Bound));
        Assert.Null(target.Upper);
    }

    [Fact]
    public void AFigureBesideItsPhraseInAnotherEncoding_IsLeftOutWithoutAnotherFinding()
    {
        SmallDefinitions definitions = Entries.Target("schools", "新建\uFFFD\uFFFD5所", "5 schools", "reading: { because: It stands in a table. }");

        Assert.Equal(["RDSL004"], definitions.Compile().Findings.Select(finding => finding.Rule.Id));
        Assert.Empty(definitions.Compile().Parts);
    }

    private static TargetModel Only(SmallDefinitions definitions)
    {
        CompiledDefinitions compiled = definitions.Compile();
        Assert.Empty(compiled.Findings);
        return Assert.Single(compiled.Parts[0].Targets).Target;
    }

    // The advice behind each is the same.
    private static void Differs(SmallDefinitions definitions, string message)
    {
        Assert.StartsWith(message, Assert.Single(Describe.Messages(definitions)), StringComparison.Ordinal);
        Assert.Empty(definitions.Compile().Parts);
    }
}
