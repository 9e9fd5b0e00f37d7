namespace ReportDsl.Language.Tests;

/// <summary>One mistake, one finding, at the mistaken word; everything else is still compiled.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("    phrase: 城镇新增就业3.8万人以上", "    prhase: 城镇新增就业3.8万人以上", "RDSL101 livelihood.yaml(4,5) \"prhase\"", "did you mean 'phrase'?")]
    [InlineData("target: at least 38,000 persons", "target: at least 38,000 person5", "RDSL202 livelihood.yaml(5,29) \"person5\"", "did you mean 'persons'?")]
    [InlineData("target: at least 38,000 persons", "target: at lest 38,000 persons", "RDSL108 livelihood.yaml(5,13) \"at\"", "at least")]
    [InlineData("target: at least 38,000 persons", "target: at least 38,00 persons", "RDSL108 livelihood.yaml(5,22) \"38,00\"", "38,000")]
    [InlineData("target: at least 38,000 persons", "target: at least 38,000", "RDSL108 livelihood.yaml(5,13) \"at least 38,000\"", "the unit is missing")]
    [InlineData("target: at least 38,000 persons", "target: at least 38,000 %", "RDSL203 livelihood.yaml(5,29) \"%\"", "measured in persons")]
    [InlineData("target: at least 38,000 persons", "target: at least 380,000 persons", "RDSL208 livelihood.yaml(4,13) \"城镇新增就业3.8万人以上\"", "doesn't state at least 380,000 persons: it states 'at least 38,000 persons'")]
    [InlineData("target: at least 38,000 persons", "target: [at least, 38000]", "RDSL103 livelihood.yaml(5,13) \"[at least, 38000]\"", "a reading")]
    [InlineData("    phrase: 城镇新增就业3.8万人以上\n", "", "RDSL102 livelihood.yaml(3,3) \"urban-new-employment\"", "'phrase'")]
    [InlineData("    phrase: 城镇新增就业3.8万人以上\n", "    phrase:\n", "RDSL103 livelihood.yaml(4,5) \"phrase\"", "empty")]
    [InlineData("section: livelihood", "section: livelyhood", "RDSL207 livelihood.yaml(1,10) \"livelyhood\"", "did you mean 'livelihood'?")]
    [InlineData("section: livelihood\n", "section: livelihood\nperiod: twenty\n", "RDSL107 livelihood.yaml(2,9) \"twenty\"", "2022 or 2022-2026")]
    public void AMistakeInAReport_IsFoundAtItsWord(string right, string wrong, string finding, string advice)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, right, wrong);

        Assert.Equal([finding], Describe.Findings(definitions));
        Assert.Contains(advice, Assert.Single(definitions.Compile().Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure: increment", "measure: incremental", "RDSL104 livelihood.yaml(4,14) \"incremental\"", "did you mean 'increment'?")]
    [InlineData("measure: increment", "measure: growth-rate", "RDSL203 livelihood.yaml(5,11) \"persons\"", "percent")]
    [InlineData("unit: persons", "unit: persona", "RDSL202 livelihood.yaml(5,11) \"persona\"", "did you mean 'persons'?")]
    [InlineData("area: livelihood", "area: livelyhood", "RDSL207 livelihood.yaml(6,11) \"livelyhood\"", "did you mean 'livelihood'?")]
    [InlineData("      whole: true", "      whole: yes", "RDSL104 livelihood.yaml(10,14) \"yes\"", "'true'")]
    [InlineData("      whole: true", "      whole: true\n      decimals: 2", "RDSL211 livelihood.yaml(11,17) \"2\"", "allows no decimals")]
    [InlineData("range: 0 .. 1,000,000 persons", "range: 5 .. 1 persons", "RDSL211 livelihood.yaml(9,14) \"5 .. 1 persons\"", "ends below")]
    [InlineData("range: 0 .. 1,000,000 persons", "range: 0 .. 1,000,000 yuan", "RDSL203 livelihood.yaml(9,29) \"yuan\"", "persons")]
    [InlineData("range: 0 .. 1,000,000 persons", "range: 0 to 1,000,000 persons", "RDSL108 livelihood.yaml(9,16) \"to\"", "'0 .. 100 %'")]
    public void AMistakeInTheCatalogue_IsFoundAtItsWordAndNotAgainWhereTheIndicatorIsUsed(string right, string wrong, string finding, string advice)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.CatalogueFile, right, wrong);

        Assert.Equal([finding], Describe.Findings(definitions));
        Assert.Contains(advice, Assert.Single(definitions.Compile().Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    name: { zh: 城镇新增就业, en: New urban employment }", "    name: { zh: 城镇新增就业 }", SmallDefinitions.CatalogueFile, "RDSL102")]
    [InlineData("  urban-new-employment:", "  urban_new_employment:", SmallDefinitions.CatalogueFile, "RDSL105")]
    [InlineData("  livelihood: { zh: 民生, en: Livelihood }", "  livelihood: { zh: 民生 }", SmallDefinitions.JurisdictionFile, "RDSL102")]
    [InlineData("name: { zh: 示例市, en: Example City }", "name: { zh: 示例市 }", SmallDefinitions.JurisdictionFile, "RDSL102")]
    [InlineData("  date: 2022-01-05", "  date: 5 January 2022", SmallDefinitions.ReportFile, "RDSL107")]
    [InlineData("title: { zh: 倾力改善民生, en: Improving livelihoods }", "title: { zh: 倾力改善民生 }", SmallDefinitions.ReportFile, "RDSL102")]
    [InlineData("  livelihood: { number: 7,", "  livelihood: { { number: 7,", SmallDefinitions.ReportFile, "RDSL001")]
    public void AMistakeInADeclaration_IsNotFoundAgainWhereItIsUsed(string right, string wrong, string file, string id)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(file, right, wrong);

        Assert.Equal(id, Assert.Single(definitions.Compile().Findings).Rule.Id);
    }

    [Fact]
    public void AFileInAnotherEncoding_IsOneFinding()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Replace(SmallDefinitions.LivelihoodFile, "城镇新增就业3.8万人以上", "\uFFFD\uFFFD3.8\uFFFD\uFFFD")
            .Replace(SmallDefinitions.LivelihoodFile, "城镇新增就业5.15万人", "\uFFFD\uFFFD5.15\uFFFD\uFFFD");

        Assert.Equal("RDSL004", Assert.Single(definitions.Compile().Findings).Rule.Id);
    }

    [Fact]
    public void ACommaWithinANumberInBraces_IsOneFindingThatSaysSo()
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(
            SmallDefinitions.CatalogueFile,
            "valid:\n      range: 0 .. 1,000,000 persons\n      whole: true",
            "valid: { range: 0 .. 1,000,000 persons, whole: true }");

        Assert.Equal(["RDSL101 livelihood.yaml(8,28) \"000\""], Describe.Findings(definitions));
        Assert.Contains("a comma ends the value", definitions.Compile().Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example/2022/more/livelihood.yaml", "'more'")]
    [InlineData("example/2022/Work_Area.yaml", "'Work_Area.yaml'")]
    [InlineData("2022年/livelihood.yaml", "'2022年'")]
    public void AMisplacedFile_IsOneFindingThatNamesWhatIsWrong(string file, string name)
    {
        CompiledDefinitions compiled = new SmallDefinitions().With(file, "section: livelihood\ntargets: {}").Compile();

        Assert.Equal("RDSL106", Assert.Single(compiled.Findings, finding => finding.Path == file).Rule.Id);
        Assert.Contains(name, Assert.Single(compiled.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFullWidthColon_IsNamed()
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "    target: at least", "    target：at least");

        Assert.Contains("'：'", Assert.Single(definitions.Compile().Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AValueThatTheRulesForbid_IsFoundAtTheNumber()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Replace(SmallDefinitions.LivelihoodFile, "城镇新增就业3.8万人以上", "城镇新增就业380万人以上")
            .Replace(SmallDefinitions.LivelihoodFile, "38,000", "3,800,000");

        Assert.Equal(["RDSL204 livelihood.yaml(5,22) \"3,800,000\""], Describe.Findings(definitions));
    }

    [Fact]
    public void ATargetForAnUnknownIndicator_IsFoundAtItsIdWithTheNearestOne()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Replace(SmallDefinitions.LivelihoodFile, "targets:\n  urban-new-employment", "targets:\n  urban-new-employmnt");

        Assert.Equal(["RDSL201 livelihood.yaml(3,3) \"urban-new-employmnt\""], Describe.Findings(definitions));
        Assert.Contains("did you mean 'urban-new-employment'?", definitions.Compile().Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UrbanNewEmployment", "write 'urban-new-employment'")]
    [InlineData("urban_new_employment", "write 'urban-new-employment'")]
    [InlineData("event", "a keyword of C#")]
    [InlineData("5g-stations", "a letter first")]
    [InlineData("新增就业", "kebab-case")]
    public void AnIdThatCannotBecomeAName_IsFound(string id, string advice)
    {
        SmallDefinitions definitions = new SmallDefinitions().Append(SmallDefinitions.CatalogueFile, Indicator(id));

        Assert.Equal([$"RDSL105 livelihood.yaml(11,3) \"{id}\""], Describe.Findings(definitions));
        Assert.Contains(advice, definitions.Compile().Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoIndicatorsThatMakeOneMember_AreFoundAtTheSecond()
    {
        SmallDefinitions definitions = new SmallDefinitions().Append(SmallDefinitions.CatalogueFile, Indicator("group-4") + "\n" + Indicator("group4"));

        Assert.Equal(["RDSL205 livelihood.yaml(17,3) \"group4\""], Describe.Findings(definitions));
        Assert.Contains("Group4, which 'group-4' in example/indicators/livelihood.yaml makes too", definitions.Compile().Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report2022")]
    [InlineData("percent")]
    [InlineData("value")]
    [InlineData("to-string")]
    public void AnIdWhoseNameIsTaken_IsFound(string id)
    {
        SmallDefinitions definitions = new SmallDefinitions().Append(SmallDefinitions.CatalogueFile, Indicator(id));

        Assert.Equal([$"RDSL209 livelihood.yaml(11,3) \"{id}\""], Describe.Findings(definitions));
    }

    [Fact]
    public void AnIndicatorInTwoFiles_IsFoundInTheSecond()
    {
        SmallDefinitions definitions = new SmallDefinitions().With("example/indicators/more.yaml", "indicators:\n" + Indicator("urban-new-employment"));

        Assert.Equal(["RDSL206 more.yaml(2,3) \"urban-new-employment\""], Describe.Findings(definitions));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("section: livelihood\nperiod: 2022\n")]
    public void AnEmptyFile_IsFound(string text)
    {
        SmallDefinitions definitions = new SmallDefinitions().With("example/2022/empty.yaml", text);

        Assert.Equal(["RDSL007 empty.yaml(1,1) \"\""], Describe.Findings(definitions));
    }

    [Fact]
    public void AFileThatIsNotUtf8_IsFoundAtTheFirstWrongByte()
    {
        SmallDefinitions definitions = new SmallDefinitions().With("example/2022/gb.yaml", "section: livelihood\n# \uFFFD\uFFFD\uFFFD\n");

        Assert.Equal("RDSL004 gb.yaml(2,3) \"\uFFFD\"", Assert.Single(Describe.Findings(definitions)));
    }

    [Theory]
    [InlineData('\u202E', "202E")]
    [InlineData('\u200B', "200B")]
    [InlineData('\0', "0000")]
    [InlineData('\u2028', "2028")]
    [InlineData('\u0085', "0085")]
    [InlineData('\uFEFF', "FEFF")]
    [InlineData('\uD800', "D800")]
    public void ACharacterThatNobodySees_IsFoundAtItsPlace(char character, string code)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "城镇新增就业3.8万人以上", $"城镇新增{character}就业3.8万人以上");

        Assert.Equal([$"RDSL005 livelihood.yaml(4,17) \"{character}\""], Describe.Findings(definitions));
        Assert.Contains("U+" + code, definitions.Compile().Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyTwice_IsFoundAtTheSecondAndTheFirstCounts()
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "    target: at least", "    target: at least 38,000 persons\n    target: at most");

        Assert.Equal(["RDSL003 livelihood.yaml(6,5) \"target\""], Describe.Findings(definitions));
        Assert.Equal(Bound.AtLeast, definitions.Compile().Parts[0].Targets[0].Target.Bound);
    }

    [Theory]
    [InlineData("phrase: &p 城镇新增就业3.8万人以上", "RDSL002 livelihood.yaml(4,13)")]
    [InlineData("phrase: !!str 城镇新增就业3.8万人以上", "RDSL002 livelihood.yaml(4,13)")]
    public void MoreThanPlainYaml_IsFoundAtItsPlace(string phrase, string place)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "phrase: 城镇新增就业3.8万人以上", phrase);

        Assert.StartsWith(place, Assert.Single(Describe.Findings(definitions)), StringComparison.Ordinal);
    }

    [Fact]
    public void ASecondDocument_IsFoundAndTheFirstCounts()
    {
        SmallDefinitions definitions = new SmallDefinitions().Append(SmallDefinitions.LivelihoodFile, "---\nsection: other");

        Assert.StartsWith("RDSL002 livelihood.yaml(10,1)", Assert.Single(Describe.Findings(definitions)), StringComparison.Ordinal);
        Assert.Single(definitions.Compile().Parts[0].Targets);
    }

    [Fact]
    public void TargetsOutsideAReportsFolder_AreFoundAtTheKey()
    {
        SmallDefinitions definitions = new SmallDefinitions().Append(SmallDefinitions.JurisdictionFile, "targets: {}");

        Assert.Equal(["RDSL106 jurisdiction.yaml(5,1) \"targets\""], Describe.Findings(definitions));
    }

    [Fact]
    public void AMissingReport_IsFoundOnceAndItsTargetsAreStillCompiled()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .With(SmallDefinitions.ReportFile, "sections:\n  livelihood: { title: { zh: 民生, en: Livelihood } }");

        Assert.Equal(["RDSL210 report.yaml(1,1) \"\""], Describe.Findings(definitions));
        Assert.Single(definitions.Compile().Parts[0].Targets);
    }

    [Fact]
    public void SeveralMistakes_AreAllFoundAndTheRightEntriesCompiled()
    {
        SmallDefinitions definitions = new SmallDefinitions().With(
            SmallDefinitions.LivelihoodFile,
            """
            section: livelihood
            targets:
              urban-new-employment:
                phrase: 城镇新增就业3.8万人以上
                target: at least 38,000 persons
              one:
                indicator: urban-new-employment
                phrase: 城镇新增就业1万人
                target: 10,000 persns
              two:
                indicatr: urban-new-employment
                phrase: 城镇新增就业2万人
                target: 20,000 persons
              three:
                indicator: urban-new-employment
                phrase: 城镇新增就业3万人
                target: 30,000 persons
            """);

        Assert.Equal(
            ["RDSL202 livelihood.yaml(9,20) \"persns\"", "RDSL101 livelihood.yaml(11,5) \"indicatr\"", "RDSL201 livelihood.yaml(10,3) \"two\""],
            Describe.Findings(definitions).OrderBy(finding => finding.Contains("RDSL201", StringComparison.Ordinal)));
        Assert.Equal(["urban-new-employment", "three"], definitions.Compile().Reports[0].Targets.Select(target => target.Id));
    }

    private static string Indicator(string id) =>
        $$"""
          {{id}}:
            name: { zh: 指标{{id}}, en: Indicator {{id}} }
            measure: count
            unit: items
            area: livelihood
            better: higher
        """;
}
