using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Checking;

/// <summary>One file against what all declare: what is missing, what is there twice, what takes a name that is taken.</summary>
public sealed class FileCheckerTests
{
    private const string Section = "{ title: { zh: 民生, en: Livelihood } }";
    private const string Pledges = "section: livelihood\npledges:\n  fibre:\n    name: { zh: 光纤, en: Fibre }\n    phrase: 推动学校通光纤";

    /// <summary>A second definition of something in another file, where it is marked, and what is said of it.</summary>
    public static TheoryData<string, string, string> Doubles => new()
    {
        { "example/more.yaml", "jurisdiction: { name: { zh: 市, en: City } }", "RDSL206 more.yaml(1,1) \"jurisdiction\": The jurisdiction is defined in example/jurisdiction.yaml too; keep one of the two." },
        { "example/more.yaml", "areas:\n  livelihood: { zh: 生活, en: Life }", "RDSL206 more.yaml(2,3) \"livelihood\": The area, 'livelihood', is defined in example/jurisdiction.yaml too; keep one of the two." },
        { "example/indicators/more.yaml", "indicators:\n  urban-new-employment: { name: { zh: 就业, en: Jobs }, measure: count, unit: persons, area: livelihood, better: higher }", "RDSL206 more.yaml(2,3) \"urban-new-employment\": The indicator, 'urban-new-employment', is defined in example/indicators/livelihood.yaml too; keep one of the two." },
        { "example/2022/the-report.yaml", "report: { title: { zh: 报告, en: Report }, date: 2022-01-06, source: 网站 }", "RDSL206 the-report.yaml(1,1) \"report\": The report 2022 is defined in example/2022/report.yaml too; keep one of the two." },
        { "example/2022/the-sections.yaml", $"sections:\n  livelihood: {Section}", "RDSL206 the-sections.yaml(2,3) \"livelihood\": The section of 2022, 'livelihood', is defined in example/2022/report.yaml too; keep one of the two." },
        { "example/2022/more.yaml", "section: livelihood\ntargets:\n  urban-new-employment:\n    phrase: 就业5人\n    target: 5 persons", "RDSL206 more.yaml(3,3) \"urban-new-employment\": The target of 2022, 'urban-new-employment', is defined in example/2022/livelihood.yaml too; keep one of the two." },
        { "example/2022/more.yaml", "section: livelihood\nresults:\n  urban-new-employment:\n    phrase: 就业5人\n    result: 5 persons", "RDSL206 more.yaml(3,3) \"urban-new-employment\": The result of 2022, 'urban-new-employment', is defined in example/2022/livelihood.yaml too; keep one of the two." },
        { "example/2022/pledges.yaml", Pledges, "RDSL206 pledges.yaml(3,3) \"fibre\": The pledge of 2022, 'fibre', is defined in example/2022/first.yaml too; keep one of the two." },
        { "example/2022/rules.yaml", "rules:\n  plain: { name: { zh: 规则, en: Rule }, expect: 2 > 1 }", "RDSL206 rules.yaml(2,3) \"plain\": The rule, 'plain', is defined in example/2022/first.yaml too; keep one of the two." },
        { "example/more.yaml", "areas:\n  live-lihood: { zh: 生活, en: Life }\n  group-4: { zh: 四, en: Four }\n  group4: { zh: 四, en: Four }", "RDSL205 more.yaml(4,3) \"group4\": 'group4' makes the C# name Group4, which 'group-4' in example/more.yaml makes too; rename one of them." },
        { "example/2022/the-sections.yaml", $"sections:\n  group-4: {Section}\n  group4: {Section}", "RDSL205 the-sections.yaml(3,3) \"group4\": 'group4' makes the C# name Group4, which 'group-4' in example/2022/the-sections.yaml makes too; rename one of them." },
        { "example/2022/rules.yaml", "rules:\n  rule-4: { name: { zh: 规则, en: Rule }, expect: 2 > 1 }\n  rule4: { name: { zh: 规则, en: Rule }, expect: 2 > 1 }", "RDSL205 rules.yaml(3,3) \"rule4\": 'rule4' makes the C# name Rule4, which 'rule-4' in example/2022/rules.yaml makes too; rename one of them." },
    };

    [Theory]
    [MemberData(nameof(Doubles))]
    public void WhatIsDefinedTwice_IsFoundAtTheSecondInTheOrderOfFiles(string file, string text, string message)
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .With("example/2022/first.yaml", Pledges + "\nrules:\n  plain: { name: { zh: 规则, en: Rule }, expect: 2 > 1 }")
            .With(file, text);

        Assert.Equal([message], Describe.Messages(definitions));
    }

    [Theory]
    [MemberData(nameof(Doubles))]
    public void OfTwoDefinitions_TheFirstCounts(string file, string text, string message)
    {
        SmallDefinitions definitions = new SmallDefinitions().With("example/2022/first.yaml", Pledges + "\nrules:\n  plain: { name: { zh: 规则, en: Rule }, expect: 2 > 1 }");
        string[] before = Stated(definitions);
        string[] after = Stated(definitions.With(file, text));

        // Of two that make one C# name, the first is new as well.
        string[] added = message.StartsWith("RDSL205", StringComparison.Ordinal) && !message.Contains("more.yaml", StringComparison.Ordinal) ? [Assert.Single(after.Except(before))] : [];
        Assert.Equal(before, after.Except(added));
        Assert.All(added, one => Assert.Contains("Id = " + (one.StartsWith("Section", StringComparison.Ordinal) ? "group-4," : "rule-4,"), one, StringComparison.Ordinal));
    }

    [Fact]
    public void ReportsOfTwoYears_HaveIdsOfTheirOwn() => Assert.Empty(new SmallDefinitions().WithNextYear().Compile().Findings);

    [Fact]
    public void TargetsPledgesAndResults_HaveIdsOfTheirOwn() => Assert.Empty(new SmallDefinitions()
        .With(Entries.MoreFile, "section: livelihood\npledges:\n  urban-new-employment:\n    name: { zh: 就业, en: Jobs }\n    phrase: 促进就业").Compile().Findings);

    [Fact]
    public void AFileOfTheSamePlaceInAnotherFolder_IsFoundInBothAndNeitherCounts()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Without(SmallDefinitions.LivelihoodFile)
            .With("one/example/2022/jobs.yaml", "section: livelihood\ntargets:\n  urban-new-employment:\n    phrase: 就业5人\n    target: 5 persons")
            .With("other/example/2022/jobs.yaml", "section: livelihood\ntargets:\n  urban-new-employment:\n    phrase: 就业6人\n    target: 6 persons");

        const string Message = "RDSL206 jobs.yaml(1,1) \"\": The file 'example/2022/jobs.yaml' is defined in another folder too; remove or rename one of the two.";
        Assert.Equal([Message, Message], Describe.Messages(definitions));
        Assert.Equal(["one/example/2022/jobs.yaml", "other/example/2022/jobs.yaml"], definitions.Compile().Findings.Select(finding => finding.Path));
        Assert.Empty(definitions.Compile().Parts);
    }

    [Fact]
    public void AMissingJurisdiction_IsFoundInItsFirstFile()
    {
        SmallDefinitions definitions = new SmallDefinitions().With(SmallDefinitions.JurisdictionFile, "areas:\n  livelihood: { zh: 民生, en: Livelihood }");

        Assert.Equal(["RDSL210 jurisdiction.yaml(1,1) \"\": The jurisdiction 'example' has no 'jurisdiction' declaration; add it in example/jurisdiction.yaml."], Describe.Messages(definitions));
        Assert.Equal(new("example", "example"), definitions.Compile().Reports[0].Jurisdiction.Name);
    }

    [Fact]
    public void WithoutAFileOfTheJurisdictionsName_ItsFirstFileIsTold()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Without(SmallDefinitions.JurisdictionFile)
            .With("example/areas.yaml", "areas:\n  livelihood: { zh: 民生, en: Livelihood }");

        Assert.Equal(["RDSL210 livelihood.yaml(1,1) \"\": The jurisdiction 'example' has no 'jurisdiction' declaration; add it in example/jurisdiction.yaml."], Describe.Messages(definitions));
        Assert.Equal(SmallDefinitions.LivelihoodFile, definitions.Compile().Findings[0].Path);
    }

    [Theory]
    [InlineData("example/2022/more/jobs.yaml", "RDSL106")]
    [InlineData("more/jobs.yaml", "RDSL210")]
    [InlineData("example/2022/more/jobs.yaml more/areas.yaml", "RDSL106 RDSL210")]
    public void AJurisdiction_NeedsADeclarationUnlessAllItsFilesAreMisplaced(string files, string ids) => Assert.Equal(
        ids,
        string.Join(" ", DefinitionCompiler.Compile(files.Split(' ').Select(file => new DefinitionText(file, "areas: {}")))
            .Findings.Select(finding => finding.Rule.Id).Where(id => id is "RDSL106" or "RDSL210").Distinct()));

    [Fact]
    public void AMissingReport_IsFoundInItsFirstFileAndNamedAfterItsFolder()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Without(SmallDefinitions.ReportFile)
            .With("example/2022/sections.yaml", $"sections:\n  livelihood: {Section}");

        Assert.Equal(["RDSL210 livelihood.yaml(1,1) \"\": The report 'example/2022' has no 'report' declaration; add it in example/2022/report.yaml."], Describe.Messages(definitions));
        ReportModel report = definitions.Compile().Reports[0].Report;
        Assert.Equal((2022, "example/2022", "example/2022", "", ""), (report.Year, report.Title.Zh, report.Title.En, report.Date, report.Source));
    }

    [Fact]
    public void ADeclaredReport_IsKeptWithAllItSays()
    {
        ReportOverview report = new SmallDefinitions().Compile().Reports[0];

        Assert.Equal(new ReportModel(2022, new("示例市2022年政府工作报告", "Report on the Work of the Government of Example City 2022"), "2022-01-05", "示例市人民政府网站"), report.Report);
        Assert.Equal(new JurisdictionModel("example", new("示例市", "Example City")), report.Jurisdiction);
        Assert.Equal([new SectionModel("livelihood", 7, new("倾力改善民生", "Improving livelihoods"), 0)], report.Sections);
    }

    [Theory]
    [InlineData("all", "All, which the set of sections has as a member")]
    [InlineData("to-string", "ToString, which every C# object has as a member")]
    public void ASectionWhoseNameIsTaken_IsMarkedAndLeftOut(string id, string words)
    {
        SmallDefinitions definitions = new SmallDefinitions().Append(SmallDefinitions.ReportFile, $"  {id}: {Section}");

        Assert.Equal([$"RDSL209 report.yaml(7,3) \"{id}\": The id '{id}' makes the C# name {words}; choose another id."], Describe.Messages(definitions));
        Assert.Equal(["livelihood"], definitions.Compile().Reports[0].Sections.Select(section => section.Id));
    }

    [Fact]
    public void ASectionWhoseNameIsTaken_IsNotFoundAgainWhereItIsUsed() => Assert.Equal(
        ["RDSL209 report.yaml(7,3) \"all\""],
        Describe.Findings(new SmallDefinitions()
            .Append(SmallDefinitions.ReportFile, $"  all: {Section}")
            .Replace(SmallDefinitions.LivelihoodFile, "section: livelihood", "section: all")));

    [Theory]
    [InlineData("all", "All, which every set of targets, pledges or results has as a member")]
    [InlineData("to-string", "ToString, which every C# object has as a member")]
    public void AnEntryWhoseNameIsTaken_IsMarkedAndLeftOut(string id, string words)
    {
        SmallDefinitions definitions = Entries.Without().With(Entries.MoreFile,
            $"section: livelihood\ntargets:\n  {id}:\n    indicator: schools\n    phrase: 学校5所\n    target: 5 schools\nresults:\n  {id}:\n    indicator: schools\n    phrase: 学校5所\n    result: 5 schools\npledges:\n  {id}:\n    name: {{ zh: 光纤, en: Fibre }}\n    phrase: 推动学校通光纤");

        Assert.Equal(
            new[] { 3, 8, 13 }.Select(line => $"RDSL209 more.yaml({line},3) \"{id}\": The id '{id}' makes the C# name {words}; choose another id."),
            Describe.Messages(definitions));
        Assert.Empty(definitions.Compile().Parts);
    }

    [Fact]
    public void ARuleWhoseNameIsTaken_IsMarkedAndLeftOut()
    {
        SmallDefinitions definitions = new SmallDefinitions().With("example/2022/rules.yaml", "rules:\n  all: { name: { zh: 规则, en: Rule }, expect: 2 > 1 }\n  other: { name: { zh: 规则, en: Rule }, expect: 2 > 1 }");

        Assert.Equal(["RDSL209 rules.yaml(2,3) \"all\": The id 'all' makes the C# name All, which the set of rules has as a member; choose another id."], Describe.Messages(definitions));
        Assert.Equal(["other"], definitions.Compile().Files.SelectMany(file => file.Rules).Select(rule => rule.Id));
    }

    [Theory]
    [InlineData("2 persons > 1 yuan", "RDSL311")]
    [InlineData("2 persons", "RDSL311")]
    [InlineData("2 persons >", "RDSL310")]
    public void ARuleThatCannotBe_IsFoundOnceAndLeftOut(string expect, string id)
    {
        CompiledDefinitions compiled = new SmallDefinitions().With("example/2022/rules.yaml", $"rules:\n  plain: {{ name: {{ zh: 规则, en: Rule }}, expect: {expect} }}").Compile();

        Assert.Equal([id], compiled.Findings.Select(finding => finding.Rule.Id));
        Assert.All(compiled.Files, file => Assert.Empty(file.Rules));
    }

    [Fact]
    public void EntriesWithoutASection_AreEachMarkedAtTheirId()
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "section: livelihood\n", "");

        Assert.Equal(
            new[] { 2, 6 }.Select(line => $"RDSL102 livelihood.yaml({line},3) \"urban-new-employment\": The entry 'urban-new-employment' needs the key 'section': the section it stands in, here or once for the whole file. Add it."),
            Describe.Messages(definitions));
        Assert.Empty(definitions.Compile().Parts);
    }

    [Theory]
    [InlineData("livelyhood", "did you mean 'livelihood'?")]
    [InlineData("zzzzzzzzzz", "it can be 'livelihood'; or declare it under 'sections' in the report's report.yaml.")]
    public void AnUnknownSection_IsFoundOnceForAllEntriesOfItsFile(string section, string advice)
    {
        SmallDefinitions definitions = new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "section: livelihood", "section: " + section);

        Assert.Equal([$"RDSL207 livelihood.yaml(1,10) \"{section}\": There is no section '{section}'; {advice}"], Describe.Messages(definitions));
        Assert.Empty(definitions.Compile().Parts);
    }

    [Fact]
    public void AnUnknownSectionOfEachEntry_IsFoundAtEach()
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Replace(SmallDefinitions.LivelihoodFile, "    target: at least 38,000 persons", "    target: at least 38,000 persons\n    section: one")
            .Replace(SmallDefinitions.LivelihoodFile, "    result: 51,500 persons", "    result: 51,500 persons\n    section: other");

        Assert.Equal(["RDSL207 livelihood.yaml(6,14) \"one\"", "RDSL207 livelihood.yaml(11,14) \"other\""], Describe.Findings(definitions));
    }

    [Theory]
    [InlineData("urban-new-employmnt", "did you mean 'urban-new-employment'?")]
    [InlineData("zzzzzzzzzz", "it can be 'urban-new-employment'; or add it under 'indicators' in example/indicators.")]
    public void AnUnknownIndicator_IsMarkedAndItsEntryLeftOut(string id, string advice)
    {
        SmallDefinitions definitions = new SmallDefinitions()
            .Replace(SmallDefinitions.LivelihoodFile, "results:\n  urban-new-employment", $"results:\n  jobs:\n    indicator: {id}");

        Assert.Equal([$"RDSL201 livelihood.yaml(8,16) \"{id}\": The catalogue has no indicator '{id}'; {advice}"], Describe.Messages(definitions.Replace(SmallDefinitions.LivelihoodFile, id + ":", id)));
        Assert.Empty(definitions.Compile().Parts[0].Results);
    }

    [Theory]
    [InlineData("", "A result of 'extra' is always stated with 'expected'. Write it as the report does, or correct 'qualifier' under 'valid'.")]
    [InlineData(", because: { qualifier: It is counted later. }", "A result of 'extra' is always stated with 'expected' (It is counted later.). Write it as the report does, or correct 'qualifier' under 'valid'.")]
    public void AResultWithoutItsIndicatorsQualifier_IsMarkedWithTheReasonAndKept(string because, string message)
    {
        SmallDefinitions definitions = Entries.Indicator("extra", $"measure: count\nunit: schools\narea: livelihood\nvalid: {{ qualifier: expected{because} }}")
            .With(Entries.MoreFile, "section: livelihood\nresults:\n  extra:\n    phrase: 学校5所\n    result: 5 schools\n  again:\n    indicator: extra\n    phrase: 预计学校6所\n    result: expected 6 schools");

        Assert.Equal([$"RDSL318 more.yaml(5,13) \"5 schools\": {message}"], Describe.Messages(definitions));
        Assert.Equal(["extra", "again"], definitions.Compile().Parts[0].Results.Select(result => result.Entry.Id));
    }

    [Theory]
    [InlineData(2022, "RDSL331 livelihood.yaml(3,3) \"urban-new-employment\"")]
    [InlineData(2021, "RDSL331 livelihood.yaml(3,3) \"urban-new-employment\" RDSL331 livelihood.yaml(7,3) \"urban-new-employment\"")]
    [InlineData(2023, "")]
    public void OfARetiredIndicator_OnlyTheLastResultIsStated(int year, string findings) => Assert.Equal(
        findings,
        string.Join(" ", Describe.Findings(new SmallDefinitions().Replace(
            SmallDefinitions.CatalogueFile, "    better: higher", $"    better: higher\n    retired: {{ in: {year}, because: No longer counted. }}"))));

    [Fact]
    public void AnEntry_IsForTheYearOfItsReportOrTheOneBeforeUnlessItSaysSo()
    {
        ReportPart part = Part(Entries.Without().With(Entries.MoreFile,
            """
            section: livelihood
            targets:
              schools: { phrase: 学校5所, target: 5 schools }
              later: { indicator: schools, phrase: 学校6所, target: 6 schools, period: 2022-2026, note: A remark. }
            pledges:
              fibre: { name: { zh: 光纤, en: Fibre }, phrase: 力争学校通光纤, commitment: strive }
            results:
              schools: { phrase: 学校4所, result: 4 schools }
              earlier: { indicator: schools, phrase: 学校3所, result: 3 schools, period: 2020 }
            """));

        Assert.Equal([new Period(2022), new Period(2022, 2026)], part.Targets.Select(target => target.Target.Entry.Period));
        Assert.Equal([null, "A remark."], part.Targets.Select(target => target.Target.Entry.Note));
        Assert.Equal([new Period(2021), new Period(2020)], part.Results.Select(result => result.Entry.Period));
        Assert.Equal([2022, 2022], part.Results.Select(result => result.Year));
        PledgeModel pledge = Assert.Single(part.Pledges);
        Assert.Equal((new Period(2022), Commitment.Strive, "光纤", "Fibre", "力争学校通光纤"), (pledge.Entry.Period, pledge.Commitment, pledge.Name.Zh, pledge.Name.En, pledge.Entry.Phrase));
    }

    [Theory]
    [InlineData("target", "urban-new-employment", "urban-new-employment at least 38,000 persons in 2022", "urban-new-employment at least 37,000 persons in 2022", "livelihood.yaml(5,13) \"at least 38,000 persons\"")]
    [InlineData("result", "urban-new-employment", "urban-new-employment 51,500 persons in 2021", "urban-new-employment 51,500 persons in 2020", "livelihood.yaml(9,13) \"51,500 persons\"")]
    [InlineData("pledge", "fibre", "plan 推动学校通光纤", "ensure 推动学校通光纤", "first.yaml(5,13) \"推动学校通光纤\"")]
    public void WhatWasPublished_HasToMeanTheSame(string kind, string id, string meaning, string published, string place)
    {
        Assert.Empty(Describe.Messages(Published(kind, id, meaning)));
        Assert.Equal(
            [$"RDSL333 {place}: The {kind} of 2022 '{id}' was published as '{published}' and is now '{meaning}'; undo the change, or say with 'corrected' in example/published.yaml why it was a mistake."],
            Describe.Messages(Published(kind, id, published)));
    }

    [Fact]
    public void AFolderThatIsNoId_HasItsFindingAndNothingElse()
    {
        CompiledDefinitions compiled = new SmallDefinitions().With("Example_City/2022/more.yaml", "section: livelihood\ntargets:\n  jobs: { phrase: 就业5人, target: 5 persons }").Compile();

        Finding finding = Assert.Single(compiled.Findings);
        Assert.Equal(("RDSL106", "Example_City/2022/more.yaml"), (finding.Rule.Id, finding.Path));
        Assert.DoesNotContain(compiled.Files, file => file.Place.Jurisdiction == "Example_City" && (file.Targets.Count > 0 || file.Report is not null));
    }

    [Theory]
    [InlineData(ChangedWhere.Nothing, true)]
    [InlineData(ChangedWhere.Phrase, true)]
    [InlineData(ChangedWhere.Declaration, false)]
    public void TheCatalogue_IsTheSameUntilADeclarationChanges(ChangedWhere where, bool isSame)
    {
        SmallDefinitions changed = where switch
        {
            ChangedWhere.Phrase => new SmallDefinitions().Replace(SmallDefinitions.LivelihoodFile, "城镇新增就业3.8万人以上", "就业3.8万人以上"),
            ChangedWhere.Declaration => new SmallDefinitions().Replace(SmallDefinitions.CatalogueFile, "better: higher", "better: lower"),
            _ => new SmallDefinitions(),
        };
        Catalogue first = Gather(new SmallDefinitions());
        Catalogue second = Gather(changed);

        Assert.Equal(isSame, first.Equals(second));
        Assert.Equal(isSame, first.Equals((object)second));
        Assert.Equal(isSame, first.GetHashCode() == second.GetHashCode());
        Assert.False(first.Equals(null));
        Assert.False(first.Equals((object)"a catalogue"));
    }

    /// <summary>What an edit changes.</summary>
    public enum ChangedWhere
    {
        /// <summary>Nothing.</summary>
        Nothing,

        /// <summary>An official phrase.</summary>
        Phrase,

        /// <summary>A declaration.</summary>
        Declaration,
    }

    private static SmallDefinitions Published(string kind, string id, string meaning) => new SmallDefinitions()
        .With("example/2022/first.yaml", Pledges)
        .With("example/published.yaml", $"published:\n  reports:\n    2022:\n      {kind}s:\n        {id}: {{ meaning: \"{meaning}\" }}");

    // Everything that is compiled, in words.
    private static string[] Stated(SmallDefinitions definitions)
    {
        CompiledDefinitions compiled = definitions.Compile();
        IEnumerable<object> entries = compiled.Files.SelectMany(file => file.Indicators.Cast<object>().Concat(file.Targets).Concat(file.Pledges).Concat(file.Results).Concat(file.Rules));
        IEnumerable<object> frames = compiled.Reports.SelectMany(report => report.Sections.Cast<object>().Append(report.Report).Append(report.Jurisdiction));
        return [.. entries.Concat(frames).Select(model => $"{model}").Order(StringComparer.Ordinal)];
    }

    private static Catalogue Gather(SmallDefinitions definitions) =>
        DefinitionCompiler.Gather(definitions.ToTexts().Select(text => DefinitionCompiler.Read(text, default).Declarations));

    private static ReportPart Part(SmallDefinitions definitions)
    {
        CompiledDefinitions compiled = definitions.Compile();
        Assert.Empty(compiled.Findings);
        return compiled.Parts.Single(part => part.Place.Name == "more");
    }
}
