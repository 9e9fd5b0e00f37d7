using CsCheck;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Tests.Reading;

/// <summary>Whatever a report's text holds, it comes back from YAML unchanged.</summary>
public sealed class YamlLiteralTests
{
    private static readonly string[] Signs =
    [
        "地区生产总值增长6.5%", ": ", ":", " #", "#", "'", "\"", "\\", "\n", "\r\n", "\t", " ", "  ", "- ", "-", "?", "{", "}", "[", "]", ",", "，", "：", "&", "*", "!", "|", ">", "%", "@", "`", "=", "~", "---", "...", "null", "yes", "1", "\u0085",
        "\u2028", "\u00A0", "\uFEFF", "\u200B", "\u202E", "\0", "\u0007", "😀", "“", "”", "<<", "a: b",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Int[0, Signs.Length - 1].Array[1, 8].Select(indices => string.Concat(indices.Select(index => Signs[index]))), Gen.String[1, 20].Where(text => !text.Any(char.IsSurrogate)));

    [Fact]
    public void AnyText_ComesBackFromABlockAndFromBracesUnchanged() => Texts.Sample(text =>
    {
        string yaml = $"block: {YamlLiteral.InBlock(text)}\nbraces: {{ one: {YamlLiteral.InBraces(text)}, two: {YamlLiteral.Quoted(text)} }}\n";
        FindingList findings = new("example/2022/a.yaml");
        MappingNode root = Assert.IsType<MappingNode>(YamlReader.Read(yaml, findings, CancellationToken.None).Root);

        Assert.Empty(findings.ToEquatableArray());
        Assert.Equal(text, Assert.IsType<ScalarNode>(root.Entries[0].Value).Value);
        Assert.All(Assert.IsType<MappingNode>(root.Entries[1].Value).Entries, entry => Assert.Equal(text, Assert.IsType<ScalarNode>(entry.Value).Value));
    });

    [Theory]
    [InlineData("城镇新增就业3.8万人以上", "城镇新增就业3.8万人以上")]
    [InlineData("at least 38,000 persons", "'at least 38,000 persons'")]
    [InlineData("五年目标: 开放", "'五年目标: 开放'")]
    [InlineData("it's #1", "'it''s #1'")]
    [InlineData("一\n二", "\"一\\n二\"")]
    public void AText_IsWrittenAsPlainlyAsItCanBe(string text, string literal) => Assert.Equal(literal, YamlLiteral.InBraces(text));
}
