using ReportDsl.Language.Findings;

namespace ReportDsl.Language.Tests;

/// <summary>A finding that may stand is left out with its reason, in whichever step it is found.</summary>
public sealed class SuppressionTests
{
    private const string Neighbour = """
          jobs-again:
            indicator: urban-new-employment
            phrase: 城镇新增就业3.8万人以上
            target: at least 38,000 persons
            note: Promised were 30,000 persons.
        """;

    private static SmallDefinitions OtherFigureInANote(string suppress = "") => new SmallDefinitions().With(SmallDefinitions.LivelihoodFile, $$"""
        section: livelihood
        targets:
          urban-new-employment:
            phrase: 城镇新增就业3.8万人以上
            target: at least 38,000 persons
            note: Promised were 30,000 persons.
            {{suppress}}
        """);

    public static TheoryData<string, string, string, string> OneOfEachStep => new()
    {
        { "RDSL214", SmallDefinitions.LivelihoodFile, "target: at least 38,000 persons", "" },
        { "RDSL303", SmallDefinitions.LivelihoodFile, "result: 51,500 persons", """
            ledger:
              text: "sha256:0000"
              figures:
                f1: { numeral: "3.8", around: "城镇新增就业3.8万人以上", became: target urban-new-employment }
                f2: { numeral: "5.15", around: "城镇新增就业5.15万人", set-aside: a repetition }
            """ },
        { "RDSL314", "example/2022/more.yaml", "expect: target(urban-new-employment) > 40,000 persons", """
            rules:
              many-jobs:
                name: { zh: 就业多, en: Many jobs }
                expect: target(urban-new-employment) > 40,000 persons
            """ },
        { "RDSL320", SmallDefinitions.LivelihoodFile, "target: at least 38,000 persons", "" },
    };

    [Theory]
    [MemberData(nameof(OneOfEachStep))]
    public void ASuppressedFinding_IsLeftOutWithItsReasonWhicheverStepFindsIt(string id, string file, string line, string more)
    {
        SmallDefinitions definitions = new();
        _ = more.Length == 0 ? definitions : definitions.With("example/2022/more.yaml", more);
        _ = id == "RDSL214" ? definitions.Replace(file, line, line + "\n    note: Promised were 30,000 persons.") : definitions;
        Assert.Contains(id, Found(definitions.Compile()));

        CompiledDefinitions compiled = definitions.Replace(file, line, $"{line}\n    suppress: {{ {id}: It is right. }}").Compile();

        Assert.DoesNotContain(id, Found(compiled));
        Assert.DoesNotContain("RDSL110", Found(compiled));
        SuppressedFinding suppressed = Assert.Single(compiled.Suppressed);
        Assert.Equal((id, "It is right."), (suppressed.Finding.Rule.Id, suppressed.Because));
    }

    [Fact]
    public void ASuppressionInAnEntry_LeavesOtherEntriesAlone()
    {
        CompiledDefinitions compiled = OtherFigureInANote("suppress: { RDSL214: About 2021. }").Append(SmallDefinitions.LivelihoodFile, Neighbour).Compile();

        Finding finding = Assert.Single(compiled.Findings);
        Assert.Equal(("RDSL214", 12), (finding.Rule.Id, finding.Range.Line));
        Assert.Equal(6, Assert.Single(compiled.Suppressed).Finding.Range.Line);
    }

    [Fact]
    public void ASuppressionAtTheTopLevel_IsForEveryEntryOfItsFile()
    {
        CompiledDefinitions compiled = OtherFigureInANote()
            .Append(SmallDefinitions.LivelihoodFile, Neighbour)
            .Append(SmallDefinitions.LivelihoodFile, "suppress: { RDSL214: All notes are about 2021. }")
            .Compile();

        Assert.Empty(compiled.Findings);
        Assert.Equal(2, compiled.Suppressed.Count);
    }

    [Fact]
    public void OfTwoSuppressions_TheOneInTheEntryCounts()
    {
        CompiledDefinitions compiled = OtherFigureInANote("suppress: { RDSL214: Here. }")
            .Append(SmallDefinitions.LivelihoodFile, "suppress: { RDSL214: Everywhere. }")
            .Compile();

        Assert.Equal("Here.", Assert.Single(compiled.Suppressed).Because);
        Assert.Equal("RDSL110", Assert.Single(compiled.Findings).Rule.Id);
    }

    [Theory]
    [InlineData("suppress: { RDSL241: About 2021. }", "RDSL241", "did you mean 'RDSL214'?")]
    [InlineData("suppress: { rdsl214: About 2021. }", "rdsl214", "did you mean 'RDSL214'?")]
    [InlineData("suppress: { RDSL208: About 2021. }", "RDSL208", "has to be mended")]
    [InlineData("suppress: { RDSL214: }", "RDSL214", "it lacks a reason")]
    [InlineData("suppress: { RDSL214: ' ' }", "RDSL214", "it lacks a reason")]
    [InlineData("suppress: { RDSL214: { because: About 2021. } }", "RDSL214", "it lacks a reason")]
    public void AWrongSuppression_IsAFindingAtItsIdAndSuppressesNothing(string suppress, string id, string advice)
    {
        CompiledDefinitions compiled = OtherFigureInANote(suppress).Compile();

        Assert.Equal(["RDSL214", "RDSL109"], Found(compiled).Where(found => found != "RDSL320"));
        Finding finding = compiled.Findings.Single(found => found.Rule == Rules.InvalidSuppression);
        Assert.Equal((7, 17, id.Length), (finding.Range.Line, finding.Range.Column, finding.Range.Length));
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
        Assert.Single(compiled.Files.SelectMany(file => file.Targets));
    }

    [Fact]
    public void ASuppressionThatIsNoMapping_IsAFinding() =>
        Assert.Equal(["RDSL214", "RDSL103"], Found(OtherFigureInANote("suppress: RDSL214").Compile()));

    [Fact]
    public void ASuppressionOfInformationThatIsNotThere_IsSaidWithTheInformation()
    {
        CompiledDefinitions compiled = new SmallDefinitions()
            .Replace(SmallDefinitions.LivelihoodFile, "    result: 51,500 persons", "    result: 51,500 persons\n    suppress: { RDSL320: It is right. }")
            .Compile();

        Assert.Empty(compiled.Findings);
        Assert.Equal(["RDSL320", "RDSL110"], compiled.Insights.Select(insight => insight.Rule.Id));
    }

    [Fact]
    public void WhileAnErrorLeavesSomethingOut_NoSuppressionIsCalledUnused()
    {
        SmallDefinitions definitions = OtherFigureInANote("suppress: { RDSL214: About 2021. }");
        definitions.Replace(SmallDefinitions.LivelihoodFile, "at least 38,000 persons", "at least 38,000 person5");

        Assert.Equal(["RDSL202"], Found(definitions.Compile()));
    }

    private static string[] Found(CompiledDefinitions compiled) => [.. compiled.Findings.Concat(compiled.Insights).Select(finding => finding.Rule.Id)];
}
