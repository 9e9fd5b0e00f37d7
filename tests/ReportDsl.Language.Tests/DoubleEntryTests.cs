namespace ReportDsl.Language.Tests;

/// <summary>Phrase and reading are read apart and have to agree.</summary>
public sealed class DoubleEntryTests
{
    [Theory]
    [InlineData("at most 38,000 persons", "RDSL212", "'at most 38,000 persons', but the phrase says 'at least 38,000 persons' ('以上')")]
    [InlineData("exactly 38,000 persons", "RDSL212", "'38,000 persons', but the phrase says 'at least 38,000 persons' ('以上')")]
    [InlineData("strive for at least 38,000 persons", "RDSL212", "(no word of commitment)")]
    [InlineData("at least 83,000 persons", "RDSL208", "it states 'at least 38,000 persons'")]
    [InlineData("at least 3.8 persons", "RDSL204", "")]
    [InlineData("between 38,000 and 40,000 persons", "RDSL208", "it states 'at least 38,000 persons'")]
    public void AReadingThatDiffers_IsFoundWithBothSides(string reading, string id, string words)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "at least 38,000 persons", reading);

        Language.Findings.Finding finding = Assert.Single(definitions.Compile().Findings);
        Assert.Equal(id, finding.Rule.Id);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Empty(definitions.Compile().Reports[0].Targets);
    }

    [Fact]
    public void AResultsQualifier_HasToBeThePhrases()
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "城镇新增就业5.15万人", "预计城镇新增就业5.15万人");

        Assert.Contains("'51,500 persons', but the phrase says 'expected 51,500 persons'", Assert.Single(definitions.Compile().Findings).Message, StringComparison.Ordinal);
        Assert.Empty(definitions.Replace(SmallDefinitions.LivelihoodFile, "result: 51,500", "result: expected 51,500").Compile().Findings);
    }

    [Fact]
    public void AnException_LetsTheReadingStandAndIsKept()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Replace(SmallDefinitions.LivelihoodFile, "    target: at least 38,000 persons", "    target: at least 38,000 persons\n    reading: { because: The number is in a table. }")
            .Replace(SmallDefinitions.LivelihoodFile, "城镇新增就业3.8万人以上", "城镇新增就业见附表");

        CompiledDefinitions compiled = definitions.Compile();

        Assert.Empty(compiled.Findings);
        Assert.Equal("The number is in a table.", compiled.Parts[0].Targets[0].Target.Because);
        Assert.Equal(38_000m, compiled.Parts[0].Targets[0].Target.Figure.Amount.Value);
    }

    [Fact]
    public void AnExceptionWithoutAReason_IsFound() => Assert.Equal(
        ["RDSL102 livelihood.yaml(6,5) \"reading\""],
        Describe.Findings(new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "    target: at least 38,000 persons", "    target: at least 38,000 persons\n    reading: {}")));

    [Theory]
    [InlineData("地区生产总值年均增长7.5%左右", "growth-rate", "about 7.5 %", "RDSL213")]
    [InlineData("地区生产总值增长7.5%左右", "share", "about 7.5 %", "RDSL213")]
    [InlineData("地区生产总值增长7.5%左右", "growth-rate", "about 7.5 %", "")]
    [InlineData("单位生产总值能耗下降3%", "growth-rate", "exactly -3 %", "")]
    [InlineData("单位生产总值能耗下降3%", "growth-rate", "exactly 3 %", "RDSL208")]
    public void TheVerb_HasToFitTheMeasure(string phrase, string measure, string reading, string id)
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Append(SmallDefinitions.CatalogueFile, $$"""
                  gdp-growth:
                    name: { zh: 指标, en: Indicator }
                    measure: {{measure}}
                    unit: percent
                    area: livelihood
                    better: higher
                """)
            .Replace(SmallDefinitions.LivelihoodFile, "targets:", $"targets:\n  gdp-growth:\n    phrase: {phrase}\n    target: {reading}");

        Assert.Equal(id, string.Join(" ", definitions.Compile().Findings.Select(finding => finding.Rule.Id)));
    }

    [Theory]
    [InlineData("The report names 38,000 persons.", false)]
    [InlineData("Once 3.8 million persons, now fewer.", true)]
    [InlineData("It was 51,500 persons in 2021.", true)]
    [InlineData("About 20 schools.", false)]
    public void AFigureInANote_HasToStandInThePhrase(string note, bool isFound)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(
            SmallDefinitions.LivelihoodFile, "    target: at least 38,000 persons", $"    target: at least 38,000 persons\n    note: {note}");

        Assert.Equal(isFound ? ["RDSL214"] : [], definitions.Compile().Findings.Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("Fibre for 500 schools", false)]
    [InlineData("Fibre for 50 schools", true)]
    [InlineData("Fibre for every school", false)]
    public void AFigureInAPledgesName_HasToStandInThePhrase(string name, bool isFound)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(
            SmallDefinitions.LivelihoodFile,
            "targets:",
            $"pledges:\n  school-fibre:\n    name: {{ zh: 学校通光纤, en: {name} }}\n    phrase: 推动500所学校通光纤\n\ntargets:");

        Assert.Equal(isFound ? ["RDSL214"] : [], definitions.Compile().Findings.Select(finding => finding.Rule.Id));
    }
}
