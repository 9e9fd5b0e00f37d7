using ReportDsl.Language.Checking;
using ReportDsl.Language.Expressions;

namespace ReportDsl.Language.Tests.Checking;

/// <summary>What is tied together from several files: targets to the results they start from, reports to their parts, rules to their figures.</summary>
public sealed class LinkingTests
{
    /// <summary>Results in two reports, and the one that a target of 2022 starts from.</summary>
    public static TheoryData<string, string, string?> Baselines => new()
    {
        { "", "", null },
        { "one: 2021 1", "", "2022 one" },
        { "one: 2022 1", "", null },
        { "one: 2020 1, other: 2021 2", "", "2022 other" },
        { "one: 2021 1, other: 2020 2", "", "2022 one" },
        { "one: 2021 1, other: 2021 2", "", "2022 other" },
        { "one: 2021 1", "late: 2021 3", "2023 late" },
        { "one: 2021 1", "late: 2020 3", "2022 one" },
        { "one: 2021 1", "late: 2022 3", "2022 one" },
        { "one: 2017-2021 1, other: 2021 2", "", "2022 other" },
    };

    [Theory]
    [MemberData(nameof(Baselines))]
    public void ATarget_StartsFromTheLatestResultBeforeItsPeriodInTheLatestReport(string results, string nextResults, string? baseline)
    {
        CompiledDefinitions compiled = Reports(results, nextResults).Compile();

        Assert.Empty(compiled.Findings);
        LinkedTarget target = compiled.Parts.SelectMany(part => part.Targets).Single(linked => linked.Target.Entry.Id == "schools");
        Assert.Equal(baseline, target.Baseline is ResultModel result ? $"{result.Year} {result.Entry.Id}" : null);
    }

    [Theory]
    [MemberData(nameof(Baselines))]
    public void TheFigureBeforeAYear_IsThatWhichATargetStartsFrom(string results, string nextResults, string? baseline)
    {
        CompiledDefinitions compiled = Reports(results, nextResults).Compile();
        IndicatorModel schools = compiled.Files.SelectMany(file => file.Indicators).Single(indicator => indicator.Id == "schools");

        StatedFigure? before = Figures(compiled.Files).ResultBefore(2022, schools);

        Assert.Equal(baseline, before is null ? null : $"{before.Year} {before.Entry.Id}");
    }

    [Fact]
    public void OfResultsOfOnePeriodInSeveralFiles_TheLastFilesCounts()
    {
        CompiledDefinitions compiled = Reports("one: 2021 1", "")
            .With("example/2022/a.yaml", "section: livelihood\nresults:\n  early: { indicator: schools, phrase: 学校9所, result: 9 schools }")
            .With("example/2022/z.yaml", "section: livelihood\nresults:\n  late: { indicator: schools, phrase: 学校9所, result: 9 schools }").Compile();
        TargetModel target = compiled.Files.SelectMany(file => file.Targets).Single();

        Assert.Equal("late", Results(compiled.Files).Baseline(target)?.Entry.Id);
        Assert.Equal("late", Results(compiled.Files.Reverse()).Baseline(target)?.Entry.Id);
        Assert.Equal("late", Figures(compiled.Files.Reverse()).ResultBefore(2022, target.Indicator)?.Entry.Id);
    }

    [Fact]
    public void AnotherJurisdictionsResult_IsNoBaseline()
    {
        SmallDefinitions definitions = Reports("", "");
        foreach ((string file, string text) in Reports("one: 2021 1", "").Texts.ToArray())
        {
            definitions.With(file.Replace("example/", "other/", StringComparison.Ordinal), text);
        }

        CompiledDefinitions compiled = definitions.Compile();

        Assert.Empty(compiled.Findings);
        Assert.Null(compiled.Parts.Single(part => part.Place.Identity == "example/2022/schools.yaml").Targets[0].Baseline);
        Assert.Equal("one", compiled.Parts.Single(part => part.Place.Identity == "other/2022/schools.yaml").Targets[0].Baseline?.Entry.Id);
        Assert.Equal(["example 2022", "example 2023", "other 2022", "other 2023"], compiled.Reports.Select(report => $"{report.Jurisdiction.Id} {report.Report.Year}"));
        Assert.Equal(["example", "other"], DefinitionCompiler.OverviewCatalogues(compiled.Files.Reverse().Select(FileOutline.Of)).Select(catalogue => catalogue.Jurisdiction.Id));
        Assert.Equal(
            ["example 2022", "example 2023", "other 2022", "other 2023"],
            LinkedRules(compiled.Files.Reverse()).Select(rules => $"{rules.Jurisdiction.Id} {rules.Report.Year}"));
        Assert.Equal(["2022 schools"], Record(compiled, "example"));
        Assert.Equal(["2022 schools", "2022 one"], Record(compiled, "other"));
    }

    [Fact]
    public void FiguresOfAReport_AreInTheOrderOfFilesAndEntriesTargetsFirst()
    {
        CompiledDefinitions compiled = Reports("one: 2021 1, other: 2020 2", "late: 2021 3")
            .With("example/2022/a.yaml", "section: livelihood\nresults:\n  early: { indicator: schools, phrase: 学校9所, result: 9 schools }").Compile();
        FigureIndex index = Figures(compiled.Files.Reverse());

        Assert.Equal(["early 9", "schools 5", "one 1", "other 2"], index.Of("example", 2022).Select(figure => $"{figure.Entry.Id} {figure.Amount.Value}"));
        Assert.Equal([false, true, false, false], index.Of("example", 2022).Select(figure => figure.IsTarget));
        Assert.Equal([2022, 2023], index.Years("example"));
        Assert.Empty(index.Years("other"));
        Assert.Empty(index.Of("example", 2021));
        Assert.Equal(1, index.Find("example", 2022, isTarget: false, "one")?.Amount.Value);
        Assert.Null(index.Find("example", 2022, isTarget: true, "one"));
        Assert.Null(index.Find("example", 2023, isTarget: false, "one2"));
        Assert.Null(index.Find("other", 2022, isTarget: false, "one"));
    }

    [Theory]
    [InlineData("one: 2021 1", true)]
    [InlineData("one: 2021 2", false)]
    [InlineData("one: 2020 1", false)]
    public void Indexes_AreEqualWhereEveryFigureIs(string results, bool isSame)
    {
        EquatableArray<CheckedFile> first = Reports("one: 2021 1", "").Compile().Files;
        EquatableArray<CheckedFile> second = Reports(results, "").Compile().Files;

        Compare(Figures(first), Figures(second), isSame);
        Compare(Results(first), Results(second), isSame);
    }

    [Theory]
    [InlineData("one: 2021 1", "target: 5 schools", true)]
    [InlineData("one: 2021 2", "target: 5 schools", true)]
    [InlineData("two: 2021 1", "target: 5 schools", false)]
    [InlineData("one: 2021 1", "target: at least 5 schools", false)]
    public void Records_AreEqualWhereTheyKeepTheSame(string results, string target, bool isSame)
    {
        RecordIndex first = Records(Reports("one: 2021 1", "").Compile().Files);
        RecordIndex second = Records(Reports(results, "")
            .Replace("example/2022/schools.yaml", "target: 5 schools", target + "\n    reading: { because: It stands in a table. }").Compile().Files);

        Compare(first, second, isSame);
    }

    [Fact]
    public void ARecord_IsInTheOrderOfReportsPeriodsAndIds()
    {
        CompiledDefinitions compiled = Reports("z: 2021 1, b: 2020 2, a: 2021 3", "late: 2019 4")
            .With("example/2022/a.yaml", "section: livelihood\ntargets:\n  later: { indicator: schools, phrase: 确保学校9所以上, target: ensure at least 9 schools, period: 2022-2026 }\n  first: { indicator: schools, phrase: 学校3—4所, target: between 3 and 4 schools }").Compile();
        IndicatorModel schools = compiled.Files.SelectMany(file => file.Indicators).Single(indicator => indicator.Id == "schools");

        IndicatorRecord record = RecordOf(schools, compiled.Files.Reverse());

        Assert.Empty(compiled.Findings);
        Assert.Equal(schools, record.Indicator);
        Assert.Equal(["2022 first 2022: between 3 schools and 4 schools", "2022 schools 2022: 5 schools", "2022 later 2022-2026: at least 9 schools, ensured"], record.Targets.Select(target => $"{target.Year} {target.Id} {target.Period}: {target.Statement}"));
        Assert.Equal(["2022 b", "2022 a", "2022 z", "2023 late"], record.Results.Select(result => $"{result.Year} {result.Id}"));
    }

    [Fact]
    public void AReport_ListsItsEntriesInTheOrderOfSectionsThenFiles()
    {
        CompiledDefinitions compiled = Entries.Without()
            .Append(SmallDefinitions.ReportFile, "  economy: { title: { zh: 经济, en: Economy } }")
            .With("example/2022/a.yaml", Everything("a", "economy"))
            .With("example/2022/b.yaml", Everything("b", "livelihood"))
            .With("example/2022/c.yaml", Everything("c", "economy")).Compile();

        ReportOverview report = Assert.Single(DefinitionCompiler.OverviewReports(Gather(compiled), compiled.Files.Reverse().Select(FileOutline.Of)));

        Assert.Empty(compiled.Findings);
        Assert.Equal(["b-target schools", "a-target schools", "c-target schools"], report.Targets.Select(target => $"{target.Id} {target.IndicatorId}"));
        Assert.Equal(["b-pledge", "a-pledge", "c-pledge"], report.PledgeIds);
        Assert.Equal(["b-result", "a-result", "c-result"], report.ResultIds);
        Assert.Equal([("livelihood", 0), ("economy", 1)], report.Sections.Select(section => (section.Id, section.Order)));
    }

    [Fact]
    public void ACatalogue_ListsIndicatorsAndUnitsInOrdinalOrder()
    {
        CompiledDefinitions compiled = Entries.Indicator("zoos", "measure: count\nunit: zoos\narea: livelihood")
            .Append(SmallDefinitions.JurisdictionFile, "units:\n  zoos: { symbol: 动物园, name: { zh: 动物园, en: zoos } }\n  bridges: { symbol: 座, name: { zh: 座, en: bridges } }").Compile();

        CatalogueOverview catalogue = Assert.Single(DefinitionCompiler.OverviewCatalogues(compiled.Files.Select(FileOutline.Of)));

        Assert.Equal(["average-growth", "coverage", "energy-fall", "farmland", "gdp", "growth", "prices", "schools", "unemployment", "urban-new-employment", "zoos"], catalogue.IndicatorIds);
        Assert.Equal(["bridges", "zoos"], catalogue.Units.Select(unit => unit.Id));
    }

    [Theory]
    [InlineData("targets: {}", false)]
    [InlineData("pledges:\n  fibre: { name: { zh: 光纤, en: Fibre }, phrase: 推动学校通光纤 }", true)]
    [InlineData("results:\n  schools: { phrase: 学校5所, result: 5 schools }", true)]
    [InlineData("targets:\n  schools: { phrase: 学校5所, target: 5 schools }", true)]
    public void AFile_IsAPartOfItsReportWhereItStatesAnything(string text, bool isPart) =>
        Assert.Equal(isPart, Entries.Without().With(Entries.MoreFile, "section: livelihood\n" + text).Compile().Parts.Count > 0);

    /// <summary>A rule, the place of its file, and where its figures stand in the reports that it holds for.</summary>
    public static TheoryData<string, string, string> Rules => new()
    {
        { "example/indicators/rules.yaml", "target(schools) > 1 schools", "2022: target schools 2022 schools" },
        { "example/2022/rules.yaml", "target(schools) > 1 schools", "2022: target schools 2022 schools" },
        { "example/indicators/rules.yaml", "result(schools) > 1 schools", "2022: result schools 2022 now; 2023: result schools 2023 schools" },
        { "example/indicators/rules.yaml", "previous(schools) > 1 schools or value(schools) > 1 schools", "2022: result schools 2023 schools; 2023: result schools 2022 now" },
        { "example/indicators/rules.yaml", "value(schools) > 1 schools", "2022: ; 2023: " },
        { "example/2023/rules.yaml", "value(schools) > 1 schools", "2023: " },
        { "example/indicators/rules.yaml", "previous(gdp) > 1 yuan", "2022: ; 2023: " },
        { "example/indicators/rules.yaml", "target(gdp) > 1 yuan", "" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void ARule_KnowsWhereItsFiguresStand(string file, string rule, string expected)
    {
        CompiledDefinitions compiled = Reports("one: 2021 2, other: 2021 2, now: 2022 2", "schools: 2021 3")
            .With(file, $"rules:\n  plain:\n    name: {{ zh: 规则, en: Rule }}\n    expect: {rule}").Compile();

        ReportRules[] rules = LinkedRules(compiled.Files.Reverse());

        Assert.Equal([2022, 2023], rules.Select(report => report.Report.Year));
        Assert.Equal(expected, string.Join("; ", rules.SelectMany(report => report.Rules.Select(linked => $"{report.Report.Year}: {string.Join(", ", linked.Figures.Select(Told))}"))));
    }

    [Fact]
    public void AReportsRules_AreThoseOfItsCatalogueAndItsOwnInTheOrderOfIds()
    {
        CompiledDefinitions compiled = Reports("", "")
            .With("example/indicators/rules.yaml", "rules:\n  c: { name: { zh: 规则, en: Rule }, expect: 3 > 2 }\n  a: { name: { zh: 规则, en: Rule }, expect: 2 > 1 }")
            .With("example/2022/rules.yaml", "rules:\n  b: { name: { zh: 规则, en: Rule }, expect: 3 > 2 }").Compile();

        ReportRules[] rules = LinkedRules(compiled.Files);

        Assert.Equal(["a b c", "a c"], rules.Select(report => string.Join(" ", report.Rules.Select(linked => linked.Rule.Id))));
        Assert.Equal(["schools", ""], rules.Select(report => string.Join(" ", report.Indicators.Select(indicator => indicator.Id))));
    }

    [Fact]
    public void TheIndicatorsOfAReportsTargets_AreListedOnceInTheOrderOfIds()
    {
        CompiledDefinitions compiled = Entries.Without().With(Entries.MoreFile,
            "section: livelihood\ntargets:\n  schools: { phrase: 学校5所, target: 5 schools }\n  coverage: { phrase: 覆盖率5%, target: 5 % }\n  again: { indicator: schools, phrase: 学校5所, target: 5 schools }").Compile();

        Assert.Equal(["coverage", "schools"], Assert.Single(LinkedRules(compiled.Files)).Indicators.Select(indicator => indicator.Id));
    }

    [Fact]
    public void AFigureOfALinkedRule_IsLookedUpBySourceAndIndicator()
    {
        CompiledDefinitions compiled = Reports("schools: 2021 2", "")
            .With("example/2022/rules.yaml", "rules:\n  plain:\n    name: { zh: 规则, en: Rule }\n    expect: target(schools) > result(schools) and value(schools) > 1 schools").Compile();
        LinkedRule rule = LinkedRules(compiled.Files)[0].Rules[0];

        Assert.Equal(["target schools 2022 schools", "result schools 2022 schools", ""], rule.Rule.Condition.Figures.Select(figure => rule.Of(figure) is LinkedFigure linked ? Told(linked) : ""));
    }

    [Theory]
    [InlineData(true, "one, schools", "schools")]
    [InlineData(true, "schools, one", "schools")]
    [InlineData(true, "one, other", "other")]
    [InlineData(false, "one, other", "")]
    public void OfSeveralTargets_TheOneWithTheIndicatorsIdIsMeantElseTheLast(bool isTarget, string ids, string meant)
    {
        CompiledDefinitions compiled = Entries.Without().With(Entries.MoreFile, "section: livelihood\ntargets:\n"
            + string.Join('\n', ids.Split(", ").Select(id => $"  {id}: {{ indicator: schools, phrase: 学校5所, target: 5 schools }}"))).Compile();
        FigureIndex index = Figures(compiled.Files);
        StatedFigure[] stated = [.. index.Of("example", 2022)];
        FigureExpression figure = new(isTarget ? FigureSource.Target : FigureSource.Result, stated[0].Indicator, default);

        Assert.Equal(meant, RuleScope.Stated(figure, stated)?.Entry.Id ?? "");
        Assert.Equal(meant.Length > 0 ? 1 : 0, RuleScope.Of(figure, "example", 2022, index).Count());
    }

    private static FigureIndex Figures(IEnumerable<CheckedFile> files) => DefinitionCompiler.IndexFigures(files.Select(FileFigures.Of));

    private static ResultIndex Results(IEnumerable<CheckedFile> files) => DefinitionCompiler.IndexResults(files.Select(FileResults.Of));

    private static RecordIndex Records(IEnumerable<CheckedFile> files) => DefinitionCompiler.IndexRecords(files.Select(FileStatements.Of));

    private static IndicatorRecord RecordOf(IndicatorModel indicator, IEnumerable<CheckedFile> files) =>
        DefinitionCompiler.Record(FileIndicators.Of(files.Single(file => file.Indicators.Contains(indicator))), Records(files)).Records.Single(record => record.Indicator == indicator);

    private static ReportRules[] LinkedRules(IEnumerable<CheckedFile> files) =>
        [.. DefinitionCompiler.GatherRules(files.Select(FileOutline.Of)).Select(report => DefinitionCompiler.LinkRules(report, Figures(files)))];

    private static string Told(LinkedFigure figure) => $"{(figure.IsTarget ? "target" : "result")} {figure.IndicatorId} {figure.Year} {figure.EntryId}";

    private static string[] Record(CompiledDefinitions compiled, string jurisdiction)
    {
        IndicatorModel schools = compiled.Files.SelectMany(file => file.Indicators).Single(indicator => indicator.Id == "schools" && indicator.JurisdictionId == jurisdiction);
        IndicatorRecord record = RecordOf(schools, compiled.Files);
        return [.. record.Targets.Select(target => $"{target.Year} {target.Id}"), .. record.Results.Select(result => $"{result.Year} {result.Id}")];
    }

    private static void Compare<T>(T first, T second, bool isSame)
        where T : IEquatable<T>
    {
        Assert.Equal(isSame, first.Equals(second));
        Assert.Equal(isSame, first.Equals((object)second));
        Assert.Equal(isSame, first.GetHashCode() == second.GetHashCode());
        Assert.False(first.Equals(default));
        Assert.False(first.Equals((object)"another"));
    }

    private static Catalogue Gather(CompiledDefinitions compiled)
    {
        Assert.NotEmpty(compiled.Files);
        SmallDefinitions definitions = Entries.Without().Append(SmallDefinitions.ReportFile, "  economy: { title: { zh: 经济, en: Economy } }");
        return DefinitionCompiler.Gather(definitions.ToTexts().Select(text => DefinitionCompiler.Read(text, default).Declarations));
    }

    private static string Everything(string id, string section) =>
        $"section: {section}\ntargets:\n  {id}-target: {{ indicator: schools, phrase: 学校5所, target: 5 schools }}\npledges:\n  {id}-pledge: {{ name: {{ zh: 光纤, en: Fibre }}, phrase: 推动学校通光纤 }}\nresults:\n  {id}-result: {{ indicator: schools, phrase: 学校4所, result: 4 schools }}";

    // A target of 2022, and results such as 'id: period number' in the reports of two years.
    private static SmallDefinitions Reports(string results, string nextResults) => Entries.Without()
        .WithNextYear()
        .With(SmallDefinitions.NextYearFile, "section: livelihood\n" + Results(nextResults))
        .With("example/2022/schools.yaml", "section: livelihood\ntargets:\n  schools:\n    phrase: 学校5所\n    target: 5 schools\n" + Results(results));

    private static string Results(string results) => results.Length == 0 ? "results: {}" : "results:\n" + string.Join('\n', results.Split(", ").Select(result =>
    {
        string[] parts = result.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
        return $"  {parts[0]}: {{ indicator: schools, phrase: 学校{parts[2]}所, result: {parts[2]} schools, period: {parts[1]} }}";
    }));
}
