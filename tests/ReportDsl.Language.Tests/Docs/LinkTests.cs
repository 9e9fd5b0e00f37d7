using System.Text.RegularExpressions;

namespace ReportDsl.Language.Tests.Docs;

/// <summary>Every link of the documentation to a file of the repository leads somewhere.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void EveryRelativeLink_LeadsToAFile() => Assert.All(
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.PathOf("README.md")),
        page => Assert.All(
            Link().Matches(File.ReadAllText(page)).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)),
            target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)), $"{page}: {target}")));

    [GeneratedRegex(@"\]\((?<target>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
