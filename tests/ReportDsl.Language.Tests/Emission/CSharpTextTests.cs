using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportDsl.Language.Emission;

namespace ReportDsl.Language.Tests.Emission;

public sealed class CSharpTextTests
{
    private static readonly string[] Fragments =
    [
        "\"", "\\", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u202E", "\uFEFF", "\uD800", "*/", "</summary>", "]]>", "#if", "{0}", "\\u0022", "😀", "万人",
    ];

    private static readonly Gen<string> HostileTexts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Fragments.Length - 1].Array[0, 8].Select(indices => string.Concat(indices.Select(index => Fragments[index]))));

    [Fact]
    public void ALiteral_MeansExactlyTheText() => HostileTexts.Sample(text =>
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(CSharpText.Literal(text));

        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText);
    });

    [Fact]
    public void ADocComment_StaysOneCommentOnOneLine() => HostileTexts.Sample(text =>
    {
        string source = $"/// <summary>{CSharpText.Doc(text)}</summary>\nclass C {{ }}";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));

        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(2, tree.GetText().Lines.Count);
        Assert.Single(tree.GetCompilationUnitRoot().Members);
    });

    [Fact]
    public void ReadableText_StaysReadable()
    {
        Assert.Equal("\"城镇新增就业3.8万人以上（“三争”）\"", CSharpText.Literal("城镇新增就业3.8万人以上（“三争”）"));
        Assert.Equal("R＆D &amp; &lt;b&gt;", CSharpText.Doc("R＆D & <b>"));
    }
}
