using ReportDsl.Language.Binding;

namespace ReportDsl.Language.Tests.Docs;

/// <summary>docs/language.md says every key, word and unit.</summary>
public sealed class LanguagePageTests
{
    private static readonly string Page = Repository.Read("docs", "language.md");

    public static TheoryData<string> Mappings => [.. AllMappings(LanguageShape.File).Select(mapping => mapping.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Mappings))]
    public void EveryKeyOfAMapping_IsInItsSection(string name)
    {
        MappingShape mapping = AllMappings(LanguageShape.File).First(candidate => candidate.Name == name);
        int start = Page.IndexOf($"\n## {name}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/language.md has no section '{name}'.");
        int end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);

        Assert.All(mapping.Keys, key => Assert.Contains($"`{key.Name}`", Page[start..end], StringComparison.Ordinal));
    }

    [Fact]
    public void EveryUnit_IsThere() => Assert.All(Units.All, unit => Assert.Contains($"`{unit.Id}`", Page, StringComparison.Ordinal));

    [Fact]
    public void EveryWord_IsThere()
    {
        string[] words = [.. Terms.Measures.Select(term => term.Id), .. Terms.Directions.Select(term => term.Id), .. Terms.Natures.Select(term => term.Id), .. Terms.Commitments.Select(term => term.Id)];

        Assert.All(words, word => Assert.Contains($"`{word}`", Page, StringComparison.Ordinal));
    }

    private static IEnumerable<MappingShape> AllMappings(Shape shape) => shape switch
    {
        MappingShape mapping => mapping.Keys.SelectMany(key => AllMappings(key.Shape)).Prepend(mapping),
        EntriesShape entries => AllMappings(entries.Entry),
        _ => [],
    };
}
