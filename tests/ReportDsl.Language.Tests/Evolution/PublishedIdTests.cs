using ReportDsl.Language.Binding;
using ReportDsl.Language.Evolution;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Evolution;

public sealed class PublishedIdTests
{
    private const string File = "example/published.yaml";

    [Fact]
    public void WhatIsPublished_HasNoFindingAndIsReadBackAsTheSame()
    {
        SmallDefinitions definitions = Published(new SmallDefinitions());

        Assert.Empty(definitions.Compile().Findings);
        Assert.Equal(definitions.Texts[File], PublishedFile.Text(PublishedFile.Update(definitions.Compile().Files, ListOf(definitions))));
    }

    [Fact]
    public void ARemovedTarget_IsLost()
    {
        SmallDefinitions definitions = Published(new SmallDefinitions()).With(SmallDefinitions.LivelihoodFile, """
            section: livelihood
            results:
              urban-new-employment:
                phrase: 城镇新增就业5.15万人
                result: 51,500 persons
            """);

        Assert.Equal("RDSL332", FindingOf(definitions).Rule.Id);
        Assert.StartsWith("The target of 2022 'urban-new-employment' was published and is gone", FindingOf(definitions).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARemovedReport_IsToldOnce()
    {
        SmallDefinitions definitions = Published(new SmallDefinitions()).Without(SmallDefinitions.LivelihoodFile).Without(SmallDefinitions.ReportFile);

        Assert.StartsWith("The report '2022' was published and is gone", FindingOf(definitions).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARenamedIndicator_IsNotLost()
    {
        SmallDefinitions definitions = new SmallDefinitions();
        SmallDefinitions published = Published(new SmallDefinitions().Append(SmallDefinitions.CatalogueFile, """
              new-jobs:
                name: { zh: 新增岗位, en: New jobs }
                measure: increment
                unit: persons
                area: livelihood
                better: higher
            """));
        SmallDefinitions renamed = definitions.With(File, published.Texts[File]).Append(SmallDefinitions.CatalogueFile, """
              new-posts:
                name: { zh: 新增岗位, en: New posts }
                measure: increment
                unit: persons
                area: livelihood
                better: higher
                renamed-from: { 2023: new-jobs }
            """);

        Assert.Empty(renamed.Compile().Findings);
    }

    /// <summary>An edit of a definition that was published, and what it is told.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        { SmallDefinitions.CatalogueFile, "measure: increment", "measure: count", "was published as 'increment in persons' and is now 'count in persons'" },
        { SmallDefinitions.LivelihoodFile, "phrase: 城镇新增就业3.8万人以上\n    target: at least", "phrase: 城镇新增就业3.8万人左右\n    target: about", "and is now 'urban-new-employment about 38,000 persons in 2022'" },
        { SmallDefinitions.LivelihoodFile, "section: livelihood", "section: livelihood\nperiod: 2022", "and is now 'urban-new-employment 51,500 persons in 2022'" },
        { SmallDefinitions.LivelihoodFile, "5.15万人\n    result: 51,500", "5.16万人\n    result: 51,600", "and is now 'urban-new-employment 51,600 persons in 2021'" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void AChangedMeaning_IsFoundWhereItStands(string file, string old, string now, string words)
    {
        Finding finding = FindingOf(Published(new SmallDefinitions()).Replace(file, old, now));

        Assert.Equal(("RDSL333", file), (finding.Rule.Id, finding.Path));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ACorrection_NeedsAReasonOnceAndIsPublishedWithWhatWas()
    {
        SmallDefinitions corrected = Published(new SmallDefinitions())
            .Replace(SmallDefinitions.LivelihoodFile, "phrase: 城镇新增就业3.8万人以上\n    target: at least 38,000", "phrase: 城镇新增就业3.9万人以上\n    target: at least 39,000")
            .Replace(File, "at least 38,000 persons in 2022\"", "at least 38,000 persons in 2022\", corrected: A slip of the pen.");
        Assert.Empty(corrected.Compile().Findings);

        SmallDefinitions published = Published(corrected);
        Assert.Contains(
            "meaning: \"urban-new-employment at least 39,000 persons in 2022\", corrected: \"A slip of the pen.\", was: \"urban-new-employment at least 38,000 persons in 2022\"",
            published.Texts[File],
            StringComparison.Ordinal);
        Assert.Empty(published.Compile().Findings);

        published.Replace(SmallDefinitions.LivelihoodFile, "phrase: 城镇新增就业3.9万人以上\n    target: at least 39,000", "phrase: 城镇新增就业3.7万人以上\n    target: at least 37,000");
        Assert.Equal("RDSL333", FindingOf(published).Rule.Id);
    }

    [Fact]
    public void AWithdrawnTarget_StandsAsFormerMemberThatSaysWhy()
    {
        SmallDefinitions definitions = Published(new SmallDefinitions())
            .Replace(SmallDefinitions.LivelihoodFile, "  urban-new-employment:\n    phrase: 城镇新增就业3.8万人以上", "  new-jobs:\n    indicator: urban-new-employment\n    phrase: 城镇新增就业3.8万人以上")
            .Replace(File, "at least 38,000 persons in 2022\"", "at least 38,000 persons in 2022\", withdrawn: It had the wrong id., replaced-by: new-jobs");

        CompiledDefinitions compiled = definitions.Compile();

        Assert.Empty(compiled.Findings);
        Assert.Contains(
            "The target of 2022 'urban-new-employment' was withdrawn: It had the wrong id. Use NewJobs.",
            compiled.Sources.Single(source => source.Name == "example.former.2022.g.cs").Text,
            StringComparison.Ordinal);
    }

    private static SmallDefinitions Published(SmallDefinitions definitions) =>
        definitions.With(File, PublishedFile.Text(PublishedFile.Update(definitions.Compile().Files, ListOf(definitions))));

    private static EquatableArray<PublishedIdDefinition> ListOf(SmallDefinitions definitions) => definitions.Texts.TryGetValue(File, out string? text)
        ? DefinitionCompiler.Read(new DefinitionText(File, text), default).Document.Declarations.Published!.Ids
        : default;

    private static Finding FindingOf(SmallDefinitions definitions) => Assert.Single(definitions.Compile().Findings);
}
