using CsCheck;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Tests.Evolution;

public sealed class ReportComparisonTests
{
    private const string Growth = "    measure: growth-rate\n    unit: percent\n    better: higher\n";
    private const string Unemployment = "    measure: share\n    unit: percent\n    better: lower\n";
    private const string Output = "    measure: level\n    unit: yuan\n    better: higher\n";
    private const string Index = "    measure: index\n    unit: index\n    better: neutral\n";

    [Theory]
    [InlineData(Growth, "增长7%", "7 %", "增长7.5%", "7.5 %", "raised", true)]
    [InlineData(Growth, "增长7.5%", "7.5 %", "增长7%", "7 %", "lowered", false)]
    [InlineData(Unemployment, "控制在5%以内", "at most 5 %", "控制在5.5%以内", "at most 5.5 %", "raised", false)]
    [InlineData(Unemployment, "控制在5.5%以内", "at most 5.5 %", "控制在5%以内", "at most 5 %", "lowered", true)]
    [InlineData(Output, "完成5000万元", "50 million yuan", "完成0.5亿元", "50 million yuan", "kept", null)]
    [InlineData(Output, "完成9000万元", "90 million yuan", "完成1亿元", "100 million yuan", "raised", true)]
    [InlineData(Growth, "增长5.5%至6%", "between 5.5 and 6 %", "增长6%", "6 %", "raised, reworded", true)]
    [InlineData(Growth, "增长5%至7%", "between 5 and 7 %", "增长5.5%至6%", "between 5.5 and 6 %", "narrowed", null)]
    [InlineData(Growth, "增长6%", "6 %", "增长5.5%至6.5%", "between 5.5 and 6.5 %", "widened, reworded", null)]
    public void AFigure_IsRaisedWhenItIsHigherWhateverThatIsWorth(
        string indicator, string phrase, string reading, string phraseAfter, string readingAfter, string kinds, bool? isMoreAmbitious)
    {
        TargetChange change = Compared.Of(Compared.TwoTargets(indicator, (phrase, reading), (phraseAfter, readingAfter))).Target("figure");

        Assert.Equal((kinds, isMoreAmbitious), (InWords(change), change.Comparison!.IsMoreAmbitious));
    }

    [Fact]
    public void AnotherUnitOfTheSameKind_IsComparedOnOneBasis()
    {
        TargetChange change = Compared.Of(Compared.TwoTargets(
            "    measure: level\n    unit: mu\n    better: higher\n", ("新增1500亩", "1,500 mu"), ("新增100公顷", "100 hectares"))).Target("figure");

        Assert.Equal(("kept", "100公顷"), (InWords(change), change.Comparison!.Before?.ToString()));
    }

    [Theory]
    [InlineData("GDP at constant prices against nominal levels", Output, "完成100亿元", "10 billion yuan", Output, "完成110亿元", "11 billion yuan", "price-basis", "prices")]
    [InlineData("growth against a level", Growth, "增长7%", "7 %", Output, "完成110亿元", "11 billion yuan", "measure", "growth-and-level")]
    [InlineData("US dollars against yuan", "    measure: level\n    unit: us-dollars\n    better: higher\n", "利用外资5亿美元", "500 million us dollars", Output, "利用外资35亿元", "3.5 billion yuan", "unit", "currency")]
    [InlineData("what is added against the total", "    measure: increment\n    unit: enterprises\n    better: higher\n", "新增100家", "100 enterprises", "    measure: level\n    unit: enterprises\n    better: higher\n", "达到700家", "700 enterprises", "measure", "increment-and-total")]
    [InlineData("another scope", Growth, "增长7%", "7 %", Growth, "增长8%", "8 %", "scope", "scope")]
    [InlineData("households against persons", "    measure: level\n    unit: households\n    better: higher\n", "达到100户", "100 households", "    measure: level\n    unit: persons\n    better: higher\n", "达到300人", "300 persons", "unit", "unit")]
    public void FiguresOnTwoBases_AreNotCompared(
        string what, string indicator, string phrase, string reading, string successor, string phraseAfter, string readingAfter, string aspect, string difference)
    {
        string changed = successor + $"    basis-changed: {{ 2023: {{ from: earlier, what: {aspect} }} }}\n";
        TargetChange change = Compared.Of(Compared.TwoIndicators(indicator, (phrase, reading), changed, (phraseAfter, readingAfter))).Target("later");

        Assert.Equal((what, "rebased", difference), (what, InWords(change), BasisDifferences.Terms.Of(change.Comparison!.Difference!.Value).Id));
        Assert.Null(change.Comparison.Figure);
        Assert.Equal([ChangeClass.Basis], change.Classes);
    }

    [Theory]
    [InlineData(Index, "指数103.5", "103.5 index", Growth, "上涨3.5%", "3.5 %", "3.5%")]
    [InlineData(Growth, "上涨3.5%", "3.5 %", Index, "指数103.5", "103.5 index", "103.5")]
    public void AnIndexAndItsGrowth_AreOneFigure(
        string indicator, string phrase, string reading, string successor, string phraseAfter, string readingAfter, string before)
    {
        string changed = successor + "    basis-changed: { 2023: { from: earlier, what: measure } }\n";
        TargetChange change = Compared.Of(Compared.TwoIndicators(indicator, (phrase, reading), changed, (phraseAfter, readingAfter))).Target("later");

        Assert.Equal(("rebased", ChangeKind.Kept, before), (InWords(change), change.Comparison!.Figure, change.Comparison.Before?.ToString()));
    }

    [Fact]
    public void AnIndicatorThatChangedItsOwnScope_IsRebasedAndNotCompared()
    {
        TargetChange change = Compared.Of(Compared.TwoTargets(
            Growth + "    basis-changed: { 2023: { what: scope, because: Towns are counted too. } }\n", ("增长7%", "7 %"), ("增长8%", "8 %"))).Target("figure");

        Assert.Equal(("rebased", BasisDifference.Scope), (InWords(change), change.Comparison!.Difference));
    }

    [Fact]
    public void AChangeBeforeBothReports_IsHistory() => Assert.Equal("raised", InWords(Compared.Of(Compared.TwoTargets(
        Growth + "    basis-changed: { 2022: { what: scope } }\n", ("增长7%", "7 %"), ("增长8%", "8 %"))).Target("figure")));

    [Fact]
    public void AnotherName_IsRenamedAndCompared() => Assert.Equal("raised, renamed", InWords(Compared.Of(Compared.TwoTargets(
        Growth + "    renamed-from: { 2023: old-figure }\n", ("增长7%", "7 %"), ("增长8%", "8 %"))).Target("figure")));

    [Fact]
    public void SeveralThatBecomeOne_AreMerged()
    {
        SmallDefinitions definitions = Compared.TwoIndicators(
            Output, ("完成100亿元", "10 billion yuan"), Output + "    merged-from: { 2023: [earlier, other] }\n", ("完成300亿元", "30 billion yuan"));
        definitions
            .With("example/indicators/other.yaml", "indicators:\n  other:\n    name: { zh: 其他, en: Other }\n    area: livelihood\n" + Output)
            .With("example/2022/other.yaml", "section: livelihood\ntargets:\n  other:\n    phrase: 完成150亿元\n    target: 15 billion yuan\n");

        TargetChange[] changes = [.. Compared.Of(definitions).Targets.Where(change => change.After?.Entry.Id == "later")];

        Assert.Equal(["earlier", "other"], changes.Select(change => change.Before!.Entry.Id).Order(StringComparer.Ordinal));
        Assert.All(changes, change => Assert.Equal(("merged", BasisDifference.Part), (InWords(change), change.Comparison!.Difference)));
    }

    [Fact]
    public void AYearsTargetAndAFiveYearGoalOfOneIndicator_AreTwoPromises()
    {
        SmallDefinitions definitions = Compared.TwoTargets(Output, ("完成100亿元", "10 billion yuan"), ("完成110亿元", "11 billion yuan"));
        definitions.Append("example/2022/economy.yaml", "  goal:\n    indicator: figure\n    period: 2022-2026\n    phrase: 突破200亿元\n    target: above 20 billion yuan\n");
        ReportComparison comparison = Compared.Of(definitions);

        Assert.Equal(("raised", "pending"), (InWords(comparison.Target("figure")), InWords(comparison.Target("goal"))));
    }

    [Fact]
    public void ATargetLeftWithoutAFigure_IsNeitherDroppedNorAPledgeAdded()
    {
        SmallDefinitions definitions = Compared.TwoTargets(Growth, ("增长7%", "7 %"), ("增长8%", "8 %"));
        definitions.With("example/2023/economy.yaml", "section: livelihood\npledges:\n  figure:\n    name: { zh: 稳增长, en: Steady growth }\n    phrase: 稳增长\n");
        ReportComparison comparison = Compared.Of(definitions);

        Assert.Equal("unquantified", InWords(comparison.Target("figure")));
        Assert.Empty(comparison.Pledges);
    }

    [Fact]
    public void ATypoOfOurs_IsKeptWithTheCorrectionNamedApart()
    {
        TargetChange change = Compared.Of(WithPublished("figure 8.5 % in 2022", was: null)).Target("figure");

        Assert.Equal("kept, corrected", InWords(change));
        Assert.Equal([ChangeClass.Correction], change.Classes);
        Correction correction = Assert.Single(change.Corrections);
        Assert.Equal((2022, "figure 8.5 % in 2022", "figure exactly 8 % in 2022"), (correction.Year, correction.Was, correction.Now));
        Assert.Equal([ChangeKind.Lowered], correction.KindsAsPublished);
    }

    [Fact]
    public void ACorrectionThatWasPublishedSince_IsStillNamed()
    {
        TargetChange change = Compared.Of(WithPublished("figure exactly 8 % in 2022", was: "figure strive for at least 9 % in 2022")).Target("figure");

        Assert.Equal("kept, corrected", InWords(change));
        Assert.Equal([ChangeKind.Lowered, ChangeKind.Hardened, ChangeKind.Reworded], Assert.Single(change.Corrections).KindsAsPublished);
    }

    [Fact]
    public void APublishedMeaningThatCannotBeRead_StillNamesTheCorrection()
    {
        Correction correction = Assert.Single(Compared.Of(WithPublished("figure exactly 8 % in 2022", was: "nonsense")).Target("figure").Corrections);

        Assert.Equal(("nonsense", 0), (correction.Was, correction.KindsAsPublished.Count));
    }

    [Fact]
    public void TwoVersionsOfOneReport_DifferByCorrectionsOnly()
    {
        SmallDefinitions definitions = Compared.TwoTargets(Growth, ("增长7%", "7 %"), ("增长8%", "8 %"));
        ComparedReport before = Compared.Report([.. definitions.ToTexts()], 2022);
        definitions.Replace("example/2022/economy.yaml", "增长7%", "增长7.5%左右").Replace("example/2022/economy.yaml", "7 %", "about 7.5 %");
        ReportComparison comparison = ReportComparison.Of(before, Compared.Report([.. definitions.ToTexts()], 2022));

        Assert.Equal("raised, softened, reworded", InWords(comparison.Target("figure")));
        Assert.Equal([ChangeClass.Correction], comparison.Target("figure").Classes);
        Assert.Equal("kept", InWords(comparison.Target("urban-new-employment")));
    }

    [Fact]
    public void AReportAgainstItself_IsKeptThroughout()
    {
        foreach (int year in new[] { 2022, 2023 })
        {
            ComparedReport report = Compared.Report(Compared.ZhangzhouTexts, year);
            ReportComparison comparison = ReportComparison.Of(report, report);

            Assert.All(comparison.Targets, change => Assert.Equal("kept", InWords(change)));
            Assert.All(comparison.Pledges, change => Assert.Equal([ChangeKind.Kept], change.Kinds));
            Assert.Equal((report.Targets.Count, report.Pledges.Count), (comparison.Targets.Count, comparison.Pledges.Count));
        }
    }

    [Fact]
    public void TheOtherWayRound_EveryChangeOfZhangzhouIsItsMirrorImage() =>
        AssertMirrored(Compared.Report(Compared.ZhangzhouTexts, 2022), Compared.Report(Compared.ZhangzhouTexts, 2023));

    [Fact]
    public void AnyTwoTargets_CompareAsTheirMirrorImages()
    {
        Gen<(string Phrase, string Reading)> figures = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 6], Gen.Int[0, 2], (tenths, bound, commitment) => Figure(tenths / 4m, bound, commitment));
        Gen.Select(figures, figures, Gen.Int[0, 2].Select(index => Terms.Directions[index].Id)).Sample(
            (before, after, better) =>
            {
                SmallDefinitions definitions = Compared.TwoTargets($"    measure: growth-rate\n    unit: percent\n    better: {better}\n", before, after);
                AssertMirrored(Compared.Report([.. definitions.ToTexts()], 2022), Compared.Report([.. definitions.ToTexts()], 2023));
            },
            iter: 100);
    }

    private static void AssertMirrored(ComparedReport one, ComparedReport other)
    {
        ReportComparison forth = ReportComparison.Of(one, other);
        ReportComparison back = ReportComparison.Of(other, one);

        Assert.Equal(
            forth.Targets.Select(change => (change.Before?.Entry.Id, change.After?.Entry.Id, Mirrored(change.Kinds))).Order(),
            back.Targets.Select(change => (change.After?.Entry.Id, change.Before?.Entry.Id, InWords(change))).Order());
        Assert.Equal(
            forth.Pledges.Select(change => (change.Before?.Entry.Id, change.After?.Entry.Id, Mirrored(change.Kinds))).Order(),
            back.Pledges.Select(change => (change.After?.Entry.Id, change.Before?.Entry.Id, ZhangzhouComparisonTests.InWords(change.Kinds))).Order());
        Assert.Equal(
            forth.Targets.Select(change => (change.After?.Entry.Id, change.Before?.Entry.Id, change.Comparison?.Difference, -change.Comparison?.Moved?.Value)).Order(),
            back.Targets.Select(change => (change.Before?.Entry.Id, change.After?.Entry.Id, change.Comparison?.Difference, change.Comparison?.Moved?.Value)).Order());
    }

    private static string Mirrored(EquatableArray<ChangeKind> kinds) => ZhangzhouComparisonTests.InWords(kinds
        .Select(kind => kind switch
        {
            ChangeKind.Raised => ChangeKind.Lowered,
            ChangeKind.Lowered => ChangeKind.Raised,
            ChangeKind.Narrowed => ChangeKind.Widened,
            ChangeKind.Widened => ChangeKind.Narrowed,
            ChangeKind.Hardened => ChangeKind.Softened,
            ChangeKind.Softened => ChangeKind.Hardened,
            ChangeKind.Merged => ChangeKind.Split,
            ChangeKind.Split => ChangeKind.Merged,
            ChangeKind.Quantified => ChangeKind.Unquantified,
            ChangeKind.Unquantified => ChangeKind.Quantified,
            ChangeKind.Dropped => ChangeKind.Added,
            ChangeKind.Added => ChangeKind.Dropped,
            _ => kind,
        })
        .OrderBy(kind => kind)
        .ToEquatableArray());

    // One figure in official words and in our notation, of every bound and commitment.
    private static (string Phrase, string Reading) Figure(decimal percent, int bound, int commitment)
    {
        string figure = FormattableString.Invariant($"{percent}");
        string next = FormattableString.Invariant($"{percent + 1}");
        (string phrase, string reading) = bound switch
        {
            0 => ($"增长{figure}%左右", $"about {figure} %"),
            1 => ($"增长{figure}%以上", $"at least {figure} %"),
            2 => ($"增长{figure}%以内", $"at most {figure} %"),
            3 => ($"增长超过{figure}%", $"above {figure} %"),
            4 => ($"增长低于{figure}%", $"below {figure} %"),
            5 => ($"增长{figure}%至{next}%", $"between {figure} and {next} %"),
            _ => ($"增长{figure}%", $"exactly {figure} %"),
        };
        return commitment switch
        {
            0 => ("力争" + phrase, "strive for " + reading),
            1 => ("确保" + phrase, "ensure " + reading),
            _ => (phrase, reading),
        };
    }

    private static SmallDefinitions WithPublished(string meaning, string? was) => Compared
        .TwoTargets(Growth, ("增长8%", "8 %"), ("增长8%", "8 %"))
        .With("example/published.yaml", $"published:\n  reports:\n    2022:\n      targets:\n        figure: {{ meaning: \"{meaning}\", corrected: \"A misread digit.\"{(was is null ? "" : $", was: \"{was}\"")} }}\n");

    private static string InWords(TargetChange change) => ZhangzhouComparisonTests.InWords(change.Kinds);
}
