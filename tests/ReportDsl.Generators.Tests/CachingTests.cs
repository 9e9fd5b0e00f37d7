using Microsoft.CodeAnalysis;

namespace ReportDsl.Generators.Tests;

/// <summary>What is repeated after an edit, by the reason of each step.</summary>
public sealed class CachingTests
{
    private const string SecondFile = "example/2022/environment.yaml";

    private const string SecondCatalogueFile = "example/indicators/environment.yaml";

    private static readonly string[] AllSteps =
    [
        Steps.Read, Steps.Declare, Steps.Gather, Steps.Check, Steps.Findings,
        Steps.Outline, Steps.Indicators, Steps.Results, Steps.Statements, Steps.Figures,
        Steps.IndexResults, Steps.Link, Steps.IndexRecords, Steps.Record, Steps.OverviewReports, Steps.OverviewCatalogues,
        Steps.IndexFigures, Steps.GatherRules, Steps.LinkRules,
        Steps.EmitIndicators, Steps.EmitHistories, Steps.EmitPart, Steps.EmitRules, Steps.EmitReport, Steps.EmitCatalogue,
    ];

    // Figures are held against each other only where a rule says so.
    private static readonly string[] StepsOfRules = [Steps.Relate];

    // These have something to do only where a report follows another.
    private static readonly string[] StepsOfTwoYears = [Steps.FindFormerMembers, Steps.EmitFormerMembers];

    private static SmallDefinitions TwoParts => new SmallDefinitions()
        .With(SecondCatalogueFile, """
            indicators:
              afforestation-area:
                name: { zh: 造林绿化面积, en: Area afforested }
                measure: increment
                unit: mu
                area: livelihood
                better: higher
            """)
        .With(SecondFile, """
            section: livelihood
            targets:
              afforestation-area:
                phrase: 完成造林绿化9万亩
                target: exactly 90,000 mu
            """);

    private const string RuleFile = "example/2022/rules.yaml";

    private static SmallDefinitions WithRule => new SmallDefinitions().With(RuleFile, """
        rules:
          jobs-in-reach:
            name: { zh: 就业目标合理, en: A target for jobs within reach }
            expect: target(urban-new-employment) < 2 * result(urban-new-employment)
        """);

    [Fact]
    public void TheFirstRun_TakesEveryStep()
    {
        GeneratorRun run = new(TwoParts);

        Assert.All(AllSteps, step => Assert.Matches("^[0-9]+ New$", run.Reasons(step)));
    }

    [Fact]
    public void AnEditOfCSharp_RepeatsNothing()
    {
        GeneratorRun run = new(TwoParts, "class A { }");

        run.EditCSharp("class A { int typing; }");

        Assert.All(AllSteps, step => Assert.Matches("^[0-9]+ Cached$", run.Reasons(step)));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnEditOfATarget_RepeatsItsFileAndReemitsItsPart()
    {
        GeneratorRun run = new(TwoParts);

        run.Edit(SecondFile, "完成造林绿化9万亩", "造林绿化完成9万亩");

        Assert.Equal("1 Modified, 5 Cached", run.Reasons(Steps.Read));
        Assert.Equal("1 Modified, 5 Cached", run.Reasons(Steps.Check));
        Assert.Equal("1 Unchanged, 5 Cached", run.Reasons(Steps.Declare));
        Assert.Equal("1 Cached", run.Reasons(Steps.Gather));
        Assert.Equal("1 Unchanged, 5 Cached", run.Reasons(Steps.Outline));
        Assert.All([Steps.IndexRecords, Steps.IndexFigures, Steps.IndexResults, Steps.GatherRules, Steps.LinkRules, Steps.OverviewReports], step => Assert.Equal("1 Cached", run.Reasons(step)));
        Assert.Equal("1 Modified, 1 Cached", run.Reasons(Steps.Link));
        Assert.Equal("1 Modified, 1 Cached", run.Reasons(Steps.EmitPart));
        Assert.Equal("2 Cached", run.Reasons(Steps.EmitIndicators));
        Assert.Equal("2 Cached", run.Reasons(Steps.EmitHistories));
        Assert.Equal("1 Cached", run.Reasons(Steps.EmitReport));
        Assert.Equal("1 Cached", run.Reasons(Steps.EmitRules));
        Assert.Equal("1 Cached", run.Reasons(Steps.EmitCatalogue));
        Assert.Equal(1, run.OutputReasons.Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void AnEditOfATargetsFigure_ReemitsItsPartAndTheHistoriesOfItsIndicatorsFile()
    {
        GeneratorRun run = new(TwoParts);

        run.Edit(SecondFile, "完成造林绿化9万亩\n    target: exactly 90,000 mu", "完成造林绿化8万亩\n    target: exactly 80,000 mu");

        Assert.All([Steps.IndexResults, Steps.GatherRules, Steps.OverviewReports, Steps.OverviewCatalogues], step => Assert.Equal("1 Cached", run.Reasons(step)));
        Assert.Equal("1 Modified, 1 Unchanged", run.Reasons(Steps.Record));
        Assert.Equal("2 Cached", run.Reasons(Steps.EmitIndicators));
        Assert.Equal("1 Modified, 1 Cached", run.Reasons(Steps.EmitHistories));
        Assert.Equal("1 Modified, 1 Cached", run.Reasons(Steps.EmitPart));
        Assert.Equal(2, run.OutputReasons.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains(": 80,000 mu.</para>", run.Sources["example.indicators.environment.history.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ATargetThatIsRemoved_LeavesTheHistoryOfItsIndicator()
    {
        GeneratorRun run = new(TwoParts);

        run.Remove(SecondFile);

        Assert.DoesNotContain("Report2022.Targets.AfforestationArea", run.Sources["example.indicators.environment.history.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Report2022.Targets.UrbanNewEmployment", run.Sources["example.indicators.livelihood.history.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void ACommentInADefinition_ReemitsNothing()
    {
        GeneratorRun run = new(TwoParts);

        run.Edit(SecondFile, "section: livelihood", "# a comment\nsection: livelihood");

        Assert.Equal("1 Modified, 5 Cached", run.Reasons(Steps.Read));
        Assert.All(run.OutputReasons, reason => Assert.NotEqual(IncrementalStepRunReason.Modified, reason));
        Assert.Equal("2 Cached", run.Reasons(Steps.EmitPart));
    }

    [Fact]
    public void AnEditOfAnIndicatorsName_ReemitsItAndThePartAndTheFormThatShowIt()
    {
        GeneratorRun run = new(TwoParts);

        run.Edit(SecondCatalogueFile, "Area afforested", "Afforested area");

        Assert.Equal("1 Modified, 1 Cached", run.Reasons(Steps.EmitIndicators));
        Assert.DoesNotContain("Modified", run.Reasons(Steps.EmitHistories), StringComparison.Ordinal);
        Assert.Equal("1 Modified, 1 Cached", run.Reasons(Steps.EmitPart));
        Assert.Equal("1 Modified", run.Reasons(Steps.EmitRules));
        Assert.Equal(3, run.OutputReasons.Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void AnEditOfAResult_ReemitsThePartsOfTheTargetsThatStartFromIt()
    {
        GeneratorRun run = new(TwoParts);

        run.Edit(SmallDefinitions.LivelihoodFile, "城镇新增就业5.15万人", "新增城镇就业5.15万人");

        Assert.Equal("1 Modified, 1 Cached", run.Reasons(Steps.EmitPart));
        Assert.Contains("新增城镇就业5.15万人", run.Sources["example.2022.livelihood.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfAFigure_ChecksTheRulesAgainAndReemitsNoneOfThem()
    {
        GeneratorRun run = new(WithRule);

        run.Edit(SmallDefinitions.LivelihoodFile, "城镇新增就业5.15万人\n    result: 51,500", "城镇新增就业5.16万人\n    result: 51,600");

        Assert.Empty(run.Findings);
        Assert.Equal("1 Modified", run.Reasons(Steps.IndexFigures));
        Assert.Equal("1 Unchanged", run.Reasons(Steps.Relate));
        Assert.Equal("1 Unchanged", run.Reasons(Steps.LinkRules));
        Assert.Equal("1 Cached", run.Reasons(Steps.EmitRules));
    }

    [Fact]
    public void AFigureThatBreaksARule_IsADiagnosticAtTheRule()
    {
        GeneratorRun run = new(WithRule);

        run.Edit(SmallDefinitions.LivelihoodFile, "城镇新增就业5.15万人\n    result: 51,500", "城镇新增就业1.15万人\n    result: 11,500");

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(("RDSL314", RuleFile), (finding.Id, finding.Location.GetLineSpan().Path));
        Assert.Contains("target(urban-new-employment) is 38,000 persons", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void ACommentAboveARule_MovesItsDiagnosticAndReemitsNothing()
    {
        GeneratorRun run = new(WithRule.Replace(RuleFile, "2 * result", "0.5 * result"));
        int line = Assert.Single(run.Findings).Location.GetLineSpan().StartLinePosition.Line;

        run.Edit(RuleFile, "rules:", "# a comment\nrules:");

        Assert.Equal(line + 1, Assert.Single(run.Findings).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("1 Unchanged", run.Reasons(Steps.LinkRules).Replace("Cached", "Unchanged", StringComparison.Ordinal));
        Assert.Equal("1 Cached", run.Reasons(Steps.EmitRules));
    }

    [Fact]
    public void AnEditOfTheReasonOfASuppression_ReemitsNothingAndFindsNothing()
    {
        SmallDefinitions doubtful = WithRule.Replace(RuleFile, "2 * result(urban-new-employment)", "0.5 * result(urban-new-employment)\n    suppress: { RDSL314: It is right. }");
        GeneratorRun run = new(doubtful);
        Assert.Empty(run.Findings);

        run.Edit(RuleFile, "It is right.", "The report has both figures.");

        Assert.Empty(run.Findings);
        Assert.Equal("1 Unchanged", run.Reasons(Steps.Findings));
        Assert.All([Steps.EmitIndicators, Steps.EmitHistories, Steps.EmitPart, Steps.EmitRules, Steps.EmitReport, Steps.EmitCatalogue], step => Assert.Matches("^[0-9]+ Cached$", run.Reasons(step)));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void ASuppressionThatIsNoLongerUsed_IsADiagnosticAndReemitsNothingElse()
    {
        GeneratorRun run = new(WithRule.Replace(RuleFile, "2 * result(urban-new-employment)", "0.5 * result(urban-new-employment)\n    suppress: { RDSL314: It is right. }"));

        run.Edit(RuleFile, "0.5 *", "2 *");

        Assert.Equal("RDSL110", Assert.Single(run.Findings).Id);
        Assert.Equal("1 Cached", run.Reasons(Steps.EmitPart));
    }

    [Fact]
    public void AFileAddedAndRemoved_AddsAndRemovesItsTypes()
    {
        GeneratorRun run = new(new SmallDefinitions());

        run.Add("example/indicators/more.yaml", """
            indicators:
              new-schools:
                name: { zh: 新建学校, en: New schools }
                measure: increment
                unit: schools
                area: livelihood
                better: higher
            """);
        Assert.Contains("example.indicators.more.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerDiagnostics);

        run.Remove("example/indicators/more.yaml");
        Assert.DoesNotContain("example.indicators.more.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void NoStep_KeepsASymbolOrASyntaxTree()
    {
        GeneratorRun run = new(TwoParts);

        foreach (object value in run.Result.Results.Single().TrackedSteps
            .Where(step => AllSteps.Contains(step.Key) || StepsOfRules.Contains(step.Key))
            .SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Value))
        {
            Assert.False(value is ISymbol or Compilation or SyntaxNode or SyntaxTree or AdditionalText or Location, value.GetType().ToString());
        }
    }

    [Fact]
    public void AnEditOfATargetThatStays_LeavesTheFormerMembersAsTheyWere()
    {
        GeneratorRun run = new(TwoParts.WithNextYear());
        Assert.All(StepsOfTwoYears, step => Assert.Equal("1 New", run.Reasons(step)));

        run.Edit(SmallDefinitions.NextYearFile, "城镇新增就业4万人以上", "全年城镇新增就业4万人以上");

        Assert.Equal("1 Cached", run.Reasons(Steps.FindFormerMembers));
        Assert.Equal("1 Cached", run.Reasons(Steps.EmitFormerMembers));
    }
}
